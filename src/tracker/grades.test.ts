import { describe, expect, it } from 'vitest';
import { catalogue, qualification } from '../qualification/test-catalogue';
import type { TrackerCell } from './cell';
import { finderOf } from './finder';
import { gradeChoices, markRange } from './grade-choice';
import { readGrade } from './grade-reading';
import { fineGrade, gradePair, looksLikeGrade } from './grade-shape';
import type { GradeMapping } from './types';

const finder = finderOf(catalogue);
const text = (value: string): TrackerCell => ({ kind: 'text', text: value });
const number = (value: number): TrackerCell => ({ kind: 'number', text: String(value), number: value });
const maths = qualification('GCSE Mathematics');
const science = qualification('GCSE Combined Science');
const read = (cell: TrackerCell, mappings: readonly GradeMapping[] = [], of = maths) => readGrade(cell, 'Subject', of, gradeChoices(mappings), finder);

describe('Q-8: the school\'s own grades', () => {
  it.each([['8+', '8'], ['8=', '8'], ['8-', '8'], ['8 -', '8'], ['7b', '7'], ['Secure 5', '5'], ['8', null], ['D2', null], ['5-4', null], ['10+', null]])('%s is offered as %s', (value, grade) => expect(fineGrade(value)).toBe(grade));
  it('are read as the school says', () => expect(read(text('8+'), [{ subject: '', value: '8+', grade: '9' }])).toEqual({ kind: 'grade', grade: '9', mapped: true, reading: 'result' }));
  it('a subject\'s own word goes before the word for every subject', () =>
    expect(read(text('S'), [{ subject: '', value: 'S', grade: '5' }, { subject: 'subject', value: 'S', grade: '4' }])).toMatchObject({ grade: '4' }));
  it('Unclassified is an entry with no points', () => expect(read(text('X'), [{ subject: '', value: 'X', grade: 'Unclassified' }])).toMatchObject({ kind: 'grade', grade: 'U', reading: 'result' }));
  it('"not an entry" is none', () => expect(read(text('X'), [{ subject: '', value: 'X', grade: 'not an entry' }])).toEqual({ kind: 'not an entry' }));
  it('a mapping to what is no grade is an error that says so', () =>
    expect(read(text('S'), [{ subject: '', value: 'S', grade: '12' }])).toMatchObject({ kind: 'problem', problem: 'unknown grade', sentence: expect.stringContaining('mapped to "12"') as string }));
});

describe('Q-8: ranges of marks', () => {
  it.each([['60 to 69', [60, 69]], ['60-69', [60, 69]], ['0..39', [0, 39]], ['60% to 69%', [60, 69]], ['4-5', null], ['5-4', null], ['69 to 60', null], ['A', null]])('%s', (value, range) => expect(markRange(value)).toEqual(range));
  const ranges = [{ subject: '', value: '60 to 69', grade: '6' }, { subject: '', value: '70 to 100', grade: '7' }];
  it('have both their ends in them', () => expect([60, 69, 70].map((mark) => read(number(mark), ranges))).toMatchObject([{ grade: '6' }, { grade: '6' }, { grade: '7' }]));
  it('leave a mark between two of them an error', () => expect(read(number(69.5), ranges)).toMatchObject({ kind: 'problem', grade: '69.5' }));
});

describe('Q-3: combined science', () => {
  it.each(['5-4', '5:4', '5/4', '54', '5 4', '4-5'])('%s is two grades', (value) => expect([gradePair(value), read(text(value), [], science).kind]).toEqual([[5, 4], 'grade']));
  it('two digits typed as a number are two grades', () => expect(read(number(54), [], science)).toMatchObject({ kind: 'grade', grade: '54' }));
  it.each([5, 5.4, 540, 97, 0, -54])('the number %d is an error', (value) => expect(read(number(value), [], science)).toMatchObject({ kind: 'problem', problem: 'number for a grade' }));
  it('a date and a time are errors, and never decoded', () => {
    expect(read({ kind: 'date', text: '05/04/2023', serial: 45021, format: 'd-mmm' }, [], science)).toMatchObject({ kind: 'problem', problem: 'date for a grade', grade: '05/04/2023' });
    expect(read({ kind: 'time', text: '07:07', serial: 0.2965, format: 'h:mm' }, [], science)).toMatchObject({ kind: 'problem', problem: 'date for a grade' });
  });
});

describe('Q-4 and Q-5: what a cell comes to', () => {
  it('a blank is nothing', () => expect(read({ kind: 'blank', text: '' })).toEqual({ kind: 'none' }));
  it('an error cell is an error, not a blank', () => expect(read({ kind: 'error', text: '#N/A' })).toMatchObject({ kind: 'problem', problem: 'error cell', grade: '#N/A' }));
  it('a formula never calculated is an error, not a blank', () => expect(read({ kind: 'uncalculated', text: '' })).toMatchObject({ kind: 'problem', problem: 'not calculated' }));
  it('X is absent', () => expect(read(text('X'))).toMatchObject({ reading: 'absent' }));
  it('Q is pending', () => expect(read(text('Q'))).toMatchObject({ reading: 'pending' }));
  it('a grade of another scale is an error that says what would do', () => expect(read(text('D2'))).toMatchObject({ kind: 'problem', sentence: expect.stringContaining('9, 8, 7') as string }));
});

describe('what looks like a grade', () => {
  it.each(['9', '5', '5+', '5-4', '54', 'U', 'X', 'D2', 'L2D*', 'Merit', '*2', 'A*', 'Dist*', 'Level 2 Pass'])('%s does', (value) => expect(looksLikeGrade(value)).toBe(true));
  it.each(['0', '10', '97', '104', '45.2', 'Smith', 'Y', 'N', ''])('%s does not', (value) => expect(looksLikeGrade(value)).toBe(false));
});
