import { cellAddress } from '../cells/address';
import type { SheetGrid } from '../cells/grid';
import { isCellError } from '../cells/grid';
import { formatKind } from './number-format';
import { serialDay, serialTime, shownDay, shownTime } from './serial';

/**
 * A cell as a person sees it. `text` is what they would read out; `number` is the number shown (65 for 65%);
 * dates and times are apart, because Excel makes them of grades such as 5-4 and 7:7 (rule Q-3).
 */
export type TrackerCell =
  | { readonly kind: 'blank'; readonly text: '' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly number: number }
  | { readonly kind: 'boolean'; readonly text: 'TRUE' | 'FALSE' }
  | { readonly kind: 'date' | 'time'; readonly text: string; readonly serial: number; readonly format: string }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose value was never calculated: its text is empty but the cell is not. */
  | { readonly kind: 'uncalculated'; readonly text: '' };

const BLANK: TrackerCell = { kind: 'blank', text: '' };

/** Text without the spaces that nobody sees: hard and zero-width ones, and those at either end. */
export const seen = (text: string): string =>
  (UNSEEN.test(text) ? text.replace(/[\u200b-\u200d\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ').trim() : text);
const UNSEEN = /[\s\u00a0\u200b-\u200d\ufeff]/;

/** A number as people write it: 5, not 5.000000000001. */
export const shownNumber = (number: number): string => String(Number.isSafeInteger(number) ? number : Number(number.toPrecision(12)));

/** The cell at a 0-based row and column; blank beyond the sheet's last used cell. */
export function readCell(grid: SheetGrid, row: number, column: number): TrackerCell {
  const value = grid.values[row]?.[column] ?? null;
  if (grid.uncalculated.size > 0 && grid.uncalculated.has(cellAddress(row, column))) return { kind: 'uncalculated', text: '' };
  if (value === null) return BLANK;
  if (isCellError(value)) return { kind: 'error', text: value.error };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'string') {
    const text = seen(value);
    return text === '' ? BLANK : { kind: 'text', text };
  }
  return numberCell(value, grid.numberFormats[row]?.[column] ?? '');
}

function numberCell(value: number, format: string): TrackerCell {
  if (!Number.isFinite(value)) return { kind: 'error', text: '#NUM!' };
  const kind = formatKind(format);
  if (kind === 'date') {
    const day = serialDay(value);
    return { kind, text: day ? shownDay(day) : shownNumber(value), serial: value, format };
  }
  if (kind === 'time') return { kind, text: shownTime(serialTime(value)), serial: value, format };
  const number = kind === 'percent' ? Number((value * 100).toPrecision(12)) : value;
  return { kind: 'number', text: kind === 'percent' ? `${shownNumber(number)}%` : shownNumber(number), number };
}

/** How many columns the widest row has. */
export function gridWidth(grid: SheetGrid): number {
  let width = 0;
  for (const row of grid.values) width = Math.max(width, row.length);
  return width;
}

/** Whether there is something in the cell: a formula never calculated counts, spaces alone do not. */
export const isFilled = (cell: TrackerCell): boolean => cell.kind !== 'blank';
