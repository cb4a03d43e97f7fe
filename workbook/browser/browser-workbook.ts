import { readXlsx, type Workbook as FileBook } from 'hucre';
import { cellAddress, parseArea } from '../../src/cells/address';
import type { CellValue, SheetGrid } from '../../src/cells/grid';
import type { ReportSheet } from '../../src/report/types';
import type { SettingsTables } from '../../src/tracker/settings-tables';
import { SETTINGS_TAB } from '../marks';
import { WorkbookError, type CellEdit, type CellFormula, type ReportOptions, type SheetInfo, type ValuesCopy, type WorkbookPort, type WrittenSheets } from '../port';
import { unreadable } from '../file/faults';
import { fileFormula } from '../file/formula-text';
import type { FileWorkbook } from '../file/file-workbook';
import type { FormulaValues } from '../file/values-copy';
import type { Change } from './changes';
import type { Engine } from './engine';
import { Grid } from './grid';
import { listen } from './listening';
import { Turns } from './turns';
import { viewFormula, type KnownFunctions } from './view/formula';
import { writeCells } from './writing';

export interface BrowserEvents {
  /** The grid shows the file, or some of its sheets anew: what stands over the cells is drawn from it. */
  readonly onShown?: (grid: Grid, book: FileBook, bytes: Uint8Array) => void;
  /** Something that the user typed cannot stand in the file; it has been taken back, and this is why. */
  readonly onTakenBack?: (sentence: string) => void;
}

/**
 * A workbook in the page: the grid shows it and is edited, the package holds its bytes. What the user changes
 * in the grid is written into the package, cell by cell, before the package is read or handed out; report and
 * settings sheets are grafted into the package first and shown from it, so that the page shows what the file has.
 */
export class BrowserWorkbook implements WorkbookPort {
  readonly home = 'browser';
  private readonly turns = new Turns();
  private written = false;

  private constructor(private readonly file: FileWorkbook, readonly grid: Grid, private readonly known: KnownFunctions, private readonly events: BrowserEvents) {}

  /** Shows a package in the grid. Throws WorkbookError where it cannot be read; nothing is shown then. */
  static async show(file: FileWorkbook, engine: Engine, known: KnownFunctions, events: BrowserEvents = {}): Promise<BrowserWorkbook> {
    const bytes = file.save();
    const book = await parsed(bytes, file.name);
    const workbook = new BrowserWorkbook(file, Grid.show(engine, book, known), known, events);
    events.onShown?.(workbook.grid, book, bytes);
    return workbook;
  }

  /** Takes the workbook off the grid. */
  close(): void {
    this.grid.close();
  }

  /** The workbook as a file: the user's own package with the cells that were changed and our sheets in it. */
  bytes(): Promise<Uint8Array> {
    return this.turns.take(async () => {
      await this.settle();
      return this.file.save();
    });
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.turns.take(async () => (await this.file.sheets()).map((info) => {
      const sheet = this.grid.sheet(info.name);
      if (!sheet) return info;
      const { values } = this.grid.read(sheet);
      return { ...info, rows: values.length, columns: Math.max(0, ...values.map((row) => row.length)) };
    }));
  }

  read(sheet: string): Promise<SheetGrid> {
    return this.turns.take(async () => {
      await this.grid.calculated();
      return this.grid.read(this.find(sheet));
    });
  }

  formulas(sheet: string): Promise<readonly CellFormula[]> {
    return this.turns.take(async () => {
      await this.grid.calculated();
      return this.grid.formulas(this.find(sheet)).map(({ row, column, formula, value }) => ({ address: cellAddress(row, column), formula, value }));
    });
  }

  readSettings(): Promise<SettingsTables | null> {
    return this.turns.take(async () => {
      const tab = (await this.file.sheets()).find(({ ours }) => ours === 'settings');
      if (!tab) return null;
      await this.settle(tab.name);
      return this.file.readSettings();
    });
  }

  writeSettings(tables: SettingsTables): Promise<void> {
    return this.turns.take(async () => {
      await this.settle();
      await this.file.writeSettings(tables);
      this.written = true;
      const tab = (await this.file.sheets()).find(({ ours }) => ours === 'settings');
      await this.showAnew([tab?.name ?? SETTINGS_TAB]);
    });
  }

  edit(edits: readonly CellEdit[]): Promise<void> {
    return this.turns.take(async () => {
      await this.grid.calculated();
      this.refuseIfChanged(edits);
      await this.settle();
      // The package may hold an older result of a formula: what the user saw is what the grid shows.
      await this.file.edit(await this.asFiled(edits));
      this.written = true;
      writeCells(this.grid, edits.map((edit) => this.asShown(edit)));
      for (const name of new Set(edits.map(({ sheet }) => sheet))) this.grid.accept(this.find(name));
    });
  }

  writeReport(sheets: readonly ReportSheet[], options?: ReportOptions): Promise<WrittenSheets> {
    return this.turns.take(async () => {
      await this.settle();
      const written = await this.file.writeReport(sheets, options);
      this.written = true;
      await this.showAnew(Object.values(written));
      return written;
    });
  }

  newWorkbook(sheets: readonly ReportSheet[]): Promise<Uint8Array | null> {
    return this.file.newWorkbook(sheets);
  }

  valuesCopy(): Promise<ValuesCopy> {
    return this.turns.take(async () => {
      await this.grid.calculated();
      await this.settle();
      return this.file.valuesCopy((sheet) => this.shownOn(sheet));
    });
  }

