import { describe, expect, it } from 'vitest';
import { FIXTURE, TRACKER, valuesOf } from './fixture';
import type { Open } from './contract';
import { trimmed, wordsOf } from './words';

/** Sheets and cells, as the pane reads them. */
export function describeReading(name: string, open: Open): void {
  describe(`${name}: reading`, () => {
    it('lists every sheet in tab order, hidden and protected ones too', async () => {
      const { port } = await open();
      const sheets = await port.sheets();
      expect(sheets.map((sheet) => [sheet.name, sheet.visible, sheet.protected, sheet.ours]))
        .toEqual(FIXTURE.map((sheet) => [sheet.name, sheet.visible, sheet.protected, null]));
    });

    it('tells how far each sheet is filled', async () => {
      const { port } = await open();
      const sizes = Object.fromEntries((await port.sheets()).map((sheet) => [sheet.name, [sheet.rows, sheet.columns]]));
      expect(sizes).toEqual(Object.fromEntries(FIXTURE.map(({ name: sheet, rows }) => [sheet, [rows.length, Math.max(0, ...rows.map((cells) => cells.length))]])));
    });

    it.each(FIXTURE.map((sheet) => [sheet.name, sheet] as const))('reads every cell of "%s" as it stands: text stays text, numbers numbers', async (sheet, fixture) => {
      const { port } = await open();
      const grid = await port.read(sheet);
      expect(grid.sheet).toBe(sheet);
      expect(trimmed(grid.values)).toEqual(trimmed(valuesOf(fixture)));
    });

    it('gives dates as serial numbers with their format', async () => {
      const { port } = await open();
      const { values, numberFormats } = await port.read('Year 11');
      expect([values[3]![5], numberFormats[3]![5]]).toEqual([45170, 'dd/mm/yyyy']);
      expect([values[7]![5], numberFormats[7]![5]]).toEqual([45173.5, 'dd/mm/yyyy hh:mm']);
      expect(['', 'General']).toContain(numberFormats[3]![0]);
    });

    it('has a number format for every value', async () => {
      const { port } = await open();
      for (const { name: sheet } of FIXTURE) {
        const { values, numberFormats } = await port.read(sheet);
        expect(numberFormats.map((formats) => formats.length)).toEqual(values.map((cells) => cells.length));
      }
    });

    it('knows which cells hold formulas, and that these have been calculated', async () => {
      const { port } = await open();
      const { formulas, uncalculated } = await port.read('Year 11');
      const expected = TRACKER.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell?.formula ? [`${'ABCDEFGHIJ'[column]}${row + 1}`] : [])));
      expect([...formulas].sort()).toEqual(expected.sort());
      expect([...uncalculated]).toEqual([]);
    });

    it('finds the Excel Tables of a sheet', async () => {
      const { port } = await open();
      expect((await port.read('Lookup')).tables).toEqual([{ name: 'GradeList', area: { top: 0, left: 0, bottom: 3, right: 1 } }]);
      expect((await port.read('Year 11')).tables).toEqual([]);
    });

    it('finds a sheet whatever the case of its name', async () => {
      const { port } = await open();
      expect((await port.read('year 11')).sheet).toBe('Year 11');
    });

    it('says which sheet is not there', async () => {
      const { port } = await open();
      const error = await wordsOf(port.read('Year 10'));
      expect(error.code).toBe('not-found');
      expect(error.message).toContain('"Year 10"');
    });

    it('reads a sheet by its new name once it is renamed', async () => {
      const home = await open();
      await home.rename('Year 11', 'Year 11 old');
      expect((await home.port.read('Year 11 old')).values[2]![0]).toBe('UPN');
      expect((await wordsOf(home.port.read('Year 11'))).code).toBe('not-found');
    });

    it('selects a cell, a block and a sheet that has gone without harm', async () => {
      const { port } = await open();
      await port.select('Year 11', 'B4');
      await port.select('Year 11', 'B4:C9');
      const gone = await port.select('No such sheet', 'A1').then(() => null, (error: unknown) => error);
      if (gone) expect(gone).toMatchObject({ name: 'WorkbookError', code: 'not-found' });
    });
  });
}
