import { cellAddress, SHEET_COLUMNS } from '../../src/cells/address';
import type { SheetGrid } from '../../src/cells/grid';
import type { TrackerMapping } from '../../src/tracker/types';

/** Whether a cell holds nothing at all: a formula that shows an empty text is something. */
export function isBlank(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.values[row]?.[column] ?? null;
  return (value === null || value === '') && !grid.formulas.has(cellAddress(row, column));
}

/**
 * The first of `count` columns side by side to the right of the data that are empty from top to bottom:
 * whole columns, so that nothing below the data is ever in the way of a spill.
 * @returns 0-based, or null where the sheet has no room
 */
export function emptyColumns(grid: SheetGrid, mapping: TrackerMapping, count: number): number | null {
  const tableRight = grid.tables
    .filter(({ area }) => area.top <= mapping.lastRow && area.bottom >= mapping.firstRow && mapping.columns.some(({ column }) => column >= area.left && column <= area.right))
    .map(({ area }) => area.right);
  let start = Math.max(...mapping.columns.map(({ column }) => column), ...tableRight) + 1;
  for (let column = start; column - start < count; column += 1) {
    if (column >= SHEET_COLUMNS) return null;
    if (!isEmptyColumn(grid, column)) start = column + 1;
  }
  return start;
}

const isEmptyColumn = (grid: SheetGrid, column: number): boolean =>
  grid.values.every((_, row) => isBlank(grid, row, column)) &&
  grid.tables.every(({ area }) => column < area.left || column > area.right);
