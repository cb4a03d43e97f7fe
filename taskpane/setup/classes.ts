import type { ClassMapping } from '../../src/tracker/types';

/** The qualification that a class takes in a subject ("" is everyone else), or "" where nothing is said. */
export const qualificationOf = (classes: readonly ClassMapping[], subject: string, name: string): string =>
  classes.find((rule) => rule.subject === subject && rule.class === name)?.qualification ?? '';

/** The rules with one of them set, or taken away by an empty qualification. */
export function withClass(classes: readonly ClassMapping[], rule: ClassMapping): ClassMapping[] {
  const others = classes.filter((each) => each.subject !== rule.subject || each.class !== rule.class);
  return rule.qualification === '' ? others : [...others, rule];
}
