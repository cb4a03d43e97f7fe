import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import { parseArea } from '../../src/cells/address';
import { WorkbookError, type CellEdit } from '../port';
import type { Grid } from './grid';

/** Edits in the grid, sheet by sheet, each as one step that the user can undo. */
export function writeCells(grid: Grid, edits: readonly CellEdit[]): void {
  const sheets = new Map<string, IObjectMatrixPrimitiveType<Nullable<ICellData>>>();
  for (const { sheet, address, write } of edits) {
    const target = grid.sheet(sheet);
    if (!target) continue;
    const id = target.getSheetId();
    const { top, left } = parseArea(address);
    if (!sheets.has(id)) sheets.set(id, {});
    (sheets.get(id)![top] ??= {})[left] = cellOf(write);
    grid.reach(target, top, left);
  }
  for (const [subUnitId, value] of sheets) {
    const rows = Object.keys(value).map(Number);
    const columns = Object.values(value).flatMap((row) => Object.keys(row ?? {}).map(Number));
    // The command wants a range even where the cells are named one by one.
    const range = { startRow: Math.min(...rows), endRow: Math.max(...rows), startColumn: Math.min(...columns), endColumn: Math.max(...columns) };
    if (!grid.run('sheet.command.set-range-values', { subUnitId, range, value })) throw new WorkbookError('The cells could not be written. Nothing has changed: try again.', 'failed');
  }
}

/** Whatever stood in the cell goes: value, formula, rich text and what was remembered of the file. */
function cellOf(write: CellEdit['write']): ICellData {
  const empty = { p: null, f: null, si: null, custom: null };
  const format = write.numberFormat === undefined ? {} : { s: { n: write.numberFormat === 'General' ? null : { pattern: write.numberFormat } } };
  if ('formula' in write) return { ...empty, ...format, f: write.formula, v: null, t: null };
  const { value } = write;
  if (value === null) return { ...empty, ...format, v: null, t: null };
  if (typeof value === 'boolean') return { ...empty, ...format, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...empty, ...format, v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}
