/** Rules A8 and P8: Attainment 8, the baseline and Progress 8. */
import type { Mutant } from './mutant';

const ATTAINMENT = 'src/ks4/attainment8.ts';
const PLAN = 'src/reference/ks4/slot-plan.ts';
const TABULATE = 'src/ks4/tabulate.ts';
const TRACE = 'src/ks4/trace.ts';
const BASELINE = 'src/ks4/baseline.ts';
const PROGRESS = 'src/ks4/progress8.ts';
const RULES = 'src/ks4/rules.ts';

export const ATTAINMENT_MUTANTS: readonly Mutant[] = [
  { rule: 'A8-1', says: 'maths counts once', file: PLAN, find: "{ slot: 'maths', count: 1, weight: 2,", replace: "{ slot: 'maths', count: 1, weight: 1," },
  { rule: 'A8-1', says: 'maths may fill an EBacc slot', file: PLAN, find: "subjects: ['history', 'geography'] },", replace: "subjects: ['history', 'geography', 'maths'] },", survives: 'One EBacc maths is left by D-4, and the maths slot comes first and always takes it.' },
  { rule: 'A8-2', says: 'one English is enough to double', file: ATTAINMENT, find: '(enteredBits & needs) === needs', replace: '(enteredBits & needs) !== 0' },
  { rule: 'A8-2', says: 'English is never doubled', file: ATTAINMENT, find: '? weightWhenEntered : weight', replace: '? weight : weight' },
  { rule: 'A8-2', says: 'the lower English counts', file: ATTAINMENT, find: 'rank[order[place - 1]!]! < own', replace: 'rank[order[place - 1]!]! > own' },
  { rule: 'A8-3', says: 'combined science fills one slot at most', file: ATTAINMENT, find: 'let left = slotsOf(card);', replace: 'let left = Math.min(1, slotsOf(card));' },
  { rule: 'A8-3', says: 'computer science is no EBacc subject', file: PLAN, find: "'physics', 'computer science'] },", replace: "'physics'] }," },
  { rule: 'A8-3', says: 'there are two EBacc slots', file: PLAN, find: "slot: 'ebacc', count: 3,", replace: "slot: 'ebacc', count: 2," },
  { rule: 'A8-4', says: 'there are four open slots', file: PLAN, find: "slot: 'open', count: 3,", replace: "slot: 'open', count: 4," },
  { rule: 'A8-4', says: 'a result that fills a slot is used up by it: combined science has nothing left for open', file: ATTAINMENT, find: 'left -= slots;', replace: 'left = 0;' },
  { rule: 'A8-5', says: 'a U fills no slot', file: ATTAINMENT, find: 'if ((marks[at]! & (MARK.void | MARK.slotless)) !== 0 ||', replace: 'if ((marks[at]! & (MARK.void | MARK.slotless)) !== 0 || desk.points[at] === 0 ||' },
  { rule: 'A8-5', says: 'the total leaves the weights out', file: ATTAINMENT, find: 'total += points[row]!;', replace: 'total += points[row]! / weightOf(desk, rows[row]!);' },
  { rule: 'A8-6', says: 'ties go by title from the end', file: TABULATE, find: 'compare(one.title, other.title)', replace: 'compare(other.title, one.title)' },
  { rule: 'A8-6', says: 'ties ignore the subject', file: TABULATE, find: 'return EBACC_SUBJECTS.indexOf(one.ebacc) - EBACC_SUBJECTS.indexOf(other.ebacc)\n      ||', replace: 'return' },
  { rule: 'A8-7', says: 'the trace shows combined science once', file: 'src/ks4/record.ts', find: 'record.first[entry] === 0 ? record.first : record.second', replace: 'record.first' },
  { rule: 'A8-7', says: 'the trace forgets the weights', file: 'src/ks4/record.ts', find: '(weight << ROW_BITS) | (row + 1)', replace: '(1 << ROW_BITS) | (row + 1)' },
  { rule: 'A8-7', says: 'the trace names another result as the reason', file: TRACE, find: 'because === NOBODY ? null : because - start', replace: 'because === NOBODY ? null : because - start + 1' },
  { rule: 'A8-7', says: 'what finds no slot is not named', file: ATTAINMENT, find: "if (note && left > 0) desk.note(at, 'A8-4');", replace: '' },
];

export const PROGRESS_MUTANTS: readonly Mutant[] = [
  { rule: 'P8-1', says: 'one result is half a mean', file: BASELINE, find: '* 10) / points.length', replace: '* 10) / 2' },
  { rule: 'P8-1', says: 'an override is cut off, not rounded', file: BASELINE, find: 'Math.round(roundQuotient(value, 1n, 1) * 10)', replace: 'Math.floor(Number(value.units) / 10 ** (value.places - 1))' },
  { rule: 'P8-1', says: 'an override is official', file: BASELINE, find: "return { kind: 'mean', tenths, unofficial: true };", replace: "return { kind: 'mean', tenths, unofficial: false };" },
  { rule: 'P8-1', says: 'a disregarded result leaves no baseline', file: BASELINE, find: 'if (tenths !== NONE) return', replace: 'if (tenths !== NONE && scores.every((score) => typeof score === \'number\')) return' },
  { rule: 'P8-1', says: 'too few marks is no result', file: 'src/reference/ks4/ks2-points.ts', find: "{ ks2Year: 2018, source: '002, Tables 2a and 3', points: { BLW: 71, PKF: 73, PKE: 76, PKG: 79, N: 79,", replace: "{ ks2Year: 2018, source: '002, Tables 2a and 3', points: { BLW: 71, PKF: 73, PKE: 76, PKG: 79," },
  { rule: 'P8-2', says: 'an upper edge belongs to the next group', file: RULES, find: 'mean <= ks2To)!.pag', replace: 'mean < ks2To || mean === last.ks2To)!.pag' },
  { rule: 'P8-2', says: 'a mean outside the groups is in the nearest', file: PROGRESS, find: '(groupOf[ks2] ?? 0)', replace: '(groupOf[ks2] || groupOf.at(-1) || 0)' },
  { rule: 'P8-3', says: 'the estimate less Attainment 8', file: PROGRESS, find: 'const score = figures.att8[pupil]! - progress.att8[group]!;', replace: 'const score = progress.att8[group]! - figures.att8[pupil]!;' },
  { rule: 'P8-3', says: 'the English element is compared with maths', file: PROGRESS, find: 'progress.english[group]!', replace: 'progress.maths[group]!' },
  { rule: 'P8-3', says: 'the EBacc element is compared with open', file: PROGRESS, find: 'progress.ebacc[group]!', replace: 'progress.open[group]!' },
  { rule: 'P8-4', says: 'the minimum is a maximum', file: PROGRESS, find: 'Math.max(score, minimum[group]!)', replace: 'Math.min(score, minimum[group]!)' },
  { rule: 'P8-4', says: 'pupils of special schools are raised', file: RULES, find: "capped: schoolType !== 'special',", replace: 'capped: schoolType.length > 0,' },
  { rule: 'P8-4', says: 'without minimum scores the score is its own adjusted one', file: PROGRESS, find: 'if (!minimum) return NONE;', replace: 'if (!minimum) return score;' },
  { rule: 'P8-4', says: 'independent schools have a Progress 8', file: RULES, find: "edition && schoolType !== 'independent' ?", replace: 'edition ?' },
  { rule: 'P8-7', says: '100 is low', file: BASELINE, find: 'tenths < below', replace: 'tenths <= below' },
];
