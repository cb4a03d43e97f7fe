import type { Area } from '../../../src/cells/grid';
import { DEFAULT_COLUMN_WIDTH, MAX_COLUMNS, MAX_ROWS, accessDenied, alreadyExists, invalidArgument, notFound } from '../beliefs';
import { HostError, NULL_OBJECT, NotEmulated } from '../wire';
import { blockOf, shiftedArea, shiftedRow, splitSheet } from './addresses';
import { Cell, type Shown } from './cell';
import { ChartCollection } from './chart';
import type { ConditionalFormat } from './conditional-format';
import { NamedItemCollection } from './names';
import { AutoFilter, FreezePanes, PageLayout, WorksheetProtection } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { TableCollection } from './table';
import type { Workbook } from './workbook';

/** Whether charts are among the shapes is open: the self-test asks. Here they are not. */
class ShapeCollection {
  readonly $class = 'ShapeCollection';
  GetCount(): number { return 0; }
  GetItem(): never { throw notFound(); }
}

export class Worksheet {
  readonly $class = 'Worksheet';
  readonly $id: string;
  readonly Tables = new TableCollection(this);
  readonly Charts = new ChartCollection(this);
  readonly Names = new NamedItemCollection(this);
  readonly Shapes = new ShapeCollection();
  readonly PageLayout = new PageLayout();
  readonly FreezePanes = new FreezePanes(this);
  readonly AutoFilter = new AutoFilter(this);
  readonly Protection = new WorksheetProtection();
  Visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  TabColor = '';
  /** `showGridlines` on the wire. */
  Gridlines = true;

  readonly cells = new Map<number, Cell>();
  readonly spills = new Map<Cell, Area>();
  readonly columnWidths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly merges: Area[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly autofitted: string[] = [];

  constructor(readonly workbook: Workbook, private name: string) {
    this.$id = `{${String(workbook.nextId()).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  get Id(): string { return this.$id; }
  get Name(): string { return this.name; }
  set Name(name: string) {
    this.workbook.refuseIfProtected();
    const other = this.workbook.Worksheets.checkedName(name);
    if (other && other !== this) throw alreadyExists();
    if (name !== this.name) this.workbook.events.raise('renamed', this.Id, { nameBefore: this.name, nameAfter: name });
    this.name = name;
  }
  get Position(): number { return this.workbook.Worksheets.list.indexOf(this); }
  set Position(position: number) {
    const { list } = this.workbook.Worksheets;
    if (position < 0 || position >= list.length) throw invalidArgument();
    this.workbook.Worksheets.remove(this);
    list.splice(position, 0, this);
  }

  GetRange(address?: string | null): Range {
    if (address === undefined || address === null) return Range.of(this, 0, 0, MAX_ROWS, MAX_COLUMNS);
    const { sheet, rest } = splitSheet(address);
    const owner = sheet === null ? this : this.workbook.Worksheets.GetItem(sheet);
    const named = owner.Names.find(rest) ?? this.workbook.Names.find(rest);
    return named ? named.GetRange() : new Range(owner, blockOf(rest));
  }
  GetRanges(address: string): RangeAreas { return new RangeAreas(this, address); }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range { return Range.of(this, row, column, rows, columns); }
  GetCell(row: number, column: number): Range { return Range.of(this, row, column, 1, 1); }
  /** The block of cells with a value, or with a value or a format. A1 where there is none. [types: Worksheet.getUsedRange] */
  GetUsedRange(valuesOnly = false): Range { return this.used(valuesOnly) ?? Range.of(this, 0, 0, 1, 1); }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | typeof NULL_OBJECT { return this.used(valuesOnly) ?? NULL_OBJECT; }
  Activate(): void { this.workbook.active = this; }

  /** [types: Worksheet.delete] A very hidden sheet, or the last one in sight, cannot go. */
  Delete(): void {
    this.workbook.refuseIfProtected();
    if (this.Visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    const others = this.workbook.Worksheets.list.filter((sheet) => sheet !== this && sheet.Visibility === 'Visible');
    if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    this.workbook.Worksheets.remove(this);
    this.workbook.events.raise('deleted', this.Id);
    if (this.workbook.active === this) this.workbook.active = others[0]!;
  }

  cellNow(row: number, column: number): Cell | undefined { return this.cells.get(row * MAX_COLUMNS + column); }
  cell(row: number, column: number): Cell {
    const key = row * MAX_COLUMNS + column;
    const known = this.cells.get(key);
    if (known) return known;
    const cell = new Cell();
    this.cells.set(key, cell);
    return cell;
  }

  /** A value written to a cell, as typed; a formula is handed to the workbook's calculation. */
  enter(cell: Cell, row: number, column: number, value: Shown): void {
    this.unspill(cell);
    if (cell.write(value, this.workbook.assumptions)) this.workbook.calculate(this, cell, row, column);
  }

  spillOf(cell: Cell): Area | null { return this.spills.get(cell) ?? null; }
  /** Empties what a formula had filled, before it changes. */
  unspill(parent: Cell): void {
    if (!this.spills.delete(parent)) return;
    for (const cell of this.cells.values()) if (cell.spilledFrom === parent) { cell.spilledFrom = null; cell.show(''); }
  }

  clear({ top, left, bottom, right }: Area, formats: boolean): void {
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (row < top || row > bottom || column < left || column > right) continue;
      this.unspill(cell);
      if (formats) this.cells.delete(key);
      else cell.write('');
    }
  }

  /** Inserts `count` rows before the row `at`, or deletes as many from it on when `count` is negative. */
  shiftRows(at: number, count: number): void {
    this.refuseIfProtected();
    if (this.Charts.list.length > 0 || this.conditionalFormats.length > 0 || this.spills.size > 0) throw new NotEmulated('insertion of rows beside charts, conditional formats or spills');
    const cells = [...this.cells];
    this.cells.clear();
    for (const [key, cell] of cells) {
      const row = shiftedRow(Math.floor(key / MAX_COLUMNS), at, count);
      if (row !== null) this.cells.set(row * MAX_COLUMNS + (key % MAX_COLUMNS), cell);
    }
    for (const table of [...this.Tables.list]) {
      const area = shiftedArea(table.range.area, at, count);
      if (area) table.range = new Range(this, area);
      else this.Tables.remove(table);
    }
    this.merges.splice(0, Infinity, ...this.merges.flatMap((area) => shiftedArea(area, at, count) ?? []));
  }

  used(valuesOnly: boolean): Range | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (cell.isEmpty && (valuesOnly || !cell.isFormatted)) continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    return bottom < 0 ? null : new Range(this, { top, left, bottom, right });
  }

  columnWidth(column: number): number { return this.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH; }
  refuseIfProtected(): void { if (this.Protection.Protected) throw accessDenied(); }
}
