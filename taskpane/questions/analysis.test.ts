import { describe, expect, it } from 'vitest';
import type { CellValue, SheetGrid } from '../../src/cells/grid';
import { csvTable } from '../../src/cohort/record-table';
import { differenceText, readPaper, trackerGroups } from './analysis';

const grid = (values: CellValue[][]): SheetGrid =>
  ({ sheet: 'Reading', values, numberFormats: values.map((row) => row.map(() => 'General')), formulas: new Set(), uncalculated: new Set(), tables: [] });
const paper = grid([['UPN', 'Question', '1'], [null, 'Strand', 'Infer'], [null, 'Marks', 2], ['A', 'Ann', 2], ['B', 'Bea', 0]]);

describe('questions in the pane', () => {
  it('are for everyone or for a group of the tracker', () => {
    const groups = trackerGroups(csvTable('P', [['pupil', 'sex', 'class'], ['A', 'F', '6A'], ['B', 'M', '']]));
    expect([...groups.keys()]).toEqual(['sex=F', 'class=6A', 'sex=M']);
    const known = new Map([['A', ''], ['B', '']]);
    expect([null, groups.get('sex=F')!].map((group) => readPaper(paper, known, group).analysis!.questions[0]!.correct)).toEqual([50, 100]);
  });
  it('stop at a cell that is not understood, and name it', () => {
    const { analysis, problems } = readPaper(paper, new Map([['A', '']]), null);
    expect([analysis, problems.map(({ place }) => place)]).toEqual([null, ['A5']]);
  });
  it('show differences with a sign', () => expect([1.5, -2, 0, null].map((value) => differenceText(value, 2))).toEqual(['+1.50', '−2.00', '0.00', '–']));
});
