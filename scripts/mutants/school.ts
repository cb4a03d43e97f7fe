/** Rules P8-5, P8-6, EB-7, S-5 and S-6 (a school's and a trust's figures), S-1, S-2 and S-4 (the cohort), S-3 (benchmarks). */
import type { Mutant } from './mutant';

const SCHOOL = 'src/ks4/school.ts';
const INTERVAL = 'src/ks4/interval.ts';
const BANDING = 'src/ks4/banding.ts';
const TRUST = 'src/cohort/trust-mean.ts';
const INCLUSION = 'src/cohort/inclusion.ts';
const GROUPS = 'src/cohort/groups.ts';
const SUPPRESSION = 'src/cohort/suppression.ts';

export const SCHOOL_MUTANTS: readonly Mutant[] = [
  { rule: 'P8-5', says: 'the headline is the unadjusted mean', file: SCHOOL, find: "p8: score('p8', 'adjusted', p8Adjusted),", replace: "p8: score('p8', 'adjusted', p8)," },
  { rule: 'P8-5', says: 'the interval is wider the more pupils there are', file: INTERVAL, find: '(CONFIDENCE_FACTOR * sigma) / Math.sqrt(pupils)', replace: '(CONFIDENCE_FACTOR * sigma) / Math.sqrt(1 / pupils)' },
  { rule: 'P8-5', says: 'limits are made from the rounded score', file: INTERVAL, find: 'const score = mean.sum / mean.per;', replace: 'const score = roundRatio(mean.sum, mean.per, PROGRESS_PLACES);' },
  { rule: 'P8-5', says: 'elements have the sigma of the whole', file: SCHOOL, find: 'confidenceInterval(mean, sigma![element], pupils).lower', replace: 'confidenceInterval(mean, sigma!.p8, pupils).lower' },
  { rule: 'P8-6', says: 'a lower limit of 0.00 is above average', file: BANDING, find: 'lower > 0 ?', replace: 'lower >= 0 ?' },
  { rule: 'P8-6', says: 'an upper limit of 0.00 is below average', file: BANDING, find: 'upper < 0 ?', replace: 'upper <= 0 ?' },
  { rule: 'P8-6', says: '0.5 is not well above average', file: BANDING, find: 'hundredths >= (band.from ?? -Infinity)', replace: 'hundredths > (band.from ?? -Infinity)' },
  { rule: 'EB-7', says: 'not sustained is sustained', file: 'src/reference/ks4/destinations.ts', find: "outcome: 'notSustained', sustained: false", replace: "outcome: 'notSustained', sustained: true" },
  { rule: 'EB-7', says: 'a blank is nowhere', file: 'src/ks4/destinations.ts', find: "counts[OUTCOME_OF.get(code) ?? 'unknown'] += 1;", replace: "if (code !== '') counts[OUTCOME_OF.get(code) ?? 'unknown'] += 1;" },
  { rule: 'S-5', says: 'Attainment 8 of a school has two decimals', file: SCHOOL, find: 'const SCORE_PLACES = 1;', replace: 'const SCORE_PLACES = 2;' },
  { rule: 'S-6', says: 'years with the trust are not capped', file: TRUST, find: 'weight: pupils * Math.min(years, rules.yearsCap)', replace: 'weight: pupils * Math.max(years, 0)' },
  { rule: 'S-6', says: 'three years are too few', file: TRUST, find: 'if (school.years < rules.years)', replace: 'if (school.years <= rules.years)' },
];

export const COHORT_MUTANTS: readonly Mutant[] = [
  { rule: 'S-1', says: 'recent arrivals go in unvalidated data too', file: INCLUSION, find: "if (arrived && status === 'validated')", replace: 'if (arrived)' },
  { rule: 'S-1', says: 'joining after the census is in time', file: INCLUSION, find: 'joined > census', replace: 'joined < census' },
  { rule: 'S-1', says: 'the census is on the second Thursday', file: 'src/reference/release.ts', find: 'SPRING_CENSUS = { month: 1, weekday: 4, nth: 3 }', replace: 'SPRING_CENSUS = { month: 1, weekday: 4, nth: 2 }' },
  { rule: 'S-2', says: 'filters of different kinds add up', file: GROUPS, find: 'tests.every((test) => test(pupil))', replace: '(tests.length === 0 || tests.some((test) => test(pupil)))' },
  { rule: 'S-2', says: 'blanks are a group', file: GROUPS, find: '      if (code === BLANK) continue;', replace: '      if (code === BLANK) { lists.set(\'\', [...(lists.get(\'\') ?? []), pupil]); continue; }' },
  { rule: 'S-4', says: 'a figure of five pupils is released', file: SUPPRESSION, find: 'pupils <= SUPPRESSION.pupils', replace: 'pupils < SUPPRESSION.pupils' },
  { rule: 'S-4', says: 'siblings are never withheld', file: SUPPRESSION, find: 'while (spare.length > 0 && (tooFew(pupilsOf(chosen)) || following(figures, chosen).size > 0))', replace: 'while (spare.length < 0)' },
  { rule: 'S-4', says: 'half of the cohort need not be in Progress 8', file: SUPPRESSION, find: '100 * pupils < least * members.length ? COVERAGE : null', replace: '100 * pupils < least * members.length ? null : null' },
];

export const BENCHMARK_MUTANTS: readonly Mutant[] = [
  { rule: 'S-3', says: 'benchmarks stay when filters are on', file: 'src/report/comparisons.ts', find: 'if (filtered) return {};', replace: '' },
  { rule: 'S-3', says: 'nothing is said of what is not like for like', file: 'src/report/comparisons.ts', find: '...(unlike ? { notLikeForLike:', replace: '...(unlike === null ? { notLikeForLike:' },
];
