import { duplicateTab, fixtureBytes, removeTab, renameTab, tabState } from '../../test/packages/person';
import { describeWorkbook, type SheetLooks, type WorkbookUnderTest } from '../contract/contract';
import { openWorkbook } from '../file/open';
import { BrowserWorkbook } from './browser-workbook';
import { headlessEngine } from './headless';

const bytes = fixtureBytes();
const engine = headlessEngine();

/** The page without its screen; tabs are renamed, copied and deleted in Excel, between a download and the next opening. */
class BrowserUnderTest implements WorkbookUnderTest {
  port!: BrowserWorkbook;

  async open(file: Uint8Array): Promise<this> {
    this.port?.close();
    this.port = await BrowserWorkbook.show(await openWorkbook(file, 'tracker.xlsx'), engine, { namespace: 'HEADLINE', names: new Set(['KS4_ATT8']) });
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

describeWorkbook('the browser home', () => new BrowserUnderTest().open(bytes));
