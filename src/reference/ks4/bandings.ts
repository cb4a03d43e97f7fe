/** How a school's Progress 8 is read: the confidence level and the bandings that the DfE prints beside a score. */

/** The critical value of a 95% confidence interval (002 Annex H, "CI = 1.96 x sigma / sqrt(n)"). */
export const CRITICAL_VALUE = 1.96;

/** From this score up, and below minus this score, a significant school is "well" above or below average (002 Annex O). */
export const WELL_ABOVE = 0.5;
