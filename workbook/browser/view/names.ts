/** Defined names and tables of the file, for formulas in the grid. */
import type { Workbook } from 'hucre';
import { cellAddress, parseArea, quoteSheet } from '../../../src/cells/address';
import type { Area } from '../../../src/cells/grid';

/** A name that formulas may use, and what it stands for: "'Year 11'!$A$4:$C$9". */
export interface ViewName { readonly name: string; readonly refersTo: string }

/** A table that formulas may address by its columns. */
export interface ViewTable { readonly name: string; readonly sheet: string; readonly area: Area; readonly columns: readonly string[] }

/** The names of the workbook; names of a single sheet are left out, since the grid keeps none apart. */
export function viewNames(file: Workbook): ViewName[] {
  return (file.namedRanges ?? []).filter(({ scope, range }) => scope === undefined && !range.startsWith('"')).map(({ name, range }) => ({ name, refersTo: range }));
}

export function viewTables(file: Workbook): ViewTable[] {
  return file.sheets.flatMap((sheet) => (sheet.tables ?? []).flatMap((table) =>
    table.range ? [{ name: table.displayName ?? table.name, sheet: sheet.name, area: parseArea(table.range), columns: table.columns.map(({ name }) => name) }] : []));
}

/** The rows below a table's heading, which is what its bare name means in a formula. */
export function tableBody({ sheet, area }: ViewTable): string {
  const from = cellAddress(Math.min(area.top + 1, area.bottom), area.left).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const to = cellAddress(area.bottom, area.right).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `${quoteSheet(sheet)}!${from}:${to}`;
}
