import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../functions/registry';
import { readCatalogue } from '../../cli/catalogue-file';
import { xlsx, type TestSheet } from '../../test/packages/xlsx';
import { openWorkbook } from '../file/open';
import { BrowserWorkbook } from './browser-workbook';
import { gridFunctions } from './functions';
import { headlessEngine } from './headless';
import { Sentences } from './sentences';

const sentences = new Sentences();
const engine = headlessEngine(gridFunctions('HEADLINE', FUNCTIONS, readCatalogue(), sentences));
const known = { namespace: 'HEADLINE', names: new Set(Object.keys(FUNCTIONS)) };
const opened: BrowserWorkbook[] = [];
afterAll(() => { for (const workbook of opened) workbook.close(); });

const text = (value: string) => ({ value });
const number = (value: number) => ({ value });

const SHEET: TestSheet = {
  name: 'Year 11',
  rows: [
    [text('GCSE English Language'), text('GCSE English Literature'), text('GCSE Mathematics'), text('Combined science'), null, text('Attainment 8'), text('Doubled')],
    [number(5), number(6), number(7), text('5-4'), null, { value: { error: '#NAME?' }, formula: '_xldudf_HEADLINE_KS4_ATT8($A$1:$D$1,A2:D2)' }, { value: 12, formula: 'F2*2' }],
    [number(4), null, number(4), null, null, { value: null, formula: '_xldudf_HEADLINE_KS4_ATT8($A$1:$D$1,A3:D3)', uncalculated: true }, { value: 'kept', formula: 'CUBEVALUE("a","b")' }],
    [text('J'), null, null, null, null, { value: { error: '#NAME?' }, formula: '_xldudf_HEADLINE_KS4_ATT8($A$1:$D$1,A4:D4)' }],
  ],
};

async function open(sheets: readonly TestSheet[] = [SHEET]): Promise<{ workbook: BrowserWorkbook; bytes: Uint8Array; takenBack: string[] }> {
  const bytes = xlsx({ sheets: [...sheets] });
  const takenBack: string[] = [];
  const workbook = await BrowserWorkbook.show(await openWorkbook(bytes, 'tracker.xlsx'), engine, known, { onTakenBack: (sentence) => takenBack.push(sentence) });
  opened.push(workbook);
  return { workbook, bytes, takenBack };
}

const type = (workbook: BrowserWorkbook, address: string, value: string | number): void => {
  workbook.grid.api.getActiveWorkbook()!.getActiveSheet().getRange(address).setValue(value);
};
const calculated = async (workbook: BrowserWorkbook): Promise<void> => {
  await new Promise((resolve) => { setTimeout(resolve, 250); });
  await workbook.grid.calculated();
};
const cell = async (workbook: BrowserWorkbook, row: number, column: number) => (await workbook.read('Year 11')).values[row]?.[column] ?? null;
const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('functions in the grid', () => {
  it('are worked out from the cells when the workbook is opened, also where the file holds #NAME?', async () => {
    const { workbook } = await open();
    // Maths 7 x 2, English 6 x 2, science 4.5 twice, the other English 5 in open.
    expect([await cell(workbook, 1, 5), await cell(workbook, 2, 5)]).toEqual([14 + 12 + 9 + 5, 8 + 4]);
    expect(await cell(workbook, 1, 6)).toBe(80);
  });

  it('follow a grade that is typed, and so do the school\'s own formulas', async () => {
    const { workbook } = await open();
    type(workbook, 'C2', 9);
    await calculated(workbook);
    expect([await cell(workbook, 1, 5), await cell(workbook, 1, 6)]).toEqual([44, 88]);
  });

  it('say in a sentence why a cell shows an error', async () => {
    const { workbook } = await open();
    expect(await cell(workbook, 3, 5)).toEqual({ error: '#VALUE!' });
    expect(sentences.at({ sheet: workbook.grid.sheet('Year 11')!.getSheetId(), row: 3, column: 5 })).toContain('"J"');
  });

  it('spill over a whole year group', async () => {
    const { workbook } = await open();
    await workbook.edit([{ sheet: 'Year 11', address: 'I2', write: { formula: '=HEADLINE.KS4_ATT8(A1:D1,A2:D3)' }, expect: '' }]);
    await calculated(workbook);
    expect([await cell(workbook, 1, 8), await cell(workbook, 2, 8)]).toEqual([40, 12]);
  });

  it('keeps the last value of a formula that only the file\'s own program can work out', async () => {
    const { workbook } = await open();
    expect(await cell(workbook, 2, 6)).toBe('kept');
    expect((await workbook.read('Year 11')).formulas.has('G3')).toBe(true);
  });
});

