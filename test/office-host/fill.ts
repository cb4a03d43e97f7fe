import { HostError } from './wire';
import type { Cell, Shown, ShownError } from './model/cell';
import { Range } from './model/range';
import type { Workbook } from './model/workbook';
import type { Worksheet } from './model/worksheet';

/** A sheet as it is before anyone does anything: what its cells hold is put there, not typed. */
export interface FilledSheet {
  readonly name: string;
  readonly visible?: boolean;
  readonly protected?: boolean;
  readonly rows: readonly (readonly (FilledCell | null)[])[];
  /** The formula of the sheet's own name `Headline_sheet`, where it is one of ours. */
  readonly mark?: string;
  readonly tables?: readonly { readonly name: string; readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } }[];
}

export interface FilledCell { readonly value: Shown | ShownError | null; readonly formula?: string; readonly format?: string }

/** Gives the workbook exactly these sheets, the first one active. */
export function fillWorkbook(workbook: Workbook, sheets: readonly FilledSheet[]): void {
  const before = [...workbook.Worksheets.list];
  for (const sheet of before) sheet.Name = `(${sheet.Name})`;
  for (const filled of sheets) fillSheet(workbook.Worksheets.Add(filled.name), filled);
  workbook.active = workbook.Worksheets.GetItem(sheets[0]!.name);
  for (const sheet of before) sheet.Delete();
}

function fillSheet(sheet: Worksheet, { rows, mark, tables = [], visible = true, protected: locked = false }: FilledSheet): void {
  if (mark !== undefined) sheet.Names.Add('Headline_sheet', mark);
  rows.forEach((cells, row) => cells.forEach((filled, column) => { if (filled) fillCell(sheet.cell(row, column), filled); }));
  for (const { name, area } of tables) sheet.Tables.Add(new Range(sheet, area), true).Name = name;
  sheet.Visibility = visible ? 'Visible' : 'Hidden';
  sheet.Protection.Protected = locked;
}

function fillCell(cell: Cell, { value, formula, format }: FilledCell): void {
  if (value !== null) cell.show(value);
  cell.formula = formula ?? null;
  cell.numberFormat = format ?? 'General';
}

/** Copies a tab as a person does: to the end, with its cells, its names and Excel's name for a copy. [known] */
export function duplicateSheet(workbook: Workbook, name: string): Worksheet {
  const source = workbook.Worksheets.GetItem(name);
  if (source.Tables.Count > 0) throw new HostError('NotImplemented', 'Copying a sheet with tables.');
  let copies = 2;
  const stem = name.replace(/ \(\d+\)$/, '');
  while (workbook.Worksheets.find(`${stem} (${copies})`)) copies++;
  const copy = workbook.Worksheets.Add(`${stem} (${copies})`);
  for (const [key, cell] of source.cells) {
    const row = Math.floor(key / 16384);
    const twin = copy.cell(row, key % 16384);
    Object.assign(twin.format, cell.format);
    twin.show(cell.isError ? { error: String(cell.value) } : cell.value);
    twin.formula = cell.formula;
    twin.numberFormat = cell.numberFormat;
  }
  for (const item of source.Names.list) copy.Names.Add(item.Name, item.Formula, item.Comment);
  return copy;
}
