/** Rules Q: qualifications, grades, and when they count. */
import type { Mutant } from './mutant';

const GRADES = 'src/qualification/grades.ts';
const COUNTS = 'src/qualification/counts.ts';
const LOOKUP = 'src/qualification/lookup.ts';
const QN = 'src/qualification/qn.ts';
const DESK = 'src/ks4/desk.ts';

export const QUALIFICATION_MUTANTS: readonly Mutant[] = [
  { rule: 'Q-1', says: 'an x in a QN must be a capital', file: QN, find: ".replace(/[/ -]/g, '').toUpperCase(), rest", replace: ".replace(/[/ -]/g, ''), rest" },
  { rule: 'Q-1', says: 'lost leading zeros are not given back', file: QN, find: "digits.padStart(LENGTH, '0')", replace: 'digits.padStart(0, String(LENGTH))' },
  { rule: 'Q-2', says: 'ungraded in full is not understood', file: GRADES, find: "'UNGRADED', ", replace: '' },
  { rule: 'Q-2', says: 'a result still to come is an absence', file: GRADES, find: "return { kind: 'pending', grade: 'Q' };", replace: "return { kind: 'absent', grade: 'Q' };" },
  { rule: 'Q-3', says: 'the lower grade must stand second', file: GRADES, find: '.sort().reverse().join', replace: '.join' },
  { rule: 'Q-3', says: 'a date is a pair of grades', file: GRADES, find: 'const match = /^([1-9]) ?[-/:]? ?([1-9])(?:\\.0+)?$/', replace: 'const match = /^0?([1-9]) ?[-–/:]? ?0?([1-9])(?:[.\\/].*)?$/' },
  { rule: 'Q-4', says: 'an absence is a U', file: GRADES, find: "return { kind: 'absent', grade: typed === '' ? '' : 'X' };", replace: "return { kind: 'result', grade: 'U', points: 0, pass: false };" },
  { rule: 'Q-5', says: 'an unknown grade is 0', file: GRADES, find: 'return points === undefined ? unknown(qualification, shape, typed) :', replace: "return points === undefined ? (unknown(qualification, shape, typed), { kind: 'result', grade: 'U', points: 0, pass: false }) :" },
  { rule: 'Q-5', says: 'a title with several meanings takes the first', file: LOOKUP, find: '.size > 1) {', replace: '.size > 99) {' },
  { rule: 'Q-6', says: 'an old list still counts', file: COUNTS, find: 'if (standing.some((list) => lists.includes(list))) return', replace: 'if (standing.length > 0) return' },
  { rule: 'Q-6', says: 'technical awards carry on after 2024', file: COUNTS, find: 'if (!ruling && found.year.technicalAwardsNeedList &&', replace: 'if (!ruling && found.year.year < 0 &&' },
];

/** Rules Q where the kernel meets them. */
export const ENTRY_MUTANTS: readonly Mutant[] = [
  { rule: 'Q-2', says: 'a result still to come is an entry', file: DESK, find: 'if (outcome > OUTCOME.fail || slotsOf(card) === 0) {', replace: 'if (outcome === OUTCOME.absent || slotsOf(card) === 0) {' },
  { rule: 'Q-4', says: 'an X is an entry', file: DESK, find: 'if (outcome > OUTCOME.fail || slotsOf(card) === 0) {', replace: 'if (outcome === OUTCOME.pending || slotsOf(card) === 0) {' },
  { rule: 'Q-6', says: 'what is not listed is an entry, and discounts', file: DESK, find: 'if (outcome > OUTCOME.fail || slotsOf(card) === 0) {', replace: 'if (outcome > OUTCOME.fail) {' },
  { rule: 'Q-6', says: 'the trace calls what is not listed absent', file: DESK, find: "const NOT_LISTED = REASONS.indexOf('Q-6');", replace: "const NOT_LISTED = REASONS.indexOf('Q-4');" },
];

/** Rules: what a tracker's subjects and grades stand for. */
export const TRACKER_MUTANTS: readonly Mutant[] = [
  { rule: 'Q-7', says: "a class's own qualification is not asked for", file: 'src/tracker/qualification-choice.ts', find: 'const text = (theirs ?? own', replace: 'const text = (theirs === null ? theirs : own' },
  { rule: 'Q-7', says: 'of several qualifications the first is taken', file: 'src/tracker/qualification-choice.ts', find: '(qualifications.length === 1 ? qualifications[0]! : null)', replace: '(qualifications[0] ?? null)' },
  { rule: 'Q-8', says: 'the upper end of a range of marks is not in it', file: 'src/tracker/grade-choice.ts', find: 'marks >= from && marks <= to', replace: 'marks >= from && marks < to' },
  { rule: 'Q-8', says: "every subject's mapping goes before a subject's own", file: 'src/tracker/grade-choice.ts', find: "ask(bySubject.get(subject.trim().toLowerCase()), cell) ?? ask(bySubject.get(''), cell)", replace: "ask(bySubject.get(''), cell) ?? ask(bySubject.get(subject.trim().toLowerCase()), cell)" },
  { rule: 'Q-8', says: '8= is no fine grade', file: 'src/tracker/grade-shape.ts', find: '-{1,2}|=|a|b|c', replace: '-{1,2}|a|b|c' },
];
