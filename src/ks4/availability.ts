import { PROGRESS_8_CAUTIONS } from '../reference/ks4/cautions';
import { editionFor, EDITIONS } from '../reference/ks4/editions';
import type { Edition } from '../reference/ks4/types';
import type { Ks4MeasureFamily, Ks4Year } from '../reference/ks4/years';
import { schoolYear } from '../reference/year-text';
import type { Note } from './answer';
import type { SchoolType } from './rules';

/** Why a figure is null: the rule and a sentence. */
export interface Refusal { readonly rule: string; readonly reason: string }

/** Figures that stand or fall together. Value added needs both the EBacc and a baseline; the adjusted figures need minimum scores. */
export type Family = Ks4MeasureFamily | 'adjusted' | 'interval' | 'valueAdded' | 'valueAddedInterval';

/** Which figures a year, an edition and a type of school have. */
export interface Availability {
  /** Null where the family can be made. */
  readonly refusals: Readonly<Record<Family, Refusal | null>>;
  /** What is said beside figures that can be made but are unusual. */
  readonly labels: readonly Note[];
}

/** The edition that a request means, and why there is none. */
export interface EditionChoice { readonly edition: Edition | null; readonly refusal: Refusal | null; readonly named: boolean }

/**
 * Chooses the edition (rules Y-1, Y-2): the one named, else the year's own.
 * @returns a string, for the user, where a named edition does not exist
 */
export function chooseEdition(year: Ks4Year, named: string | undefined, editions: readonly Edition[] = EDITIONS): EditionChoice | string {
  if (named !== undefined && named.trim() !== '') {
    const found = editionFor(named, editions);
    return found.edition ? { edition: found.edition, refusal: null, named: true } : found.problem;
  }
  if (!year.measures.progress8.exists) return { edition: null, refusal: refusalOf(year, 'progress8'), named: false };
  const found = editionFor(year.year, editions);
  return found.edition ? { edition: found.edition, refusal: null, named: false } : { edition: null, refusal: { rule: 'Y-2', reason: found.problem }, named: false };
}

/**
 * What can be made.
 * @param choice.onRequest families that the user asked for although the year has none
 */
export function availability(choice: {
  readonly year: Ks4Year;
  readonly edition: EditionChoice;
  readonly schoolType: SchoolType;
  readonly onRequest: ReadonlySet<Ks4MeasureFamily>;
}): Availability {
  const { year, schoolType, onRequest } = choice;
  const { edition, refusal: noEdition, named } = choice.edition;
  const asked = new Set<Ks4MeasureFamily>([...onRequest, ...(named ? ['progress8' as const] : [])]);
  const family = (name: Ks4MeasureFamily) => (asked.has(name) && isOnRequest(year, name) ? null : refusalOf(year, name));
  const progress8 = independent(schoolType) ?? family('progress8') ?? noEdition ?? missing(edition, 'averages', 'Attainment 8 averages');
  const ebacc = family('ebacc');
  const valueAdded = progress8 ?? ebacc ?? missing(edition, 'pillarAverages', 'averages by EBacc pillar');
  const adjusted = progress8 ?? (schoolType === 'special' ? null : missing(edition, 'minimumScores', 'minimum scores', 'P8-4'));
  return {
    refusals: {
      attainment8: family('attainment8'), englishMaths: family('englishMaths'), entries: family('entries'), ebacc, progress8, adjusted, valueAdded,
      interval: progress8 ?? missing(edition, 'sigma', 'standard deviations'),
      valueAddedInterval: valueAdded ?? missing(edition, 'pillarSigma', 'standard deviations by EBacc pillar', 'EB-5'),
    },
    labels: labelsOf(year, edition, progress8 === null, ebacc === null, schoolType),
  };
}

const independent = (schoolType: SchoolType): Refusal | null =>
  (schoolType === 'independent' ? { rule: 'P8-4', reason: 'Independent schools have no Progress 8: they need not take part in Key Stage 2 tests.' } : null);

function refusalOf(year: Ks4Year, family: Ks4MeasureFamily): Refusal | null {
  const status = year.measures[family];
  return status.exists ? null : { rule: status.rule, reason: status.reason };
}

function isOnRequest(year: Ks4Year, family: Ks4MeasureFamily): boolean {
  const status = year.measures[family];
  return !status.exists && status.onRequest;
}

function missing(edition: Edition | null, part: 'averages' | 'pillarAverages' | 'minimumScores' | 'sigma' | 'pillarSigma', words: string, rule = 'Y-2'): Refusal | null {
  return edition?.[part] ? null : { rule, reason: `The edition "${edition?.name ?? ''}" has no ${words}; they are not borrowed from another.` };
}

function labelsOf(year: Ks4Year, edition: Edition | null, progress: boolean, ebacc: boolean, schoolType: SchoolType): Note[] {
  const labels: Note[] = [];
  const { progress8, ebacc: ebaccStatus } = year.measures;
  if (progress && edition && edition.year !== year.year) {
    const official = progress8.exists ? '' : ' There is none for the year itself.';
    labels.push({
      figure: 'p8', rule: 'Y-1',
      reason: `An estimate of ${schoolYear(year.year)} against the averages of ${edition.name}.${official} ${PROGRESS_8_CAUTIONS.join(' ')}`,
    });
  }
  if (progress && progress8.exists && progress8.note) labels.push({ figure: 'p8', rule: 'Y-1', reason: progress8.note });
  if (progress && edition?.caution) labels.push({ figure: 'p8', rule: 'Y-2', reason: `${edition.name}: ${edition.caution}` });
  if (progress && schoolType === 'special') labels.push({ figure: 'p8', rule: 'P8-4', reason: 'In special schools no score is raised to the minimum: the adjusted and the unadjusted figure are the same.' });
  if (ebacc && !ebaccStatus.exists) labels.push({ figure: 'ebaccEntry', rule: 'Y-1', reason: `Computed on request. ${ebaccStatus.reason}` });
  return labels;
}
