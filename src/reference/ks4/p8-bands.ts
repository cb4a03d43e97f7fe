/**
 * Progress 8 bands, by the published score in hundredths and the published interval (rule P8-6; document 002,
 * Annex O). The first that fits is the band.
 */
import type { P8Band } from '../../ks4/answer';

export interface P8BandRule {
  readonly band: P8Band;
  /** Where the whole interval must lie. */
  readonly interval: 'above zero' | 'below zero' | 'anywhere';
  /** The score in hundredths: at least, more than, less than. */
  readonly from?: number;
  readonly above?: number;
  readonly below?: number;
  /** Share of state-funded mainstream schools in 2023, per cent. */
  readonly schools2023: number;
}

export const P8_BANDS: readonly P8BandRule[] = [
  { band: 'well above average', interval: 'above zero', from: 50, schools2023: 16 },
  { band: 'above average', interval: 'above zero', above: 0, below: 50, schools2023: 16 },
  { band: 'well below average', interval: 'below zero', below: -50, schools2023: 15 },
  { band: 'below average', interval: 'below zero', from: -50, below: 0, schools2023: 18 },
  { band: 'average', interval: 'anywhere', schools2023: 35 },
];