  async select(sheet: string, address: string): Promise<void> {
    this.grid.select(this.find(sheet), parseArea(address));
  }

  onChange(listener: () => void): () => void {
    return listen(this.grid, listener);
  }

  /** True where the download would differ from the file that was opened, or from the last download. */
  get touched(): boolean {
    return this.written || this.grid.changes().length > 0;
  }

  /** The user has the workbook as it is now. */
  downloaded(): void {
    this.written = false;
  }

  private find(name: string): NonNullable<ReturnType<Grid['sheet']>> {
    const sheet = this.grid.sheet(name);
    if (!sheet) throw new WorkbookError(`There is no sheet "${name}" in this workbook. Choose another sheet.`, 'not-found');
    return sheet;
  }

  /** What the formulas of a sheet show, with every cell that they fill. */
  private shownOn(name: string): readonly FormulaValues[] | null {
    const sheet = this.grid.sheet(name);
    if (!sheet) return null;
    const { values } = this.grid.read(sheet);
    return this.grid.formulas(sheet).map(({ row, column, area, calculated }) => ({
      address: cellAddress(row, column), area, calculated,
      values: Array.from({ length: area.bottom - area.top + 1 }, (_, down) => Array.from({ length: area.right - area.left + 1 }, (_, across) => values[area.top + down]?.[area.left + across] ?? null)),
    }));
  }

  /** Each sheet is read once, however many of its cells are to be written. */
  private refuseIfChanged(edits: readonly CellEdit[]): void {
    for (const sheet of new Set(edits.map((edit) => edit.sheet))) {
      const found = this.find(sheet);
      const grid = this.grid.read(found);
      const own = edits.filter((edit) => edit.sheet === sheet);
      const formulas = new Map(own.some(({ expectFormula }) => expectFormula !== undefined)
        ? this.grid.formulas(found).map(({ row, column, formula }) => [cellAddress(row, column), formula]) : []);
      for (const { address, expect, expectFormula } of own) {
        if (!same(valueAt(grid, address), expect) || (expectFormula !== undefined && formulas.get(address) !== expectFormula)) throw changed(found.getName(), address);
      }
    }
  }

  /** A formula in the words of the grid's engine, where it has words for it. */
  private asShown(edit: CellEdit): CellEdit {
    if (!('formula' in edit.write)) return edit;
    return { ...edit, write: { ...edit.write, formula: viewFormula(fileFormula(edit.write.formula).text, this.known) ?? edit.write.formula } };
  }

  /** Writes what the user has typed since into the package: all sheets, or one. */
  private async settle(only?: string): Promise<void> {
    for (const { sheet, changes } of this.grid.changes()) {
      if (only !== undefined && sheet !== only) continue;
      const edits = changes.map(({ row, column, write }): CellEdit => ({ sheet, address: cellAddress(row, column), write, expect: null }));
      const filed = await this.asFiled(edits);
      await this.file.edit(filed).catch((error: unknown) => this.settleOneByOne(sheet, changes, filed, error));
      this.grid.accept(this.find(sheet));
      this.written = true;
    }
  }

  /** Where one cell cannot stand in the file (a table's heading, a part of an array), the others still can. */
  private async settleOneByOne(sheet: string, changes: readonly Change[], edits: readonly CellEdit[], first: unknown): Promise<void> {
    if (!(first instanceof WorkbookError)) throw first;
    const refused: Change[] = [];
    for (const [index, edit] of edits.entries()) await this.file.edit([edit]).catch(() => refused.push(changes[index]!));
    this.grid.restore(this.find(sheet), refused);
    this.events.onTakenBack?.(first.message);
  }

  /** Writes what the user has typed into the package now. */
  save(): Promise<void> {
    return this.turns.take(() => this.settle());
  }

  /** The same edits, each expecting what the package holds in its cell now. */
  private async asFiled(edits: readonly CellEdit[]): Promise<CellEdit[]> {
    const grids = new Map<string, SheetGrid>();
    for (const { sheet } of edits) if (!grids.has(sheet)) grids.set(sheet, await this.file.read(sheet));
    return edits.map(({ expectFormula: _, ...edit }) => ({ ...edit, expect: plain(valueAt(grids.get(edit.sheet)!, edit.address)) }));
  }

  private async showAnew(names: readonly string[]): Promise<void> {
    const bytes = this.file.save();
    const book = await parsed(bytes, this.file.name);
    this.grid.refresh(book, new Set(names));
    this.events.onShown?.(this.grid, book, bytes);
  }
}

/** The package's bytes read for showing. Most damage has been found before, when the package was opened. */
async function parsed(bytes: Uint8Array, name: string): Promise<FileBook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    // A reader's words about XML would help nobody.
    throw unreadable(`"${name}"`, 'it is damaged');
  }
}

function valueAt({ values }: SheetGrid, address: string): CellValue {
  const { top, left } = parseArea(address);
  return values[top]?.[left] ?? null;
}

const plain = (value: CellValue): string | number | boolean | null => (typeof value === 'object' && value !== null ? value.error : value);
const same = (now: CellValue, expected: CellEdit['expect']): boolean => (plain(now) ?? '') === (expected ?? '');

const changed = (sheet: string, address: string): WorkbookError =>
  new WorkbookError(`Cell ${address} of sheet "${sheet}" has changed since it was shown. Nothing was written: look at it again and repeat.`, 'changed');
