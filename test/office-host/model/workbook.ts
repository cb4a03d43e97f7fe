import { type Assumptions, MAX_CELLS_READ, accessDenied, alreadyExists, invalidArgument, notFound, sameName, sheetNameIsAllowed } from '../beliefs';
import type { Cell } from './cell';
import { Collection } from './collection';
import { WorkbookEvents } from './events';
import { NamedItemCollection } from './names';
import { WorkbookProtection } from './page-layout';
import { Range } from './range';
import type { Table } from './table';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends Collection<Worksheet> {
  readonly $class = 'WorksheetCollection';
  constructor(private readonly workbook: Workbook) { super(); }
  protected nameOf(sheet: Worksheet): string { return sheet.Name; }

  /** Refuses what is no name for a sheet; gives the sheet that has it already. */
  checkedName(name: unknown): Worksheet | undefined {
    if (!sheetNameIsAllowed(name)) throw invalidArgument();
    return this.find(name);
  }
  /** At the end, in sight, not made active. [types: WorksheetCollection.add] */
  Add(name?: string | null): Worksheet {
    this.workbook.refuseIfProtected();
    const wanted = name ?? this.#freeName();
    if (this.checkedName(wanted)) throw alreadyExists();
    const sheet = new Worksheet(this.workbook, wanted);
    this.list.push(sheet);
    this.workbook.events.raise('added', sheet.Id);
    return sheet;
  }
  _RegisterDataChangedEvent(): void { this.workbook.events.listen('changed'); }
  _UnregisterDataChangedEvent(): void { this.workbook.events.ignore('changed'); }
  _RegisterAddedEvent(): void { this.workbook.events.listen('added'); }
  _UnregisterAddedEvent(): void { this.workbook.events.ignore('added'); }
  _RegisterDeletedEvent(): void { this.workbook.events.listen('deleted'); }
  _UnregisterDeletedEvent(): void { this.workbook.events.ignore('deleted'); }
  /** [types: WorksheetCollection.onNameChanged, ExcelApi 1.17] */
  _RegisterEventNameChanged(): void { this.workbook.events.listen('renamed'); }
  _UnregisterEventNameChanged(): void { this.workbook.events.ignore('renamed'); }
  GetActiveWorksheet(): Worksheet { return this.workbook.active; }
  #freeName(): string {
    let n = this.list.length + 1;
    while (this.find(`Sheet${n}`)) n++;
    return `Sheet${n}`;
  }
}

/** Every table of the workbook, found by id or name: how a table that was loaded is found again. */
class AllTables {
  readonly $class = 'TableCollection';
  constructor(private readonly workbook: Workbook) {}
  $items(): readonly Table[] { return this.workbook.Worksheets.list.flatMap((sheet) => sheet.Tables.list); }
  $item(key: unknown): Table {
    const table = this.$items().find(({ $id, Name }) => $id === key || sameName(Name, String(key)));
    if (!table) throw notFound();
    return table;
  }
}

/** A workbook made from bytes, not yet open. [types: Excel.createWorkbook] */
class WorkbookCreated {
  readonly $class = 'WorkbookCreated';
  readonly $id: string;
  constructor(private readonly base64: string, private readonly application: Application) { this.$id = `{W${application.created.length}}`; }
  Open(): void { this.application.created.push(this.base64); }
}

class Application {
  readonly $class = 'Application';
  CalculationMode = 'Automatic';
  /** How often an add-in asked Excel to hold its calculation or its screen. */
  suspended = { calculation: 0, screen: 0 };
  /** The workbooks that were opened in windows of their own. */
  readonly created: string[] = [];
  CreateWorkbook(base64: string): WorkbookCreated { return new WorkbookCreated(base64, this); }
  SuspendApiCalculationUntilNextSync(): void { this.suspended.calculation++; }
  SuspendScreenUpdatingUntilNextSync(): void { this.suspended.screen++; }
}

/** [types: Runtime, ExcelApi 1.8] While events are off, this add-in hears of none. */
class Runtime {
  readonly $class = 'Runtime';
  constructor(private readonly events: WorkbookEvents) {}
  get EnableEvents(): boolean { return this.events.enabled; }
  set EnableEvents(enabled: boolean) { this.events.enabled = enabled; }
}

/** The workbook that the emulated host has open: the root of the model. */
export class Workbook {
  readonly $class = 'Workbook';
  readonly Name = 'Tracker.xlsx';
  readonly Application = new Application();
  readonly Protection = new WorkbookProtection();
  readonly events = new WorkbookEvents();
  readonly _Runtime = new Runtime(this.events);
  readonly Names = new NamedItemCollection(this);
  readonly Worksheets = new WorksheetCollection(this);
  readonly Tables = new AllTables(this);
  active: Worksheet;
  selection: Range | null = null;
  /** What calculates formulas, if anything does: called for each formula that is written. */
  calculation: ((sheet: Worksheet, cell: Cell, row: number, column: number) => void) | null = null;
  /** More cells than this are not read at once: Excel says so, or gives null for them. [doc: resource limits] */
  readLimit: { cells: number; answer: 'error' | 'null' } = { cells: MAX_CELLS_READ, answer: 'error' };
  /** What a test assumes where nothing is known. */
  assumptions: Assumptions = {};
  #ids = 0;

  constructor() { this.active = this.Worksheets.Add('Sheet1'); }

  nextId(): number { return ++this.#ids; }
  findTable(name: string): Table | undefined { return this.Tables.$items().find((table) => sameName(table.Name, name)); }
  GetSelectedRange(): Range { return this.selection ?? this.active.GetRange('A1'); }
  refuseIfProtected(): void { if (this.Protection.Protected) throw accessDenied(); }

  /** The model calculates nothing by itself: a formula is "#BUSY!" until a calculation answers. */
  calculate(sheet: Worksheet, cell: Cell, row: number, column: number): void {
    cell.show({ error: '#BUSY!' });
    this.calculation?.(sheet, cell, row, column);
  }
}
