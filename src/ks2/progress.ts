import { roundRatio } from '../exact/round';
import { confidenceInterval, PROGRESS_PLACES } from '../ks4/interval';
import type { Ks2Group, Ks2Subject } from '../reference/ks2/types';
import type { Ks2Tables } from './tables';

/** A pupil's progress in one subject, in ten-thousandths: as it is, and as the school's mean takes it. */
export interface Progress { readonly score: number; readonly adjusted: number }

/** Scores are whole over this: the minimums have four decimals. */
export const PROGRESS_DENOMINATOR = 10_000;
const PER_HUNDREDTH = PROGRESS_DENOMINATOR / 100;

/**
 * Outcome less the average of the group, and the group's minimum where the score is below it
 * (K2-4; document 004, "Calculating an individual pupil's progress scores" and Annex C).
 * @param points the outcome's points, whole
 */
export function progressOf(points: number, group: Ks2Group, subject: Ks2Subject): Progress {
  const score = points * PROGRESS_DENOMINATOR - group.average[subject] * PER_HUNDREDTH;
  return { score, adjusted: Math.max(score, group.minimum?.[subject] ?? score) };
}

export interface SchoolProgress {
  readonly progress: number; readonly unadjusted: number;
  readonly lower: number; readonly upper: number;
  readonly pupils: number;
}

/**
 * A school's or a group's progress: the mean of its pupils' adjusted scores with its interval, each figure
 * rounded once from exact values (K2-4). Null where no pupil has a score.
 */
export function schoolProgress(scores: readonly Progress[], sigma: number): SchoolProgress | null {
  const pupils = scores.length;
  if (pupils === 0) return null;
  const per = pupils * PROGRESS_DENOMINATOR;
  const adjusted = confidenceInterval({ sum: total(scores, 'adjusted'), per }, sigma, pupils);
  return { progress: adjusted.score, unadjusted: roundRatio(total(scores, 'score'), per, PROGRESS_PLACES), lower: adjusted.lower, upper: adjusted.upper, pupils };
}

const total = (scores: readonly Progress[], key: keyof Progress): number => scores.reduce((sum, score) => sum + score[key], 0);

/** Above, below or not different from average, from the rounded limits (document 004, Annex D). */
export function significance({ lower, upper }: { readonly lower: number; readonly upper: number }): 'above' | 'below' | 'not different' {
  return lower > 0 ? 'above' : upper < 0 ? 'below' : 'not different';
}

/**
 * Where a school's score stands in the national distribution, read to one decimal as Annex A prints it.
 * @param score as published, two decimals
 */
export function percentileBand(score: number, subject: Ks2Subject, { bands }: Pick<NonNullable<Ks2Tables['progress']>, 'bands'>): { readonly band: string; readonly among: string } {
  const tenths = Math.round(10 * roundRatio(Math.round(score * 100), 100, 1));
  return bands.find(({ from }) => from[subject] === null || tenths >= from[subject])!;
}
