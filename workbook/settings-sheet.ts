/**
 * The settings sheet as people see it: one layout for every home, so that settings written in Excel are read
 * from the file and the other way round (design.md, decision 7).
 */
import { cellAddress } from '../src/cells/address';
import { type CellValue, isCellError, type SheetGrid, type SheetTable } from '../src/cells/grid';
import type { ReportCell, ReportSheet } from '../src/report/types';
import type { SettingsTables, SettingValue } from '../src/tracker/settings-tables';
import { SETTINGS_TAB } from './marks';
import { WorkbookError } from './port';

/** Every table's name in Excel is this and its key: "Headline_Options". */
export const TABLE_PREFIX = 'Headline_';

export interface SettingsSheet {
  readonly sheet: ReportSheet;
  /** The Excel tables to make, each with its header row; the header cells are its column names. */
  readonly tables: readonly SheetTable[];
}

const NOTE = 'Headline keeps its choices for this workbook in the tables below. You may read and edit them here; keep the names of the tables and their headings.';
/** What people should know of a table before they edit it; tables that are not named here need no word. */
const NOTES: Readonly<Record<string, string>> = {
  Options: 'The school, the year and the other choices, one a row.',
  Columns: 'What each column of the tracker holds.',
  Subjects: 'The qualification that each subject stands for.',
  Classes: 'Classes that are entered for another qualification than the rest of their subject.',
  Grades: 'Grades as the school writes them, and what each is; a blank subject means every subject.',
  Pupils: 'Choices for single pupils, with the reason. A KS2 override makes a figure unofficial.',
};
const EMPTY_HEADING = 'No rows yet';
const NARROWEST = 12;
const WIDEST = 60;

/**
 * Lays the tables out one below the other. A key is a word of letters, digits and underscores; a row's columns
 * are those of any row of its table, a missing one is blank. Empty text cannot be told from a blank cell.
 * Throws WorkbookError "refused" for a name or heading that an Excel table cannot have.
 */
export function layOutSettings(settings: SettingsTables): SettingsSheet {
  checkNames(Object.keys(settings), /^[A-Za-z][A-Za-z0-9_]{0,199}$/, 'a settings table');
  const rows: ReportCell[][] = [[{ value: SETTINGS_TAB, style: 'title' }], [{ value: NOTE, style: 'note' }], []];
  const tables: SheetTable[] = [];
  for (const [key, records] of Object.entries(settings)) {
    const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
    checkNames(columns, /^[^\s\p{Cc}][^\p{Cc}]{0,254}$/u, `a column of the settings table "${key}"`);
    const headings = columns.length > 0 ? columns : [EMPTY_HEADING];
    rows.push([{ value: key.replaceAll('_', ' '), style: 'row-heading' }, ...(Object.hasOwn(NOTES, key) ? [{ value: NOTES[key]!, style: 'note' } as const] : [])], headings.map((value) => ({ value, style: 'heading', align: 'left' })));
    const top = rows.length - 1;
    rows.push(...(records.length > 0 ? records : [{}]).map((record) => headings.map((column) => settingCell(Object.hasOwn(record, column) ? record[column]! : null))), []);
    tables.push({ name: TABLE_PREFIX + key, area: { top, left: 0, bottom: rows.length - 2, right: headings.length - 1 } });
  }
  return {
    tables,
    sheet: {
      key: 'settings', name: SETTINGS_TAB, rows, columnWidths: widths(rows.slice(2).filter(([first]) => first?.style !== 'row-heading')),
      print: { orientation: 'landscape', header: SETTINGS_TAB, footer: '' },
    },
  };
}

/** The tables of a settings sheet. Rows that are blank throughout are none; a cell that shows an error gives its text. */
export function settingsOf(grid: SheetGrid): SettingsTables {
  const ours = grid.tables.filter(({ name }) => name.toLowerCase().startsWith(TABLE_PREFIX.toLowerCase()));
  return Object.fromEntries(ours.map(({ name, area }) => {
    const value = (row: number, column: number): SettingValue => plain(grid.values[row]?.[column] ?? null);
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
    const headings = columns.map((column) => String(value(area.top, column) ?? cellAddress(area.top, column)));
    const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
    const records = rows.map((row) => Object.fromEntries(columns.map((column, index) => [headings[index]!, value(row, column)])));
    return [name.slice(TABLE_PREFIX.length), records.filter((record) => Object.values(record).some((each) => each !== null))];
  }));
}

const plain = (value: CellValue): SettingValue => (isCellError(value) ? value.error : value);

/** Text is formatted as text, so that it stays what it is when a person edits the cell. */
const settingCell = (value: SettingValue): ReportCell =>
  typeof value === 'string' && value !== '' ? { value, format: '@', align: 'left' } : { value: value === '' ? null : value, align: 'left' };

function checkNames(names: readonly string[], allowed: RegExp, what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (!allowed.test(name)) throw new WorkbookError(`"${name}" cannot be the name of ${what}: Excel does not take it.`, 'refused');
    if (seen.has(name.toLowerCase())) throw new WorkbookError(`"${name}" stands twice as the name of ${what}: names must differ by more than case.`, 'refused');
    seen.add(name.toLowerCase());
  }
}

function widths(rows: readonly (readonly ReportCell[])[]): number[] {
  const longest: number[] = [];
  for (const cells of rows) cells.forEach(({ value }, column) => { longest[column] = Math.max(longest[column] ?? 0, String(value ?? '').length); });
  return longest.map((length) => Math.min(WIDEST, Math.max(NARROWEST, length + 4)));
}
