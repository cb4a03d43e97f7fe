/** Finds a qualification by its QN or by a title (rules Q-1, Q-5). */
import { PHOTOGRAPHY_CODE } from './build';
import { subjectOf } from './describe';
import { padQn, readQn, slashed } from './qn';
import { parseTitle, plain, titleKeys, titleWords, type TitleKeys, type TitleParts } from './title';
import { NO_QUALIFICATION } from './title-words';
import type { Found, Qualification } from './types';

const LISTED = 5;

export interface Lookup {
  find(text: string): Found;
  /** Qualifications that have all the words of the text, in the catalogue's order. */
  search(text: string, limit?: number): readonly Qualification[];
}

/** @param qualifications in order of QN; they are held, not copied */
export function makeLookup(qualifications: readonly Qualification[]): Lookup {
  const byQn = new Map<string, number[]>();
  qualifications.forEach(({ qn }, at) => byQn.set(qn, [...(byQn.get(qn) ?? []), at]));
  // Titles are read when the first title is asked for: most trackers use QNs or a map.
  let titles: readonly TitleKeys[] | undefined;
  const keys = (): readonly TitleKeys[] => (titles ??= qualifications.map(({ title }) => titleKeys(title, subjectOf(title))));
  const newest = Math.max(0, ...qualifications.flatMap(({ lists }) => lists));
  const known = new Map<string, Found>();

  function find(text: string): Found {
    const before = known.get(text);
    if (before) return before;
    const found = read(text);
    if (known.size < 10_000) known.set(text, found);
    return found;
  }

  function read(text: string): Found {
    const reading = readQn(text);
    if (reading.kind === 'qn') return byNumber(reading.qn, reading.rest);
    if (reading.kind === 'short') return byShortNumber(reading.digits);
    return byTitle(text);
  }

  function byNumber(qn: string, rest: string): Found {
    const at = byQn.get(qn);
    if (!at) return { kind: 'unknown', suggestions: [], problem: `${slashed(qn)} is on none of the DfE lists held (to ${newest}). Check it, import a newer list, or add it to your own qualifications.` };
    const option = /photograph/i.test(rest) ? at.find((index) => qualifications[index]!.discountCode === PHOTOGRAPHY_CODE) : undefined;
    return foundAt(option ?? at[0]!);
  }

  function byShortNumber(digits: string): Found {
    const at = byQn.get(padQn(digits));
    if (at) return foundAt(at[0]!);
    const meant = qualifications.filter(({ qn }) => qn.startsWith(digits)).slice(0, LISTED);
    const perhaps = meant.length > 0 ? ` Perhaps ${meant.map(({ qn }) => slashed(qn)).join(' or ')} is meant.` : '';
    return { kind: 'unknown', suggestions: meant, problem: `"${digits}" is too short for a qualification number: it has 8 characters, the last of which may be an X that was lost.${perhaps}` };
  }

  function byTitle(text: string): Found {
    const whole = plain(text);
    if (whole === '') return { kind: 'unknown', suggestions: [], problem: 'There is no qualification: give a QN or a title.' };
    const titled = indexes((key) => key.plain === whole);
    if (titled.length > 0) return decide(text, titled);
    const none = NO_QUALIFICATION.get(whole.replace(/^gcse /, ''));
    if (none) return { kind: 'unknown', suggestions: none.meant.flatMap((subject) => representative(gcses(indexes((key) => key.base === subject))) ?? []), problem: `"${text}" ${none.problem}` };
    const parts = parseTitle(text);
    const meant = parts.subjects.flatMap((subject) => meantBy(parts, subject));
    if (meant.length === 0) return unknownTitle(text);
    return decide(text, parts.photography ? photographyOf(meant) : meant, parts.subjects);
  }

  /** What a subject can mean within the kinds that the title names; without one, GCSEs before anything else. */
  function meantBy(parts: TitleParts, subject: string): number[] {
    const within = indexes((key) => parts.family.every((word) => key.family.has(word) || ((word === 'l1' || word === 'l2') && key.family.has('l12'))))
      .filter((at) => qualifications[at]!.discountCode !== PHOTOGRAPHY_CODE || parts.photography);
    const named = parts.family.some((word) => !AWARDING_BODIES.has(word));
    const matching = [...exact(within, subject), ...begins(within, subject)];
    const gcse = gcses(exact(within, subject));
    if (!named) return gcse.length > 0 ? gcse : gcses(matching).length > 0 ? gcses(matching) : matching.filter((at) => !['AS', 'graded music'].includes(qualifications[at]!.kind));
    // Many technical awards of one subject differ in a word at the end: all of them are meant.
    const academic = exact(within, subject).filter((at) => ['GCSE', 'AS'].includes(qualifications[at]!.kind));
    return academic.length > 0 ? academic : [...new Set(matching)];
  }

  const exact = (within: readonly number[], subject: string): number[] =>
    within.filter((at) => [keys()[at]!.whole, keys()[at]!.lettered, keys()[at]!.base].includes(subject));
  const begins = (within: readonly number[], subject: string): number[] => within.filter((at) => keys()[at]!.whole.startsWith(`${subject} `));
  const gcses = (at: readonly number[]): number[] => at.filter((index) => qualifications[index]!.kind === 'GCSE');
  const photographyOf = (at: readonly number[]): number[] => at.filter((index) => qualifications[index]!.discountCode === PHOTOGRAPHY_CODE);
  const indexes = (fits: (key: TitleKeys) => boolean): number[] => keys().flatMap((key, at) => (fits(key) ? [at] : []));

  function decide(text: string, meant: readonly number[], subjects: readonly string[] = []): Found {
    const current = meant.filter((at) => isCurrent(qualifications[at]!));
    const candidates = current.length > 0 ? current : meant;
    if (new Set(candidates.map((at) => signature(qualifications[at]!))).size > 1) {
      const listed = distinct(candidates.map((at) => qualifications[at]!));
      const names = listed.slice(0, LISTED).map(({ name, qn }) => `${name} (${slashed(qn)})`).join(', ');
      return { kind: 'ambiguous', candidates: listed, problem: `"${text}" can mean ${names}${listed.length > LISTED ? ` and ${listed.length - LISTED} more` : ''}. Give the QN.` };
    }
    return foundAt(candidates.find((at) => subjects.includes(keys()[at]!.whole)) ?? candidates.find((at) => subjects.includes(keys()[at]!.lettered)) ?? candidates[0]!);
  }

  const isCurrent = ({ lists }: Qualification): boolean => lists.length === 0 || Math.max(...lists) >= newest - 1;
  const representative = (at: readonly number[]): Qualification | undefined => qualifications[at.find((index) => isCurrent(qualifications[index]!)) ?? -1];
  const foundAt = (index: number): Found => ({ kind: 'found', index, qualification: qualifications[index]! });

  function unknownTitle(text: string): Found {
    const suggestions = search(text, LISTED);
    const perhaps = suggestions.length > 0 ? ` Perhaps ${suggestions.map(({ name, qn }) => `${name} (${slashed(qn)})`).join(', ')} is meant.` : ' Give its QN.';
    return { kind: 'unknown', suggestions, problem: `"${text}" is no qualification that the DfE's lists name.${perhaps}` };
  }

  function search(text: string, limit = 20): readonly Qualification[] {
    const reading = readQn(text);
    if (reading.kind === 'qn') return (byQn.get(reading.qn) ?? []).map((at) => qualifications[at]!);
    const wanted = titleWords(text);
    if (wanted.length === 0) return [];
    const fits = (at: number): boolean => wanted.every((word) => keys()[at]!.words.some((of) => of.startsWith(word)) || qualifications[at]!.qn.startsWith(word.toUpperCase()));
    const all = qualifications.flatMap((q, at) => (fits(at) ? [q] : []));
    return [...all.filter(isCurrent), ...all.filter((q) => !isCurrent(q))].slice(0, limit);
  }

  return { find, search };
}

/** Words of a title that say who awards a qualification, not what kind it is. */
const AWARDING_BODIES: ReadonlySet<string> = new Set(['aqa', 'pearson', 'edexcel', 'ocr', 'wjec', 'eduqas', 'ccea', 'l12']);

/** What two qualifications must share for one title to mean either (rule Q-5). */
const signature = ({ kind, scale, slots, discountCode, ebacc }: Qualification): string => [kind, scale, slots, discountCode, ebacc].join('|');

const distinct = (qualifications: readonly Qualification[]): Qualification[] =>
  [...new Map(qualifications.toReversed().map((q) => [signature(q), q])).values()].toReversed();
