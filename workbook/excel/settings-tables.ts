import { areaAddress } from '../../src/cells/address';
import type { SheetGrid, SheetTable } from '../../src/cells/grid';
import type { ReportCell } from '../../src/report/types';
import type { SettingsTables } from '../../src/tracker/settings-tables';
import { sameName } from '../marks';
import { TABLE_PREFIX, layOutSettings } from '../settings-sheet';
import { setRows } from './report/pieces';
import { setStyle, styledBlocks } from './report/styles';

/** Without stripes of its own: the look of our reports is set cell by cell. */
const TABLE_STYLE = 'TableStyleLight1';

export function addTable(sheet: Excel.Worksheet, { name, area }: SheetTable): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  table.style = TABLE_STYLE;
}

/** One table as it is to be: its title, then its header and rows. */
interface WantedTable { readonly name: string; readonly title: readonly ReportCell[]; readonly rows: readonly (readonly ReportCell[])[] }

function wantedTables(settings: SettingsTables): readonly WantedTable[] {
  const { sheet, tables } = layOutSettings(settings);
  return tables.map(({ name, area }) => ({ name, title: sheet.rows[area.top - 1]!, rows: sheet.rows.slice(area.top, area.bottom + 1) }));
}

const isOurs = ({ name }: SheetTable): boolean => name.toLowerCase().startsWith(TABLE_PREFIX.toLowerCase());

/**
 * Makes the tables of a settings sheet hold `settings`, in one request. A table that stays keeps its identity, so that
 * formulas which name it go on; whole rows are inserted and deleted, since Excel moves no cells of one table for another.
 * It goes from the last table up: what is above does not move.
 */
export async function fitTables(context: Excel.RequestContext, sheetId: string, now: SheetGrid, settings: SettingsTables): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const wanted = wantedTables(settings);
  const present = now.tables.filter(isOurs).sort((one, other) => other.area.top - one.area.top);
  let end = now.values.length;
  for (const table of present) {
    const target = wanted.find(({ name }) => sameName(name, table.name));
    end += target ? fitTable(sheet, table, target, now) : removeTable(sheet, table, now);
  }
  for (const table of wanted.filter(({ name }) => !present.some((one) => sameName(one.name, name)))) {
    appendTable(sheet, table, end + 1);
    end += table.rows.length + 2;
  }
  await context.sync();
}

/** @returns by how many rows the sheet has grown */
function fitTable(sheet: Excel.Worksheet, { name, area }: SheetTable, { rows }: WantedTable, now: SheetGrid): number {
  const growth = rows.length - (area.bottom - area.top + 1);
  // Before the last row of the table, so that the new rows belong to it; after the header, so that one row stays.
  if (growth > 0) sheet.getRange(`${area.bottom + 1}:${area.bottom + growth}`).insert('Down');
  if (growth < 0) sheet.getRange(`${area.top + 2}:${area.top + 1 - growth}`).delete('Up');

  const table = sheet.tables.getItem(name);
  const width = area.right - area.left + 1;
  const wantedWidth = rows[0]!.length;
  for (let column = width; column < wantedWidth; column++) table.columns.add(undefined, rows.map((_, row) => [row === 0 ? `New ${column}` : '']));
  for (let column = width - 1; column >= wantedWidth; column--) table.columns.getItemAt(column).delete();

  const headings = rows[0]!.map(({ value }) => value);
  if (headings.some((heading, i) => heading !== now.values[area.top]?.[area.left + i])) {
    // Two headings may not be the same even for a moment.
    sheet.getRange(areaAddress({ ...area, bottom: area.top, right: area.left + wantedWidth - 1 })).values = [headings.map((_, i) => `New ${i} of ${name}`)];
  }
  writeRows(sheet, area.top, area.left, rows);
  return growth;
}

/** Its title, its rows and the blank row below it. */
function removeTable(sheet: Excel.Worksheet, { area }: SheetTable, now: SheetGrid): number {
  const last = (now.values[area.bottom + 1] ?? []).every((value) => value === null) ? area.bottom + 1 : area.bottom;
  sheet.getRange(`${area.top}:${last + 1}`).delete('Up');
  return -(last - area.top + 2);
}

function appendTable(sheet: Excel.Worksheet, { name, title, rows }: WantedTable, top: number): void {
  writeRows(sheet, top, 0, [title, ...rows]);
  addTable(sheet, { name, area: { top: top + 1, left: 0, bottom: top + rows.length, right: rows[0]!.length - 1 } });
}

function writeRows(sheet: Excel.Worksheet, top: number, left: number, rows: readonly (readonly ReportCell[])[]): void {
  setRows(sheet, top, left, rows);
  for (const block of styledBlocks(rows, top, left)) setStyle(sheet, block);
}
