import { describe, expect, it } from 'vitest';
import type { TrackerMapping } from '../../src/tracker/types';
import type { SheetInfo } from '../../workbook/port';
import { settingsOf } from '../state/samples';
import { candidateSheets, describeMapping, onOtherSheet } from './detect';

const sheet = (name: string, more: Partial<SheetInfo> = {}): SheetInfo => ({ name, visible: true, ours: null, protected: false, rows: 10, columns: 5, ...more });

describe('where a tracker can be', () => {
  it('is never on a sheet of ours nor on an empty one, and a hidden sheet comes last', () =>
    expect(candidateSheets([sheet('Lookup', { visible: false }), sheet('Headlines', { ours: 'headlines' }), sheet('Year 11'), sheet('Sheet2', { rows: 0 })]).map(({ name }) => name))
      .toEqual(['Year 11', 'Lookup']));
});

describe('what was found', () => {
  const mapping: TrackerMapping = { stage: 'ks4', sheet: 'Year 11', layout: 'wide', headerRows: [1, 2], firstRow: 3, lastRow: 182, assessments: [], focus: 'assessment', columns: ['Maths', 'Maths', 'French'].map((subject, column) => ({ column, heading: subject, subject, confidence: 1 })) };
  it('is told with the rows as Excel numbers them', () =>
    expect(describeMapping(mapping)).toBe('One row for each pupil: 180 in rows 4 to 183, headings in rows 2 and 3, 2 subjects.'));
  it('of an export counts results', () =>
    expect(describeMapping({ ...mapping, layout: 'long', headerRows: [0], firstRow: 1, columns: [] })).toBe('One row for each result: 182 in rows 2 to 183, headings in row 1.'));
});

describe('choosing another sheet', () => {
  const mine = settingsOf(undefined, { school: 'Hill School', grades: [{ subject: '', value: '8+', grade: '9' }] });
  const there = settingsOf({ ...mine.mapping, sheet: 'Mock 2' }, { assessment: 'Mock 2', grades: [{ subject: '', value: '8+', grade: '8' }, { subject: '', value: '7=', grade: '7' }] });
  it('keeps what was said about the school, and grades that were chosen before', () =>
    expect(onOtherSheet(mine, there)).toMatchObject({
      school: 'Hill School', assessment: 'Mock 2', mapping: { sheet: 'Mock 2' }, grades: [{ value: '8+', grade: '9' }, { value: '7=', grade: '7' }],
    }));
});
