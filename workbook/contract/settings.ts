import { describe, expect, it } from 'vitest';
import type { Open } from './contract';
import { SETTINGS } from './samples';
import { userState, wordsOf } from './words';

const TAB = 'Headline settings';

/** The settings sheet: written, read back, replaced. */
export function describeSettings(name: string, open: Open): void {
  describe(`${name}: settings`, () => {
    it('has none before any are written', async () => {
      const { port } = await open();
      expect(await port.readSettings()).toBeNull();
    });

    it('reads back every table as written, also the empty one and text that looks like numbers or formulas', async () => {
      const { port } = await open();
      await port.writeSettings(SETTINGS);
      expect(await port.readSettings()).toEqual(SETTINGS);
    });

    it('keeps them in the workbook', async () => {
      const home = await open();
      await home.port.writeSettings(SETTINGS);
      await home.reopen();
      expect(await home.port.readSettings()).toEqual(SETTINGS);
    });

    it('stands on one visible sheet of ours with a named Excel table for each', async () => {
      const { port } = await open();
      await port.writeSettings(SETTINGS);
      const tab = (await port.sheets()).filter((sheet) => sheet.ours === 'settings');
      expect(tab.map((sheet) => [sheet.name, sheet.visible])).toEqual([[TAB, true]]);
      const { tables, formulas } = await port.read(TAB);
      expect(tables.map((table) => table.name).sort()).toEqual(['Headline_Grades', 'Headline_Options', 'Headline_Pupils', 'Headline_Subjects']);
      expect([...formulas]).toEqual([]);
    });

    it('is replaced as a whole on the next writing: shorter tables leave nothing behind', async () => {
      const { port } = await open();
      await port.writeSettings(SETTINGS);
      const less = { Options: [{ option: 'schema', value: 2 }], Grades: [{ value: '8+', grade: '8' }] };
      await port.writeSettings(less);
      expect(await port.readSettings()).toEqual(less);
      expect((await port.sheets()).filter((sheet) => sheet.ours === 'settings')).toHaveLength(1);
    });

    it('is still found and replaced when the user has renamed it', async () => {
      const home = await open();
      await home.port.writeSettings(SETTINGS);
      await home.rename(TAB, 'Set-up 2026');
      expect(await home.port.readSettings()).toEqual(SETTINGS);
      await home.port.writeSettings({ Options: [] });
      expect((await home.port.sheets()).filter((sheet) => sheet.ours === 'settings').map((sheet) => sheet.name)).toEqual(['Set-up 2026']);
      expect(await home.port.readSettings()).toEqual({ Options: [] });
    });

    it('is gone when the user deletes the sheet, and can be written again', async () => {
      const home = await open();
      await home.port.writeSettings(SETTINGS);
      await home.remove(TAB);
      expect(await home.port.readSettings()).toBeNull();
      await home.port.writeSettings(SETTINGS);
      expect(await home.port.readSettings()).toEqual(SETTINGS);
    });

    it('touches no sheet of the user', async () => {
      const home = await open();
      const before = await userState(home);
      await home.port.writeSettings(SETTINGS);
      await home.port.writeSettings({ Options: [] });
      expect(await userState(home)).toEqual(before);
    });

    it('refuses a table whose name is no name, and writes nothing', async () => {
      const { port } = await open();
      expect((await wordsOf(port.writeSettings({ 'Grade map!': [] }))).code).toBe('refused');
      expect(await port.readSettings()).toBeNull();
    });
  });
}
