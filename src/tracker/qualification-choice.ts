import type { Qualification } from '../qualification/types';
import type { Finder } from './finder';
import type { ClassMapping } from './types';

/** Which qualification a grade is for: a text that the catalogue finds, with what it is, or why that is not known. */
export type Chosen =
  | { readonly kind: 'chosen'; readonly text: string; readonly qualification: Qualification }
  | { readonly kind: 'several'; readonly sentence: string }
  | { readonly kind: 'unknown'; readonly text: string; readonly sentence: string };

/**
 * The qualification of a subject for a pupil of these classes: by class, else by the subject's default, else
 * the only one there is.
 */
export function chooseQualification(
  subject: string, qualifications: readonly string[], classes: readonly string[], rules: readonly ClassMapping[], finder: Finder,
): Chosen {
  const own = rules.filter((rule) => rule.subject.toLowerCase() === subject.toLowerCase());
  const theirs = own.find((rule) => rule.class !== '' && classes.some((each) => each.toLowerCase() === rule.class.toLowerCase()));
  const text = (theirs ?? own.find((rule) => rule.class === ''))?.qualification ?? (qualifications.length === 1 ? qualifications[0]! : null);
  if (text === null) {
    return {
      kind: 'several',
      sentence: `"${subject}" stands for ${qualifications.join(' and ')}: say which class takes which, or choose one for all who are in none.`,
    };
  }
  const found = finder.find(text);
  return found.kind === 'found' ? { kind: 'chosen', text, qualification: found.qualification } : { kind: 'unknown', text, sentence: found.problem };
}
