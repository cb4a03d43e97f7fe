/** What the DfE publishes for key stage 2, by year (rules K2-1 to K2-9). Years are data: no rule holds a figure. */

export type ProgressSubject = 'reading' | 'writing' | 'maths';
export const PROGRESS_SUBJECTS: readonly ProgressSubject[] = ['reading', 'writing', 'maths'];

/** One prior attainment group of the progress measures. */
export interface ProgressGroup {
  readonly pag: number;
  /** KS1 average point scores that belong to the group, in 48ths of a point; whether each end belongs to it. */
  readonly from48: number;
  readonly fromIncluded: boolean;
  readonly to48: number;
  readonly toIncluded: boolean;
  /** National average outcome in hundredths. */
  readonly average: Readonly<Record<ProgressSubject, number>>;
  /** Lowest score that a school's mean takes, in ten-thousandths; null where the group has none. */
  readonly minimum: Readonly<Record<ProgressSubject, number | null>>;
}

/** A row of the national distribution of schools' scores, in tenths: from this score up. */
export interface PercentileBand { readonly name: string; readonly from: Readonly<Record<ProgressSubject, number>> }

/** The progress measures of a year: nothing of it is borrowed from another year. */
export interface ProgressTables {
  readonly source: string;
  readonly groups: readonly ProgressGroup[];
  /** National standard deviation of pupils' scores; the only figures here that are not whole numbers. */
  readonly sigma: Readonly<Record<ProgressSubject, number>>;
  /** Best first; the last has no lower end. */
  readonly bands: readonly PercentileBand[];
}

/** What a year's assessments were and how their outcomes become points for progress. */
export interface Ks2Year {
  readonly year: number;
  readonly source: string;
  /** KS1 outcomes of this cohort in quarters of a point; null where none are held. */
  readonly ks1Points: Readonly<Record<string, number>> | null;
  /** Points for outcomes that are no scaled score, whole: in reading and maths, and in writing. */
  readonly testPoints: Readonly<Record<string, number>>;
  readonly writingPoints: Readonly<Record<string, number>>;
  /** Codes that are an outcome without points, with what each means: in reading and maths, and in writing. */
  readonly testCodes: Readonly<Record<string, string>>;
  readonly writingCodes: Readonly<Record<string, string>>;
  readonly progress: ProgressTables | null;
  /** The sentence why not, where `progress` is null. */
  readonly noProgress?: string;
}
