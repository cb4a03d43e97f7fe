import { duplicateTab, fixtureBytes, removeTab, renameTab, tabLooks, tabState } from '../../test/packages/person';
import { describeWorkbook, type SheetLooks, type WorkbookUnderTest } from '../contract/contract';
import type { FileWorkbook } from './file-workbook';
import { openWorkbook } from './open';

const NAME = 'tracker.xlsx';

class FileUnderTest implements WorkbookUnderTest {
  constructor(public port: FileWorkbook) {}

  async reopen(): Promise<void> { await this.open(this.port.save()); }
  async rename(sheet: string, name: string): Promise<void> { await this.open(renameTab(this.port.save(), sheet, name)); }
  async remove(sheet: string): Promise<void> { await this.open(removeTab(this.port.save(), sheet)); }
  async duplicate(sheet: string): Promise<string> {
    const { bytes, name } = duplicateTab(this.port.save(), sheet);
    await this.open(bytes);
    return name;
  }
  async state(sheet: string): Promise<unknown> { return tabState(this.port.save(), sheet); }
  async looks(sheet: string): Promise<SheetLooks> { return tabLooks(this.port.save(), sheet); }

  private async open(bytes: Uint8Array): Promise<void> { this.port = await openWorkbook(bytes, NAME); }
}

describeWorkbook('the file home', async (sheets) => new FileUnderTest(await openWorkbook(fixtureBytes(sheets), NAME)));
