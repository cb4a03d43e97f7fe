import { cellAddress, quoteSheet } from '../cells/address';
import type { RecordTable } from '../cells/records';

/** Where a value stands: the sheet's name and 0-based row and column. */
export interface CellRef { readonly sheet: string; readonly row: number; readonly column: number }

/** A cell's address, with its sheet where that is not the tracker's own. */
export const refAddress = (ref: CellRef, home: string): string =>
  (ref.sheet === home ? '' : `${quoteSheet(ref.sheet)}!`) + cellAddress(ref.row, ref.column);

/** Gathers records with the cell that each value came from. */
export class TrackerRecords {
  readonly rows: string[][] = [];
  readonly #refs: (readonly (CellRef | null)[])[] = [];
  readonly #index: ReadonlyMap<string, number>;

  constructor(readonly sheet: string, readonly columns: readonly string[]) {
    this.#index = new Map(columns.map((column, index) => [column, index]));
  }

  add(values: readonly string[], refs: readonly (CellRef | null)[]): void {
    this.rows.push([...values]);
    this.#refs.push(refs);
  }

  /** The cell of a record's value, or the first cell that the record has. */
  ref(row: number, column: string): CellRef | null {
    const refs = this.#refs[row] ?? [];
    return refs[this.#index.get(column) ?? -1] ?? refs.find((ref) => ref !== null) ?? null;
  }

  table(): RecordTable {
    return {
      name: this.sheet, columns: this.columns, rows: this.rows,
      place: (row, column) => {
        const ref = this.ref(row, column);
        return ref === null ? '' : refAddress(ref, this.sheet);
      },
    };
  }
}
