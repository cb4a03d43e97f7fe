/** One report sheet as hucre writes it: a small workbook of its own, from which the sheet is then grafted. */
import { type Cell, type CellStyle as HucreStyle, writeXlsx, type WriteSheet } from 'hucre';
import { areaAddress, quoteSheet } from '../../src/cells/address';
import { FONT, type Line } from '../../src/report/look';
import type { ReportCell, ReportSheet, SheetKey } from '../../src/report/types';
import { WorkbookError } from '../port';
import { layOut, lookOf } from '../sheet-layout';
import { Package } from './package';
import { encodeXstring } from './xstring';

/** Where a link of the report leads: the tab's name now. */
export type Tabs = Readonly<Partial<Record<SheetKey, string>>>;

const LONGEST_TEXT = 32_767;
/** Inches, as Excel's "narrow" margins, with room for header and footer. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The parts of an authored package. */
export const SHEET = 'xl/worksheets/sheet1.xml';
export const STYLES_PART = 'xl/styles.xml';

/** A package with this one sheet, its styles, and nothing of charts, tables and names. */
export async function author(sheet: ReportSheet, tabs: Tabs): Promise<Package> {
  const layout = layOut(sheet);
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, top) => row.forEach((cell, left) => {
    cells.set(`${top},${left}`, { value: valueOf(cell, sheet.name), style: styleOf(cell, layout.wraps(top, left), layout.indent(top, left)), ...linkOf(cell, tabs) });
  }));
  const { print, freeze, filter } = sheet;
  const written: WriteSheet = {
    name: 'Sheet1', cells, rows: sheet.rows.map((row) => row.map(() => null)),
    columns: sheet.columnWidths.map((width) => ({ width })),
    merges: layout.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    rowDefs: new Map([...layout.heights].map(([row, height]) => [row, { height }])),
    ...(freeze && (freeze.rows > 0 || freeze.columns > 0) ? { freezePane: { rows: freeze.rows, columns: freeze.columns } } : {}),
    ...(filter ? { autoFilter: { range: areaAddress(filter) } } : {}),
    // hucre counts the row that a page ends with.
    rowBreaks: layout.breaks.map((row) => row - 1),
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: print.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
    headerFooter: { oddHeader: `&L${plain(print.header)}`, oddFooter: `&L${plain(print.footer)}&RPage &P of &N` },
  };
  const parts = Package.open(await writeXlsx({ sheets: [written], stringMode: 'inline' }));
  // Without this a reader may drop spaces at the ends of a text.
  parts.setText(SHEET, parts.text(SHEET).replaceAll('<t>', '<t xml:space="preserve">').replaceAll(`>${HASH}`, '>#'));
  return parts;
}

/** Excel takes 255 characters for a header and its codes. */
const LONGEST_HEADER = 200;
/** In a header "&" begins a code, so that one in the text is doubled; a cut leaves no half of a pair. */
const plain = (text: string): string =>
  text.replaceAll('&', '&&').slice(0, LONGEST_HEADER).replace(/&+$/, (found) => found.slice(found.length % 2));

function valueOf({ value }: ReportCell, sheet: string): string | number | boolean | null {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`A figure of the sheet ${sheet} is no number.`);
  return typeof value === 'string' ? exactText(value, sheet) : value;
}

/** Stands for the "#" of a text such as "#N/A", which hucre would write as an error, until the text is written. */
const HASH = '_x0023_';

function exactText(text: string, sheet: string): string | null {
  if (text.length > LONGEST_TEXT) throw new WorkbookError(`A text of ${text.length.toLocaleString('en-GB')} characters for the sheet "${sheet}" is longer than the ${LONGEST_TEXT.toLocaleString('en-GB')} that a cell can hold. Shorten it and try again.`, 'refused');
  if (text === '') return null;
  return encodeXstring(text).replace(/^#(?=[A-Z_/0]+[!?]?$)/, HASH);
}

const linkOf = ({ link, value }: ReportCell, tabs: Tabs): Partial<Cell> => {
  const tab = link && tabs[link];
  return tab === undefined ? {} : { hyperlink: { target: '', location: `${quoteSheet(tab)}!A1`, tooltip: `Go to ${tab}`, display: String(value ?? tab) } };
};

/** One object for each look, so that equal cells share it. */
const STYLES = new Map<string, HucreStyle>();

function styleOf(cell: ReportCell, wrapText: boolean, indent: number): HucreStyle {
  const look = lookOf(cell);
  const horizontal = cell.align ?? look.align;
  const key = `${cell.style}|${cell.format}|${horizontal}|${wrapText}|${indent}`;
  const found = STYLES.get(key);
  if (found) return found;
  const side = (line: Line | undefined) => line && { style: line.style, color: { rgb: line.color } };
  const { size, bold = false, italic = false, underline = false, color, fill, top, bottom } = look;
  const style: HucreStyle = {
    font: { name: FONT, family: 2, size, bold, italic, underline, color: { rgb: color } },
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } } : {}),
    ...(top || bottom ? { border: { ...(top ? { top: side(top)! } : {}), ...(bottom ? { bottom: side(bottom)! } : {}) } } : {}),
    ...(cell.format ? { numFmt: cell.format } : {}),
    alignment: { vertical: 'center', wrapText, ...(horizontal ? { horizontal } : {}), ...(indent > 0 ? { indent } : {}) },
  };
  STYLES.set(key, style);
  return style;
}
