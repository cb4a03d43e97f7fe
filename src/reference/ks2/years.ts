/**
 * What each year measures at Key Stage 2 (rule Y-1). Sources: document 004; DfE 2025 technical guide of
 * 11 September 2025; Schools Week, 13 July 2023; the DfE's 2026 checking files, which carry progress again.
 */
import type { MeasureStatus } from '../measure-status';
import { schoolYear } from '../year-text';
import { ks2Progress2016 } from './progress/2016';
import { ks2Progress2019 } from './progress/2019';
import { ks2Progress2022 } from './progress/2022';
import { ks2Progress2023 } from './progress/2023';
import type { Ks2Progress, Ks2Year } from './types';

const EXISTS: MeasureStatus = { exists: true };
const noTests = (year: number): MeasureStatus => ({
  exists: false, rule: 'Y-1', onRequest: false,
  reason: `There were no Key Stage 2 tests in ${schoolYear(year)}.`,
});
const noKs1 = (year: number): MeasureStatus => ({
  exists: false, rule: 'Y-1', onRequest: false,
  reason: `There is no Key Stage 2 progress for ${schoolYear(year)}: its pupils have no Key Stage 1 results, because none were collected in ${year - 4}.`,
});
const notHeld = (year: number): MeasureStatus => ({
  exists: false, rule: 'Y-2', onRequest: false,
  reason: `The national averages of Key Stage 2 progress for ${schoolYear(year)} are not held, so it cannot be computed.`,
});

export const KS2_YEARS: readonly Ks2Year[] = [
  { year: 2016, attainment: EXISTS, progress: notHeld(2016) },
  { year: 2017, attainment: EXISTS, progress: notHeld(2017) },
  { year: 2018, attainment: EXISTS, progress: notHeld(2018) },
  { year: 2019, attainment: EXISTS, progress: notHeld(2019) },
  { year: 2020, attainment: noTests(2020), progress: noTests(2020) },
  { year: 2021, attainment: noTests(2021), progress: noTests(2021) },
  { year: 2022, attainment: EXISTS, progress: EXISTS },
  { year: 2023, attainment: EXISTS, progress: notHeld(2023) },
  { year: 2024, attainment: EXISTS, progress: noKs1(2024) },
  { year: 2025, attainment: EXISTS, progress: noKs1(2025) },
  { year: 2026, attainment: EXISTS, progress: notHeld(2026) },
];

/** The figures held, by year. */
export const KS2_PROGRESS: readonly Ks2Progress[] = [ks2Progress2016, ks2Progress2019, ks2Progress2022, ks2Progress2023];

export type Ks2YearFound =
  | { readonly year: Ks2Year; readonly figures: Ks2Progress | undefined }
  | { readonly year: null; readonly problem: string };

/** What is measured in a year and the figures held for it; a year we do not know is answered with a sentence. */
export function ks2Year(year: number, years: readonly Ks2Year[] = KS2_YEARS, progress: readonly Ks2Progress[] = KS2_PROGRESS): Ks2YearFound {
  const found = years.find((known) => known.year === year);
  if (found) return { year: found, figures: progress.find((figures) => figures.year === year) };
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  return { year: null, problem: `Key Stage 2 is held for ${first} to ${last}, the summer of the tests; ${year} is not known.` };
}
