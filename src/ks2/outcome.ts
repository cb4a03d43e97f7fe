import { SCALED_SCORES as SCALED } from '../reference/ks2/standards';
import type { Ks2Year } from '../reference/ks2/types';

/** A key stage 2 outcome as read. `points` is what stands for it in progress, null where nothing does (K2-3). */
export interface Outcome {
  /** The scaled score, only where a test gave one (K2-6). */
  readonly score: number | null;
  /** The code in capitals, "" for a scaled score or a blank. */
  readonly code: string;
  readonly points: number | null;
  /** Why there are no points, for people. */
  readonly why: string;
}

export type OutcomeReading = { readonly kind: 'outcome'; readonly outcome: Outcome } | { readonly kind: 'unknown'; readonly accepts: string };

export type TestSubject = 'reading' | 'maths' | 'gps';

/** AS is given in maths and GPS only, where a pupil passed without one of the scripts (document 004, Annex E). */
const WITH_MORE_THAN_ONE_SCRIPT: readonly TestSubject[] = ['maths', 'gps'];

/** Reads a test outcome: a scaled score, a code with points (pre-key-stage, engagement model, N), or a code without (K2-3). */
export function readTest(text: string, year: Ks2Year, subject: TestSubject): OutcomeReading {
  const code = text.trim().toUpperCase();
  if (code === '') return outcome(null, '', null, 'there is no outcome');
  if (/^\d+$/.test(code)) {
    const score = Number(code);
    return score >= SCALED.lowest && score <= SCALED.highest ? outcome(score, '', score, '') : unknownTest(year, subject);
  }
  if (code === 'AS' && !WITH_MORE_THAN_ONE_SCRIPT.includes(subject)) return unknownTest(year, subject);
  const points = year.testPoints[code];
  if (points !== undefined) return outcome(null, code, points, '');
  const meaning = year.testCodes[code];
  return meaning === undefined ? unknownTest(year, subject) : outcome(null, code, null, `${code}: ${meaning}`);
}

/** Reads a writing teacher assessment (K2-3). */
export function readWriting(text: string, year: Ks2Year): OutcomeReading {
  const code = text.trim().toUpperCase();
  if (code === '') return outcome(null, '', null, 'there is no teacher assessment');
  const points = year.writingPoints[code];
  if (points !== undefined) return outcome(null, code, points, '');
  const meaning = year.writingCodes[code];
  return meaning === undefined
    ? { kind: 'unknown', accepts: [...Object.keys(year.writingPoints), ...Object.keys(year.writingCodes)].join(', ') }
    : outcome(null, code, null, `${code}: ${meaning}`);
}

const outcome = (score: number | null, code: string, points: number | null, why: string): OutcomeReading =>
  ({ kind: 'outcome', outcome: { score, code, points, why } });

function unknownTest(year: Ks2Year, subject: TestSubject): OutcomeReading {
  const codes = [...Object.keys(year.testPoints), ...Object.keys(year.testCodes)].filter((code) => code !== 'AS' || WITH_MORE_THAN_ONE_SCRIPT.includes(subject));
  return { kind: 'unknown', accepts: `a scaled score from ${SCALED.lowest} to ${SCALED.highest}, or ${codes.join(', ')}` };
}
