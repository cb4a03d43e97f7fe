import { areaAddress, quoteSheet } from '../../../src/cells/address';
import type { ReportCell, ReportSheet, SheetKey } from '../../../src/report/types';
import { REQUEST_BYTES, jsonBytes } from '../limits';
import { type Entry, reportEntry } from '../text';
import type { Piece } from './batches';
import { addChart } from './charts';
import { setPage } from './page';
import { setGround, setStyle, styledBlocks } from './styles';

/** No piece is more than a fifth of a request, so that they can be divided evenly. */
const PIECE_BYTES = REQUEST_BYTES / 5;

/** What the client wraps around each call on the wire, by the size of requests that we measured, rounded up. */
const BYTES = { cell: 2, block: 4000, link: 1200, chart: 12_000, page: 12_000, width: 700, merge: 900 } as const;

/** Where the links of a report lead: a tab's name for each sheet written. */
export type Tabs = Readonly<Partial<Record<SheetKey, string>>>;

/** All that is to be written on one sheet, in the order in which Excel must get it. */
export function piecesOf(report: ReportSheet, proxy: Excel.Worksheet, tabs: Tabs): readonly Piece[] {
  const step = `Writing ${report.name}`;
  const width = widthOf(report.rows);
  const pieces = gridPieces(report, proxy, width, step);
  for (const { row, column, cell } of links(report)) {
    const target = tabs[cell.link!];
    if (target !== undefined) pieces.push({ step, bytes: BYTES.link, queue: () => setLink(proxy, row, column, cell, target) });
  }
  for (const block of styledBlocks(report.rows)) {
    pieces.push({ step, bytes: BYTES.block + block.address.length, queue: () => setStyle(proxy, block) });
  }
  const page = BYTES.page + BYTES.width * report.columnWidths.length + BYTES.merge * (report.merges?.length ?? 0);
  pieces.push({ step, bytes: page, queue: () => setPage(proxy, report) });
  for (const chart of report.charts ?? []) pieces.push({ step, bytes: BYTES.chart, queue: () => addChart(proxy, chart) });
  return pieces;
}

const widthOf = (rows: readonly (readonly ReportCell[])[]): number => rows.reduce((widest, cells) => Math.max(widest, cells.length), 1);

/** Values with their number formats, some rows at a time. */
function gridPieces(report: ReportSheet, proxy: Excel.Worksheet, width: number, step: string): Piece[] {
  const ground = { top: 0, left: 0, bottom: Math.max(0, report.rows.length - 1), right: width - 1 };
  const pieces: Piece[] = [{ step, bytes: BYTES.block, queue: () => setGround(proxy, ground) }];
  let rows: (readonly ReportCell[])[] = [];
  let bytes = 0;
  let top = 0;
  const close = (): void => {
    if (rows.length === 0) return;
    const [from, chunk] = [top, rows];
    pieces.push({ step, bytes, queue: () => setRows(proxy, from, 0, chunk, width) });
    top += rows.length;
    rows = [];
    bytes = 0;
  };
  for (const cells of report.rows) {
    const entries = entriesOf(cells, width);
    const size = jsonBytes(entries.map(({ numberFormat }) => numberFormat)) + jsonBytes(entries.map(({ value }) => value)) + BYTES.cell * width;
    if (bytes + size > PIECE_BYTES) close();
    rows.push(cells);
    bytes += size;
  }
  close();
  return pieces;
}

const entriesOf = (cells: readonly ReportCell[], width: number): readonly Entry[] =>
  Array.from({ length: width }, (_, column) => reportEntry(cells[column]?.value ?? null, cells[column]?.format));

/** Writes rows of one width from a cell on. The number format comes first: it decides how Excel reads a text. */
export function setRows(proxy: Excel.Worksheet, top: number, left: number, rows: readonly (readonly ReportCell[])[], width = widthOf(rows)): void {
  if (rows.length === 0) return;
  const range = proxy.getRange(areaAddress({ top, left, bottom: top + rows.length - 1, right: left + width - 1 }));
  const entries = rows.map((cells) => entriesOf(cells, width));
  range.numberFormat = entries.map((row) => row.map(({ numberFormat }) => numberFormat));
  range.values = entries.map((row) => row.map(({ value }) => value));
}

const links = (report: ReportSheet): readonly { readonly row: number; readonly column: number; readonly cell: ReportCell }[] =>
  report.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell.link ? [{ row, column, cell }] : [])));

function setLink(proxy: Excel.Worksheet, row: number, column: number, cell: ReportCell, tab: string): void {
  const range = proxy.getRange(areaAddress({ top: row, left: column, bottom: row, right: column }));
  range.hyperlink = { documentReference: `${quoteSheet(tab)}!A1`, screenTip: `Go to ${tab}`, textToDisplay: String(cell.value ?? tab) };
}
