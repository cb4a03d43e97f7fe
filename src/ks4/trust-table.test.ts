import { describe, expect, it } from 'vitest';
import { InputError, problemLine } from '../cells/problem';
import { csvTable } from '../cohort/record-table';
import { trustFromTable } from './trust';

const HEADER = ['school', 'type', 'years', 'edition', 'pupils', 'p8', 'att8', 'ebacc_entered', 'dis_pupils', 'dis_p8'];
const A = ['A', 'mainstream', '5', '2023', '100', '0.5', '50', '20', '30', '0.1'];
const B = ['B', 'mainstream', '4', '', '100', '-0.5', '40', '30', '', ''];
const C = ['C', 'Mainstream', '3', '2023 provisional', '100', '', '45', '40', '0', ''];

const problemsOf = (...rows: string[][]): string[] => {
  try { trustFromTable(csvTable('S.csv', [HEADER, ...rows])); } catch (error) {
    if (error instanceof InputError) return error.problems.map(problemLine);
    throw error;
  }
  return [];
};

describe('a table of a trust’s schools', () => {
  it('gives the trust’s figures; a year agrees with its own edition and a blank edition with any', () => {
    const trust = trustFromTable(csvTable('S.csv', [HEADER, A, B, [], C]));
    expect(trust.eligible).toEqual(['A', 'B', 'C']);
    expect([trust.p8, trust.att8, trust.ebaccEntry, trust.ebaccAps, trust.disadvantaged.p8]).toEqual([0.1, 45.4, 28, null, 0.1]);
  });
  it('reads the columns in any order and says which it ignored', () => {
    const turned = (row: string[]) => [...row].reverse().concat('x');
    const trust = trustFromTable(csvTable('S.csv', [[...HEADER].reverse().concat('Ofsted'), turned(A), turned(B), turned(C)]));
    expect(trust.att8).toBe(45.4);
    expect(trust.notes.at(-1)!.reason).toBe('The column "Ofsted" of S.csv means nothing here and was ignored.');
  });
  it('refuses schools measured with different editions', () =>
    expect(problemsOf(A, B, C.with(3, '2023 revised'))).toEqual([
      'S.csv, row 4, column edition: "2023 revised": Schools measured with different editions are not combined; the first school here has "2023". Measure them all with one edition.',
    ]));
  it('names what is wrong with the figures of a school whose years or pupils are not understood', () =>
    expect(problemsOf(A, B.with(2, 'x').with(5, '11'), C.with(4, 'many').with(7, '-3')).map((line) => line.split(':')[0])).toEqual([
      'S.csv, row 3, column years', 'S.csv, row 3, column p8', 'S.csv, row 4, column pupils', 'S.csv, row 4, column ebacc_entered']));
  it('says of every figure that is null why it is, the unweighted among them', () => {
    const without = (row: string[]) => row.with(7, '');
    const { notes } = trustFromTable(csvTable('S.csv', [HEADER, without(A), without(B), without(C)]));
    expect(notes.map(({ figure }) => figure)).toEqual(expect.arrayContaining(['ebaccEntry', 'unweighted.ebaccEntry', 'disadvantaged.ebaccEntry']));
  });
  it('lets a school that takes no part have another edition', () =>
    expect(problemsOf(A, B, C, ['D', 'special', '5', '2022 revised', '10', '0', '10', '0', '', ''])).toEqual([]));
  it('names every problem at once, with its row and column', () =>
    expect(problemsOf(A, A, B.with(0, ''), C.with(2, '3.5').with(4, '-1'), B.with(0, 'D').with(5, '0,5').with(7, '101'), C.with(0, 'E').with(8, '101'))).toEqual([
      'S.csv, row 3, column school: "A": This school stands twice: first in row 2, column school.',
      'S.csv, row 4, column school: Every row needs a school.',
      'S.csv, row 5, column years: "3.5": The number of years with the trust is a whole number, 0 or more.',
      'S.csv, row 5, column pupils: "-1": The number of pupils at the end of the key stage is a whole number, 0 or more.',
      'S.csv, row 6, column p8: "0,5": The score is a number from -10 to 10, or blank where the school has none.',
      'S.csv, row 6, column ebacc_entered: "101": This is how many pupils, a whole number from 0 to 100 (not a percentage), or blank.',
      'S.csv, row 7, column dis_pupils: "101": There cannot be more disadvantaged pupils than pupils (100).',
    ]));
  it('wants the number of disadvantaged pupils where one of their figures is given', () =>
    expect(problemsOf(A, C, B.with(9, '0.2'))).toEqual([
      'S.csv, row 4, column dis_pupils: The column "dis_p8" has a figure, so the number of disadvantaged pupils is needed.']));
  it('names a missing column and an empty table', () => {
    expect(() => trustFromTable(csvTable('S.csv', [['school', 'type', 'pupils']]))).toThrow('S.csv, header: The column "years" is missing; it is required.');
    expect(problemsOf()).toEqual(['S.csv: There is no school below the header.']);
  });
});
