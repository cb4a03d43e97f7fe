/** Grids for tests, from rows as a person would type them. */
import { cellAddress } from '../cells/address';
import type { CellValue, SheetGrid } from '../cells/grid';

/** A cell that is more than its value: a date or time, a formula, one never calculated. */
export interface Typed { readonly value: CellValue; readonly format?: string; readonly formula?: true; readonly uncalculated?: true }

const isTyped = (cell: CellValue | Typed): cell is Typed => typeof cell === 'object' && cell !== null && 'value' in cell;

/** A sheet of these rows from A1. */
export function gridOf(sheet: string, rows: readonly (readonly (CellValue | Typed)[])[]): SheetGrid {
  const cells = rows.flatMap((row, at) => row.flatMap((cell, column) => (isTyped(cell) ? [{ cell, address: cellAddress(at, column) }] : [])));
  return {
    sheet, tables: [],
    values: rows.map((row) => row.map((cell) => (isTyped(cell) ? cell.value : cell))),
    numberFormats: rows.map((row) => row.map((cell) => (isTyped(cell) ? cell.format ?? 'General' : 'General'))),
    formulas: new Set(cells.filter(({ cell }) => cell.formula ?? cell.uncalculated).map(({ address }) => address)),
    uncalculated: new Set(cells.filter(({ cell }) => cell.uncalculated).map(({ address }) => address)),
  };
}

/** A day as Excel holds it, shown as one. */
export const day = (serial: number, format = 'dd/mm/yyyy'): Typed => ({ value: serial, format });
