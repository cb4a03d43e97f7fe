import { KS2_PRIOR_BANDS } from '../reference/ks2/standards';
import type { Ks1Points, Ks2Group } from '../reference/ks2/types';

/** A KS1 outcome as read: points in thirds of a hundredth (a mean of three strands is whole), no result, or not understood. */
export type Ks1Reading =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly accepts: string };

const STRANDS = 3;
/** Only pupils below the national curriculum are assessed by strand. */
const P_SCALE = /^P\d/;
/** KS1 points are hundredths; a subject's points are kept as thirds of them. */
const THIRDS = 3;
/** English is half of reading and half of writing; the average is half of English and half of maths: quarters of thirds of hundredths. */
export const APS_DENOMINATOR = 4 * THIRDS * 100;
/** Group and band edges are hundredths. */
const PER_HUNDREDTH = APS_DENOMINATOR / 100;

/** Codes are read in any case and with the brackets of "P1(i)". */
const codeKey = (text: string): string => text.trim().toUpperCase().replace(/[()\s]/g, '');

/**
 * Reads one KS1 outcome (K2-1; document 004, "Key Stage 1 point scores for all subjects").
 * @param text a code, or for maths three strands such as "P6/P5/P7", whose mean is taken [house]
 */
export function readKs1(text: string, { points, disregard }: Ks1Points, subject: 'reading' | 'writing' | 'maths'): Ks1Reading {
  if (text.trim() === '' || disregard.includes(codeKey(text))) return { kind: 'none' };
  const codes = text.split('/').map(codeKey);
  const strands = codes.map((code) => (Object.hasOwn(points, code) ? points[code] : undefined));
  const known = strands.every((value) => value !== undefined) && (strands.length === 1 || (subject === 'maths' && strands.length === STRANDS && codes.every((code) => P_SCALE.test(code))));
  if (!known) {
    const accepts = [...Object.keys(points).map(printed), ...disregard].join(', ');
    return { kind: 'unknown', accepts: subject === 'maths' ? `${accepts}, or three P scales such as P6/P5/P7` : accepts };
  }
  return { kind: 'points', points: (strands.reduce<number>((sum, value) => sum + value!, 0) * THIRDS) / strands.length };
}

/** P scales as schools print them: P1i, P3ii. */
const printed = (code: string): string => code.replace(/^(P\d)(I+)$/, (_, level: string, half: string) => level + half.toLowerCase());

/**
 * KS1 average point score over APS_DENOMINATOR: English is the mean of reading and writing, and counts as
 * much as maths (K2-1; document 004, worked example of Jamie).
 * @returns null where a subject has no result: a pupil needs all three
 */
export function averagePointScore(reading: Ks1Reading, writing: Ks1Reading, maths: Ks1Reading): number | null {
  if (reading.kind !== 'points' || writing.kind !== 'points' || maths.kind !== 'points') return null;
  return reading.points + writing.points + 2 * maths.points;
}

/** The prior attainment group of an average point score: open and closed ends as document 004 prints them (K2-2). */
export function progressGroup(aps: number, groups: readonly Ks2Group[]): Ks2Group | null {
  return groups.find(({ from, fromIncluded, to, toIncluded }) =>
    (aps > from * PER_HUNDREDTH || (fromIncluded && aps === from * PER_HUNDREDTH)) && (aps < to * PER_HUNDREDTH || (toIncluded && aps === to * PER_HUNDREDTH))) ?? null;
}

export type PriorBand = 'low' | 'middle' | 'high' | 'none';

/** Low, middle and high prior attainers by the score, never by the group (K2-8). */
export function priorBand(aps: number | null): PriorBand {
  if (aps === null) return 'none';
  return KS2_PRIOR_BANDS.find(({ below, upTo }) =>
    (below === undefined || aps < below * PER_HUNDREDTH) && (upTo === undefined || aps <= upTo * PER_HUNDREDTH))!.band;
}
