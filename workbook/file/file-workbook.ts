import type { SheetGrid } from '../../src/cells/grid';
import type { ReportSheet, SheetKey } from '../../src/report/types';
import type { SettingsTables } from '../../src/tracker/settings-tables';
import { SETTINGS_TAB, sheetToRefresh } from '../marks';
import { type CellEdit, type CellFormula, type ReportOptions, type SheetInfo, type ValuesCopy, WorkbookError, type WorkbookPort, type WrittenSheets } from '../port';
import { layOutSettings, settingsOf } from '../settings-sheet';
import { blankWorkbook } from './blank';
import { editCells } from './edit';
import { inWords } from './faults';
import type { Package } from './package';
import { readFormulas, readGrid, readInfos } from './sheets';
import { copyName, replaceByValues, type FormulaValues } from './values-copy';
import { planSheets, settleFormulas, tabsAfter, writeSheet, type Place } from './write-sheets';

/**
 * The workbook in a file: an .xlsx package in memory, in Node and in the browser alike. Every change is made on
 * a copy and takes effect when it is complete; parts that a change does not need keep their very bytes.
 */
export class FileWorkbook implements WorkbookPort {
  readonly home = 'file';
  private readonly listeners = new Set<() => void>();
  /** The change that is being made: the next one starts from what it leaves. */
  private changing: Promise<unknown> = Promise.resolve();

  /** `name` is what the user calls the file. Use `openWorkbook`. */
  constructor(private parts: Package, readonly name: string) {}

  /** The workbook as a file. */
  save(): Uint8Array { return this.parts.toBytes(); }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.said(() => readInfos(this.parts, this.name));
  }

  async read(sheet: string): Promise<SheetGrid> {
    return this.said(() => readGrid(this.parts, sheet, this.name));
  }

  async formulas(sheet: string): Promise<readonly CellFormula[]> {
    return this.said(() => readFormulas(this.parts, sheet, this.name));
  }

  async readSettings(): Promise<SettingsTables | null> {
    const ours = (await this.sheets()).filter(({ ours: key }) => key === 'settings');
    const sheet = sheetToRefresh(ours, SETTINGS_TAB);
    return sheet ? settingsOf(await this.read(sheet.name)) : null;
  }

  async writeSettings(settings: SettingsTables): Promise<void> {
    const { sheet, tables } = layOutSettings(settings);
    await this.change(async (parts) => {
      const places = planSheets(parts, [sheet], this.name);
      await writeSheet(parts, places[0]!, { tabs: {}, tables, marked: true });
      settleFormulas(parts, this.parts, places, this.name);
    });
  }

  async edit(edits: readonly CellEdit[]): Promise<void> {
    await this.change(async (parts) => { editCells(parts, edits, this.name); });
    for (const listener of this.listeners) listener();
  }

  async writeReport(sheets: readonly ReportSheet[], options: ReportOptions = {}): Promise<WrittenSheets> {
    const places = await this.change(async (parts) => {
      const planned = planSheets(parts, sheets, this.name);
      await writeAll(parts, planned, true, options);
      settleFormulas(parts, this.parts, planned, this.name);
      return planned;
    });
    return Object.fromEntries(places.map(({ sheet, tab }): [SheetKey, string] => [sheet.key, tab]));
  }

  async newWorkbook(sheets: readonly ReportSheet[]): Promise<Uint8Array> {
    const parts = blankWorkbook();
    await writeAll(parts, planSheets(parts, sheets, this.name), false, {});
    return parts.toBytes();
  }

  /** @param shown what the formulas of a sheet show, where somebody knows better than the file */
  async valuesCopy(shown?: (sheet: string) => readonly FormulaValues[] | null): Promise<ValuesCopy & { readonly bytes: Uint8Array }> {
    await this.changing;
    return this.said(() => {
      const parts = this.parts.copy();
      const formulas = replaceByValues(parts, this.name, shown);
      return { name: copyName(this.name), bytes: parts.toBytes(), formulas };
    });
  }

  async select(): Promise<void> { /* Nobody is looking at a file. */ }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  /** Makes a change on a copy, after the changes before it; only a complete one takes effect. */
  private change<T>(make: (parts: Package) => Promise<T>): Promise<T> {
    const made = this.changing.then(async () => {
      const parts = this.parts.copy();
      const result = await make(parts).catch((fault: unknown) => this.said(() => { throw fault; }));
      this.parts = parts;
      return result;
    });
    this.changing = made.catch(() => undefined);
    return made;
  }

  private said<T>(run: () => T): T { return inWords(`"${this.name}"`, run); }
}

async function writeAll(parts: Package, places: readonly Place[], marked: boolean, { onProgress, signal }: ReportOptions): Promise<void> {
  const tabs = tabsAfter(parts, places);
  const total = places.length;
  for (const [done, place] of places.entries()) {
    onProgress?.({ done, total, step: `Writing ${place.tab}` });
    // A turn of the event loop, so that a page can show the progress and take a click on "Cancel".
    await new Promise<void>((resolve) => { setTimeout(resolve); });
    stopIfCancelled(signal);
    await writeSheet(parts, place, { tabs, marked });
  }
  stopIfCancelled(signal);
  onProgress?.({ done: total, total, step: 'The report is written' });
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError('The report was cancelled. The workbook is as it was before.', 'cancelled');
}
