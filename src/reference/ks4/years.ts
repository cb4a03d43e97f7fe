/**
 * What each year measures (rules Y-0, Y-1, Y-3, Y-4, Q-6). Sources: document 002, "Gaps in the Progress 8
 * baseline", Annex M and Annex N; DfE guidance of 16 October 2025 (no Progress 8 for 2024/25 and 2025/26,
 * return planned for 2026/27); government response to the Curriculum and Assessment Review, November 2025,
 * as reported by Schools Week and Tes (EBacc measures removed).
 */
import type { MeasureStatus } from '../measure-status';
import { schoolYear } from '../year-text';
import { ATTAINMENT_8, type SlotPlan } from './slot-plan';

export type Ks4MeasureFamily = 'attainment8' | 'progress8' | 'ebacc' | 'englishMaths' | 'entries';

export interface Ks4Year {
  /** The exam summer: 2023 is 2022/23. */
  readonly year: number;
  readonly measures: Readonly<Record<Ks4MeasureFamily, MeasureStatus>>;
  readonly slotPlan: SlotPlan;
  /** The DfE lists whose union stands for this year. */
  readonly lists: readonly number[];
  /** True where those lists are no longer the approved ones for technical awards. */
  readonly technicalAwardsNeedList: boolean;
  /** What is said beside the figures of a year that is not settled. */
  readonly caution?: string;
}

const EXISTS: MeasureStatus = { exists: true };
const no = (rule: string, reason: string, onRequest = false): MeasureStatus => ({ exists: false, rule, reason, onRequest });

const NO_SCHOOL_MEASURES = (year: number): Ks4Year['measures'] => {
  const none = no('Y-1', `No Key Stage 4 measures were published for schools in ${schoolYear(year)}, because exams were cancelled (002, Annex M).`);
  return { attainment8: none, progress8: none, ebacc: none, englishMaths: none, entries: none };
};
const FINE_LEVELS = (year: number): MeasureStatus =>
  no('Y-0', `Progress 8 of ${schoolYear(year)} used Key Stage 2 fine levels, whose averages Headline does not hold; it can be computed from 2022 on.`);
const NO_KS2_TESTS = (year: number): MeasureStatus =>
  no('Y-1', `There is no Progress 8 for ${schoolYear(year)}: the pupils took no Key Stage 2 tests in ${schoolYear(year - 5)} (002, Gaps in the Progress 8 baseline). It is due back for 2026/27.`, true);
const EBACC_GONE = (year: number): MeasureStatus =>
  no('Y-1', `The EBacc measures are announced to be no longer in the tables from 2025/26 (government response of November 2025, as reported in the press), so ${schoolYear(year)} has none.`, true);
const P8_DUE_BACK: MeasureStatus = { exists: true, note: 'Progress 8 is due back for 2026/27; its national averages are not published yet.' };
const UNSETTLED = 'Measures from 2026/27 on were under consultation in 2026; these figures follow the rules of 2022/23.';

const full: Ks4Year['measures'] = { attainment8: EXISTS, progress8: EXISTS, ebacc: EXISTS, englishMaths: EXISTS, entries: EXISTS };
const HELD = { slotPlan: ATTAINMENT_8, technicalAwardsNeedList: false };
/** The 2020 and 2021 lists are the newest there are; technical awards were approved anew for 2024 (rule Q-6). */
const NEWEST = { slotPlan: ATTAINMENT_8, lists: [2020, 2021], technicalAwardsNeedList: true };

export const KS4_YEARS: readonly Ks4Year[] = [
  // No list of 2018 is held; 2019's is the nearest.
  { year: 2018, measures: { ...full, progress8: FINE_LEVELS(2018) }, ...HELD, lists: [2019], caution: 'The 2018 list of qualifications is not held; the 2019 list stands for it.' },
  { year: 2019, measures: { ...full, progress8: FINE_LEVELS(2019) }, ...HELD, lists: [2019] },
  { year: 2020, measures: NO_SCHOOL_MEASURES(2020), ...HELD, lists: [2020] },
  { year: 2021, measures: NO_SCHOOL_MEASURES(2021), ...HELD, lists: [2021] },
  { year: 2022, measures: full, ...HELD, lists: [2020, 2021] },
  { year: 2023, measures: full, ...HELD, lists: [2020, 2021] },
  { year: 2024, measures: full, ...NEWEST },
  { year: 2025, measures: { ...full, progress8: NO_KS2_TESTS(2025) }, ...NEWEST },
  { year: 2026, measures: { ...full, progress8: NO_KS2_TESTS(2026), ebacc: EBACC_GONE(2026) }, ...NEWEST },
  { year: 2027, measures: { ...full, progress8: P8_DUE_BACK, ebacc: EBACC_GONE(2027) }, ...NEWEST, caution: UNSETTLED },
  { year: 2028, measures: { ...full, progress8: P8_DUE_BACK, ebacc: EBACC_GONE(2028) }, ...NEWEST, caution: UNSETTLED },
];

export type Ks4YearFound =
  | { readonly year: Ks4Year }
  | { readonly year: null; readonly problem: string };

/** What is measured in a year; a year we do not know is answered with a sentence (rule Y-4). */
export function ks4Year(year: number, years: readonly Ks4Year[] = KS4_YEARS): Ks4YearFound {
  const found = years.find((known) => known.year === year);
  if (found) return { year: found };
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  return {
    year: null,
    problem: year < first
      ? `Years before ${first} used other point scores and are not computed (002, Table 42); choose ${first} to ${last}.`
      : `The year must be ${first} to ${last}, the summer of the exams; ${year} is not known.`,
  };
}
