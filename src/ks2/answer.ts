/** The answer for key stage 2 in the keys of the headless contract. */
import type { Note } from '../ks4/answer';

export interface Ks2SubjectOfPupil { readonly outcome: number | null; readonly progress: number | null; readonly adjusted: number | null }

export interface Ks2PupilAnswer {
  readonly pupil: string; readonly included: boolean;
  readonly ks1Aps: number | null; readonly pag: number | null;
  readonly reading: Ks2SubjectOfPupil; readonly writing: Ks2SubjectOfPupil; readonly maths: Ks2SubjectOfPupil;
  /** Null when out of the fraction. */
  readonly rwmExpected: boolean | null; readonly rwmHigher: boolean | null;
  readonly notes?: readonly Note[];
}

export interface Ks2SubjectOfSchool {
  readonly expected: number | null; readonly higher: number | null; readonly average: number | null;
  readonly progress: number | null; readonly unadjusted: number | null; readonly lower: number | null; readonly upper: number | null;
  /** Pupils with a progress score. */
  readonly pupils: number;
}

export interface Ks2SchoolAnswer {
  readonly pupils: number;
  /** Pupils in the combined measure's fraction. */
  readonly rwmPupils: number;
  readonly rwmExpected: number | null; readonly rwmHigher: number | null;
  readonly reading: Ks2SubjectOfSchool; readonly writing: Ks2SubjectOfSchool; readonly maths: Ks2SubjectOfSchool;
  /** `pupils` of GPS and science are those in the percentage. */
  readonly gps: { readonly expected: number | null; readonly higher: number | null; readonly average: number | null; readonly pupils: number };
  readonly science: { readonly expected: number | null; readonly pupils: number };
  readonly notes?: readonly Note[];
}

export interface Ks2Answer {
  readonly stage: 'ks2'; readonly year: number;
  readonly notes: readonly Note[];
  readonly pupils: readonly Ks2PupilAnswer[];
  readonly school: Ks2SchoolAnswer;
  readonly groups: Readonly<Record<string, Ks2SchoolAnswer>>;
}
