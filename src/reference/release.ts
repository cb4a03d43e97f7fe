/**
 * How figures are published: intervals, suppression, trusts, the census.
 * Sources: document 002, "Publication of KS4 secondary accountability measures", "Calculating KS4 measures at
 * MAT level" and Annexes H and I; document 004, Annexes B, D and E.
 */

/** Standard errors on either side of a 95% confidence interval (002, Annex H; 004, Annex D). */
export const CONFIDENCE_FACTOR = 1.96;

/** Rule S-4: a figure of so few pupils or fewer is withheld, and Progress 8 of less than this share of the cohort. */
export const SUPPRESSION = { pupils: 5, progress8SharePercent: 50 } as const;

/** Rule S-6: years with the trust count up to the cap; a school needs `years`, a trust `schools` such schools. */
export const TRUST = {
  ks4: { yearsCap: 5, years: 3, schools: 3 },
  ks2: { yearsCap: 4, years: 3, schools: 3 },
} as const;

/** Rule K2-7: a subject's figures are withheld where this share of its scripts or more is missing. */
export const MISSING_SCRIPTS_PERCENT = 50;

/** Rule S-1 [house]: the spring census is on the third Thursday (weekday 4) of January. */
export const SPRING_CENSUS = { month: 1, weekday: 4, nth: 3 } as const;
