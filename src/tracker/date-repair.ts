import { cellAddress, parseArea } from '../cells/address';
import { isCellError, type SheetGrid } from '../cells/grid';
import type { Catalogue } from '../qualification/types';
import type { TrackerCell } from './cell';
import { finderOf } from './finder';
import { gradePair } from './grade-shape';
import { readTrackerInDetail } from './read-tracker';
import { serialDay, serialTime } from './serial';
import type { ProposedEdit, TrackerSettings } from './types';

/** A cell that Excel made a date or time of, with the combined science grades that may have been typed there. */
export interface DateRepair {
  readonly sheet: string;
  readonly address: string;
  /** What the cell shows now. */
  readonly shown: string;
  /** "5-4" and "4-5": day and month both ways round, the higher grade first; both earn the same points. Empty where no such grade fits. */
  readonly proposals: readonly string[];
  readonly subject: string;
  readonly pupil: string;
}

/**
 * Every date or time in a combined science column, with the grades it may have been. Nothing is decoded without the
 * user: they choose one and `repairEdit` writes it.
 */
export function dateRepairs(grids: SheetGrid | readonly SheetGrid[], settings: TrackerSettings, catalogue: Catalogue): readonly DateRepair[] {
  const detail = readTrackerInDetail(grids, settings, finderOf(catalogue));
  return detail.entries.filter(({ cell, known }) => (cell.kind === 'date' || cell.kind === 'time') && known?.slots === 2).map((entry) => ({
    sheet: settings.mapping.sheet, address: cellAddress(entry.places.row, entry.places.grade), shown: entry.cell.text,
    proposals: typedGrades(entry.cell), subject: entry.subject, pupil: entry.pupil,
  }));
}

/** Which grades could have been typed to make the cell what it is. */
export function typedGrades(cell: TrackerCell): readonly string[] {
  if (cell.kind === 'time') {
    const { hours, minutes } = serialTime(cell.serial);
    return both(`${hours}-${minutes}`, false);
  }
  if (cell.kind !== 'date') return [];
  // 54 typed into a cell formatted as a date is the 54th day of 1900.
  if (cell.serial < 100 && gradePair(String(cell.serial))) return both(String(cell.serial), false);
  const day = serialDay(cell.serial);
  return day ? both(`${day.day}-${day.month}`, true) : [];
}

function both(text: string, swappable: boolean): readonly string[] {
  const pair = gradePair(text);
  if (!pair) return [];
  const [higher, lower] = pair;
  return swappable && higher !== lower ? [`${higher}-${lower}`, `${lower}-${higher}`] : [`${higher}-${lower}`];
}

/** The edit that puts a grade in place of the date: text, in a cell formatted as text, so that Excel leaves it alone. */
export function repairEdit(repair: DateRepair, grade: string, grid: SheetGrid): ProposedEdit {
  return { sheet: repair.sheet, address: repair.address, write: { value: grade, numberFormat: '@' }, expect: currentValue(grid, repair.address) };
}

function currentValue(grid: SheetGrid, address: string): ProposedEdit['expect'] {
  const { top, left } = parseArea(address);
  const value = grid.values[top]?.[left] ?? null;
  return isCellError(value) ? value.error : value;
}
