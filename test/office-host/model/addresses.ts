import { columnLetters, columnOf } from '../../../src/cells/address';
import type { Area } from '../../../src/cells/grid';
import { MAX_COLUMNS, MAX_ROWS, invalidArgument } from '../beliefs';

/** "A1", "A1:B2", "A:C", "2:5", with or without dollars, as a block. Excel refuses anything else with InvalidArgument. */
export function blockOf(address: string): Area {
  const text = address.replaceAll('$', '');
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return ordered(0, columnOf(columns[1]!), MAX_ROWS - 1, columnOf(columns[2]!));
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  throw invalidArgument();
}

function ordered(oneRow: number, oneColumn: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(oneRow, otherRow), left: Math.min(oneColumn, otherColumn),
    bottom: Math.max(oneRow, otherRow), right: Math.max(oneColumn, otherColumn),
  };
}

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** A block as Excel writes it in an answer: whole columns and rows short, one cell without a colon. */
export function addressOf({ top, left, bottom, right }: Area, dollars = ''): string {
  if (top === 0 && bottom === MAX_ROWS - 1) return `${dollars}${columnLetters(left)}:${dollars}${columnLetters(right)}`;
  if (left === 0 && right === MAX_COLUMNS - 1) return `${dollars}${top + 1}:${dollars}${bottom + 1}`;
  const from = `${dollars}${columnLetters(left)}${dollars}${top + 1}`;
  return top === bottom && left === right ? from : `${from}:${dollars}${columnLetters(right)}${dollars}${bottom + 1}`;
}

/** A sheet's name before an exclamation mark. */
export const quoted = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** "'Year 11'!B2" in its parts; the sheet is null where none is named. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  return match ? { sheet: (match[1] ?? match[2]!).replaceAll("''", "'"), rest: match[3]! } : { sheet: null, rest: text };
}

/** Where a row goes when rows are inserted before `at`, or deleted from it on (a negative count); null where it is deleted. */
export function shiftedRow(row: number, at: number, count: number): number | null {
  if (row < at) return row;
  return count < 0 && row < at - count ? null : row + count;
}

/** The same for a block: rows inserted below its first row make it longer, deleted ones shorter. [known] */
export function shiftedArea(area: Area, at: number, count: number): Area | null {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => shiftedRow(area.top + i, at, count)).filter((row) => row !== null);
  const [top, bottom] = [rows[0], rows.at(-1)];
  return top === undefined || bottom === undefined ? null : { ...area, top, bottom };
}