describe('the download', () => {
  it('is the very file that was opened where nothing was changed', async () => {
    const { workbook, bytes } = await open();
    expect(await workbook.bytes()).toEqual(bytes);
    expect(workbook.touched).toBe(false);
  });

  it('has the cells that were typed in the sheet\'s part, and every other part byte for byte', async () => {
    const { workbook, bytes } = await open([SHEET, { name: 'Notes', rows: [[text('Mine')]] }]);
    type(workbook, 'B3', 8);
    type(workbook, 'E1', 'Remark');
    expect(workbook.touched).toBe(true);
    const [before, after] = [partsOf(bytes), partsOf(await workbook.bytes())];
    const differing = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
    expect(differing).toEqual(['xl/worksheets/sheet1.xml', 'xl/workbook.xml']);
    const again = await openWorkbook(await workbook.bytes(), 'again.xlsx');
    const { values, formulas } = await again.read('Year 11');
    expect([values[2]![1], values[0]![4], formulas.has('F2'), formulas.has('G3')]).toEqual([8, 'Remark', true, true]);
  });

  it('has no trace of what was typed and undone', async () => {
    const { workbook, bytes } = await open();
    type(workbook, 'B3', 8);
    await workbook.grid.api.undo();
    expect(await workbook.bytes()).toEqual(bytes);
  });

  it('writes one cell\'s formula as the file has it, and takes it out again when it is deleted', async () => {
    const { workbook } = await open();
    type(workbook, 'H2', '=HEADLINE.KS4_POINTS(A1,A2)');
    expect(partsOf(await workbook.bytes())['xl/worksheets/sheet1.xml']).toContain('_xldudf_HEADLINE_KS4_POINTS(A1,A2)');
    type(workbook, 'H2', '');
    expect(partsOf(await workbook.bytes())['xl/worksheets/sheet1.xml']).not.toContain('KS4_POINTS');
  });

  it('leaves nothing behind where an array formula is replaced by a value', async () => {
    const spill = { name: 'Year 11', rows: [[number(3)], [number(1)], [number(2)]], after: '' };
    const { workbook } = await open([spill]);
    await workbook.edit([{ sheet: 'Year 11', address: 'C1', write: { formula: '=SORT(A1:A3)' }, expect: '' }]);
    await calculated(workbook);
    expect([await cell(workbook, 0, 2), await cell(workbook, 1, 2), await cell(workbook, 2, 2)]).toEqual([1, 2, 3]);
    type(workbook, 'C1', 'none');
    await calculated(workbook);
    const { values } = await (await openWorkbook(await workbook.bytes(), 'again.xlsx')).read('Year 11');
    expect(values.map((row) => row[2] ?? null)).toEqual(['none', null, null]);
  });

  it('takes back a table\'s heading that was typed over, and says why', async () => {
    const { workbook, bytes, takenBack } = await open([{ name: 'Grades', rows: [[text('Grade'), text('Points')], [text('9'), number(9)]], tables: [{ name: 'GradeList', ref: 'A1:B2', columns: ['Grade', 'Points'] }] }]);
    type(workbook, 'A1', 'Something else');
    type(workbook, 'B2', 8);
    await workbook.save();
    expect(takenBack).toHaveLength(1);
    expect(takenBack[0]).toContain('GradeList');
    const { values } = await workbook.read('Grades');
    expect([values[0]![0], values[1]![1]]).toEqual(['Grade', 8]);
    expect(partsOf(await workbook.bytes())['xl/tables/table1.xml']).toBe(partsOf(bytes)['xl/tables/table1.xml']);
  });
});

describe('a values-only copy of the page', () => {
  it('has what the grid shows, with all that a formula fills, though the file has never seen it', async () => {
    const { workbook } = await open([{ ...SHEET, rows: SHEET.rows.slice(0, 3) }]);
    await workbook.edit([{ sheet: 'Year 11', address: 'I2', write: { formula: '=HEADLINE.KS4_ATT8(A1:D1,A2:D3)' }, expect: '' }]);
    type(workbook, 'C2', 9);
    await calculated(workbook);
    const { bytes, formulas } = await workbook.valuesCopy();
    expect(formulas).toBe(3);
    const { values, formulas: left } = await (await openWorkbook(bytes!, 'copy.xlsx')).read('Year 11');
    expect([values[1]![5], values[2]![5], values[1]![8], values[2]![8]]).toEqual([44, 12, 44, 12]);
    expect([...left].sort()).toEqual(['G2', 'G3']);
    expect((await workbook.read('Year 11')).formulas.has('I2')).toBe(true);
  });
});

describe('repaired formulas in the page', () => {
  it('are worked out at once, and can be undone in one step', async () => {
    const other = (row: number) => ({ value: { error: '#NAME?' }, formula: `_xldudf_HEADLINEDEV_KS4_BASELINE(A${row},B${row})` });
    const { workbook } = await open([{ name: 'Year 11', rows: [[number(101), number(103), other(1)], [number(110), number(112), other(2)]] }]);
    const found = await workbook.formulas('Year 11');
    expect(found).toEqual([1, 2].map((row) => ({ address: `C${row}`, formula: `=HEADLINEDEV.KS4_BASELINE(A${row},B${row})`, value: { error: '#NAME?' } })));
    await workbook.edit(found.map(({ address, formula }) => ({ sheet: 'Year 11', address, expect: '#NAME?', expectFormula: formula, write: { formula: formula.replace('DEV', '') } })));
    await calculated(workbook);
    expect([await cell(workbook, 0, 2), await cell(workbook, 1, 2)]).toEqual([102, 111]);
    await workbook.grid.api.undo();
    await calculated(workbook);
    expect((await workbook.formulas('Year 11')).map(({ formula }) => formula)).toEqual(found.map(({ formula }) => formula));
  });
});
