import { titleOfCode } from './subject-codes';
import type { Catalogue, Found, GradeReading, Qualification } from '../qualification/types';

/** The catalogue with its answers kept: a tracker asks the same few things hundreds of thousands of times. */
export interface Finder {
  readonly catalogue: Catalogue;
  find(text: string): Found;
  grade(qualification: Qualification, text: string): GradeReading;
  /** What a qualification is called in settings: its everyday name where that leads back to it, else its QN. */
  nameOf(qualification: Qualification): string;
  isSubject(text: string): boolean;
}

export function finderOf(catalogue: Catalogue): Finder {
  const found = new Map<string, Found>();
  const grades = new Map<Qualification, Map<string, GradeReading>>();
  const find = (text: string): Found => {
    let answer = found.get(text);
    if (!answer) found.set(text, answer = catalogue.find(text));
    return answer;
  };
  return {
    catalogue, find,
    grade(qualification, text) {
      let known = grades.get(qualification);
      if (!known) grades.set(qualification, known = new Map());
      let reading = known.get(text);
      if (!reading) known.set(text, reading = catalogue.grade(qualification, text));
      return reading;
    },
    nameOf: (qualification) => (find(qualification.name).kind === 'found' ? qualification.name : qualification.qn),
    isSubject: (text) => /\p{L}{2}/u.test(text) && (find(text).kind !== 'unknown' || titleOfCode(text) !== null),
  };
}
