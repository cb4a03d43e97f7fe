import type { Ks4Answer, Ks4PupilAnswer } from '../../src/ks4/answer';

/** Which pupils stand behind a figure of the summary: those it counts, or those whose mean it is. */
const counted: Readonly<Record<string, (pupil: Ks4PupilAnswer) => boolean>> = {
  p8Pupils: ({ p8 }) => p8 !== null,
  p8: ({ p8 }) => p8 !== null,
  enMa5: ({ enMa5 }) => enMa5 === true,
  enMa4: ({ enMa4 }) => enMa4 === true,
  ebaccEntry: ({ ebaccEntered }) => ebaccEntered === true,
};

/**
 * The pupils behind a measure, in the order of the tracker. Pupils outside the cohort are behind no figure.
 * @param measure a key of the summary: "p8", "enMa5"
 */
export function pupilsBehind(answer: Ks4Answer, measure: string): string[] {
  const counts = counted[measure] ?? (() => true);
  return answer.pupils.filter((pupil) => pupil.included && counts(pupil)).map(({ pupil }) => pupil);
}

/** The title of the list of pupils behind a measure: what the list holds, not only the measure's name. */
export function behindTitle(measure: string, name: string): string {
  switch (measure) {
    case 'pupils': return 'Pupils in the cohort';
    case 'enMa5': case 'enMa4': return `Pupils with ${name}`;
    case 'ebaccEntry': return 'Pupils entered for the EBacc';
    case 'p8Pupils': case 'p8': return 'Pupils in Progress 8';
    default: return `Pupils in ${name}`;
  }
}
