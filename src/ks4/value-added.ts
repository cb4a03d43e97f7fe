import { roundRatio } from '../exact/round';
import type { PillarSigma } from '../reference/ks4/types';
import type { Interval, Note } from './answer';
import type { Refusal } from './availability';
import { confidenceInterval, PROGRESS_PLACES } from './interval';
import { VALUE_ADDED_PILLARS, type Sum, type ValueAddedPillar } from './totals';

/** Units of the sums in one point: science is the mean of two results, so its sum is in two-hundredths (EB-5). */
const UNITS: Readonly<Record<ValueAddedPillar, number>> = { science: 200, humanities: 100, languages: 100 };

export type ValueAddedAnswer = Readonly<Record<ValueAddedPillar, { readonly score: number | null; readonly pupils: number } & Partial<Interval>>>;

/**
 * Value added by EBacc pillar (rule EB-5): the mean of pupils' points less their group's average, over
 * pupils with a baseline who were entered for the pillar.
 * @param sigma the standard deviations by pillar, or why there is no interval
 * @param notes where the notes on nulls go
 */
export function valueAddedAnswer(sums: Readonly<Record<ValueAddedPillar, Sum>>, sigma: PillarSigma | Refusal, notes: Note[]): ValueAddedAnswer {
  if ('reason' in sigma) notes.push({ figure: 'valueAdded', rule: sigma.rule, reason: `${sigma.reason} So value added has no interval.` });
  return Object.fromEntries(VALUE_ADDED_PILLARS.map((pillar) => {
    const { sum, pupils } = sums[pillar];
    if (pupils === 0) {
      notes.push({ figure: `valueAdded.${pillar}`, rule: 'EB-5', reason: `No pupil with a Key Stage 2 baseline was entered for ${pillar}.` });
      return [pillar, { score: null, lower: null, upper: null, pupils }];
    }
    const mean = { sum, per: UNITS[pillar] * pupils };
    if ('reason' in sigma) return [pillar, { score: roundRatio(mean.sum, mean.per, PROGRESS_PLACES), lower: null, upper: null, pupils }];
    const { score, lower, upper } = confidenceInterval(mean, sigma[pillar], pupils);
    return [pillar, { score, lower, upper, pupils }];
  })) as ValueAddedAnswer;
}
