/** Grades and counts that the attainment measures ask for (rules EB-2 to EB-6). Source: document 002, Annexes C, K and N. */

/** Thresholds in points, hundredths; the names are the grades. */
export const GRADE_POINTS = { 7: 700, 5: 500, 4: 400, 1: 100 } as const;

/** English and maths: 5 is the headline, 4 is published, 7 is on request. */
export const ENGLISH_AND_MATHS_GRADES = [7, 5, 4] as const;
/** EBacc: 5 and 4 for the whole, 1 too by pillar. */
export const EBACC_GRADES = [5, 4] as const;
export const PILLAR_GRADES = [5, 4, 1] as const;

/** EBacc APS: English, maths, two sciences, a humanity and a language, divided by six. */
export const EBACC_APS = { sciences: 2, divisor: 6 } as const;
/** Single sciences that make the science pillar, of biology, chemistry, physics and computer science. */
export const SINGLE_SCIENCES_FOR_PILLAR = 3;
/** Annex K: five or more GCSEs at grade 4 including English and maths. */
export const FIVE_GCSES = { count: 5, grade: 4 } as const;
/** More than one language: at least this many. */
export const SEVERAL_LANGUAGES = 2;
