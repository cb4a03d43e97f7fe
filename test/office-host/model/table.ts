import { alreadyExists, definedNameIsAllowed, invalidArgument } from '../beliefs';
import { HostError, NotEmulated } from '../wire';
import { overlap } from './addresses';
import { Collection } from './collection';
import { Range } from './range';
import type { Worksheet } from './worksheet';

class TableColumn {
  readonly $class = 'TableColumn';
  constructor(private readonly table: Table, private readonly index: number) {}
  get Index(): number { return this.index; }
  get Name(): string { return String(this.table.range.GetCell(0, this.index).shown()[0]![0]); }
  /** The columns behind it move up, within the table alone. [known] */
  Delete(): void {
    const { range } = this.table;
    if (range.ColumnCount === 1) throw new HostError('InvalidOperation', 'A table has at least one column.');
    const rest = range.ColumnCount - 1 - this.index;
    if (rest > 0) {
      const moved = range.GetCell(0, this.index + 1).GetResizedRange(range.RowCount - 1, rest - 1).shown();
      range.GetCell(0, this.index).GetResizedRange(range.RowCount - 1, rest - 1).eachCell((cell, row, column) => cell.show(moved[row]![column]!));
    }
    range.GetLastColumn().Clear();
    this.table.range = range.GetResizedRange(0, -1);
  }
}

class TableColumnCollection {
  readonly $class = 'TableColumnCollection';
  constructor(private readonly table: Table) {}
  get Count(): number { return this.table.range.ColumnCount; }
  $items(): TableColumn[] { return Array.from({ length: this.Count }, (_, i) => new TableColumn(this.table, i)); }
  GetItemAt(index: number): TableColumn {
    if (index < 0 || index >= this.Count) throw invalidArgument();
    return new TableColumn(this.table, index);
  }
  /** At the right end, where nothing stands beside the table. [types: TableColumnCollection.add] */
  Add(index: number | null, values: unknown): TableColumn {
    const { range } = this.table;
    if (index !== null && index !== undefined) throw new NotEmulated('table column in the middle');
    const beside = range.GetOffsetRange(0, range.ColumnCount).GetColumn(0);
    if (beside.cellsNow().some((cell) => cell && !cell.isEmpty)) throw new NotEmulated('table column beside other cells');
    this.table.range = range.GetResizedRange(0, 1);
    beside.Values = values;
    return new TableColumn(this.table, this.Count - 1);
  }
}

/** An Excel Table. Its name is unique in the workbook and follows the rules of defined names. [known] */
export class Table {
  readonly $class = 'Table';
  Style = 'TableStyleMedium2';
  ShowBandedRows = true;
  ShowFilterButton = true;
  ShowTotals = false;

  readonly Columns: TableColumnCollection;

  constructor(public range: Range, private name: string, readonly $id: string) { this.Columns = new TableColumnCollection(this); }

  get Id(): string { return this.$id; }
  get Worksheet(): Worksheet { return this.range.sheet; }
  get Name(): string { return this.name; }
  set Name(name: string) {
    if (!definedNameIsAllowed(name)) throw invalidArgument();
    const other = this.range.sheet.workbook.findTable(name);
    if ((other && other !== this) || this.range.sheet.workbook.Names.find(name)) throw alreadyExists();
    this.name = name;
  }
  GetRange(): Range { return this.range; }
  GetHeaderRowRange(): Range { return this.range.GetRow(0); }
  GetDataBodyRange(): Range { return this.range.GetOffsetRange(1, 0).GetResizedRange(-1, 0); }
  Delete(): void {
    const { sheet, area } = this.range;
    sheet.Tables.remove(this);
    sheet.clear(area, true);
  }
}

export class TableCollection extends Collection<Table> {
  readonly $class = 'TableCollection';
  constructor(private readonly sheet: Worksheet) { super(); }
  protected nameOf(table: Table): string { return table.Name; }
  /** [types: TableCollection.add] Header cells become text, and blank ones get a name. [known] */
  Add(where: Range | string, hasHeaders: boolean): Table {
    this.sheet.refuseIfProtected();
    const range = where instanceof Range ? where : this.sheet.GetRange(where);
    if (!hasHeaders) throw new NotEmulated('table without headers');
    if (range.RowCount < 2) throw invalidArgument();
    if (this.list.some((table) => overlap(table.range.area, range.area))) throw new HostError('InvalidOperation', "A table can't overlap another table.");
    const heads = range.GetRow(0).shown()[0]!.map((head, column) => (head === '' ? `Column${column + 1}` : String(head)));
    if (new Set(heads.map((head) => head.toLowerCase())).size !== heads.length) throw new HostError('InvalidOperation', 'Two columns of the table have one name.');
    range.GetRow(0).eachCell((cell, _row, column) => cell.show(heads[column]!));
    const id = this.sheet.workbook.nextId();
    const table = new Table(range, `Table${id}`, `{T${id}}`);
    this.list.push(table);
    return table;
  }
}
