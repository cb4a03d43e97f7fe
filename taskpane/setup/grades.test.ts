import { describe, expect, it } from 'vitest';
import type { GradeValue, ScaleInventory } from '../../src/tracker/grade-inventory';
import { gradeNames, isChosen, scaleTitle, unreadCells, withGrade } from './grades';
import { MATHS, catalogue } from './samples';

const value = (text: string, status: GradeValue['status'], count: number): GradeValue => ({ value: text, status, grade: '', count, subjects: ['Maths'], cells: [] });
const scale: ScaleInventory = { scale: 'GCSE 9-1', subjects: ['Maths'], values: [value('5', 'recognised', 90), value('Z', 'not understood', 3), value('??', 'not understood', 2), value('8+', 'mapped', 4)] };

describe('grades', () => {
  it('that are not understood are counted by cell', () => expect(unreadCells([scale])).toBe(5));
  it('that the user mapped can be taken back; recognised ones cannot', () => expect(scale.values.map(isChosen)).toEqual([false, false, false, true]));
  it('are headed by their subjects where they are few', () =>
    expect([{}, { subjects: [MATHS.qn] }, { subjects: ['A', 'B', 'C'] }, { scale: '' }].map((more) => scaleTitle({ ...scale, ...more }, catalogue)))
      .toEqual(['Maths', 'GCSE Maths', 'GCSE 9-1: 3 subjects', 'Subjects not mapped yet']));
});

describe('saying what a grade is', () => {
  const before = [{ subject: '', value: '8+', grade: '8' }];
  it('for every subject replaces what was said before', () => expect(withGrade(before, '', '8+', '9')).toEqual([{ subject: '', value: '8+', grade: '9' }]));
  it('for one subject leaves the others as they are', () => expect(withGrade(before, 'Maths', '8+', '9')).toHaveLength(2));
  it('can be taken back, for every subject at once', () => expect(withGrade([...before, { subject: 'Maths', value: '8+', grade: '9' }], '', '8+', null)).toEqual([]));
});

describe('the grades to choose from', () => {
  const withPoints = (points: Record<string, number>, name: string) => ({ ...catalogue, qualifications: [{ ...MATHS, scale: name, points }] });
  it('stand best first with U at the end', () => expect(gradeNames('GCSE 9-1', withPoints({ 1: 100, 5: 500, 9: 900 }, 'GCSE 9-1'))).toEqual(['9', '5', '1', 'U']));
  it('of combined science are written as two', () => expect(gradeNames('combined science', withPoints({ 54: 450, 99: 900 }, 'combined science'))).toEqual(['9-9', '5-4', 'U']));
  it('of a scale that nobody knows are none', () => expect(gradeNames('', catalogue)).toEqual([]));
});
