import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { CellValue, SheetGrid } from '../cells/grid';
import { readQuestions } from './read';

const grid = (values: CellValue[][]): SheetGrid =>
  ({ sheet: 'QLA', values, numberFormats: values.map((row) => row.map(() => 'General')), formulas: new Set(), uncalculated: new Set(), tables: [] });
const good: CellValue[][] = [
  ['Reading paper 2022', null, null, null, null],
  [null, 'Question', '1', '2a', 'Total'],
  [null, 'Strand', 'Meaning of words', 'Infer', null],
  [null, 'Marks', 1, 3, null],
  ['UPN', 'National %', 86.5, '72%', null],
  ['A1', "O'Neill, Zoë", 1, 2, 3],
  ['A2', '=SUM(A1)', 0, null, 0],
];
/** The same sheet with one cell changed. */
const withCell = (row: number, column: number, value: CellValue): SheetGrid =>
  grid(good.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell))));

describe('readQuestions reads a sheet of marks', () => {
  it('takes questions, strands, marks and national figures, and leaves the total out', () =>
    expect(readQuestions(grid(good))).toMatchObject({
      problems: [],
      questions: [
        { label: '1', strand: 'Meaning of words', marks: 1, nationalCorrect: 8650, nationalAttempted: null },
        { label: '2a', strand: 'Infer', marks: 3, nationalCorrect: 7200 },
      ],
      pupils: [{ pupil: 'A1', marks: [1, 2] }, { pupil: 'A2', marks: [0, null] }],
    }));
});

describe('a national percentage that Excel made of a typed 72%', () => {
  it('is 72, not 0.72', () => {
    const typed = withCell(4, 3, 0.72);
    const shown = { ...typed, numberFormats: typed.numberFormats.map((row, r) => row.map((format, c) => (r === 4 && c === 3 ? '0%' : format))) };
    expect(readQuestions(shown).questions[1]!.nationalCorrect).toBe(7200);
    expect(readQuestions(typed).questions[1]!.nationalCorrect).toBe(72);
  });
});

describe('a pupil of a sheet without names', () => {
  it('has the name that the tracker gives', () => {
    const unnamed = grid(good.map((cells, row) => (row > 4 ? [cells[0]!, null, ...cells.slice(2)] : cells)));
    expect(readQuestions(unnamed, new Map([['A1', 'Ann'], ['A2', 'Bo']])).pupils.map(({ name }) => name)).toEqual(['Ann', 'Bo']);
  });
});

describe('what is not understood names its cell', () => {
  const refuses = (title: string, sheet: SheetGrid, place: string, words: RegExp, known: ReadonlyMap<string, string> | null = null) =>
    it(title, () => {
      const { problems } = readQuestions(sheet, known);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ where: 'QLA', place });
      expect(problems[0]!.problem).toMatch(words);
    });
  refuses('a mark above the marks available', withCell(5, 2, 2), 'C6', /from 0 to 1/);
  refuses('a mark that is a word', withCell(6, 3, 'abs'), 'D7', /whole number/);
  refuses('half a mark', withCell(6, 3, 0.5), 'D7', /whole number/);
  refuses('a question without a strand', withCell(2, 3, ' '), 'D3', /strand/);
  refuses('marks available of 0', withCell(3, 3, 0), 'D4', /above 0/);
  refuses('a national percentage of 101', withCell(4, 2, 101), 'C5', /0 to 100/);
  refuses('a pupil twice', withCell(6, 0, 'A1'), 'A7', /twice/);
  refuses('marks without a pupil', withCell(6, 0, null), 'A7', /UPN/);
  refuses('a pupil missing from the tracker', grid(good), 'A7', /not in the tracker/, new Map([['A1', '']]));
  refuses('a sheet without its rows', grid([['Name', 'Mark'], ['A', 1]]), '', /Question, Strand and Marks/);
});

describe('properties', () => {
  it('never throws, whatever the cells hold', () =>
    fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.boolean(), fc.constantFrom('Question', 'Strand', 'Marks', 'National %', 'UPN')), { maxLength: 8 }), { maxLength: 12 }),
      (values) => { readQuestions(grid(values)); })));
});
