/** Key Stage 2 standards and bands (rules K2-5, K2-6, K2-8). Source: document 004; the same in every year since 2016. */
export const KS2_STANDARDS = {
  /** The lowest scaled score of each standard in reading, maths and GPS. */
  score: { expected: 100, higher: 110 },
  writing: { expected: ['EXS', 'GDS'], higher: ['GDS'] },
  science: { expected: ['EXS'] },
  /** Meets the expected standard, never the higher; maths and GPS only (Annex E). */
  specialConsideration: 'AS',
} as const;

/** Scores that are in an average scaled score, both ends included. */
export const KS2_SCALED_SCORES = { from: 80, to: 120 } as const;

/** Low, middle and high prior attainers by KS1 average point score, hundredths. */
export const KS2_PRIOR_BANDS: readonly { readonly band: 'low' | 'middle' | 'high'; readonly below?: number; readonly upTo?: number }[] = [
  { band: 'low', below: 700 },
  { band: 'middle', upTo: 800 },
  { band: 'high' },
];

/** KS1 comes so many years before KS2. */
export const YEARS_FROM_KS1_TO_KS2 = 4;
