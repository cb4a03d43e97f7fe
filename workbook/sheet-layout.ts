/**
 * What makes a report sheet fit its page in every home: long lines of text spread over the columns beside them,
 * and rows as high as their wrapped text, since no program measures merged cells by itself.
 */
import type { Area } from '../src/cells/grid';
import { LOOKS, type Look } from '../src/report/look';
import type { ReportCell, ReportSheet } from '../src/report/types';

export interface SheetLayout {
  /** The sheet's own merges and those of its lines of text. */
  readonly merges: readonly Area[];
  /** Points, by 0-based row; rows not named have the workbook's own height. */
  readonly heights: ReadonlyMap<number, number>;
  /** Whether a cell's text wraps. */
  wraps(row: number, column: number): boolean;
}

/** The width of a page in landscape, in characters: text is not spread further, so that it stays in sight. */
const PAGE = 120;
const DEFAULT_WIDTH = 9;
/** Points of a line for each point of its letters, as Excel spaces them. */
const LINE = 1.36;
const DEFAULT_SIZE = 11;
const TALLEST = 400;
/** Lines that run across the sheet when they stand alone in their row. */
const SPREADS = new Set(['note', 'caution', 'subtitle']);

export const lookOf = ({ style }: ReportCell): Look => LOOKS[style ?? 'plain'];

export function layOut(sheet: ReportSheet): SheetLayout {
  const widths = (column: number): number => sheet.columnWidths[column] ?? DEFAULT_WIDTH;
  const columns = Math.max(sheet.columnWidths.length, ...sheet.rows.slice(0, 200).map((cells) => cells.length));
  const merges = [...(sheet.merges ?? []), ...spreadLines(sheet, widths, columns)];
  const across = new Map(merges.map((area) => [`${area.top},${area.left}`, area]));
  const wraps = (row: number, column: number): boolean => {
    const cell = sheet.rows[row]?.[column];
    return !!cell && (cell.wrap ?? (lookOf(cell).wrap || (across.has(`${row},${column}`) && SPREADS.has(cell.style ?? ''))));
  };
  const heights = new Map<number, number>();
  sheet.rows.forEach((cells, row) => {
    const needed = Math.max(0, ...cells.map((cell, column) => {
      if (cell.value === null) return 0;
      const area = across.get(`${row},${column}`);
      if (area && area.bottom > area.top) return 0;
      const width = Array.from({ length: (area?.right ?? column) - column + 1 }, (_, index) => widths(column + index)).reduce((sum, each) => sum + each, 0);
      const { size, bold } = lookOf(cell);
      const lines = wraps(row, column) ? linesOf(String(cell.value), (width * DEFAULT_SIZE) / size / (bold ? 1.08 : 1)) : 1;
      return lines * size * LINE;
    }));
    if (needed > DEFAULT_SIZE * LINE + 0.5) heights.set(row, Math.min(TALLEST, Math.ceil(needed) + 2));
  });
  return { merges, heights, wraps };
}

function spreadLines({ rows, merges = [] }: ReportSheet, widths: (column: number) => number, columns: number): Area[] {
  let right = 0;
  for (let width = widths(0); right < columns - 1 && width + widths(right + 1) <= PAGE; right += 1) width += widths(right + 1);
  if (right === 0) return [];
  return rows.flatMap((cells, row): Area[] => {
    const [first, ...others] = cells;
    const alone = first !== undefined && typeof first.value === 'string' && SPREADS.has(first.style ?? '') && others.every(({ value }) => value === null);
    return alone && !merges.some(({ top, bottom }) => top <= row && row <= bottom) ? [{ top: row, left: 0, bottom: row, right }] : [];
  });
}

/** How many lines text takes when it breaks between words. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) { lines += 1; used = 0; }
      used += (used > 0 ? 1 : 0) + word.length;
      while (used > width) { lines += 1; used -= width; }
    }
  }
  return lines;
}
