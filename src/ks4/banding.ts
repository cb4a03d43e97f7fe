import { P8_BANDS, type P8BandRule } from '../reference/ks4/p8-bands';
import type { P8Band } from './answer';

const HUNDREDTHS = 100;

/**
 * The banding of a school's Progress 8, read from the published figures (rules P8-5, P8-6; 002 Annex O):
 * a limit that is shown as 0.00 is not above or below average.
 * @param score @param lower @param upper to two decimals, as published
 */
export function p8Band(score: number, lower: number, upper: number, bands: readonly P8BandRule[] = P8_BANDS): P8Band {
  const hundredths = Math.round(score * HUNDREDTHS);
  const interval = lower > 0 ? 'above zero' : upper < 0 ? 'below zero' : 'anywhere';
  const rule = bands.find((band) => (band.interval === 'anywhere' || band.interval === interval)
    && hundredths >= (band.from ?? -Infinity) && hundredths > (band.above ?? -Infinity) && hundredths < (band.below ?? Infinity));
  if (!rule) throw new RangeError(`No banding covers a score of ${score} between ${lower} and ${upper}.`);
  return rule.band;
}
