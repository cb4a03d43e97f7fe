import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cellAddress } from '../../src/cells/address';
import type { CellValue, SheetGrid, SheetTable } from '../../src/cells/grid';
import type { TrackerMapping } from '../../src/tracker/types';
import { INSERTABLE, INSERTABLE_KS2 } from './functions';
import { planInsert } from './plan';
import type { InsertPlan, InsertWish } from './plan';

const HEADER: CellValue[] = ['UPN', 'KS2 Reading', 'KS2 Maths', 'English Lang', 'Maths', 'French'];
const rows: CellValue[][] = [HEADER, ['A1', 104, 102, '6', '5', '7'], ['A2', 99, null, '4', '4', 'U'], ['A3', null, null, '3', '2', null]];
const gridOf = (values: CellValue[][], more: Partial<SheetGrid> = {}): SheetGrid =>
  ({ sheet: 'Year 11', values, numberFormats: values.map((row) => row.map(() => 'General')), formulas: new Set(), uncalculated: new Set(), tables: [], ...more });
const mapping: TrackerMapping = {
  stage: 'ks4', sheet: 'Year 11', layout: 'wide', headerRows: [0], firstRow: 1, lastRow: 3, assessments: [], focus: 'exam results',
  columns: [
    { column: 0, heading: 'UPN', field: 'pupil', confidence: 1 },
    { column: 1, heading: 'KS2 Reading', field: 'ks2_reading', confidence: 1 },
    { column: 2, heading: 'KS2 Maths', field: 'ks2_maths', confidence: 1 },
    ...['English Lang', 'Maths', 'French'].map((heading, i) => ({ column: 3 + i, heading, subject: heading, qualifications: ['x'], confidence: 1 })),
  ],
};
const functions = INSERTABLE.filter((fn) => ['KS4_ATT8', 'KS4_P8'].includes(fn.key));
const wish = (more: Partial<InsertWish> = {}): InsertWish =>
  ({ grid: gridOf(rows), mapping, assessment: '', edition: 2023, namespace: 'HEADLINE', map: 'Headline_map', functions, ...more });
const plan = (more: Partial<InsertWish> = {}): InsertPlan => {
  const planned = planInsert(wish(more));
  if (planned.kind === 'blocked') throw new Error(planned.reason);
  return planned;
};
const table: SheetTable = { name: 'Tracker', area: { top: 0, left: 0, bottom: 3, right: 5 } };

