import { roundFloat, roundRatio } from '../exact/round';
import { CONFIDENCE_FACTOR } from '../reference/release';

/** A mean as the whole numbers that it is made of: sum / per. */
export interface ExactMean { readonly sum: number; readonly per: number }

/** A published score with its confidence interval, each figure rounded by itself. */
export interface RoundedInterval {
  readonly score: number;
  readonly halfWidth: number;
  readonly lower: number;
  readonly upper: number;
}

/** The decimals that progress and value added are published to (S-5). */
export const PROGRESS_PLACES = 2;

/**
 * The 95% confidence interval around a school's mean (rule P8-5, 002 Annex H): mean +- 1.96
 * x sigma / sqrt(pupils). Score, half-width and limits are each rounded from the exact values, so a
 * printed limit may differ by a hundredth from the printed score +- the printed half-width.
 * @param sigma the national standard deviation of the pupils' scores
 * @param pupils how many are in the mean, 1 or more
 */
export function confidenceInterval(mean: ExactMean, sigma: number, pupils: number): RoundedInterval {
  const half = halfWidth(sigma, pupils);
  const score = mean.sum / mean.per;
  return {
    score: roundRatio(mean.sum, mean.per, PROGRESS_PLACES),
    halfWidth: roundFloat(half, PROGRESS_PLACES),
    lower: roundFloat(score - half, PROGRESS_PLACES),
    upper: roundFloat(score + half, PROGRESS_PLACES),
  };
}

/** Half the interval's width, not rounded: the one figure of the product that a square root makes inexact. */
export const halfWidth = (sigma: number, pupils: number): number => (CONFIDENCE_FACTOR * sigma) / Math.sqrt(pupils);
