import { duplicateTab, fixtureBytes, removeTab, renameTab, tabLooks, tabState } from '../../test/packages/person';
import { describeWorkbook, type SheetLooks, type WorkbookUnderTest } from '../contract/contract';
import type { FileWorkbook } from './file-workbook';
import { openWorkbook } from './open';

const bytes = fixtureBytes();

class FileUnderTest implements WorkbookUnderTest {
  constructor(public port: FileWorkbook) {}

  async reopen(): Promise<void> { await this.open(this.port.save()); }
  async rename(sheet: string, name: string): Promise<void> { await this.open(renameTab(this.port.save(), sheet, name)); }
  async remove(sheet: string): Promise<void> { await this.open(removeTab(this.port.save(), sheet)); }
  async state(sheet: string): Promise<unknown> { return tabState(this.port.save(), sheet); }
  async looks(sheet: string): Promise<SheetLooks> { return tabLooks(this.port.save(), sheet); }

  async duplicate(sheet: string): Promise<string> {
    const { bytes: made, name } = duplicateTab(this.port.save(), sheet);
    await this.open(made);
    return name;
  }

  private async open(file: Uint8Array): Promise<void> { this.port = await openWorkbook(file, 'tracker.xlsx'); }
}

describeWorkbook('the file home', async () => new FileUnderTest(await openWorkbook(bytes, 'tracker.xlsx')));
