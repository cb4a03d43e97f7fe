import { WrapStrategy, type ICellData, type IRange, type IStyleData } from '@univerjs/core';
import type { Sheet } from 'hucre';
import type { CellMatrix } from './cells';
import { columnPixels, DEFAULT_COLUMN, DEFAULT_ROW } from './sizes';

/** A line of text is a third higher than its letters, which are measured in points. */
const lineHeight = (points: number): number => Math.round(points * (4 / 3) * 1.33);
/** A letter is on average about half as wide as it is high. */
const letterWidth = (points: number, bold: boolean): number => points * (4 / 3) * (bold ? 0.6 : 0.53);

/** Rows whose text needs more than the usual height, with that height in pixels: the file does not say it where Excel fits rows itself. */
export function tallRows(matrix: CellMatrix, styles: Readonly<Record<string, IStyleData>>, sheet: Sheet, merges: readonly IRange[]): Map<number, number> {
  const merged = new Map(merges.map((merge) => [`${merge.startRow},${merge.startColumn}`, merge]));
  const widthOf = (column: number): number => {
    const width = sheet.columns?.[column]?.width;
    return width === undefined ? DEFAULT_COLUMN : columnPixels(width);
  };
  const tall = new Map<number, number>();
  for (const [key, cells] of Object.entries(matrix)) {
    const row = Number(key);
    let height = DEFAULT_ROW;
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
      const style = typeof cell.s === 'string' ? styles[cell.s] : undefined;
      if (!style || cell.v === undefined || cell.v === null || style.tr) continue;
      const points = style.fs ?? 11;
      let lines = 1;
      const across = merged.get(`${key},${column}`);
      // Text of a block over several rows has room below.
      if (across && across.endRow > across.startRow) continue;
      if (style.tb === WrapStrategy.WRAP) {
        let width = widthOf(Number(column));
        for (let next = Number(column) + 1; next <= (across?.endColumn ?? -1); next++) width += widthOf(next);
        const letters = Math.max(1, (width - 6) / letterWidth(points, Boolean(style.bl)));
        lines = String(cell.v).split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
      }
      height = Math.max(height, lines * lineHeight(points));
    }
    if (height > DEFAULT_ROW) tall.set(row, height);
  }
  return tall;
}
