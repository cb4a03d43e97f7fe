import type { Area } from '../../../src/cells/grid';
import { MAX_COLUMNS, MAX_ROWS, invalidArgument, notFound, wrongShape } from '../beliefs';
import { HostError, NULL_OBJECT, NotEmulated } from '../wire';
import { addressOf, overlap, quoted } from './addresses';
import type { Cell, Shown } from './cell';
import { ConditionalFormatCollection } from './conditional-format';
import { RangeFormat } from './format';
import type { Worksheet } from './worksheet';

/** No test needs to format a million cells one by one. */
const MOST_CELLS_FORMATTED = 2_000_000;

/** A block of cells. It has no id: the proxy keeps it by a reference. */
export class Range {
  readonly $class = 'Range';
  readonly $kept = true;

  constructor(readonly sheet: Worksheet, readonly area: Area) {
    const { top, left, bottom, right } = area;
    if (![top, left, bottom, right].every(Number.isInteger) || top < 0 || left < 0 || bottom < top || right < left || bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw invalidArgument();
  }

  static of(sheet: Worksheet, top: number, left: number, rows: number, columns: number): Range {
    return new Range(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  get RowIndex(): number { return this.area.top; }
  get ColumnIndex(): number { return this.area.left; }
  get RowCount(): number { return this.area.bottom - this.area.top + 1; }
  get ColumnCount(): number { return this.area.right - this.area.left + 1; }
  get CellCount(): number { return this.RowCount * this.ColumnCount; }
  get Worksheet(): Worksheet { return this.sheet; }
  get Address(): string { return `${quoted(this.sheet.Name)}!${this.address()}`; }
  get Format(): RangeFormat { return new RangeFormat([this]); }
  get ConditionalFormats(): ConditionalFormatCollection { return new ConditionalFormatCollection([this]); }

  get Values(): Shown[][] | null { return this.#read((cell) => cell?.value ?? ''); }
  set Values(values: unknown) {
    this.#write(values, (cell, row, column, value) => this.sheet.enter(cell, row, column, value));
    this.sheet.workbook.events.raise('changed', this.sheet.Id, { address: this.address(), changeType: 'RangeEdited' });
  }
  get Formulas(): Shown[][] | null { return this.#read((cell) => cell?.entered ?? ''); }
  set Formulas(values: unknown) { this.Values = values; }
  get ValueTypes(): string[][] | null { return this.#read((cell) => cell?.type ?? 'Empty'); }
  get NumberFormat(): string[][] | null { return this.#read((cell) => cell?.numberFormat ?? 'General'); }
  set NumberFormat(values: unknown) { this.#write(values, (cell, _row, _column, value) => { cell.numberFormat = String(value); }); }

  /** One link for the block; the text of its first cell is replaced where one is given. [types: RangeHyperlink] */
  get Hyperlink(): unknown { return this.#at(0, 0)?.hyperlink ?? null; }
  set Hyperlink(link: unknown) {
    this.sheet.refuseIfProtected();
    const given = link as Record<string, unknown> & { textToDisplay?: string };
    this.eachCell((cell, row, column) => {
      cell.hyperlink = given;
      // Excel gives a cell with a link its own look, so the look is set after the link. [known]
      cell.format['Font.Underline'] = 'Single';
      cell.format['Font.Color'] = '#0563C1';
      if (row === 0 && column === 0 && given.textToDisplay !== undefined) cell.show(given.textToDisplay);
    });
  }

  GetCell(row: number, column: number): Range { return Range.of(this.sheet, this.area.top + row, this.area.left + column, 1, 1); }
  GetRow(row: number): Range { return Range.of(this.sheet, this.area.top + row, this.area.left, 1, this.ColumnCount); }
  GetColumn(column: number): Range { return Range.of(this.sheet, this.area.top, this.area.left + column, this.RowCount, 1); }
  GetLastRow(): Range { return this.GetRow(this.RowCount - 1); }
  GetLastColumn(): Range { return this.GetColumn(this.ColumnCount - 1); }
  GetLastCell(): Range { return this.GetCell(this.RowCount - 1, this.ColumnCount - 1); }
  GetOffsetRange(rows: number, columns: number): Range { return Range.of(this.sheet, this.area.top + rows, this.area.left + columns, this.RowCount, this.ColumnCount); }
  GetResizedRange(rows: number, columns: number): Range { return Range.of(this.sheet, this.area.top, this.area.left, this.RowCount + rows, this.ColumnCount + columns); }
  GetEntireColumn(): Range { return new Range(this.sheet, { ...this.area, top: 0, bottom: MAX_ROWS - 1 }); }
  GetEntireRow(): Range { return new Range(this.sheet, { ...this.area, left: 0, right: MAX_COLUMNS - 1 }); }
  GetBoundingRect(other: Range | string): Range {
    const area = typeof other === 'string' ? this.sheet.GetRange(other).area : other.area;
    return new Range(this.sheet, {
      top: Math.min(this.area.top, area.top), left: Math.min(this.area.left, area.left),
      bottom: Math.max(this.area.bottom, area.bottom), right: Math.max(this.area.right, area.right),
    });
  }
  /** The block that a formula in this cell fills. [types: Range.getSpillingToRange, ExcelApi 1.12] */
  GetSpillingToRangeOrNullObject(): Range | typeof NULL_OBJECT {
    const parent = this.#at(0, 0);
    const filled = parent ? this.sheet.spillOf(parent) : null;
    return filled ? new Range(this.sheet, filled) : NULL_OBJECT;
  }
  GetSpillingToRange(): Range {
    const range = this.GetSpillingToRangeOrNullObject();
    if (range === NULL_OBJECT) throw notFound();
    return range;
  }

  Select(): void { this.sheet.workbook.selection = this; this.sheet.Activate(); }
  Merge(across = false): void {
    if (across) throw new NotEmulated('merge of each row');
    if (this.sheet.merges.some((merged) => overlap(merged, this.area))) throw new HostError('InvalidOperation', "A merged cell can't overlap another.");
    this.sheet.merges.push(this.area);
  }
  /** [types: Range.clear] Everything, or what the cells hold. */
  Clear(what = 'All'): void {
    this.sheet.refuseIfProtected();
    if (what !== 'All' && what !== 'Contents') throw new NotEmulated(`clear of ${what}`);
    this.sheet.clear(this.area, what === 'All');
  }
  /** Whole rows only. [types: Range.insert] */
  Insert(shift: string): Range {
    this.#wholeRows(shift, 'Down', 'insertion of cells');
    this.sheet.shiftRows(this.area.top, this.RowCount);
    return this;
  }
  /** Whole rows only. [types: Range.delete] */
  Delete(shift: string): void {
    this.#wholeRows(shift, 'Up', 'deletion of cells');
    this.sheet.shiftRows(this.area.top, -this.RowCount);
  }
  #wholeRows(shift: string, expected: string, what: string): void {
    if (shift !== expected || this.ColumnCount !== MAX_COLUMNS) throw new NotEmulated(what);
  }
  /** Called by the client before it cuts a large array into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw wrongShape();
  }

  address(dollars = ''): string { return addressOf(this.area, dollars); }
  columnWidths(): number[] { return Array.from({ length: this.ColumnCount }, (_, i) => this.sheet.columnWidth(this.area.left + i)); }
  setColumnWidths(points: number): void { for (let i = this.area.left; i <= this.area.right; i++) this.sheet.columnWidths.set(i, points); }
  rowHeights(): (number | null)[] { return Array.from({ length: this.RowCount }, (_, i) => this.sheet.heights.get(this.area.top + i) ?? null); }
  setRowHeights(points: number): void { for (let i = this.area.top; i <= this.area.bottom; i++) this.sheet.heights.set(i, points); }

  /** The cells, undefined where nothing was ever put. */
  cellsNow(): (Cell | undefined)[] {
    if (this.CellCount > MOST_CELLS_FORMATTED) throw new NotEmulated('format of whole columns or rows');
    return Array.from({ length: this.CellCount }, (_, i) => this.#at(Math.floor(i / this.ColumnCount), i % this.ColumnCount));
  }

  /** What the cells show, whatever their number. */
  shown(): Shown[][] {
    return Array.from({ length: this.RowCount }, (_, row) => Array.from({ length: this.ColumnCount }, (_, column) => this.#at(row, column)?.value ?? ''));
  }

  /** Every cell with its row and column within the block. */
  eachCell(visit: (cell: Cell, row: number, column: number) => void): void {
    if (this.CellCount > MOST_CELLS_FORMATTED) throw new NotEmulated('change of whole columns or rows');
    for (let row = 0; row < this.RowCount; row++) {
      for (let column = 0; column < this.ColumnCount; column++) visit(this.sheet.cell(this.area.top + row, this.area.left + column), row, column);
    }
  }

  #at(row: number, column: number): Cell | undefined { return this.sheet.cellNow(this.area.top + row, this.area.left + column); }

  #read<T>(read: (cell: Cell | undefined) => T): T[][] | null {
    const { cells, answer } = this.sheet.workbook.readLimit;
    if (this.CellCount > cells && answer === 'null') return null;
    if (this.CellCount > cells) throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return Array.from({ length: this.RowCount }, (_, row) => Array.from({ length: this.ColumnCount }, (_, column) => read(this.#at(row, column))));
  }

  /** One value for every cell, or an array of exactly this shape, in which null leaves a cell alone. [types: Range.values] */
  #write(values: unknown, put: (cell: Cell, row: number, column: number, value: Shown) => void): void {
    this.sheet.refuseIfProtected();
    const rows = Array.isArray(values) ? values as unknown[] : null;
    if (rows && (rows.length !== this.RowCount || rows.some((row) => !Array.isArray(row) || row.length !== this.ColumnCount))) throw wrongShape();
    this.eachCell((cell, row, column) => {
      const value = rows ? (rows[row] as unknown[])[column] : values;
      if (value === null) return;
      if (typeof value === 'object') throw invalidArgument();
      put(cell, this.area.top + row, this.area.left + column, value as Shown);
    });
  }
}