describe('insert functions', () => {
  it('writes one formula that spills over the pupils, beside the data, each figure with its decimals', () => {
    const { form, edits } = plan();
    expect(form).toBe('spilled');
    expect(edits.every(({ sheet, expect: expected }) => sheet === 'Year 11' && expected === '')).toBe(true);
    expect(edits.map(({ address, write }) => [address, write])).toEqual([
      ['G1', { value: 'Attainment 8' }],
      ['G2', { formula: '=HEADLINE.KS4_ATT8(D1:F1,D2:F4,2023,,Headline_map)', numberFormat: '0.00' }],
      ['G3', { value: null, numberFormat: '0.00' }],
      ['G4', { value: null, numberFormat: '0.00' }],
      ['H1', { value: 'Progress 8' }],
      ['H2', { formula: '=HEADLINE.KS4_P8(D1:F1,D2:F4,B2:B4,C2:C4,2023,,,Headline_map)', numberFormat: '+0.00;-0.00;0.00' }],
      ['H3', { value: null, numberFormat: '+0.00;-0.00;0.00' }],
      ['H4', { value: null, numberFormat: '+0.00;-0.00;0.00' }],
    ]);
  });
  it('writes a formula in every row inside an Excel Table, where nothing can spill', () => {
    const { form, edits } = plan({ grid: gridOf(rows, { tables: [table] }), functions: functions.slice(0, 1) });
    expect(form).toBe('row');
    expect(edits.map((edit) => ('formula' in edit.write ? edit.write.formula : edit.write.value))).toEqual([
      'Attainment 8',
      '=HEADLINE.KS4_ATT8($D$1:$F$1,D2:F2,2023,,Headline_map)',
      '=HEADLINE.KS4_ATT8($D$1:$F$1,D3:F3,2023,,Headline_map)',
      '=HEADLINE.KS4_ATT8($D$1:$F$1,D4:F4,2023,,Headline_map)',
    ]);
  });
  it('leaves an empty row of a Table alone', () => {
    const values = rows.map((row, i) => (i === 2 ? row.map(() => null) : row));
    expect(plan({ grid: gridOf(values, { tables: [table] }), functions: functions.slice(0, 1) }).edits.map((edit) => edit.address)).toEqual(['G1', 'G2', 'G4']);
  });
  it('gives columns that do not count to the map, so that the range stays whole', () => {
    const aside = { ...mapping, columns: mapping.columns.map((column) => (column.column === 4 ? { ...column, doesNotCount: true } : column)) };
    expect(plan({ mapping: aside, functions: functions.slice(0, 1) }).columns[0]!.formula).toBe('=HEADLINE.KS4_ATT8(D1:F1,D2:F4,2023,,Headline_map)');
    expect(plan({ mapping: aside, map: null, functions: functions.slice(0, 1) }).columns[0]!.formula).toBe('=HEADLINE.KS4_ATT8(CHOOSECOLS(D1:F1,1,3),CHOOSECOLS(D2:F4,1,3),2023)');
  });
  it("steps over the school's own columns", () => {
    const values = rows.map((row, i) => [...row, null, i === 3 ? 'note' : null]);
    expect(plan({ grid: gridOf(values) }).columns.map((column) => column.column)).toEqual(['I', 'J']);
  });
  it('does not take a formula that shows nothing for an empty cell', () => {
    const values = rows.map((row) => [...row, '']);
    expect(plan({ grid: gridOf(values, { formulas: new Set(['G3']) }) }).columns[0]!.column).toBe('H');
  });
  it('names the edition where one is chosen', () =>
    expect(plan({ edition: '2023 provisional', map: null }).columns[0]!.formula).toBe('=HEADLINE.KS4_ATT8(D1:F1,D2:F4,"2023 provisional")'));
  it('picks the columns of one assessment point from between the others', () => {
    const side: TrackerMapping = { ...mapping, assessments: ['Mock 1', 'Mock 2'], columns: [
      { column: 0, heading: 'UPN', field: 'pupil', confidence: 1 },
      ...[1, 2, 3, 4].map((column) => ({ column, heading: 'x', subject: column < 3 ? 'Maths' : 'French', qualifications: ['x'], assessment: column % 2 ? 'Mock 1' : 'Mock 2', confidence: 1 })),
    ] };
    const { columns, remarks } = plan({ mapping: side, assessment: 'Mock 2', functions: functions.slice(0, 1), map: null });
    expect(columns[0]).toMatchObject({ heading: 'Attainment 8, Mock 2', formula: '=HEADLINE.KS4_ATT8(CHOOSECOLS(C1:E1,1,3),CHOOSECOLS(C2:E4,1,3),2023)' });
    expect(remarks[0]).toContain('CHOOSECOLS');
  });
  it('tells its heading apart from one that is there already', () => {
    const values = rows.map((row, i) => [...row, i === 0 ? 'Attainment 8' : 41]);
    expect(plan({ grid: gridOf(values) }).columns[0]!.heading).toBe('Attainment 8 (Headline)');
  });
  it('asks for key stage 2 before Progress 8', () => {
    const without = { ...mapping, columns: mapping.columns.filter((column) => column.field !== 'ks2_maths') };
    expect(planInsert(wish({ mapping: without }))).toMatchObject({ kind: 'blocked', reason: expect.stringContaining('key stage 2') });
  });
  it('gives a primary tracker its own functions, and names the columns that one lacks', () => {
    const fields = ['pupil', 'ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_reading', 'ks2_maths'] as const;
    const primary: TrackerMapping = { ...mapping, stage: 'ks2', columns: fields.map((field, column) => ({ column, heading: field, field, confidence: 1 })) };
    const of = (key: string) => planInsert(wish({ mapping: primary, edition: 2022, functions: INSERTABLE_KS2.filter((fn) => fn.key === key) }));
    expect(of('KS2_PROGRESS maths')).toMatchObject({ kind: 'plan', columns: [{ heading: 'Maths progress', formula: '=HEADLINE.KS2_PROGRESS("maths",B2:B4,C2:C4,D2:D4,F2:F4,2022)' }] });
    expect(of('KS1_APS')).toMatchObject({ columns: [{ formula: '=HEADLINE.KS1_APS(B2:B4,C2:C4,D2:D4,2022)' }] });
    expect(of('KS2_STANDARD expected')).toEqual({ kind: 'blocked', reason: 'RWM expected needs the column of key stage 2 writing: choose it under Columns.' });
  });
  it('says that an export with a row for each result has no place for them', () =>
    expect(planInsert(wish({ mapping: { ...mapping, layout: 'long' } }))).toMatchObject({ kind: 'blocked' }));

  it('never plans over a cell that holds anything, wherever it stands', () =>
    fc.assert(fc.property(
      fc.array(fc.record({ row: fc.integer({ min: 0, max: 8 }), column: fc.integer({ min: 6, max: 14 }) }), { maxLength: 12 }),
      fc.boolean(),
      (filled, inTable) => {
        const values: CellValue[][] = Array.from({ length: 9 }, (_, row) => Array.from({ length: 15 }, (_, column) => rows[row]?.[column] ?? null));
        for (const { row, column } of filled) values[row]![column] = 'mine';
        const planned = plan({ grid: gridOf(values, { tables: inTable ? [table] : [] }), functions: [...INSERTABLE] });
        const taken = new Set(filled.map(({ row, column }) => cellAddress(row, column)));
        const spilled = planned.columns.flatMap(({ column }) => Array.from({ length: 9 }, (_, row) => `${column}${row + 1}`));
        return [...planned.edits.map((edit) => edit.address), ...spilled].every((address) => !taken.has(address));
      },
    )));
});
