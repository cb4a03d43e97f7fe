import { cellAddress } from '../cells/address';
import type { SheetGrid } from '../cells/grid';
import { readCell, type TrackerCell } from './cell';
import type { DataRows } from './data-rows';

/**
 * A column's data cells, each read once.
 * @param most where there are more rows, so many spread evenly over them stand for all
 */
export function cellReader(grid: SheetGrid, { firstRow, lastRow }: DataRows, most = Infinity): (column: number) => readonly TrackerCell[] {
  const read = new Map<number, readonly TrackerCell[]>();
  const count = Math.max(0, lastRow - firstRow + 1);
  const step = Math.max(1, count / most);
  return (column) => {
    let cells = read.get(column);
    if (!cells) read.set(column, cells = Array.from({ length: Math.min(count, Math.ceil(count / step)) }, (_, index) => readCell(grid, firstRow + Math.floor(index * step), column)));
    return cells;
  };
}

/** Which columns are mostly formulas. */
export function formulaColumns(grid: SheetGrid, { firstRow, lastRow }: DataRows): (column: number) => boolean {
  const rows = lastRow - firstRow + 1;
  return (column) => {
    if (grid.formulas.size === 0) return false;
    let formulas = 0;
    for (let row = firstRow; row <= lastRow; row += 1) if (grid.formulas.has(cellAddress(row, column))) formulas += 1;
    return formulas * 2 > rows;
  };
}
