import { describe, expect, it } from 'vitest';
import type { SheetGrid } from '../../src/cells/grid';
import type { TrackerColumn, TrackerMapping } from '../../src/tracker/types';
import { confirmedColumns, groupColumns, missingColumns, samplesOf, withUse } from './columns';
import { offered } from './field-names';

const columns: TrackerColumn[] = [
  { column: 0, heading: 'UPN', field: 'pupil', confidence: 0.98 },
  { column: 1, heading: 'PP', field: 'disadvantaged', confidence: 0.7 },
  { column: 2, heading: 'Maths', subject: 'Maths', qualifications: ['60146014'], confidence: 0.98 },
  { column: 3, heading: 'Notes', confidence: 0 },
  { column: 4, heading: 'Old PP', confidence: 0 },
];
const mapping: TrackerMapping = { stage: 'ks4', sheet: 'Year 11', layout: 'wide', headerRows: [0], firstRow: 1, lastRow: 3, columns, assessments: [], focus: 'assessment' };
const noSubject = () => ({});

describe('columns to look at', () => {
  it('are the guessed ones first; unknown ones are left alone without a question', () => {
    const { check, fields, subjects, rest } = groupColumns(columns);
    expect([check, fields, subjects, rest].map((group) => group.map(({ heading }) => heading))).toEqual([['PP'], ['UPN'], ['Maths'], ['Notes', 'Old PP']]);
  });
  it('are all sure once confirmed', () => expect(groupColumns(confirmedColumns(columns)).check).toEqual([]));
});

describe('saying what a column is', () => {
  it('moves a field from the column that had it', () => {
    const changed = withUse(columns, 4, { kind: 'field', field: 'disadvantaged' }, noSubject);
    expect(changed.map(({ heading, field }) => [heading, field])).toEqual([['UPN', 'pupil'], ['PP', undefined], ['Maths', undefined], ['Notes', undefined], ['Old PP', 'disadvantaged']]);
  });
  it('makes a column a subject under its heading, with what the catalogue knows', () =>
    expect(withUse(columns, 3, { kind: 'subject' }, () => ({ qualifications: ['60187522'] }))[3])
      .toEqual({ column: 3, heading: 'Notes', subject: 'Notes', qualifications: ['60187522'], confidence: 1 }));
  it('keeps the assessment point of a column', () =>
    expect(withUse([{ ...columns[2]!, assessment: 'Mock 1' }], 2, { kind: 'left alone' }, noSubject)[0]).toEqual({ column: 2, heading: 'Maths', assessment: 'Mock 1', confidence: 1 }));
});

describe('what is missing', () => {
  it('a tracker without key stage 2 has no Progress 8, and everything else', () => expect(missingColumns(mapping)).toEqual([expect.stringContaining('out of Progress 8')]));
  it('key stage 2 may stand on another sheet', () => {
    const pupilSheet = { sheet: 'KS2', headerRows: [0], firstRow: 1, lastRow: 9, columns: [{ column: 1, heading: 'R', field: 'ks2_reading' as const, confidence: 1 }, { column: 2, heading: 'M', field: 'ks2_maths' as const, confidence: 1 }] };
    expect(missingColumns({ ...mapping, pupilSheet })).toEqual([]);
  });
  it('an export needs pupil, qualification and grade', () => expect(missingColumns({ ...mapping, layout: 'long', columns: [] })).toHaveLength(4));
});

describe('what a column shows of itself', () => {
  it('is its first different values, as seen', () => {
    const grid: SheetGrid = {
      sheet: 'Year 11', values: [['Maths'], [5], [5], [' 6 ']], numberFormats: [[''], ['General'], ['General'], ['@']], formulas: new Set(), uncalculated: new Set(), tables: [],
    };
    expect(samplesOf(grid, mapping, 0)).toEqual(['5', '6']);
  });
  it('key stage 1 is not offered to a secondary tracker, nor a grade column to a wide one', () =>
    expect([offered('ks1_maths', 'ks4', 'wide'), offered('grade', 'ks4', 'wide'), offered('grade', 'ks4', 'long')]).toEqual([false, false, true]));
});
