/** A sheet as it is filled in: values, formulas with what they show, looks. */
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre';
import { cellAddress } from '../src/cells/address';

export class SampleSheet {
  readonly #cells = new Map<string, Partial<Cell>>();
  #rows = 0;
  #width = 0;

  /** Puts a value; a text stays text, a number may have a look that shows it as a date. */
  put(row: number, column: number, value: CellValue, style?: CellStyle): void {
    if (value === null && !style) return;
    this.#set(row, column, { value, ...(style ? { style } : {}) });
  }

  /** Puts a formula (without "=") with the value that it shows. */
  formula(row: number, column: number, formula: string, shows: string | number, style?: CellStyle): void {
    this.#set(row, column, { value: shows, type: 'formula', formula, formulaResult: shows, ...(style ? { style } : {}) });
  }

  row(row: number, column: number, values: readonly CellValue[], style?: CellStyle): void {
    values.forEach((value, index) => this.put(row, column + index, value, style));
  }

  /** The sheet for the writer, with whatever else it has. */
  written(name: string, more: Partial<WriteSheet>): WriteSheet {
    const rows = Array.from({ length: this.#rows }, () => Array<CellValue>(this.#width).fill(null));
    return { name, rows, cells: this.#cells, ...more };
  }

  #set(row: number, column: number, cell: Partial<Cell>): void {
    this.#cells.set(`${row},${column}`, cell);
    this.#rows = Math.max(this.#rows, row + 1);
    this.#width = Math.max(this.#width, column + 1);
  }
}

/** "F6:F185" of a column's rows. */
export const down = (column: number, first: number, last: number): string => `${cellAddress(first, column)}:${cellAddress(last, column)}`;
/** "F6:H6" of a row's columns. */
export const across = (row: number, from: number, to: number): string => `${cellAddress(row, from)}:${cellAddress(row, to)}`;
