import { describe, expect, it } from 'vitest';
import { fillWorkbook } from '../../test/office-host/fill';
import { useHost } from '../../test/office-host/use';
import type { CellEdit } from '../port';
import { editCells } from './edit';
import { stateOf } from './test-state';

const ROWS = [
  [{ value: 'UPN' }, { value: 'English' }, { value: 'Total' }],
  ...['4-5', '=1+1', "'tis", '7'].map((text, i) => [{ value: i }, { value: text, format: i === 3 ? '@' : 'General' }, { value: i, formula: `=A${i + 2}` }]),
];

function open() {
  const { excel } = useHost();
  fillWorkbook(excel.workbook, [{ name: 'Year 11', rows: ROWS }, { name: 'Year 10', rows: ROWS }]);
  return excel;
}

const formula = (row: number): CellEdit => ({ sheet: 'Year 11', address: `D${row}`, write: { formula: `=HEADLINE.KS4_ATT8($B$1:$B$1,B${row}:B${row})` }, expect: '' });

describe('an edit in Excel', () => {
  it('of 300 formulas down a column takes four round trips', async () => {
    const excel = open();
    await editCells(Array.from({ length: 300 }, (_, i) => formula(i + 2)));
    expect(excel.requests).toHaveLength(4);
    expect(excel.workbook.Worksheets.GetItem('Year 11').cellNow(300, 3)!.formula).toBe('=HEADLINE.KS4_ATT8($B$1:$B$1,B301:B301)');
  });

  it('writes a formula that Excel will spill into one cell, as a formula also where the cell was formatted as text', async () => {
    const excel = open();
    excel.workbook.Worksheets.GetItem('Year 11').cell(1, 4).numberFormat = '@';
    await editCells([{ sheet: 'Year 11', address: 'E2', write: { formula: '=HEADLINE.KS4_ATT8(B1:B1,B2:B5)' }, expect: null }]);
    expect(excel.workbook.Worksheets.GetItem('Year 11').cellNow(1, 4)).toMatchObject({ formula: '=HEADLINE.KS4_ATT8(B1:B1,B2:B5)', numberFormat: 'General' });
  });

  it('takes a formula as expected by its text or by its value', async () => {
    open();
    await editCells([{ sheet: 'Year 11', address: 'C2', write: { value: 1 }, expect: '=A2' }, { sheet: 'Year 11', address: 'C3', write: { value: 1 }, expect: 1 }]);
    await expect(editCells([{ sheet: 'Year 11', address: 'C4', write: { value: 1 }, expect: '=A3' }])).rejects.toMatchObject({ code: 'changed' });
  });

  it('that asks for a block is refused', async () => {
    open();
    await expect(editCells([{ sheet: 'Year 11', address: 'A1:B2', write: { value: 1 }, expect: '' }])).rejects.toMatchObject({ code: 'refused' });
  });

  it.each(['fail before', 'fail midway', 'fail after'] as const)('that may "%s" at any request leaves every cell as it was: formulas, dates, and texts that look like them', async (fate) => {
    for (let at = 1; at <= 4; at++) {
      const excel = open();
      const before = excel.workbook.Worksheets.list.map(stateOf);
      excel.fate = (_request, number) => (number === at ? fate : 'answer');
      const edits: CellEdit[] = ROWS.slice(1).flatMap(([, english], i) => ['Year 11', 'Year 10'].map((sheet) => (
        { sheet, address: `B${i + 2}`, write: { value: i, numberFormat: '0.00' }, expect: english!.value })));
      await expect(editCells([...edits, { sheet: 'Year 11', address: 'C3', write: { value: 9 }, expect: 1 }])).rejects.toMatchObject({ name: 'WorkbookError' });
      expect(excel.workbook.Worksheets.list.map(stateOf)).toEqual(before);
    }
  });

  it('does nothing where there is nothing to do', async () => {
    const excel = open();
    await editCells([]);
    expect(excel.requests).toEqual([]);
  });
});
