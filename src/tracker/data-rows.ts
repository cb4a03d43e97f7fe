import type { SheetGrid } from '../cells/grid';
import { isFilled, readCell, type TrackerCell } from './cell';
import { looksLikeUpn } from './upn';

/** The rows of pupils or results below a header, 0-based and inclusive; null where there are none. */
export interface DataRows { readonly firstRow: number; readonly lastRow: number }

const SUMMARY = /^(?:grand |sub ?|class |year |school |cohort |overall |subject |group )?(?:totals?|averages?|avg|mean|median|counts?|sum|entries|std ?dev\w*|maximum|minimum)\b|^(?:number|no\.?|%|percentage|percent|% ?of|total no\.?) ?(?:of|with|achieving|at|on)\b|^%/i;

/** Whether a text labels a row of totals or averages. */
export const isSummaryLabel = (text: string): boolean => SUMMARY.test(text.replace(/:$/, '').trim());

export type RowKind = 'pupil' | 'blank' | 'summary' | 'other';

/**
 * What a row is, by the columns that say who it is about.
 * @param who columns of UPN and names; none means that any two filled cells make a row
 * @param width columns of the sheet
 */
export function rowKind(grid: SheetGrid, row: number, who: readonly number[], width: number): RowKind {
  const first = firstFilled(grid, row, width);
  if (first.length === 0) return 'blank';
  const named = who.map((column) => readCell(grid, row, column)).filter(isFilled);
  if (named.some(({ text }) => looksLikeUpn(text))) return 'pupil';
  if ([...named, ...first].some(({ kind, text }) => kind === 'text' && isSummaryLabel(text))) return 'summary';
  if (who.length > 0) return named.length > 0 && (first.length > 1 || named.length > 1) ? 'pupil' : 'other';
  return first.length > 1 ? 'pupil' : 'other';
}

/** A row's first filled cells: enough to know what it is. */
function firstFilled(grid: SheetGrid, row: number, width: number): readonly TrackerCell[] {
  const filled: TrackerCell[] = [];
  for (let column = 0; column < width && filled.length < LABELS; column += 1) {
    const cell = readCell(grid, row, column);
    if (isFilled(cell)) filled.push(cell);
  }
  return filled;
}
const LABELS = 3;

/** Blank rows between classes are fewer than this; what comes after more of them is something else. */
const GAP = 5;

/**
 * The first and last row of data from `from` on: totals, averages and notes below end it. After such a row
 * only rows with a UPN belong to it still (a tracker kept class by class).
 */
export function findDataRows(grid: SheetGrid, from: number, to: number, who: readonly number[], width: number): DataRows | null {
  let [first, last, gap, ended] = [-1, -1, 0, false];
  for (let row = from; row <= to && row < grid.values.length; row += 1) {
    const kind = rowKind(grid, row, who, width);
    const counts = kind === 'pupil' && (!ended || who.some((column) => looksLikeUpn(readCell(grid, row, column).text)));
    if (counts) [first, last, gap] = [first < 0 ? row : first, row, 0];
    else gap += 1;
    ended ||= first >= 0 && (kind === 'summary' || gap > GAP);
  }
  return first < 0 ? null : { firstRow: first, lastRow: last };
}
