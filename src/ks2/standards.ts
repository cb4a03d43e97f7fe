import { KS2_STANDARDS } from '../reference/ks2/standards';
import type { Outcome } from './outcome';

/** Whether a pupil reached a standard: null where the pupil is out of the fraction altogether. */
export type Reached = boolean | null;
export interface Standards { readonly expected: Reached; readonly higher: Reached }

const { score, specialConsideration } = KS2_STANDARDS;
const oneOf = (codes: readonly string[], code: string): boolean => codes.includes(code);

/** A script that was lost: out of both parts of the fraction (K2-5; Annex E). */
export const isMissingScript = ({ code }: Outcome): boolean => code === 'M' || code === 'X';
/** Passed the expected standard with a script missing: never the higher one. */
const isPassedWithoutAll = ({ code }: Outcome): boolean => code === specialConsideration;
/** Counts towards withholding a subject's figures (K2-7). */
export const hasMissingScript = (outcome: Outcome): boolean => isMissingScript(outcome) || isPassedWithoutAll(outcome);

/** A test subject: reading, maths or grammar, punctuation and spelling. */
export function testStandards(outcome: Outcome): Standards {
  if (isMissingScript(outcome)) return { expected: null, higher: null };
  return {
    expected: isPassedWithoutAll(outcome) || (outcome.score !== null && outcome.score >= score.expected),
    higher: outcome.score !== null && outcome.score >= score.higher,
  };
}

/** Writing: everyone is in the denominator, a blank too (Annex E, missing teacher assessments). */
export const writingStandards = ({ code }: Outcome): Standards => ({
  expected: oneOf(KS2_STANDARDS.writing.expected, code), higher: oneOf(KS2_STANDARDS.writing.higher, code),
});

/** Science teacher assessment: its expected standard only. */
export const scienceExpected = (code: string): boolean => oneOf(KS2_STANDARDS.science.expected, code);

/** Reading, writing and maths together: all three, and nobody whose reading or maths script is missing (K2-5). */
export function combined(reading: Outcome, writing: Outcome, maths: Outcome): Standards {
  const parts = [testStandards(reading), writingStandards(writing), testStandards(maths)];
  const all = (standard: 'expected' | 'higher'): Reached =>
    parts.some((part) => part[standard] === null) ? null : parts.every((part) => part[standard]);
  return { expected: all('expected'), higher: all('higher') };
}
