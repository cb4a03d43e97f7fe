import { describe, expect, it } from 'vitest';
import { MAX_PAYLOAD_BYTES } from '../../test/office-host/beliefs';
import { type FilledCell, fillWorkbook } from '../../test/office-host/fill';
import { useHost } from '../../test/office-host/use';
import { readSheet } from './read';

const tracker = (rows: number, columns: number, cell: (row: number, column: number) => FilledCell | null) =>
  ({ name: 'Year 11', rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column))) });

function open(...sheets: Parameters<typeof fillWorkbook>[1]) {
  const { excel } = useHost();
  fillWorkbook(excel.workbook, sheets);
  return excel;
}

describe('reading a sheet in Excel', () => {
  it('of 5,000 pupils and 60 columns takes several answers, each below 5 MB, and gives every cell', async () => {
    const excel = open(tracker(5001, 60, (row, column) => ({ value: row === 0 ? `Heading ${column}` : column === 0 ? `A${row}` : (row * column) % 10, ...(column === 59 ? { formula: `=SUM(B${row + 1}:BG${row + 1})` } : {}) })));
    const { values, formulas, numberFormats } = await readSheet('Year 11');
    expect([values.length, values[5000]!.length, values[5000]![0], values[4999]![58], numberFormats.length]).toEqual([5001, 60, 'A5000', (4999 * 58) % 10, 5001]);
    expect(formulas.size).toBe(5001);
    expect(Math.max(...excel.responseBytes)).toBeLessThan(MAX_PAYLOAD_BYTES);
  });

  it('takes smaller pieces where Excel gives null for cells that are too many', async () => {
    const excel = open(tracker(400, 10, (row, column) => ({ value: row * 10 + column })));
    excel.workbook.readLimit = { cells: 250, answer: 'null' };
    const { values } = await readSheet('Year 11');
    expect(values.flat()).toEqual(Array.from({ length: 4000 }, (_, i) => i));
  });

  it('takes smaller pieces where Excel refuses an answer that is too large', async () => {
    const text = 'x'.repeat(2000);
    open(tracker(400, 10, (row, column) => ({ value: `${row}/${column} ${text}` })));
    const { values } = await readSheet('Year 11');
    expect([values.length, values[399]![9]]).toEqual([400, `399/9 ${text}`]);
  });

  it('says which row is too large even alone', async () => {
    const excel = open(tracker(3, 2, () => ({ value: 1 })));
    excel.workbook.readLimit = { cells: 1, answer: 'null' };
    await expect(readSheet('Year 11')).rejects.toMatchObject({ code: 'failed', message: expect.stringMatching(/^Row 1 holds more than Excel/) as string });
  });

  it('begins at A1 also where the cells begin further on', async () => {
    open({ name: 'Late', rows: [[], [null, null, { value: 'C2' }]] });
    expect((await readSheet('Late')).values).toEqual([[null, null, null], [null, null, 'C2']]);
  });

  it('looks at cells with values, not at a sheet that is formatted to its end', async () => {
    const excel = open(tracker(2, 2, () => ({ value: 1 })));
    excel.workbook.Worksheets.GetItem('Year 11').cell(1_048_575, 16_383).numberFormat = '0.00';
    expect((await readSheet('Year 11')).values).toHaveLength(2);
  });

  it('knows an error from a text that looks like one, and a text from a formula that looks like it', async () => {
    open({ name: 'Odd', rows: [[{ value: { error: '#N/A' } }, { value: '#N/A' }, { value: '=1+1' }, { value: '', formula: '=""' }]] });
    const { values, formulas } = await readSheet('Odd');
    expect(values).toEqual([[{ error: '#N/A' }, '#N/A', '=1+1', '']]);
    expect([...formulas]).toEqual(['D1']);
  });

  it('has a sentence for a sheet that is deleted while it is read', async () => {
    const excel = open(tracker(2, 2, () => ({ value: 1 })), { name: 'Other', rows: [] });
    excel.fate = ({ body }) => {
      if (Object.values(body.ObjectPaths).some(({ Name }) => Name === 'GetUsedRangeOrNullObject')) excel.workbook.Worksheets.find('Year 11')?.Delete();
      return 'answer';
    };
    await expect(readSheet('Year 11')).rejects.toMatchObject({ name: 'WorkbookError', code: 'not-found' });
  });

  it.each(['fail before', 'fail midway', 'fail after'] as const)('has a sentence for any request that may "%s"', async (fate) => {
    for (let at = 1; at <= 2; at++) {
      const excel = open(tracker(2, 2, () => ({ value: 1 })));
      excel.fate = (_request, number) => (number === at ? fate : 'answer');
      await expect(readSheet('Year 11')).rejects.toMatchObject({ name: 'WorkbookError', message: expect.stringMatching(/^Excel could not read the sheet "Year 11"\. Try again/) as string });
    }
  });
});
