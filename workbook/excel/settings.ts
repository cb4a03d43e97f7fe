import type { SettingsTables } from '../../src/tracker/settings-tables';
import { MARK_NAME, SETTINGS_TAB, keyOfMark, sheetToRefresh } from '../marks';
import { WorkbookError } from '../port';
import { layOutSettings, settingsOf } from '../settings-sheet';
import { loadFacts, readCells, readSheet } from './read';
import { finish } from './report/finish';
import { piecesOf } from './report/pieces';
import { planReport } from './report/plan';
import { addStaging, exchange, tidyUp } from './report/stage';
import { clearUp } from './report/write-report';
import { inExcel } from './run';
import { findSheets, type FoundSheet, type FoundSheets, refuseIfStructureIsProtected } from './sheets';
import { addTable, fitTables } from './settings-tables';

const DOING = 'write the settings';

const settingsSheet = ({ sheets }: FoundSheets): FoundSheet | undefined =>
  sheetToRefresh(sheets.filter(({ key, stage }) => key === 'settings' && stage === null), SETTINGS_TAB);

/**
 * The settings of the workbook, or null where there are none. Two round trips where the sheet has its own name still,
 * two more where the user has renamed it.
 */
export async function readSettings(): Promise<SettingsTables | null> {
  const named = await inExcel('read the settings', async (context) => {
    const facts = loadFacts(context, SETTINGS_TAB);
    const mark = facts.sheet.names.getItemOrNullObject(MARK_NAME).load({ formula: true, comment: true });
    await context.sync();
    const isOurs = !facts.sheet.isNullObject && !mark.isNullObject && keyOfMark(String(mark.formula)) === 'settings' && mark.comment === '';
    return isOurs ? readCells(context, facts) : null;
  });
  if (named) return settingsOf(named);
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
      const present = await findSheets(context);
      refuseIfStructureIsProtected(present, DOING);
      const found = tidyUp(present);
      const staged = addStaging(context, planReport([sheet], found.sheets), present.sheets.map(({ name }) => name));
      const [{ staging }] = staged as [typeof staged[number]];
      for (const piece of piecesOf(sheet, staging, {})) piece.queue();
      for (const table of tables) addTable(staging, table);
      exchange(staged, found);
      await context.sync();
      await finish(context, staged);
    });
  } catch (error) {
    await clearUp().catch(() => undefined);
    throw error;
  }
}
