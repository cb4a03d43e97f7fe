import type { SheetGrid } from '../cells/grid';
import { gridWidth, isFilled, readCell } from './cell';
import { rowKind } from './data-rows';
import type { Field, TrackerColumn } from './types';

/** A row of the tracker that is about a pupil. `pupil` is the UPN or other number; "row 7" where it has none. */
export interface PupilRow { readonly row: number; readonly pupil: string; readonly named: boolean }

interface Block { readonly firstRow: number; readonly lastRow: number; readonly columns: readonly TrackerColumn[] }

export const columnsOf = (columns: readonly TrackerColumn[], field: Field): number[] =>
  columns.flatMap((each) => (each.field === field ? [each.column] : []));

/** The columns by which a person is known: the number, then names. */
export const whoColumns = (columns: readonly TrackerColumn[]): number[] =>
  (['pupil', 'name', 'surname', 'forename'] as const).flatMap((field) => columnsOf(columns, field));

/**
 * The rows of a block that are about pupils: blank rows, totals and notes between them are passed over.
 * A pupil without a number is known by the row, as spreadsheets count them.
 */
export function pupilRows(grid: SheetGrid, { firstRow, lastRow, columns }: Block): PupilRow[] {
  const who = whoColumns(columns);
  const id = columnsOf(columns, 'pupil')[0];
  const width = gridWidth(grid);
  const rows: PupilRow[] = [];
  for (let row = firstRow; row <= Math.min(lastRow, grid.values.length - 1); row += 1) {
    if (rowKind(grid, row, who, width) !== 'pupil') continue;
    const number = id === undefined ? '' : idText(grid, row, id);
    rows.push({ row, pupil: number === '' ? `row ${row + 1}` : number, named: number !== '' });
  }
  return rows;
}

/** A UPN in capitals, any other number as it stands; an error is no number. */
export function idText(grid: SheetGrid, row: number, column: number): string {
  const cell = readCell(grid, row, column);
  if (!isFilled(cell) || cell.kind === 'error' || cell.kind === 'uncalculated') return '';
  return /^[a-z]\d{11}[0-9a-z]$/i.test(cell.text) ? cell.text.toUpperCase() : cell.text;
}

/** Rows that hold grades but say nothing about whose they are, 0-based: figures would miss them. */
export function rowsWithoutPupil(grid: SheetGrid, { firstRow, lastRow, columns }: Block): number[] {
  const who = whoColumns(columns);
  const graded = columns.filter(({ subject, field }) => subject !== undefined || field === 'grade');
  if (who.length === 0 || graded.length === 0) return [];
  const width = gridWidth(grid);
  return Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) => firstRow + index).filter((row) =>
    rowKind(grid, row, who, width) === 'other' && graded.some(({ column }) => isFilled(readCell(grid, row, column))));
}
