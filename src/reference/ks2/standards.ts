/** Key Stage 2 standards, scores and bands that are the same in every year since 2016 (rules K2-4 to K2-8). Source: document 004. */

/** The lowest scaled score of each standard in reading, maths and GPS. */
export const STANDARDS = { expected: 100, higher: 110 } as const;

/** Scores that a test gives, both ends included; only these are in an average (rule K2-6). */
export const SCALED_SCORES = { lowest: 80, highest: 120 } as const;

/** A subject's figures are withheld where one script in so many, or more, is missing (rule K2-7, Annex E). */
export const WITHHELD_FROM_ONE_IN = 2;

/** Standard errors on either side of a 95% confidence interval (Annex D). */
export const CRITICAL_VALUE = 1.96;

/** Low, middle and high prior attainers by KS1 average point score, hundredths (rule K2-8). */
export const KS2_PRIOR_BANDS: readonly { readonly band: 'low' | 'middle' | 'high'; readonly below?: number; readonly upTo?: number }[] = [
  { band: 'low', below: 700 },
  { band: 'middle', upTo: 800 },
  { band: 'high' },
];
