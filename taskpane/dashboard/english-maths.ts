import { FLAG } from '../../src/ks4/figures';
import type { Ks4Measures } from '../../src/ks4/measures';

/** The grades of the focus: 4 and 5 are published, 7 on request (EB-4). */
export const FOCUS_GRADES = [4, 5, 7] as const;
export type FocusGrade = (typeof FOCUS_GRADES)[number];

export interface EnglishMaths {
  readonly both: readonly string[];
  readonly englishOnly: readonly string[];
  readonly mathsOnly: readonly string[];
  readonly neither: readonly string[];
}

/**
 * Which pupils have the grade in both, one or neither of English and maths (000). Pupils whose results are
 * withheld are in none of the lists.
 * @param wanted the pupils to look at: those of the cohort that pass the filters
 */
export function englishMaths({ cohort, figures }: Ks4Measures, wanted: ReadonlySet<string>, grade: FocusGrade): EnglishMaths {
  const lists = { both: [] as string[], englishOnly: [] as string[], mathsOnly: [] as string[], neither: [] as string[] };
  cohort.pupils.ids.forEach((pupil, place) => {
    if (!wanted.has(pupil) || cohort.pupils.included[place] !== 1 || cohort.withheld.results.has(place)) return;
    const has = (subject: 'english' | 'maths') => (figures.flags[place]! & FLAG[`${subject}${grade}`]) !== 0;
    const [english, maths] = [has('english'), has('maths')];
    lists[english ? (maths ? 'both' : 'englishOnly') : maths ? 'mathsOnly' : 'neither'].push(pupil);
  });
  return lists;
}
