/**
 * The Progress 8 baseline of a pupil: the mean of KS2 reading and maths (rules P8-1, P8-7). Source:
 * document 002, "Measurement of Prior Attainment".
 */
import { parseDecimal, roundQuotient } from '../exact/decimal';
import { KS2_POINTS, SCALED_SCORES, YEARS_FROM_KS2_TO_KS4, type Ks2PointsYear } from '../reference/ks4/ks2-points';
import { ks2Score } from '../reference/ks4/ks2-score';
import { PRIOR_BANDS, type PriorBand } from '../reference/ks4/prior-bands';
import { NONE } from './figures';

/** A KS2 outcome that was not understood: whose it is, and a sentence that says what would be. */
export interface Ks2Problem { readonly part: 'reading' | 'maths' | 'override'; readonly value: string; readonly problem: string }

export type Ks2Baseline =
  /** The mean in tenths: 1045 is 104.5. Unofficial where an override stands in. */
  | { readonly kind: 'mean'; readonly tenths: number; readonly unofficial: boolean }
  /** Out of Progress 8, in every attainment measure. */
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly problems: readonly Ks2Problem[] };

export interface Ks2Input {
  /** Scaled scores, teacher assessment codes or disregard codes as typed; blank for none. */
  readonly reading: string;
  readonly maths: string;
  /** The year of the pupil's KS2. */
  readonly ks2Year: number;
  /** A mean that stands in for both, as typed; blank for none. */
  readonly override?: string;
}

/** The year in which pupils of a cohort usually took KS2: five years before. */
export const usualKs2Year = (year: number): number => year - YEARS_FROM_KS2_TO_KS4;

/** The pupil's baseline, or why there is none (P8-1). */
export function ks2Baseline({ reading, maths, ks2Year, override = '' }: Ks2Input, years: readonly Ks2PointsYear[] = KS2_POINTS): Ks2Baseline {
  if (override.trim() !== '') return overridden(override, years);
  const scores = [read('reading', reading, ks2Year, years), read('maths', maths, ks2Year, years)];
  const problems = scores.filter((score) => typeof score === 'object');
  if (problems.length > 0) return { kind: 'unknown', problems };
  const tenths = meanOf(scores.filter((score) => typeof score === 'number'));
  if (tenths !== NONE) return { kind: 'mean', tenths, unofficial: false };
  const reasons = scores.map((score, at) => `${at === 0 ? 'reading' : 'maths'} is ${String(score)}`);
  return { kind: 'none', reason: `No Key Stage 2 result: ${reasons.join(', ')}.` };
}

/**
 * The mean of whole points in tenths: of two, or of the only one; NONE of none.
 * Two whole numbers have a mean that ends in .0 or .5, so a tenth is exact.
 */
export function meanOf(points: readonly number[]): number {
  if (points.length === 0) return NONE;
  return (points.reduce((sum, each) => sum + each, 0) * 10) / points.length;
}

/** Points, why there are none, or the problem. */
function read(part: 'reading' | 'maths', text: string, ks2Year: number, years: readonly Ks2PointsYear[]): number | string | Ks2Problem {
  if (text.trim() === '') return 'blank';
  const score = ks2Score(text, ks2Year, years);
  switch (score.kind) {
    case 'score': return score.points;
    case 'disregard': return `"${text.trim()}" (${score.meaning})`;
    case 'unknown': return { part, value: text, problem: score.problem };
  }
}

/** 000: a school's own mean, to one decimal; it must lie in the range of the prior attainment groups (P8-2). */
function overridden(text: string, years: readonly Ks2PointsYear[]): Ks2Baseline {
  const value = parseDecimal(text);
  const tenths = value && Math.round(roundQuotient(value, 1n, 1) * 10);
  const lowest = Math.min(...years.flatMap(({ points }) => Object.values(points)));
  if (tenths !== null && tenths >= lowest * 10 && tenths <= SCALED_SCORES.to * 10) return { kind: 'mean', tenths, unofficial: true };
  return { kind: 'unknown', problems: [{ part: 'override', value: text, problem: `A mean that stands in for KS2 results must be a number from ${lowest} to ${SCALED_SCORES.to}.` }] };
}

/** Low, middle or high prior attainment, from the mean and never from the group (P8-7); null without a baseline. */
export function priorBand(tenths: number): PriorBand | null {
  if (tenths === NONE) return null;
  return PRIOR_BANDS.find(({ from = -Infinity, below = Infinity }) => tenths >= from && tenths < below)?.band ?? null;
}
