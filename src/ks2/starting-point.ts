import type { Ks2Year, ProgressGroup } from '../reference/ks2/types';

/** A KS1 outcome as read: points in twelfths (a mean of three strands of quarters), no result, or not understood. */
export type Ks1Reading =
  | { readonly kind: 'points'; readonly twelfths: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly accepts: string };

/** M, D and A, and a blank: no KS1 result in the subject (K2-1). */
const DISREGARD: readonly string[] = ['', 'M', 'D', 'A'];
const QUARTERS_TO_TWELFTHS = 3;
const STRANDS = 3;

/** Codes are read in any case and with the brackets of "P1(i)". */
const codeKey = (text: string): string => text.trim().toUpperCase().replace(/[()\s]/g, '');

/**
 * Reads one KS1 outcome (K2-1; document 004, "Key Stage 1 point scores for all subjects").
 * @param text a code, or for maths three strands such as "P6/P5/P7", whose mean is taken [house]
 */
export function readKs1(text: string, year: Ks2Year, subject: 'reading' | 'writing' | 'maths'): Ks1Reading {
  const points = year.ks1Points ?? {};
  if (DISREGARD.includes(codeKey(text))) return { kind: 'none' };
  const strands = text.split('/').map(codeKey);
  const quarters = strands.map((code) => points[code]);
  const known = quarters.every((value) => value !== undefined) && (strands.length === 1 || (subject === 'maths' && strands.length === STRANDS));
  if (!known) return { kind: 'unknown', accepts: acceptedKs1(year, subject) };
  const sum = quarters.reduce<number>((total, value) => total + value!, 0);
  return { kind: 'points', twelfths: (sum * QUARTERS_TO_TWELFTHS) / strands.length };
}

const acceptedKs1 = (year: Ks2Year, subject: string): string =>
  `${[...Object.keys(year.ks1Points ?? {}).map(printed), 'M', 'D', 'A'].join(', ')}${subject === 'maths' ? ', or three P scales such as P6/P5/P7' : ''}`;

/** P scales as schools print them: P1i, P3ii. */
const printed = (code: string): string => code.replace(/^(P\d)(I+)$/, (_, level: string, half: string) => level + half.toLowerCase());

/**
 * KS1 average point score in 48ths: English is the mean of reading and writing, and counts as much as maths (K2-1).
 * @returns null where a subject has no result: a pupil needs all three
 */
export function averagePointScore48(reading: Ks1Reading, writing: Ks1Reading, maths: Ks1Reading): number | null {
  if (reading.kind !== 'points' || writing.kind !== 'points' || maths.kind !== 'points') return null;
  return reading.twelfths + writing.twelfths + 2 * maths.twelfths;
}

/** The prior attainment group of an average point score: open and closed ends as document 004 prints them (K2-2). */
export function progressGroup(aps48: number, groups: readonly ProgressGroup[]): ProgressGroup | null {
  return groups.find(({ from48, fromIncluded, to48, toIncluded }) =>
    (aps48 > from48 || (fromIncluded && aps48 === from48)) && (aps48 < to48 || (toIncluded && aps48 === to48))) ?? null;
}

export type PriorBand = 'low' | 'middle' | 'high' | 'none';

/** Low, middle and high prior attainers by the score, never by the group (K2-8; document 004, "by prior attainment"). */
export function priorBand(aps48: number | null, bands: { readonly middleFrom48: number; readonly middleTo48: number }): PriorBand {
  if (aps48 === null) return 'none';
  return aps48 < bands.middleFrom48 ? 'low' : aps48 <= bands.middleTo48 ? 'middle' : 'high';
}
