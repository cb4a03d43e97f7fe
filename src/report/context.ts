import type { Ks4Answer } from '../ks4/answer';

/** What every sheet of a report says about itself, apart from the figures. */
export interface ReportContext {
  readonly school: string;
  readonly year: number;
  /** "exam results", or the assessment point in use ("Year 11 Mock 2"). */
  readonly focus: string;
  /** The edition's name, or null where the year has none. */
  readonly estimates: string | null;
  readonly status: 'unvalidated' | 'validated';
  /** When it was made, as people read it; the core has no clock. */
  readonly made: string;
  readonly rulesVersion: string;
  /** Filters in words, "Sex: girls"; empty when there are none. */
  readonly filters: readonly string[];
  readonly audience: Audience;
}

export type Audience = 'named' | 'anonymous' | 'public';

/** Figures to hold the school's against, with where they come from. */
export interface Comparison {
  readonly name: string;
  readonly source: string;
  /** By the measure's key ("att8", "enMa5"). */
  readonly figures: Readonly<Record<string, number>>;
  /** Where 001 says that the two are not like for like (S-3): the sentence that says so. */
  readonly notLikeForLike?: string;
}

/** Comparisons by group key; "" is the whole school. Empty when filters are on (S-3). */
export type Comparisons = Readonly<Record<string, Comparison>>;

/** One pupil's row on the broadsheets: results by subject, beside the figures that the answer holds. */
export interface ReportPupil {
  readonly pupil: string;
  readonly name: string;
  readonly class: string;
  readonly sex: string;
  readonly disadvantaged: string;
  readonly sen: string;
  /** By subject, in the order of `subjects`; null where the pupil has no entry. */
  readonly results: readonly (SubjectResult | null)[];
}

export interface SubjectResult {
  readonly grade: string;
  /** Points per slot; null for an entry without a result. */
  readonly points: number | null;
  /** The slots that it fills, in words ("EBacc", "EBacc, open"), or "" when it is not counted. */
  readonly slots: string;
}

export interface Ks4Report {
  readonly context: ReportContext;
  /** Percentages whole, as reports print them (S-5). */
  readonly answer: Ks4Answer;
  readonly comparisons: Comparisons;
  readonly subjects: readonly string[];
  readonly pupils: readonly ReportPupil[];
}
