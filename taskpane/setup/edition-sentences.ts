import type { Edition, EditionPart } from '../../src/reference/ks4/types';

const COSTS: Readonly<Record<EditionPart, string>> = {
  averages: 'no Attainment 8 averages: there is no Progress 8',
  minimumScores: 'no minimum scores: the adjusted Progress 8, its interval and its band cannot be given, the unadjusted one can',
  sigma: 'no standard deviations: intervals and bands cannot be given',
  pillarAverages: 'no EBacc pillar averages: there is no value added',
  slotsFilled: 'no averages of slots filled to compare with',
  pillarSigma: 'no standard deviations by pillar: value added has no interval',
};

/** What an edition lacks and what that costs (Y-2), and what is uncertain about it. */
export function editionSentences(edition: Edition): string[] {
  const missing = (Object.keys(COSTS) as EditionPart[]).filter((part) => edition[part] === undefined);
  const lacks = missing.length > 0 ? [`"${edition.name}" has ${missing.map((part) => COSTS[part]).join('; ')}.`] : [];
  return edition.caution ? [...lacks, edition.caution] : lacks;
}
