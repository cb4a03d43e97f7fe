/** Which key stage 2 measures a year has, and its tables (rules Y-1, K2-4, K2-9). */
import type { Ks2Year } from './types';
import { ks2Year2016 } from './years/2016';
import { ks2Year2022 } from './years/2022';
import { ks2Year2023 } from './years/2023';

/** Oldest first. A new year is a data file and a line here. */
export const KS2_YEARS: readonly Ks2Year[] = [ks2Year2016, ks2Year2022, ks2Year2023];

/** Scaled scores began in this year; before it outcomes were levels. */
export const FIRST_SCALED_SCORES = 2016;
const CANCELLED: readonly number[] = [2020, 2021];
const NO_BASELINE: readonly number[] = [2024, 2025];

export type Ks2YearFound =
  | { readonly found: true; readonly year: Ks2Year }
  | { readonly found: false; readonly problem: string };

/**
 * The tables of a year. A year without its own file has attainment measures, with the latest earlier year's codes, and no progress.
 * @returns the tables, or the sentence why there are no key stage 2 measures at all
 */
export function ks2YearFor(year: number, years: readonly Ks2Year[] = KS2_YEARS): Ks2YearFound {
  const own = years.find((candidate) => candidate.year === year);
  if (own) return { found: true, year: own };
  if (CANCELLED.includes(year)) return { found: false, problem: `There were no key stage 2 tests or assessments in ${year - 1}/${String(year).slice(2)}, so there are no measures.` };
  const codes = years.findLast((candidate) => candidate.year <= year);
  if (!codes || year < FIRST_SCALED_SCORES) return { found: false, problem: `Key stage 2 measures are made from scaled scores, which began in ${FIRST_SCALED_SCORES}; ${year} has none.` };
  const noProgress = NO_BASELINE.includes(year)
    ? `There is no key stage 2 progress measure for ${year - 1}/${String(year).slice(2)}: these pupils have no key stage 1 assessments.`
    : `The ${year} national averages by prior attainment group are not held, so there is no progress score.`;
  return { found: true, year: { ...codes, year, ks1Points: NO_BASELINE.includes(year) ? null : codes.ks1Points, progress: null, noProgress } };
}
