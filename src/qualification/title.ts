/** Reads a title into what kind of qualification it names and which subject (rule Q-1). */
import { FAMILY_SPELLINGS, FAMILY_WORDS, PHOTOGRAPHY, STOP_WORDS, SUBJECTS, WORDS } from './title-words';

export interface TitleParts {
  /** "gcse", "as", "btec", "aqa", "l2": every one must fit. */
  readonly family: readonly string[];
  /** The subject's words; several where the title has several meanings. */
  readonly subjects: readonly string[];
  readonly photography: boolean;
}

/** Lower case, one space, no punctuation: for comparing whole titles. */
export const plain = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/&/g, ' and ').replace(/['’`]/g, '').replace(/[^a-z0-9*]+/g, ' ').trim();

/** The words of a title with levels, grades and the award itself in one spelling each. */
export function titleWords(text: string): string[] {
  const spelled = text.normalize('NFKD').toLowerCase()
    .replace(/\b(?:level|l) ?1 *(?:\/|-|–|and|&) *(?:(?:level|l) ?)?2\b/g, ' l12 ')
    .replace(/\b(?:level|l) ?([123])\b/g, ' l$1 ')
    .replace(/\bgrade ?([678])\b/g, ' grade$1 ')
    .replace(/\(?\b9 ?(?:-|–|to) ?1\b\)?/g, ' ')
    .replace(/\b(?:gce )?advanced subsidiary(?: level)?(?: gce)?\b|\bgce as\b|\bas[ -]level\b|\ba\/s\b(?: level)?/g, ' as ')
    .replace(/\b(?:advanced )?free[ -]standing math(?:ematic)?s qualification\b/g, ' fsmq ')
    .replace(/\bcity (?:and|&) guilds\b/g, ' cityguilds ')
    .replace(/\bv[ -]?cert\b/g, ' vcert ')
    .replace(/\b([dr]) ?(?:&|and|\/|\.) ?([ts])\b\.?/g, ' $1$2 ')
    .replace(/\b([prd])\. ?([est])\.?(?= |$)/g, ' $1$2 ')
    .replace(/\bi-media\b/g, ' imedia ');
  return spell(plain(spelled));
}

const spell = (words: string): string[] =>
  words.split(' ').filter((word) => word && !STOP_WORDS.has(word)).map((word) => WORDS.get(word) ?? FAMILY_SPELLINGS.get(word) ?? word);

/** A title as a person writes it: "GCSE French", "Eng Lang", "Food Tech", "AQA Trilogy". */
export function parseTitle(text: string): TitleParts {
  const all = titleWords(text);
  const whole = SUBJECTS.get(all.join(' '));
  if (whole) return { family: [], subjects: whole, photography: false };
  const familyWords = all.filter((word) => FAMILY_WORDS.has(word));
  const rest = all.filter((word) => !FAMILY_WORDS.has(word));
  // "Food Tech" and "Design Tech" end in a word that otherwise says technical award.
  const withTech = SUBJECTS.get([...rest, 'tech'].join(' '));
  if (withTech && all.at(-1) === 'tech') return { family: familyWords.filter((word) => word !== 'tech'), subjects: withTech, photography: false };
  const subject = rest.join(' ');
  const besides = rest.filter((word) => word !== PHOTOGRAPHY.option);
  if (besides.length < rest.length && (besides.length === 0 || subjectsOf(besides.join(' ')).includes(PHOTOGRAPHY.of))) {
    return { family: familyWords, subjects: [PHOTOGRAPHY.of], photography: true };
  }
  return { family: familyWords, subjects: subjectsOf(subject), photography: false };
}

const subjectsOf = (subject: string): readonly string[] => SUBJECTS.get(subject) ?? (subject === '' ? [] : [subject]);

/** How a qualification of the catalogue may be named. */
export interface TitleKeys {
  readonly plain: string;
  readonly words: readonly string[];
  readonly family: ReadonlySet<string>;
  /** Its subject whole, without what stands in brackets or after a colon, and without a last letter: "geography a", "geography". */
  readonly whole: string;
  readonly lettered: string;
  readonly base: string;
}

/** @param subject the words after "in" */
export function titleKeys(title: string, subject: string): TitleKeys {
  const all = titleWords(title);
  const bare = subject.replace(/\([^)]*\)?/g, ' ').replace(/\bspecification (?=[ab]\b)/i, '');
  const lettered = subjectKey(bare);
  return {
    plain: plain(title),
    words: all,
    family: new Set(all.filter((word) => FAMILY_WORDS.has(word))),
    whole: subjectKey(subject),
    lettered,
    base: subjectKey(bare.replace(/:.*$/, '')).replace(/ [a-c]$/, ''),
  };
}

/** A subject as the lists print it needs no levels and abbreviations read. */
const subjectKey = (subject: string): string => spell(plain(subject)).filter((word) => !FAMILY_WORDS.has(word)).join(' ');
