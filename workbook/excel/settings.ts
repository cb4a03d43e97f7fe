import type { SettingsTables } from '../../src/tracker/settings-tables';
import { SETTINGS_TAB, sheetToRefresh } from '../marks';
import { WorkbookError } from '../port';
import { layOutSettings, settingsOf } from '../settings-sheet';
import { readSheet } from './read';
import { piecesOf } from './report/pieces';
import { planReport } from './report/plan';
import { addStaging, exchange, tidyUp } from './report/stage';
import { inExcel } from './run';
import { findSheets, type FoundSheet, type FoundSheets, refuseIfStructureIsProtected } from './sheets';
import { addTable, fitTables } from './settings-tables';

const DOING = 'write the settings';

const settingsSheet = ({ sheets }: FoundSheets): FoundSheet | undefined =>
  sheetToRefresh(sheets.filter(({ key, stage }) => key === 'settings' && stage === null), SETTINGS_TAB);

/** The settings of the workbook, or null where there are none. */
export async function readSettings(): Promise<SettingsTables | null> {
  const name = await inExcel('read the settings', async (context) => settingsSheet(await findSheets(context))?.name ?? null);
  return name === null ? null : settingsOf(await readSheet(name));
}

/**
 * Writes the settings sheet. The first time it is a new sheet; after that its tables stay and only what they hold changes,
 * since formulas of the user's refer to them by name.
 */
export async function writeSettings(settings: SettingsTables): Promise<void> {
  layOutSettings(settings); // Refuses what no table can hold before anything is written.
  const found = await inExcel(DOING, async (context) => {
    const all = await findSheets(context);
    const sheet = settingsSheet(all);
    if (sheet?.protected) throw new WorkbookError(`The settings sheet "${sheet.name}" is protected. Unprotect it (Review tab), then try again. Nothing was changed.`, 'protected');
    return sheet;
  });
  if (!found) return writeFirst(settings);
  const before = await readSheet(found.name);
  try {
    await inExcel(DOING, (context) => fitTables(context, found.id, before, settings));
  } catch (error) {
    // What Excel had done before it stopped is taken back, as far as it lets us.
    await readSheet(found.name).then((now) => inExcel(DOING, (context) => fitTables(context, found.id, now, settingsOf(before)))).catch(() => undefined);
    throw error;
  }
}

/** A new settings sheet, hidden until it is complete. */
async function writeFirst(settings: SettingsTables): Promise<void> {
  const { sheet, tables } = layOutSettings(settings);
  try {
    await inExcel(DOING, async (context) => {
      const found = await findSheets(context);
      refuseIfStructureIsProtected(found, DOING);
      tidyUp(found.sheets);
      const own = found.sheets.filter(({ stage }) => stage === null);
      const staged = addStaging(context, planReport([sheet], own), found.sheets.map(({ name }) => name));
      const [{ staging }] = staged as [typeof staged[number]];
      for (const piece of piecesOf(sheet, staging, {})) piece.queue();
      for (const table of tables) addTable(staging, table);
      exchange(staged, { ...found, sheets: own });
      await context.sync();
    });
  } catch (error) {
    await inExcel(DOING, async (context) => {
      tidyUp((await findSheets(context)).sheets);
      await context.sync();
    }).catch(() => undefined);
    throw error;
  }
}
