/** Excel Tables: what their style paints, and where their columns stand for formulas. */
import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { TableDefinition } from 'hucre';
import { parseArea } from '../../../src/cells/address';
import { colourOf } from './colour';
import type { CellMatrix } from './cells';
import type { StyleBook } from './style';

/** Paints a table's style under what its cells say themselves. */
export function paintTable(matrix: CellMatrix, table: TableDefinition, book: StyleBook, theme?: readonly string[]): void {
  const look = lookOf(table.style, theme);
  if (!table.range || !look) return;
  const { top, left, bottom, right } = parseArea(table.range);
  const last = table.showTotalRow ? bottom - 1 : bottom;
  for (let row = top; row <= bottom; row++) {
    const banded = table.showRowStripes !== false && row > top && row <= last && (row - top) % 2 === 1;
    const under = row === top ? look.header : row > last ? look.total : banded ? look.band : null;
    if (!under) continue;
    for (let column = left; column <= right; column++) {
      const cell = ((matrix[row] ??= {})[column] ??= {});
      const own = typeof cell.s === 'string' ? book.styles[cell.s] : undefined;
      cell.s = book.keep(own?.bg ? own : { ...under, ...own, ...(under.cl && !own?.bg ? { cl: under.cl } : {}) });
    }
  }
}

interface TableLook { readonly header: IStyleData; readonly band: IStyleData | null; readonly total: IStyleData }

/** Excel's table styles come in sevens: plain, then the theme's six accents. */
function lookOf(style: string | undefined, theme?: readonly string[]): TableLook | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style ?? '');
  if (!match) return null;
  const accent = (Number(match[2]) - 1) % 7;
  // Theme colour 1 is the dark text; accents are 4 to 9.
  const base = accent === 0 ? { theme: 1 } : { theme: accent + 3 };
  const strong = colourOf(base, theme) ?? '#404040';
  const pale = colourOf(accent === 0 ? { theme: 0, tint: -0.15 } : { ...base, tint: 0.8 }, theme) ?? '#F2F2F2';
  const bold = { bl: BooleanNumber.TRUE };
  const band = { bg: { rgb: pale } };
  return match[1] === 'Light'
    ? { header: bold, band, total: bold }
    : { header: { ...bold, bg: { rgb: strong }, cl: { rgb: '#FFFFFF' } }, band, total: bold };
}
