import type { ICellData, Injector, IObjectMatrixPrimitiveType, IRange, Nullable, Workbook as Unit, Worksheet } from '@univerjs/core';
import { BooleanNumber, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, ISuperTableService } from '@univerjs/engine-formula';
import type { Workbook as FileBook } from 'hucre';
import { cellAddress } from '../../src/cells/address';
import type { Area, CellValue, SheetGrid } from '../../src/cells/grid';
import { sameName } from '../marks';
import { cellOfContent, formulaOf, userFormulaOf, valueOfCell } from './cell';
import { Baseline, type Cells, type Change } from './changes';
import type { Engine } from './engine';
import type { KnownFunctions } from './view/formula';
import { spillsOf } from './view/cells';
import { tableBody, viewNames, viewTables, type ViewTable } from './view/names';
import type { SheetView } from './view/sheet';
import { sheetViews, workbookView } from './view/workbook';

/** How long formulas are waited for, and how often they are looked at, in milliseconds. */
const PATIENCE = 4000;
const PAUSE = 30;

/** A formula in the grid. */
export interface ShownFormula {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** With its "=", as the user sees it. */
  readonly formula: string;
  readonly area: Area;
  readonly value: CellValue;
  readonly calculated: boolean;
}

/** The workbook as the grid shows it, and the way to and from the file's words. */
export class Grid {
  readonly api: FUniver;
  private readonly injector: Injector;
  private readonly unitId: string;
  /** What the file holds, by the sheet's id. */
  private readonly shown = new Map<string, Baseline>();
  private tables: ViewTable[] = [];
  /** Whether formulas may still be without a value since they were shown. */
  private waiting = true;
  private count = 0;
  private readonly newId = (): string => `${this.prefix}${(this.count += 1)}`;

  private constructor(engine: Engine, private readonly known: KnownFunctions, private readonly prefix: string, file: FileBook) {
    this.api = engine.api;
    this.injector = engine.injector;
    const { snapshot, sheets } = workbookView(file, known, this.newId);
    this.unitId = snapshot.id;
    this.api.createWorkbook(snapshot);
    // What is undone, and what the keyboard acts on, is the workbook in focus.
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    this.dress(sheets);
    this.remember(file, sheets);
    this.setNames(file);
    const first = file.sheets[file.activeSheet ?? 0]?.name;
    if (first !== undefined && this.sheet(first)) this.activate(this.sheet(first)!);
  }

  private static opened = 0;

  /** Shows a workbook of the file; `known` are the add-in's functions, registered with the engine beforehand or after. */
  static show(engine: Engine, file: FileBook, known: KnownFunctions): Grid {
    return new Grid(engine, known, `w${(Grid.opened += 1)}-`, file);
  }

  /** Takes the workbook off the grid. */
  close(): void {
    this.api.disposeUnit(this.unitId);
  }

  get id(): string {
    return this.unitId;
  }

  get unit(): Unit {
    const unit = this.injector.get(IUniverInstanceService).getUnit<Unit>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new Error('The workbook is no longer open.');
    return unit;
  }

  /** The sheet of that name, whatever its case. */
  sheet(name: string): Worksheet | null {
    return this.unit.getSheets().find((sheet) => sameName(sheet.getName(), name)) ?? null;
  }

  /** Waits until every formula has a value and none is being calculated; at most a few seconds. */
  async calculated(): Promise<void> {
    for (let waited = 0; this.waiting && waited < PATIENCE; waited += PAUSE) {
      this.waiting = this.unit.getSheets().some((sheet) => this.hasUnvalued(sheet));
      if (this.waiting) await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
    }
    this.waiting = false;
    await this.api.getFormula().whenComputingCompleteAsync(PATIENCE);
  }

