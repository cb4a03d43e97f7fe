/** What the DfE publishes for Key Stage 2 (rules K2-1 to K2-9), as bundles by year. */
import type { MeasureStatus } from '../measure-status';

export type Ks2Subject = 'reading' | 'writing' | 'maths';
export type BySubject<T> = Readonly<Record<Ks2Subject, T>>;

/** A prior attainment group: KS1 average point scores in hundredths, each end included or not, as printed. */
export interface Ks2Group {
  readonly pag: number;
  readonly from: number;
  readonly fromIncluded: boolean;
  readonly to: number;
  readonly toIncluded: boolean;
  /** National average outcome, hundredths. */
  readonly average: BySubject<number>;
  /** Lowest pupil score that a school's mean takes, ten-thousandths; null where the group has none. */
  readonly minimum: BySubject<number> | null;
}

/** Points of KS1 teacher assessments. */
export interface Ks1Points {
  readonly ks1Year: number;
  /** Hundredths of a point by code, in capitals. */
  readonly points: Readonly<Record<string, number>>;
  /** Codes that are no result. */
  readonly disregard: readonly string[];
  readonly caution?: string;
}

/** Points of KS2 outcomes other than scaled scores, whole, by code in capitals. */
export interface Ks2Outcomes {
  readonly writing: Readonly<Record<string, number>>;
  readonly every: Readonly<Record<string, number>>;
  /** Reading and maths only. */
  readonly tests: Readonly<Record<string, number>>;
}

/** The figures of one year's KS2 progress. A part that is not held is undefined and never borrowed (rule Y-2). */
export interface Ks2Progress {
  readonly year: number;
  readonly source: string;
  readonly caution?: string;
  readonly groups?: readonly Ks2Group[];
  /** National standard deviations of pupils' progress scores. */
  readonly sigma?: BySubject<number>;
  /** Standard deviations below the average at which about 1% of pupils lie. */
  readonly minimumMultiplier?: BySubject<number>;
  /** How schools' scores are distributed, best first: the band as printed, where it is among schools, and its lowest score in tenths, null for the last. */
  readonly schoolBands?: readonly { readonly band: string; readonly among: string; readonly from: BySubject<number | null> }[];
  readonly ks1?: Ks1Points;
  readonly outcomes?: Ks2Outcomes;
  /** The year's codes of outcomes, where their points are not held: what may stand in a column. */
  readonly codes?: { readonly writing: readonly string[]; readonly every: readonly string[] };
  /** Codes that have no progress score in their subject. */
  readonly noProgress?: readonly string[];
}

export interface Ks2Year {
  /** The summer of the tests: 2022 is 2021/22. */
  readonly year: number;
  readonly attainment: MeasureStatus;
  readonly progress: MeasureStatus;
}
