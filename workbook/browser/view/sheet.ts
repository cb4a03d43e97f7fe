import { BooleanNumber, type IRange, type IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { Sheet } from 'hucre';
import { parseArea } from '../../../src/cells/address';
import { cellsOf } from './cells';
import { colourOf } from './colour';
import { conditionalFormats } from './conditional';
import type { KnownFunctions } from './formula';
import { columnPixels, DEFAULT_COLUMN, DEFAULT_ROW, rowPixels } from './sizes';
import type { StyleBook } from './style';
import { tallRows } from './heights';
import { paintTable } from './tables';

export interface SheetContext {
  readonly book: StyleBook;
  readonly known: KnownFunctions;
  readonly theme?: readonly string[];
}

/** A sheet for the grid, and what its features are told apart from its cells. */
export interface SheetView {
  readonly data: IWorksheetData;
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  /** The block with filter buttons. */
  readonly filter: IRange | null;
}

/** Room below and to the right of the data, for what the user adds. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
/** Never smaller than a screen. */
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 30;

/** A sheet of the file as the grid shows it. */
export function sheetView(sheet: Sheet, id: string, context: SheetContext): SheetView {
  const { book, known, theme } = context;
  const cellData = cellsOf(sheet, book, known);
  for (const table of sheet.tables ?? []) paintTable(cellData, table, book, theme);
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ startRow, startColumn: startCol, endRow, endColumn: endCol }));
  const lastRow = Math.max(0, ...Object.keys(cellData).map(Number), ...merges.map((merge) => merge.endRow), ...(sheet.rowDefs?.keys() ?? []));
  const lastColumn = Math.max(0, ...Object.values(cellData).map((row) => Math.max(...Object.keys(row).map(Number))), ...merges.map((merge) => merge.endColumn));
  const frozen = { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 };
  const tab = colourOf(sheet.view?.tabColor, theme);
  return {
    data: {
      id,
      name: sheet.name,
      tabColor: tab ?? '',
      hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      freeze: frozen.rows || frozen.columns
        ? { xSplit: frozen.columns, ySplit: frozen.rows, startRow: frozen.rows || -1, startColumn: frozen.columns || -1 }
        : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      rowCount: Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS),
      columnCount: Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
      zoomRatio: (sheet.view?.zoomScale ?? 100) / 100,
      scrollTop: 0,
      scrollLeft: 0,
      // The grid takes a new cell's font from its sheet alone.
      defaultStyle: book.usual,
      defaultColumnWidth: DEFAULT_COLUMN,
      defaultRowHeight: DEFAULT_ROW,
      mergeData: merges,
      cellData,
      rowData: rowsOf(sheet, tallRows(cellData, book.styles, sheet, merges)),
      columnData: columnsOf(sheet),
      rowHeader: { width: 46 },
      columnHeader: { height: 20 },
      showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      rightToLeft: sheet.view?.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    },
    conditionalFormats: conditionalFormats(sheet.conditionalRules ?? [], theme),
    filter: sheet.autoFilter ? rangeOf(sheet.autoFilter.range) : null,
  };
}

export function rangeOf(address: string): IRange {
  const { top, left, bottom, right } = parseArea(address);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Rows with a height of their own keep it; all others fit their text. */
function rowsOf(sheet: Sheet, tall: ReadonlyMap<number, number>): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (const [row, h] of tall) rows[row] = { h };
  for (const [index, { height, hidden }] of sheet.rowDefs ?? []) {
    rows[index] = { ...(height === undefined ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE }), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) };
  }
  return rows;
}

function columnsOf(sheet: Sheet): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  sheet.columns?.forEach(({ width, hidden }, index) => {
    if (width === undefined && !hidden) return;
    columns[index] = { ...(width === undefined ? {} : { w: columnPixels(width) }), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) };
  });
  return columns;
}
