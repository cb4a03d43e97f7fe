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
  /** Steps that a heading keeps from its edge, so that the filter's button does not cover it. */
  indent(row: number, column: number): number;
  /** 0-based rows that begin a new printed page, so that no chart is cut in two. */
  readonly breaks: readonly number[];
}

/** The width of a page in landscape, in characters: text is not spread further, so that it stays in sight. */
const PAGE = 120;
const DEFAULT_WIDTH = 9;
/** Points of a line for each point of its letters, as Excel spaces them. */
const LINE = 1.36;
const DEFAULT_SIZE = 11;
const TALLEST = 400;
/** Letters of running text are narrower than the figure 0 that widths are counted in. */
const LETTER = 1.08;
const HEADING_SPACE = 4;
/** A filter's button, in steps of indent and in characters. */
const BUTTON_STEPS = 2;
const BUTTON_WIDTH = 3;
/** A4 between our margins, in points, and the width of a character's column; a little is left for what we cannot measure. */
const PRINTED = { landscape: { width: 780, height: 470 }, portrait: { width: 535, height: 715 }, character: 5.6 };
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
    return !!cell && (cell.wrap ?? (lookOf(cell).wrap || String(cell.value ?? '').includes('\n') || (across.has(`${row},${column}`) && SPREADS.has(cell.style ?? ''))));
  };
  const { filter } = sheet;
  const filtered = (row: number, column: number): boolean =>
    !!filter && row === filter.top && filter.left <= column && column <= filter.right;
  const indent = (row: number, column: number): number => {
    const cell = sheet.rows[row]?.[column];
    return cell && filtered(row, column) && (cell.align ?? lookOf(cell).align) === 'right' ? BUTTON_STEPS : 0;
  };
  const heights = new Map<number, number>();
  sheet.rows.forEach((cells, row) => {
    const needed = Math.max(0, ...cells.map((cell, column) => {
      if (cell.value === null) return 0;
      const area = across.get(`${row},${column}`);
      if (area && area.bottom > area.top) return 0;
      const width = Array.from({ length: (area?.right ?? column) - column + 1 }, (_, index) => widths(column + index)).reduce((sum, each) => sum + each, filtered(row, column) ? -BUTTON_WIDTH : 0);
      const { size, bold } = lookOf(cell);
      const lines = wraps(row, column) ? linesOf(String(cell.value), (width * LETTER * DEFAULT_SIZE) / size / (bold ? 1.08 : 1)) : 1;
      return lines * size * LINE + (cell.style === 'heading' ? HEADING_SPACE : 0);
    }));
    if (needed > DEFAULT_SIZE * LINE + 0.5) heights.set(row, Math.min(TALLEST, Math.ceil(needed) + 2));
  });
  return { merges, heights, wraps, indent, breaks: chartBreaks(sheet, heights, widths, columns) };
}

/** Breaks before the charts that do not fit on one page with what stands before them. */
function chartBreaks({ charts = [], print }: ReportSheet, heights: ReadonlyMap<number, number>, widths: (column: number) => number, columns: number): number[] {
  const page = PRINTED[print.orientation];
  const wide = Array.from({ length: columns }, (_, column) => widths(column)).reduce((sum, each) => sum + each, 0) * PRINTED.character;
  const height = page.height / Math.min(1, page.width / wide);
  const tall = (from: number, to: number): number => {
    let points = 0;
    for (let row = from; row < to; row += 1) points += heights.get(row) ?? DEFAULT_SIZE * LINE;
    return points;
  };
  const repeated = print.repeatRows ? tall(print.repeatRows[0], print.repeatRows[1] + 1) : 0;
  const breaks: number[] = [];
  let start = 0;
  for (const { anchor: { top, bottom } } of [...charts].sort((a, b) => a.anchor.top - b.anchor.top)) {
    if (top > start && tall(start, bottom + 1) > height - (start > 0 ? repeated : 0)) {
      breaks.push(top);
      start = top;
    }
  }
  return breaks;
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
  const room = Math.max(1, width);
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) { lines += 1; used = 0; }
      used += (used > 0 ? 1 : 0) + word.length;
      while (used > room) { lines += 1; used -= room; }
    }
  }
  return lines;
}
