/** Rules EB: the EBacc, thresholds, entries. */
import type { Mutant } from './mutant';

const EBACC = 'src/ks4/ebacc.ts';
const THRESHOLDS = 'src/ks4/thresholds.ts';
const ENTRIES = 'src/ks4/entries.ts';
const STANDARDS = 'src/reference/ks4/thresholds.ts';

export const EBACC_MUTANTS: readonly Mutant[] = [
  { rule: 'EB-1', says: 'one English is the pillar', file: EBACC, find: 'if (entered[LANGUAGE]! > 0 && entered[LITERATURE]! > 0)', replace: 'if (entered[LANGUAGE]! > 0 || entered[LITERATURE]! > 0)' },
  { rule: 'EB-1', says: 'two single sciences are the pillar', file: STANDARDS, find: 'export const SINGLE_SCIENCES_FOR_PILLAR = 3;', replace: 'export const SINGLE_SCIENCES_FOR_PILLAR = 2;' },
  { rule: 'EB-1', says: 'computer science is none of the four', file: EBACC, find: 'subject <= COMPUTER_SCIENCE', replace: 'subject < COMPUTER_SCIENCE' },
  { rule: 'EB-1', says: 'only history is a humanity', file: EBACC, find: 'if (entered[HISTORY]! > 0 || entered[GEOGRAPHY]! > 0)', replace: 'if (entered[HISTORY]! > 0)' },
  { rule: 'EB-1', says: 'four pillars are enough', file: EBACC, find: 'const ALL_ENTRIES = ENGLISH_ENTRY | MATHS_ENTRY | SCIENCE_ENTRY | HUMANITIES_ENTRY | LANGUAGES_ENTRY;', replace: 'const ALL_ENTRIES = ENGLISH_ENTRY | MATHS_ENTRY | SCIENCE_ENTRY | HUMANITIES_ENTRY;' },
  { rule: 'EB-2', says: 'the best science counts twice', file: EBACC, find: 'points += better + second;', replace: 'points += better + better;' },
  { rule: 'EB-2', says: 'single sciences count without the pillar', file: EBACC, find: 'if (scienceEntered) { flags |= SCIENCE_ENTRY; points += better + second;', replace: 'points += better + second; if (scienceEntered) { flags |= SCIENCE_ENTRY;' },
  { rule: 'EB-2', says: 'the lower English counts', file: EBACC, find: 'const english = Math.max(best[LANGUAGE]!, best[LITERATURE]!);', replace: 'const english = Math.min(best[LANGUAGE]!, best[LITERATURE]!);' },
  { rule: 'EB-2', says: 'the lower humanity counts', file: EBACC, find: 'Math.max(best[HISTORY]!, best[GEOGRAPHY]!)', replace: 'Math.min(best[HISTORY]! || best[GEOGRAPHY]!, best[GEOGRAPHY]! || best[HISTORY]!)' },
  { rule: 'EB-2', says: 'computer science betters combined science', file: EBACC, find: 'if (entered[COMBINED]! > 0) scienceEntered = true;', replace: 'if (entered[COMBINED]! > 0) { scienceEntered = true; better = Math.max(better, best[COMPUTER_SCIENCE]!); }' },
  { rule: 'EB-3', says: 'one science at the grade is enough', file: EBACC, find: 'pillars |= reached(PILLARS.science, second);', replace: 'pillars |= reached(PILLARS.science, better);' },
  { rule: 'EB-3', says: 'the EBacc at 5 needs no entry', file: EBACC, find: '  if ((flags & ALL_ENTRIES) === ALL_ENTRIES) {\n    flags |= ENTERED;', replace: '  if ((flags & ALL_ENTRIES) === ALL_ENTRIES) flags |= ENTERED;\n  {', survives: 'A grade is reached in a pillar only where the pillar is entered, so all five pillars at a grade are an entry.' },
  { rule: 'EB-3', says: 'the EBacc at 4 leaves maths out', file: EBACC, find: 'const ALL_AT_4 = PILLARS.english[1] | PILLARS.maths[1] |', replace: 'const ALL_AT_4 = PILLARS.english[1] |' },
  { rule: 'EB-3', says: 'more than 5 is 5 or above', file: EBACC, find: 'return points >= GRADE_5 ?', replace: 'return points > GRADE_5 ?' },
  { rule: 'EB-3', says: 'more than 1 is 1 or above', file: EBACC, find: 'points >= GRADE_1 ?', replace: 'points > GRADE_1 ?' },
  { rule: 'EB-4', says: 'English or maths at 5', file: THRESHOLDS, find: 'if (english >= GRADE_5 && maths >= GRADE_5) flags |= enMa5;', replace: 'if (english >= GRADE_5 || maths >= GRADE_5) flags |= enMa5;' },
  { rule: 'EB-4', says: 'both Englishes must reach it', file: THRESHOLDS, find: 'const english = Math.max(best[LANGUAGE]!, best[LITERATURE]!);', replace: 'const english = Math.min(best[LANGUAGE]!, best[LITERATURE]!);' },
  { rule: 'EB-4', says: 'at 7 is at 5', file: THRESHOLDS, find: 'if (english >= GRADE_7 && maths >= GRADE_7) flags |= enMa7;', replace: 'if (english >= GRADE_5 && maths >= GRADE_5) flags |= enMa7;' },
  { rule: 'EB-5', says: 'science is compared with one average instead of two', file: EBACC, find: 'better + second - 2 * national.science[group]!', replace: 'better + second - national.science[group]!' },
  { rule: 'EB-5', says: 'pupils who were not entered are in it', file: EBACC, find: 'national?.humanities && (flags & HUMANITIES_ENTRY) !== 0 ?', replace: 'national?.humanities ?' },
  { rule: 'EB-5', says: 'languages are compared with humanities', file: EBACC, find: 'best[LANGUAGES]! - national.languages[group]!', replace: 'best[LANGUAGES]! - national.humanities![group]!' },
  { rule: 'EB-6', says: 'combined science is one entry', file: ENTRIES, find: 'all += slots;', replace: 'all += 1;' },
  { rule: 'EB-6', says: 'every entry is a GCSE', file: ENTRIES, find: 'if (isGcse(card[at]!)) gcse += slots;', replace: 'gcse += slots;' },
  { rule: 'EB-6', says: 'four GCSEs are enough', file: STANDARDS, find: 'FIVE_GCSES = { count: 5,', replace: 'FIVE_GCSES = { count: 4,' },
  { rule: 'EB-6', says: 'any AS stands for a GCSE', file: 'src/ks4/desk.ts', find: 'this.marks[standing] = isVoid ? MARK.void : 0;', replace: 'this.marks[standing] = isVoid ? MARK.void : isAs(card) ? MARK.replacedGcse : 0;' },
  { rule: 'EB-6', says: 'an AS stands for no GCSE', file: THRESHOLDS, find: '(isGcse(desk.card[one]!) || desk.isMarked(one, MARK.replacedGcse))', replace: 'isGcse(desk.card[one]!)' },
  { rule: 'EB-6', says: 'an AS stands for a science off its pathway', file: 'src/ks4/desk.ts', find: "const REPLACES: readonly Reason[] = ['D-2', 'D-4'];", replace: "const REPLACES: readonly Reason[] = ['D-2', 'D-3', 'D-4'];", survives: 'D-3 drops a science for the sake of an entry that may be off the desk, and of no result on it: there is nothing to mark.' },
  { rule: 'EB-6', says: 'a technical award is among the five', file: THRESHOLDS, find: 'if (desk.points[one]! >= GCSE_POINTS && (', replace: 'if (desk.points[one]! >= GCSE_POINTS || (' },
  { rule: 'EB-6', says: 'two sciences are triple science', file: THRESHOLDS, find: "const TRIPLE_SCIENCE = subjectBit('biology') | subjectBit('chemistry') | subjectBit('physics');", replace: "const TRIPLE_SCIENCE = subjectBit('biology') | subjectBit('chemistry');" },
  { rule: 'EB-6', says: 'one language is more than one', file: STANDARDS, find: 'export const SEVERAL_LANGUAGES = 2;', replace: 'export const SEVERAL_LANGUAGES = 1;' },
  { rule: 'EB-6', says: 'a U is a qualification', file: THRESHOLDS, find: 'desk.entries.outcome[desk.entry[one]!] === OUTCOME.pass', replace: 'desk.entries.outcome[desk.entry[one]!]! <= OUTCOME.fail' },
  { rule: 'EB-6', says: 'a void pass is a qualification', file: THRESHOLDS, find: 'if (!desk.isMarked(one, MARK.void) && desk.entries', replace: 'if (desk.entries' },
];
