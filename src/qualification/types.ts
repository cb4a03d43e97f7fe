/** What a qualification is to the measures (rules ). */

export type Kind = 'GCSE' | 'AS' | 'technical award' | 'graded music' | 'FSMQ' | 'other';

/** EBacc subjects in the order that breaks ties (rules A8-6, Q-1). */
export const EBACC_SUBJECTS = [
  'English language', 'English literature', 'maths', 'combined science', 'biology', 'chemistry',
  'physics', 'computer science', 'history', 'geography', 'language', 'none',
] as const;
export type EbaccSubject = (typeof EBACC_SUBJECTS)[number];

export interface Qualification {
  /** The qualification number without slashes, as the DfE's lists print it: "60142923", "6018663X". */
  readonly qn: string;
  /** The DfE's full title. */
  readonly title: string;
  /** The everyday name: "GCSE French", "AS French". */
  readonly name: string;
  readonly kind: Kind;
  readonly level: '1' | '2' | '1/2' | '3' | '';
  /** Which grade scale its grades are read on: "GCSE 9-1", "combined science", "L1/L2 D2 M2 P2 D1 M1 P1", ... */
  readonly scale: string;
  /** Slots that it may fill: combined science 2, else 1. */
  readonly slots: 1 | 2;
  readonly discountCode: string;
  readonly ebacc: EbaccSubject;
  /** Points by the grade's canonical spelling, whole hundredths, per slot. */
  readonly points: Readonly<Record<string, number>>;
  /** The DfE lists (years) that it is on; empty for one the school added, which counts in every year. */
  readonly lists: readonly number[];
}

/** A grade as read: what it stands for. */
export type GradeReading =
  | { readonly kind: 'result'; readonly grade: string; readonly points: number; readonly pass: boolean }
  /** X: absent, no entry and no result. */
  | { readonly kind: 'absent'; readonly grade: string }
  /** Q or pending: no result yet, counts as nothing. */
  | { readonly kind: 'pending'; readonly grade: string }
  /** Not a grade of this qualification: never guessed. `accepts` says what would be. */
  | { readonly kind: 'unknown'; readonly problem: string; readonly accepts: string };

/** What a QN or a title stands for. `index` is its place in the catalogue, the number that columns hold. */
export type Found =
  | { readonly kind: 'found'; readonly index: number; readonly qualification: Qualification }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Qualification[]; readonly problem: string }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Qualification[]; readonly problem: string };

/** Every qualification that is known, and how to find and grade them. Made once, then only read. */
export interface Catalogue {
  readonly qualifications: readonly Qualification[];
  /** By QN in any spelling, or by title. */
  find(text: string): Found;
  /** For the pane's search box: by QN, title or keyword, best first. */
  search(text: string, limit?: number): readonly Qualification[];
  /** Reads a grade on the qualification's own scale. */
  grade(qualification: Qualification, text: string): GradeReading;
  /** Whether it counts for pupils reaching the end of KS4 in `year`, with the reason when not. */
  counts(qualification: Qualification, year: number): { readonly counts: true } | { readonly counts: false; readonly reason: string; readonly needsList: boolean };
}
