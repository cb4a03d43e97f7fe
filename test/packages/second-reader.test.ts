/** Our reader against a library that knows nothing of it: every cell of every sheet, formats, formulas and tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Cell, type CellValue as TheirValue, readXlsx, type Sheet } from 'hucre';
import { afterAll, describe, expect, it } from 'vitest';
import { areaAddress, cellAddress } from '../../src/cells/address';
import { type CellValue, isCellError, type SheetGrid } from '../../src/cells/grid';
import { FIXTURE } from '../../workbook/contract/fixture';
import { report, SETTINGS } from '../../workbook/contract/samples';
import { trimmed } from '../../workbook/contract/words';
import { openWorkbook } from '../../workbook/file/open';
import { tracker } from './tracker';
import { xlsx } from './xlsx';
import { tell } from '../counts';

const SAMPLES = new URL('../../assets/samples/', import.meta.url);
const reported = async (): Promise<Uint8Array> => {
  const workbook = await openWorkbook(tracker(), 'tracker.xlsx');
  await workbook.writeReport(report('one'));
  await workbook.writeSettings(SETTINGS);
  return workbook.save();
};

const FILES: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ...readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')).map((name): [string, () => Uint8Array] => [name, () => new Uint8Array(readFileSync(new URL(name, SAMPLES)))]),
  ['the tracker of the tests', tracker],
  ['the tracker with a report and settings', reported],
  ['the workbook of the contract', () => xlsx({ sheets: FIXTURE.map(({ name, rows }) => ({ name, rows })) })],
];

/** Days of the 1900 calendar for the date that the library makes of them. */
const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;
const plain = (value: TheirValue | undefined): string | number | boolean | null =>
  value instanceof Date ? Math.round(serial(value) * 1e6) / 1e6 : value === undefined || value === '' ? null : value;
const ours = (value: CellValue): string | number | boolean | null =>
  isCellError(value) ? value.error : typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
const theirNumber = (value: ReturnType<typeof plain>) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);

const cellsOf = ({ cells = new Map() }: Sheet): [string, Cell][] => [...cells].map(([place, cell]) => [cellAddress(...(place.split(',').map(Number) as [number, number])), cell]);

function comparedFormats(sheet: Sheet, grid: SheetGrid): [string, string, string][] {
  const theirs = new Map(cellsOf(sheet).map(([address, cell]) => [address, cell.style?.numFmt ?? 'General']));
  return grid.values.flatMap((cells, row) => cells.flatMap((value, column): [string, string, string][] => {
    const address = cellAddress(row, column);
    return value === null || !theirs.has(address) ? [] : [[address, grid.numberFormats[row]![column]!, theirs.get(address)!]];
  }));
}

let total = 0;
afterAll(() => tell(`Read by a second library too: ${FILES.length} workbooks, ${total.toLocaleString('en-GB')} cells.`));

describe.each(FILES)('%s, read by us and by another library', (_, file) => {
  it('has the same sheets, cells, formulas and tables for both', async () => {
    const bytes = await file();
    const workbook = await openWorkbook(bytes, 'sample.xlsx');
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect((await workbook.sheets()).map(({ name, visible }) => [name, visible])).toEqual(sheets.map(({ name, hidden, veryHidden }) => [name, !hidden && !veryHidden]));
    let compared = 0;
    for (const sheet of sheets) {
      const grid = await workbook.read(sheet.name);
      expect(trimmed(grid.values.map((cells) => cells.map(ours)))).toEqual(trimmed(sheet.rows.map((cells) => cells.map((value) => theirNumber(plain(value))))));
      expect([...grid.formulas].sort()).toEqual(cellsOf(sheet).filter(([, cell]) => cell.formula !== undefined || cell.formulaType !== undefined).map(([address]) => address).sort());
      expect(grid.tables.map(({ name, area }) => [name, areaAddress(area)])).toEqual((sheet.tables ?? []).map(({ name, range }) => [name, range]));
      compared += grid.values.flat().filter((value) => value !== null).length;
    }
    expect(compared).toBeGreaterThan(10);
    total += compared;
  });

  it('shows dates as dates for both: a format with days, months or years where the library makes a date', async () => {
    const bytes = await file();
    const workbook = await openWorkbook(bytes, 'sample.xlsx');
    for (const sheet of (await readXlsx(bytes, { readStyles: true })).sheets) {
      const grid = await workbook.read(sheet.name);
      for (const [address, our, their] of comparedFormats(sheet, grid)) if (!/[dmyhs]/i.test(their)) expect([address, our]).toEqual([address, their]);
      sheet.rows.forEach((cells, row) => cells.forEach((value, column) => { if (value instanceof Date) expect(grid.numberFormats[row]![column]).toMatch(/[dmyhs]/i); }));
    }
  });
});
