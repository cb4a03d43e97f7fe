/** The cells of one worksheet part: sparse as they stand there, dates as serial numbers of the 1900 calendar. */
import { columnLetters, columnOf, SHEET_COLUMNS, SHEET_ROWS } from '../../src/cells/address';
import type { CellValue } from '../../src/cells/grid';
import { formatKind } from '../../src/tracker/number-format';
import { isTrue } from './directory';
import { LIMITS } from './limits';
import { PackageFault } from './package';
import { walkXml } from './xml';
import { decodeXstring } from './xstring';

export interface SheetCells {
  readonly values: CellValue[][];
  readonly numberFormats: string[][];
  readonly formulas: Set<string>;
  readonly uncalculated: Set<string>;
  readonly protected: boolean;
}

export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

/** 1 January 1904 in the calendar that counts from 1900. */
export const DAYS_TO_1904 = 1462;
const DAYS_TO_1970 = 25_569;
const NO_VALUES: CellValue[] = [];
const NO_FORMATS: string[] = [];

/** The parts of one cell while it is being read. */
interface OpenCell { row: number; column: number; type: string; style: number; text: string | null; inline: string; formula: boolean }

/** Throws XmlFault or PackageFault. Rows and cells may leave out their places, which then follow on from the last. */
export function readCells(xml: string, context: CellContext): SheetCells {
  const cells: SheetCells & { protected: boolean } = { values: [], numberFormats: [], formulas: new Set(), uncalculated: new Set(), protected: false };
  const grid = new Slots(cells);
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let reading: 'value' | 'inline' | null = null;
  let phonetic = 0;
  let root: string | null = null;
  walkXml(xml, {
    open(local, attributes) {
      root ??= local;
      if (local === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        column = 0;
      } else if (local === 'c') {
        cell = cellAt(attributes, row, column);
        column = cell.column;
      } else if (local === 'sheetProtection') cells.protected = isTrue(attributes.sheet);
      else if (cell === null) return;
      else if (local === 'f') cell.formula = true;
      else if (local === 'v') { reading = 'value'; cell.text = ''; }
      else if (local === 'rPh') phonetic += 1;
      else if (local === 't' && phonetic === 0) reading = 'inline';
    },
    close(local) {
      if (cell === null) return;
      if (local === 'v' || local === 't') reading = null;
      else if (local === 'rPh') phonetic -= 1;
      else if (local === 'c') {
        grid.put(cell, context);
        cell = null;
      }
    },
    text(found) {
      if (reading === 'value') cell!.text += found;
      else if (reading === 'inline') cell!.inline += found;
    },
  });
  if (root !== 'worksheet') throw new PackageFault('its part is no worksheet');
  return cells;
}

function cellAt(attributes: Readonly<Record<string, string>>, row: number, previous: number): OpenCell {
  const place = attributes.r === undefined ? null : /^([A-Za-z]{1,3})(\d{1,7})$/.exec(attributes.r);
  if (attributes.r !== undefined && !place) throw new PackageFault(`a cell stands at "${attributes.r}", which is no place`);
  const column = place ? columnOf(place[1]!) + 1 : previous + 1;
  const at = place ? Number(place[2]) : row;
  if (!(at >= 1 && at <= SHEET_ROWS && column <= SHEET_COLUMNS)) throw new PackageFault(`a cell stands outside the sheet, in row ${at}, column ${column}`);
  return { row: at, column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: null, inline: '', formula: false };
}

/** Puts cells in their rows; rows without cells share one empty array. */
class Slots {
  private used = 0;
  private filled = 0;
  constructor(private readonly cells: SheetCells) {}

  put(cell: OpenCell, context: CellContext): void {
    const format = context.formats[cell.style] ?? 'General';
    const value = valueOf(cell, format, context);
    if (value === null && !cell.formula) return;
    const address = `${letters(cell.column)}${cell.row}`;
    if (cell.formula) this.cells.formulas.add(address);
    if (cell.formula && cell.text === null && cell.inline === '') this.cells.uncalculated.add(address);
    this.filled += 1;
    if (this.filled > LIMITS.cells) throw new PackageFault(`it has more than ${LIMITS.cells.toLocaleString('en-GB')} filled cells`);
    const { values, numberFormats } = this.cells;
    while (values.length < cell.row) { values.push(NO_VALUES); numberFormats.push(NO_FORMATS); }
    const at = cell.row - 1;
    if (values[at] === NO_VALUES) { values[at] = []; numberFormats[at] = []; }
    this.widen(values[at]!, numberFormats[at]!, cell.column);
    values[at]![cell.column - 1] = value;
    numberFormats[at]![cell.column - 1] = format;
  }

  private widen(values: CellValue[], formats: string[], length: number): void {
    this.used += Math.max(0, length - values.length);
    if (this.used > LIMITS.slots) throw new PackageFault('its cells stand too far apart: many rows have a cell far to the right of the others');
    while (values.length < length) { values.push(null); formats.push('General'); }
  }
}

function valueOf({ type, text, inline, row, column }: OpenCell, format: string, { strings, from1904 }: CellContext): CellValue {
  const bad = (what: string): never => { throw new PackageFault(`its cell ${letters(column)}${row} ${what}`); };
  switch (type) {
    case 's': {
      if (text === null || text === '') return null;
      return (strings[Number(text)] ?? bad('points to a text that is not there')) || null;
    }
    case 'inlineStr': return decodeXstring(inline) || null;
    case 'str': return decodeXstring(text ?? '') || null;
    case 'b': return text === null || text === '' ? null : isTrue(text.trim());
    case 'e': return text === null || text === '' ? null : { error: text };
    case 'd': return text === null || text === '' ? null : serialOf(text) ?? bad(`holds "${text}", which is no date`);
    default: {
      if (text === null || text.trim() === '') return null;
      const number = Number(text);
      if (!Number.isFinite(number)) return bad(`holds "${text}", which is no number`);
      return from1904 && formatKind(format) === 'date' ? number + DAYS_TO_1904 : number;
    }
  }
}

/** A date written out (ISO 8601) as its serial number; a time alone is a part of a day. */
function serialOf(text: string): number | null {
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00Z` : /^\d{2}:/.test(text) ? `1899-12-30T${text.replace(/Z?$/, 'Z')}` : text.replace(/Z?$/, 'Z'));
  return Number.isNaN(time) ? null : Number((time / 86_400_000 + DAYS_TO_1970).toFixed(10));
}

/** Column letters of a column counted from 1, remembered: the same few are asked for again and again. */
const LETTERS: string[] = [];
const letters = (column: number): string => (LETTERS[column] ??= columnLetters(column - 1));
