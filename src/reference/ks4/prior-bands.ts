/** Low, middle and high prior attainers, by the mean in tenths (rule P8-7; document 002, Table 1). */
export type PriorBand = 'low' | 'middle' | 'high';
export const PRIOR_BANDS: readonly { readonly band: PriorBand; readonly from?: number; readonly below?: number }[] = [
  { band: 'low', below: 1000 },
  { band: 'middle', from: 1000, below: 1100 },
  { band: 'high', from: 1100 },
];
