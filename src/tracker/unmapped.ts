import type { Finder } from './finder';
import { findSubject } from './subject-match';

const MOST_NAMED = 4;

/** Why a subject label stands for no qualification, and what it may be. */
export function unmappedSentence(subject: string, finder: Finder): string {
  const whole = /^(.*\S)\s*[-(]?\s*[12]\)?$/.exec(subject);
  const pair = whole && findSubject(whole[1]!, finder);
  if (pair?.kind === 'found' && pair.qualification.slots === 2) {
    return `"${subject}" seems to hold one of the two grades of ${finder.nameOf(pair.qualification)}: put both in one column, written 5-4, or say that this one does not count.`;
  }
  const found = findSubject(subject, finder);
  const choose = 'Choose its qualification, or say that it does not count';
  if (found.kind === 'found') return `"${subject}" is not mapped to a qualification; it may be ${finder.nameOf(found.qualification)}. ${choose}.`;
  const candidates = found.kind === 'ambiguous' ? found.candidates : found.suggestions;
  const names = [...new Set(candidates.map((each) => finder.nameOf(each)))];
  const named = names.length === 0 ? '' : ` It may be ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' or another' : ''}.`;
  return found.kind === 'ambiguous'
    ? `"${subject}" can mean several qualifications that count differently.${named} ${choose}.`
    : `"${subject}" is no qualification that is known.${named} ${choose}.`;
}
