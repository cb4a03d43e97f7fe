/** What a sheet holds, as every home of the workbook reads it: plain values, no Excel. */

/** An error that a cell shows, such as `#N/A`. */
export interface CellError { readonly error: string }

/** A cell's value: dates and times are their serial number, told apart by the number format. Empty is null. */
export type CellValue = string | number | boolean | CellError | null;

/** The cells of one sheet from A1 to the last used cell, row by row. Rows may be shorter than the widest. */
export interface SheetGrid {
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
  /** The number format of each cell, in the shape of `values`; "General" or "" where none is set. */
  readonly numberFormats: readonly (readonly string[])[];
  /** A1 addresses of cells with a formula. */
  readonly formulas: ReadonlySet<string>;
  /** A1 addresses of formulas whose value has never been calculated (files written by other programs). */
  readonly uncalculated: ReadonlySet<string>;
  /** Excel Tables on the sheet. */
  readonly tables: readonly SheetTable[];
}

/** An Excel Table: its whole range with the header row, 0-based and inclusive. */
export interface SheetTable { readonly name: string; readonly area: Area }

/** A block of cells, 0-based and inclusive. */
export interface Area { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;
