/**
 * The words that schools use for a pupil's characteristics, read into the values of the headless contract.
 * Each reader answers null for text that it does not know: never a guess (rule Q-5 in spirit).
 */

const words = (text: string) => text.toLowerCase().replace(/[.'’]/g, '').replace(/[\s_-]+/g, ' ').trim();
const among = (list: string) => new Set(list.split('|'));

const YES = among('y|yes|true|1|t|✓|✔|☑');
const NO = among('n|no|false|0|f|✗|✘|☐');

/** "Y", "N" or, for text that is neither, null. */
export function readYesNo(text: string): 'Y' | 'N' | null {
  const said = words(text);
  return YES.has(said) ? 'Y' : NO.has(said) ? 'N' : null;
}

const DISADVANTAGED = among('pp|p|ppi|pupil premium|dis|disadv|disadvantaged|d|ever 6|ever6|fsm|fsm6|lac|cla|looked after|plac|adopted|eligible');
const NOT_DISADVANTAGED = among('non pp|nonpp|not pp|no pp|npp|non dis|nondis|not dis|non disadv|non disadvantaged|not disadvantaged|nd|other|others|not eligible|none');

/** Disadvantaged, FSM6, looked after or adopted: also "PP", "Non-PP", "Disadvantaged". */
export const readDisadvantaged = (text: string): 'Y' | 'N' | null => {
  const said = words(text);
  return readYesNo(text) ?? (DISADVANTAGED.has(said) ? 'Y' : NOT_DISADVANTAGED.has(said) ? 'N' : null);
};

/** In the cohort or not: also "Include", "Excluded". */
export const readInclude = (text: string): 'Y' | 'N' | null =>
  readYesNo(text) ?? (/^(in|include|included)$/i.test(text) ? 'Y' : /^(out|exclude|excluded)$/i.test(text) ? 'N' : null);

const SEX = new Map(Object.entries({ m: 'M', male: 'M', boy: 'M', b: 'M', f: 'F', female: 'F', girl: 'F', g: 'F' }));
/** "F", "M", or the school's own word, which is a group of its own. */
export const readSex = (text: string): string => SEX.get(words(text)) ?? text;
/** Whether the text is a usual word for a pupil's sex, by which a column is known. */
export const isUsualSex = (text: string): boolean => SEX.has(words(text));

const SEN_NONE = among('n|no|none|no sen|no sen support|no special educational need|no special educational needs|0|false|not sen|non sen');
const SEN_SUPPORT = among('k|sen support|sen support (k)|support|sen k|school action|school action plus|a|p|sa|sa+|sap');
const SEN_PLAN = among('e|ehcp|ehc|ehc plan|education health and care plan|education, health and care plan|plan|statement|s|sen e|statemented');
/** SEN as "N", "K" (support) or "E" (plan). A bare yes does not say which and is null. */
export function readSen(text: string): 'N' | 'K' | 'E' | null {
  const said = words(text);
  if (SEN_NONE.has(said)) return 'N';
  if (SEN_SUPPORT.has(said)) return 'K';
  return SEN_PLAN.has(said) ? 'E' : null;
}

const ENGLISH = among('eng|enb|english|believed to be english|english (believed)|not eal|non eal');
const OTHER_LANGUAGE = among('oth|otb|other|other than english|believed to be other than english|eal');
const NO_LANGUAGE = among('ref|not|zzz|nob|refused|not obtained|unclassified|unknown|not known|info not obtained|information not obtained');
/** English as an additional language: "Y", "N", or "" where the school was not told. Census codes and language groups too. */
export function readEal(text: string): 'Y' | 'N' | '' | null {
  const said = words(text);
  if (ENGLISH.has(said)) return 'N';
  if (OTHER_LANGUAGE.has(said)) return 'Y';
  return NO_LANGUAGE.has(said) ? '' : readYesNo(text);
}

/** First language as a column of languages: anything that is not English is another language. */
export const readFirstLanguage = (text: string): 'Y' | 'N' | '' | null => readEal(text) ?? (/^[A-Za-z][A-Za-z ()/,-]+$/.test(text) ? 'Y' : null);

const LANGUAGE_GROUPS = new Map<string, 'Y' | 'N' | ''>([['1', 'N'], ['2', 'Y'], ['3', '']]);
/** The DfE's language groups: 1 English, 2 other, 3 not known (checking file, EALGRP). */
export const readLanguageGroup = (text: string): 'Y' | 'N' | '' | null => LANGUAGE_GROUPS.get(text.trim()) ?? readEal(text);

/** "11" of "Year 11", "Y11", "11" or "NC Year 11"; null where no year from Reception (0) to 14 is named. */
export function readYearGroup(text: string): string | null {
  const match = /^(?:nc\s*)?(?:year|yr|y)?\s*(\d{1,2})$/i.exec(text.trim());
  return match && Number(match[1]) <= 14 ? String(Number(match[1])) : null;
}

const DESTINATIONS = new Map(Object.entries({
  ssf: 'SSF', 'school sixth form': 'SSF', sfc: 'SFC', 'sixth form college': 'SFC', fec: 'FEC', fe: 'FEC', 'fe college': 'FEC', 'further education college': 'FEC',
  oed: 'OED', 'other education': 'OED', app: 'APP', apprenticeship: 'APP', apprenticeships: 'APP', emp: 'EMP', employment: 'EMP',
  not: 'NOT', 'not sustained': 'NOT', unk: 'UNK', unknown: 'UNK',
}));
/** A destination's code (rule EB-7). */
export const readDestination = (text: string): string | null => DESTINATIONS.get(words(text)) ?? null;
