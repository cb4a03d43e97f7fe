import { KS2_SCALED_SCORES, KS2_STANDARDS } from '../reference/ks2/standards';
import type { Ks2Tables } from './tables';

/** A key stage 2 outcome as read. `points` is what stands for it in progress, null where nothing does (K2-3). */
export interface Outcome {
  /** The scaled score, only where a test gave one (K2-6). */
  readonly score: number | null;
  /** The code in capitals, "" for a scaled score or a blank. */
  readonly code: string;
  readonly points: number | null;
}

export type OutcomeReading = { readonly kind: 'outcome'; readonly outcome: Outcome } | { readonly kind: 'unknown'; readonly accepts: string };
export type TestSubject = 'reading' | 'maths' | 'gps';

const WITH_A_SCRIPT_MISSING = KS2_STANDARDS.specialConsideration;
/** A subject of one script cannot be passed without it (document 004, Annex E). */
const OF_ONE_SCRIPT: TestSubject = 'reading';
const MEANINGS: Readonly<Record<string, string>> = {
  '': 'there is no outcome', AS: 'reached the expected standard with a script missing', M: 'the script is missing', X: 'the script is lost', A: 'absent',
  B: 'below the standard of the test, without a pre-key-stage standard', U: 'unable to access the test', T: 'unable to access the test', D: 'disapplied', Q: 'the result is annulled',
  N: 'too few marks for a scaled score', HNM: 'a teacher assessment without a scaled score', EXS: 'a teacher assessment without a scaled score',
};

/** Why an outcome has no points, for people. */
export const whyNoPoints = ({ code }: Outcome): string => `${code === '' ? '' : `${code}: `}${MEANINGS[code] ?? 'no points are held for it in this year'}`;

/** Reads a test outcome: a scaled score, a code with points (pre-key-stage, engagement model, N), or a code without (K2-3). */
export function readTest(text: string, tables: Ks2Tables, subject: TestSubject): OutcomeReading {
  const code = text.trim().toUpperCase();
  if (code === '') return { kind: 'outcome', outcome: { score: null, code, points: null } };
  if (/^\d+$/.test(code)) {
    const score = Number(code);
    if (score >= KS2_SCALED_SCORES.from && score <= KS2_SCALED_SCORES.to) return { kind: 'outcome', outcome: { score, code: '', points: score } };
  }
  const codes = tables.testCodes.filter((known) => known !== WITH_A_SCRIPT_MISSING || subject !== OF_ONE_SCRIPT);
  if (codes.includes(code)) return { kind: 'outcome', outcome: { score: null, code, points: tables.testPoints[code] ?? null } };
  return { kind: 'unknown', accepts: `a scaled score from ${KS2_SCALED_SCORES.from} to ${KS2_SCALED_SCORES.to}, ${codes.join(', ')}, or blank` };
}

/** Reads a writing teacher assessment (K2-3). */
export function readWriting(text: string, tables: Ks2Tables): OutcomeReading {
  const code = text.trim().toUpperCase();
  if (code === '' || tables.writingCodes.includes(code)) return { kind: 'outcome', outcome: { score: null, code, points: tables.writingPoints[code] ?? null } };
  return { kind: 'unknown', accepts: `${tables.writingCodes.join(', ')}, or blank` };
}

/** Science teacher assessment outcomes (the headless contract). */
const SCIENCE_CODES: readonly string[] = ['EXS', 'HNM', 'A', 'D', ''];

/** Reads a science teacher assessment. */
export function readScience(text: string): { readonly kind: 'science'; readonly code: string } | { readonly kind: 'unknown'; readonly accepts: string } {
  const code = text.trim().toUpperCase();
  return SCIENCE_CODES.includes(code) ? { kind: 'science', code } : { kind: 'unknown', accepts: 'EXS, HNM, A, D, or blank' };
}
