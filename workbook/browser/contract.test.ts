import { duplicateTab, fixtureBytes, removeTab, renameTab, tabState } from '../../test/packages/person';
import { readCatalogue } from '../../cli/catalogue-file';
import { FUNCTIONS } from '../../functions/registry';
import { describeWorkbook, type SheetLooks, type WorkbookUnderTest } from '../contract/contract';
import { openWorkbook } from '../file/open';
import { BrowserWorkbook } from './browser-workbook';
import { gridFunctions } from './functions';
import { headlessEngine } from './headless';
import { Sentences } from './sentences';

const engine = headlessEngine(gridFunctions('HEADLINE', FUNCTIONS, readCatalogue(), new Sentences()));

/** The page without its screen; tabs are renamed, copied and deleted in Excel, between a download and the next opening. */
class BrowserUnderTest implements WorkbookUnderTest {
  port!: BrowserWorkbook;

  async open(file: Uint8Array): Promise<this> {
    this.port?.close();
    this.port = await BrowserWorkbook.show(await openWorkbook(file, 'tracker.xlsx'), engine, { namespace: 'HEADLINE', names: new Set(Object.keys(FUNCTIONS)) });
    return this;
  }

  async reopen(): Promise<void> { await this.open(await this.port.bytes()); }
  async rename(sheet: string, name: string): Promise<void> { await this.open(renameTab(await this.port.bytes(), sheet, name)); }
  async remove(sheet: string): Promise<void> { await this.open(removeTab(await this.port.bytes(), sheet)); }

  async duplicate(sheet: string): Promise<string> {
    const { bytes: made, name } = duplicateTab(await this.port.bytes(), sheet);
    await this.open(made);
    return name;
  }

  /** What the download has of a sheet, and what the grid shows of it. */
  async state(sheet: string): Promise<unknown> {
    const { values, formulas, numberFormats } = this.port.grid.read(this.port.grid.sheet(sheet)!);
    return [tabState(await this.port.bytes(), sheet), values, [...formulas], numberFormats];
  }

  async looks(sheet: string): Promise<SheetLooks> {
    const shown = this.port.grid.sheet(sheet)!;
    const { xSplit, ySplit } = shown.getConfig().freeze;
    return { frozen: { rows: ySplit, columns: xSplit }, merges: shown.getConfig().mergeData.length, charts: null };
  }
}

describeWorkbook('the browser home', (sheets) => new BrowserUnderTest().open(fixtureBytes(sheets)));
