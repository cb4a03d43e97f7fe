/** What the user has changed in the grid since the file last heard of it. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { Area } from '../../src/cells/grid';
import { contentOf, valueOfCell, type Content } from './cell';

/** The cells of one sheet, however they are kept. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Nullable<ICellData>;
  /** The cell's number format, "" where it has none. */
  format(row: number, column: number): string;
}

export interface Change {
  readonly row: number;
  readonly column: number;
  readonly write: { readonly value: string | number | boolean | null; readonly numberFormat?: string } | { readonly formula: string; readonly numberFormat?: string };
}

/** What the file holds of one sheet. */
export class Baseline {
  private readonly contents: Content[][] = [];
  private readonly formats: string[][] = [];

  /** `spills` are the blocks that the file's array formulas fill, by the block's first cell. */
  constructor(cells: Cells, private readonly spills: readonly Area[] = []) {
    for (let row = 0; row < cells.rows; row++) {
      this.contents.push(Array.from({ length: cells.columns }, (_, column) => contentOf(cells.at(row, column))));
      this.formats.push(Array.from({ length: cells.columns }, (_, column) => cells.format(row, column)));
    }
  }

  /** What the file holds once these cells are in it. */
  after(now: Cells): Baseline {
    return new Baseline(now, this.spills.filter(({ top, left }) => contentOf(now.at(top, left)) === this.contentAt(top, left)));
  }

  contentAt(row: number, column: number): Content {
    return this.contents[row]?.[column] ?? null;
  }

  /** Every cell that differs from the file, row by row. */
  changes(now: Cells): Change[] {
    const found: Change[] = [];
    for (let row = 0; row < now.rows; row++) {
      for (let column = 0; column < now.columns; column++) {
        const cell = now.at(row, column);
        const content = contentOf(cell);
        const format = now.format(row, column);
        const reformatted = format !== (this.formats[row]?.[column] ?? '');
        // An empty cell may get a format for what is to spill into it.
        if (content === this.contentAt(row, column) && !(reformatted && content === null)) continue;
        const look = reformatted ? { numberFormat: format || 'General' } : {};
        found.push({ row, column, write: cell?.f ? { formula: cell.f, ...look } : { value: plainValue(cell), ...look } });
      }
    }
    return [...found, ...this.leftovers(found, now)];
  }

  /** Where an array formula went, the file still holds what it last spilled. */
  private leftovers(found: readonly Change[], now: Cells): Change[] {
    const touched = new Set(found.map(({ row, column }) => `${row},${column}`));
    return this.spills.filter(({ top, left }) => touched.has(`${top},${left}`)).flatMap(({ top, left, bottom, right }) => {
      const rest: Change[] = [];
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          if (!touched.has(`${row},${column}`) && contentOf(now.at(row, column)) === null) rest.push({ row, column, write: { value: null } });
        }
      }
      return rest;
    });
  }
}

function plainValue(cell: Nullable<ICellData>): string | number | boolean | null {
  const value = valueOfCell(cell);
  return typeof value === 'object' && value !== null ? value.error : value;
}
