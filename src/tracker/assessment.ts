import { monthNumber } from './dates';
import { plainWords, writtenWords } from './heading-words';

/** What kind of grade an assessment point holds: what was got, what is expected, or what is hoped for. */
export type AssessmentKind = 'result' | 'attained' | 'predicted' | 'target' | 'unknown';

const WORDS: readonly { readonly kind: AssessmentKind; readonly words: RegExp }[] = [
  { kind: 'target', words: /^(?:targets?|tgt|tg|mtg|meg|aspirational|aspiration|asp|minimum|min|fft\d*|fft|challenge|baseline|expected|flightpath|benchmark)$/ },
  { kind: 'predicted', words: /^(?:predicted|prediction|predictions|pred|forecast|fcast|estimate|estimated|est|projected)$/ },
  { kind: 'result', words: /^(?:results?|actual|final|gcse results?|awarded)$/ },
  { kind: 'attained', words: /^(?:mocks?\d*|ppes?\d*|current|working|wag|cwag|wa|assessment|assess|autumn|spring|summer|christmas|easter|term|reports?\d*|reviews?\d*|interim|progress|data|drop|dc\d*|dd\d*|ap\d*|ac\d*|pc\d*|hy\d*|ht\d*|grade|grades|exams?|trial|trials|collection|point|check|midyear)$/ },
];
/** Words that belong to an assessment's name only beside one of the words above. */
const COMPANIONS = /^(?:\d{1,4}|y1[01]|yr1[01]|year|yr|10|11|half|end|of|mid|at|the|a|b|1st|2nd|3rd|first|second|third|november|one|two|three|paper|set)$/;

const kindOfWord = (word: string): AssessmentKind | null =>
  WORDS.find(({ words }) => words.test(word))?.kind ?? (monthNumber(word) ? 'attained' : null);
const isCompanion = (word: string) => COMPANIONS.test(word);

const RANK: readonly AssessmentKind[] = ['target', 'unknown', 'predicted', 'attained', 'result'];
/** The order in which kinds are proposed: results before what was attained, targets last. */
export const kindRank = (kind: AssessmentKind): number => RANK.indexOf(kind);

/** The kind of an assessment point by its name: a target stays one in "Autumn target". */
export function assessmentKind(label: string): AssessmentKind {
  const kinds = plainWords(label).split(' ').flatMap((word) => kindOfWord(word) ?? []);
  return kinds.sort((a, b) => strength(b) - strength(a))[0] ?? 'unknown';
}

const strength = (kind: AssessmentKind): number => ['unknown', 'attained', 'result', 'predicted', 'target'].indexOf(kind);

/** Whether the words are an assessment point's name and nothing else: "Mock 2", "Autumn", "DC1", "Year 11 Target". */
export function isAssessmentLabel(label: string): boolean {
  const words = plainWords(label).split(' ').filter(Boolean);
  return words.some((word) => kindOfWord(word) !== null) && words.every((word) => kindOfWord(word) !== null || isCompanion(word));
}

/**
 * A heading that names a subject and an assessment point, "Maths Mock 1" or "Target: Maths", taken apart.
 * @returns null where no assessment stands at either end, or nothing else is left
 */
export function splitHeading(heading: string): { readonly subject: string; readonly assessment: string } | null {
  const words = writtenWords(heading.replace(/\(\s*9\s*[-–]\s*1\s*\)/g, ' '));
  for (let cut = 1; cut < words.length; cut += 1) {
    const tail = words.slice(cut).join(' ');
    if (isAssessmentLabel(tail)) return { subject: words.slice(0, cut).join(' '), assessment: tail };
  }
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const head = words.slice(0, cut).join(' ');
    const subject = words.slice(cut).join(' ');
    if (isAssessmentLabel(head) && /\p{L}/u.test(subject) && !isAssessmentLabel(words.join(' '))) return { subject, assessment: head };
  }
  return null;
}

/** Where an assessment stands in the school year, as far as its name says: year group, month from September, number. */
export function assessmentTime(label: string): readonly [number, number, number] {
  const words = plainWords(label).split(' ');
  const group = /\b(?:y|yr|year) ?(1[01])\b/.exec(plainWords(label))?.[1];
  const month = words.map((word) => monthNumber(word) ?? TERMS.get(word)).find((found) => found !== undefined);
  const number = words.map((word) => /^[a-z]*(\d)$/.exec(word)?.[1]).find((found) => found !== undefined);
  return [Number(group ?? 0), month === undefined ? -1 : (month + 3) % 12, Number(number ?? 0)];
}

const TERMS = new Map([['autumn', 12], ['christmas', 12], ['spring', 3], ['easter', 4], ['summer', 6]]);
