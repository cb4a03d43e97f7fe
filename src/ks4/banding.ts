import type { P8Band } from './answer';

/**
 * The banding of a school's Progress 8, read from the published figures (rules P8-5, P8-6; 002 Annex O):
 * a limit that is shown as 0.00 is not above or below average.
 * @param score @param lower @param upper to two decimals, as published
 * @param wellAbove the score from which a significant school is well above average, and below whose negative it is well below
 */
export function p8Band(score: number, lower: number, upper: number, wellAbove: number): P8Band {
  if (score > 0 && lower > 0) return score >= wellAbove ? 'well above average' : 'above average';
  if (score < 0 && upper < 0) return score < -wellAbove ? 'well below average' : 'below average';
  return 'average';
}
