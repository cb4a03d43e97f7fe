import { roundRatio } from '../exact/round';
import { BLANK, type TextColumn } from '../cohort/columns';
import { DESTINATIONS, type DestinationOutcome } from '../reference/ks4/destinations';
import type { Refusal } from './availability';

/** Percentages of the cohort of two years before. */
export type Destinations = Readonly<Record<'sustained' | DestinationOutcome, number>>;

export const DESTINATION_CODES: readonly string[] = DESTINATIONS.map(({ code }) => code);
const OUTCOME_OF = new Map(DESTINATIONS.map(({ code, outcome }) => [code, outcome]));
const SUSTAINED = new Set(DESTINATIONS.filter(({ sustained }) => sustained).map(({ code }) => code));

/**
 * Where pupils went after Key Stage 4 (rule EB-7, 002 Annex E); a pupil without a code counts as unknown.
 * @param members places of pupils in the column
 * @returns why there are no figures, where no pupil has a code
 */
export function destinationsOf(column: TextColumn, members: Int32Array, percentPlaces: number): Destinations | Refusal {
  const counts = { sustained: 0, education: 0, apprenticeships: 0, employment: 0, notSustained: 0, unknown: 0 };
  let given = 0;
  for (const pupil of members) {
    const code = column.codes[pupil]! === BLANK ? '' : column.values[column.codes[pupil]!]!;
    if (code !== '') given += 1;
    if (SUSTAINED.has(code)) counts.sustained += 1;
    counts[OUTCOME_OF.get(code) ?? 'unknown'] += 1;
  }
  if (given === 0) return { rule: 'EB-7', reason: 'No pupil has a destination code.' };
  return Object.fromEntries(Object.entries(counts).map(([outcome, count]) => [outcome, roundRatio(100 * count, members.length, percentPlaces)])) as Destinations;
}