  /** Whether a formula of the sheet has never been calculated: the engine takes its time before it begins. */
  private hasUnvalued(sheet: Worksheet): boolean {
    let found = false;
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      found = Boolean(cell?.f) && (cell?.v === undefined || cell?.v === null);
      return found ? false : undefined;
    });
    return found;
  }

  cells(sheet: Worksheet): Cells {
    const formulas = this.injector.get(FormulaDataModel);
    const matrix = sheet.getCellMatrix();
    const styles = this.unit.getStyles();
    const at = (row: number, column: number): Nullable<ICellData> => {
      const cell = matrix.getValue(row, column);
      if (!cell?.si || cell.f) return cell;
      return { ...cell, f: formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), this.unitId) };
    };
    return {
      rows: matrix.getLength(),
      columns: matrix.getRange().endColumn + 1,
      at,
      format: (row, column) => styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern ?? '',
    };
  }

  /** One cell's value and number format, what an array formula spills into it included. */
  cellAt(sheet: Worksheet, row: number, column: number): { readonly value: CellValue; readonly format: string } {
    const { at, format } = this.cells(sheet);
    const spilled = this.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[this.unitId]?.[sheet.getSheetId()]?.[row]?.[column];
    return { value: valueOfCell(at(row, column)) ?? valueOfCell(spilled as Nullable<ICellData>), format: format(row, column) };
  }

  /** A sheet as every home reads it. */
  read(sheet: Worksheet): SheetGrid {
    const cells = this.cells(sheet);
    const spilled = this.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[this.unitId]?.[sheet.getSheetId()];
    const formulas = new Set<string>();
    const uncalculated = new Set<string>();
    const values: CellValue[][] = [];
    const last = Math.max(cells.rows - 1, ...Object.keys(spilled ?? {}).map(Number));
    for (let row = 0; row <= last; row++) {
      const line: CellValue[] = [];
      const across = Math.max(cells.columns, ...Object.keys(spilled?.[row] ?? {}).map((column) => Number(column) + 1));
      for (let column = 0; column < across; column++) {
        const cell = cells.at(row, column);
        const value = valueOfCell(cell) ?? valueOfCell(spilled?.[row]?.[column] as Nullable<ICellData>);
        line.push(value);
        if (formulaOf(cell) === null) continue;
        formulas.add(cellAddress(row, column));
        if (value === null) uncalculated.add(cellAddress(row, column));
      }
      values.push(line.slice(0, line.findLastIndex((value, column) => value !== null || formulas.has(cellAddress(row, column))) + 1));
    }
    values.length = values.findLastIndex((line) => line.length > 0) + 1;
    return {
      sheet: sheet.getName(), values, formulas, uncalculated,
      numberFormats: values.map((line, row) => line.map((_, column) => cells.format(row, column))),
      tables: this.tables.filter((table) => sameName(table.sheet, sheet.getName())).map(({ name, area }) => ({ name, area })),
    };
  }

  /** The formulas of a sheet with what they show and what they fill; null where one has not been worked out. */
  formulas(sheet: Worksheet): ShownFormula[] {
    const { rows, columns, at } = this.cells(sheet);
    const filled = this.injector.get(FormulaDataModel).getArrayFormulaRange()?.[this.unitId]?.[sheet.getSheetId()];
    const found: ShownFormula[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const cell = at(row, column);
        const formula = userFormulaOf(cell);
        if (formula === null) continue;
        const range = filled?.[row]?.[column];
        const area: Area = range ? { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn } : { top: row, left: column, bottom: row, right: column };
        found.push({ row, column, formula, area, value: valueOfCell(cell), calculated: cell?.v !== undefined && cell.v !== null });
      }
    }
    return found;
  }

  /** What the user has changed on each sheet since the file last heard of it. */
  changes(): { readonly sheet: string; readonly changes: readonly Change[] }[] {
    return this.unit.getSheets().flatMap((sheet) => {
      const changes = this.shown.get(sheet.getSheetId())?.changes(this.cells(sheet)) ?? [];
      return changes.length > 0 ? [{ sheet: sheet.getName(), changes }] : [];
    });
  }

  /** Puts back what the file holds of these cells. */
  restore(sheet: Worksheet, cells: readonly { readonly row: number; readonly column: number }[]): void {
    const baseline = this.shown.get(sheet.getSheetId());
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const { row, column } of cells) (value[row] ??= {})[column] = cellOfContent(baseline?.contentAt(row, column) ?? null);
    this.run('sheet.mutation.set-range-values', { subUnitId: sheet.getSheetId(), cellValue: value });
  }

  /** The file now holds what the grid shows of this sheet. */
  accept(sheet: Worksheet): void {
    const before = this.shown.get(sheet.getSheetId());
    if (before) this.shown.set(sheet.getSheetId(), before.after(this.cells(sheet)));
  }

  /** Shows sheets of ours anew as the file has them; sheets that are no longer in the file go. `order` are all tabs of the file. */
  refresh(file: FileBook, names: ReadonlySet<string>): void {
    const active = this.unit.getActiveSheet()?.getName();
    this.waiting = true;
    const { sheets, styles } = sheetViews(file, this.known, this.newId, names);
    for (const view of sheets) {
      const old = this.sheet(view.data.name);
      const index = file.sheets.findIndex(({ name }) => name === view.data.name);
      // The new sheet stands before the old one goes, so that a workbook is never without one; names differ meanwhile.
      if (old) old.getConfig().name = `${view.data.name}\u200b`;
      this.run('sheet.mutation.insert-sheet', { index: Math.min(index + (old ? 1 : 0), this.unit.getSheets().length), sheet: view.data, styles });
      if (old) this.drop(old, view.data.id);
    }
    const kept = new Set(file.sheets.map(({ name }) => name));
    for (const sheet of this.unit.getSheets()) if (!kept.has(sheet.getName())) this.drop(sheet);
    this.dress(sheets);
    this.remember(file, sheets);
    this.setNames(file);
    if (active !== undefined && this.sheet(active) && this.unit.getActiveSheet()?.getName() !== active) this.activate(this.sheet(active)!);
  }

  /** Makes the sheet large enough for this cell. */
  reach(sheet: Worksheet, row: number, column: number): void {
    const subUnitId = sheet.getSheetId();
    if (row >= sheet.getRowCount()) this.run('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: row + 100 });
    if (column >= sheet.getColumnCount()) this.run('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: column + 12 });
  }

  /** Brings a block into sight and selects it. A hidden sheet is shown from then on, in the page only. */
  select(sheet: Worksheet, { top, left, bottom, right }: Area): void {
    this.reach(sheet, bottom, right);
    if (sheet.isSheetHidden()) this.run('sheet.mutation.set-worksheet-hidden', { subUnitId: sheet.getSheetId(), hidden: BooleanNumber.FALSE });
    this.activate(sheet);
    const shown = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.getSheetId());
    shown?.getRange(top, left, bottom - top + 1, right - left + 1).activate();
    // Only a grid with a screen can scroll.
    if (shown && 'scrollToCell' in shown) (shown as { scrollToCell(row: number, column: number): void }).scrollToCell(Math.max(0, top - 2), Math.max(0, left - 1));
  }

  activate(sheet: Worksheet): void {
    void this.api.syncExecuteCommand('sheet.operation.set-worksheet-active', { unitId: this.unitId, subUnitId: sheet.getSheetId() });
  }

  run(id: string, params: object): boolean {
    return this.api.syncExecuteCommand<object, boolean>(id, { unitId: this.unitId, ...params });
  }

  private drop(sheet: Worksheet, next?: string): void {
    if (this.unit.getActiveSheet()?.getSheetId() === sheet.getSheetId()) {
      const other = this.unit.getSheets().find((each) => (next ? each.getSheetId() === next : each !== sheet));
      if (other) this.activate(other);
    }
    this.shown.delete(sheet.getSheetId());
    this.run('sheet.mutation.remove-sheet', { subUnitId: sheet.getSheetId(), subUnitName: sheet.getName() });
  }

  /** What cells cannot say of themselves: conditional formats and filter buttons, where the grid has them. */
  private dress(sheets: readonly SheetView[]): void {
    for (const { data, conditionalFormats, filter } of sheets) {
      // The last rule given is the first to apply.
      for (const rule of [...conditionalFormats].reverse()) this.attempt('sheet.mutation.add-conditional-rule', { subUnitId: data.id, rule });
      if (filter) this.attempt('sheet.mutation.set-filter-range', { subUnitId: data.id, range: filter });
    }
  }

  /** A command that only a page's grid knows; without a screen there is nothing to dress. */
  private attempt(id: string, params: object): void {
    try {
      this.run(id, params);
    } catch (error) {
      if (!/not found|not registered/i.test(String(error))) throw error;
    }
  }

  private remember(file: FileBook, sheets: readonly SheetView[]): void {
    for (const { data } of sheets) {
      const sheet = this.unit.getSheetBySheetId(data.id);
      const source = file.sheets.find(({ name }) => name === data.name);
      if (sheet && source) this.shown.set(data.id, new Baseline(this.cells(sheet), spillsOf(source)));
    }
  }

  /** Names and tables that formulas may use; setting one again makes the formulas that use it be calculated. */
  private setNames(file: FileBook): void {
    this.tables = viewTables(file);
    const names = [...viewNames(file), ...this.tables.map((table) => ({ name: table.name, refersTo: tableBody(table) }))];
    for (const { name, refersTo } of names) {
      this.run('formula.mutation.set-defined-name', { id: `${this.prefix}${name}`, name, formulaOrRefString: refersTo });
    }
    const tables = this.injector.get(ISuperTableService);
    for (const { name, sheet, area, columns } of this.tables) {
      const id = this.sheet(sheet)?.getSheetId();
      if (id === undefined) continue;
      const range: IRange = { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
      tables.registerTable(this.unitId, name, { sheetId: id, range, titleMap: new Map(columns.map((column, index) => [column, index])) });
    }
  }
}
