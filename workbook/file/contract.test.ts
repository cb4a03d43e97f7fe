import { areaAddress } from '../../src/cells/address';
import { xlsx } from '../../test/packages/xlsx';
import { describeWorkbook, type SheetLooks, type WorkbookUnderTest } from '../contract/contract';
import { FIXTURE } from '../contract/fixture';
import { freeName } from '../marks';
import { readDirectory } from './directory';
import type { FileWorkbook } from './file-workbook';
import { openWorkbook } from './open';
import { Package } from './package';
import { addSheet, setSheetNames } from './workbook-xml';
import { child, children, setAttributes } from './xml';

const bytes = xlsx({
  sheets: FIXTURE.map(({ name, visible, protected: locked, rows, tables }) => ({
    name, rows, protected: locked, ...(visible ? {} : { state: 'hidden' as const }),
    tables: tables.map((table) => ({ name: table.name, ref: areaAddress(table.area), columns: rows[table.area.top]!.map((cell) => String(cell!.value)) })),
  })),
});

/** A person's hands on the file: what Excel would do to the package between two visits of ours. */
class FileUnderTest implements WorkbookUnderTest {
  constructor(public port: FileWorkbook) {}

  async reopen(): Promise<void> { this.port = await openWorkbook(this.port.save(), 'tracker.xlsx'); }

  async rename(sheet: string, name: string): Promise<void> {
    await this.change((parts) => parts.edit('xl/workbook.xml', (xml, root) =>
      children(child(root, 'sheets')!, 'sheet').filter(({ attributes }) => attributes.name === sheet).flatMap((element) => setAttributes(xml, element, { name }))));
  }

  async remove(sheet: string): Promise<void> {
    await this.change((parts) => {
      const { sheets } = readDirectory(parts);
      const position = sheets.findIndex(({ name }) => name === sheet);
      setSheetNames(parts, position, [], new Set(['Headline_sheet', '_xlnm.Print_Titles', '_xlnm._FilterDatabase']));
      parts.edit('xl/workbook.xml', (xml, root) => [
        ...children(child(root, 'sheets')!, 'sheet').filter(({ attributes }) => attributes.name === sheet).map(({ start, end }) => ({ start, end, text: '' })),
        ...children(child(root, 'definedNames') ?? root, 'definedName').filter(({ attributes }) => Number(attributes.localSheetId) > position)
          .flatMap((element) => setAttributes(xml, element, { localSheetId: String(Number(element.attributes.localSheetId) - 1) })),
      ]);
      parts.unrelate('xl/workbook.xml', parts.relationships('xl/workbook.xml').filter(({ target }) => target === sheets[position]!.part).map(({ id }) => id));
      parts.remove(sheets[position]!.part);
    });
  }

  async duplicate(sheet: string): Promise<string> {
    let name = '';
    await this.change((parts) => {
      const { sheets, names } = readDirectory(parts);
      name = freeName(`${sheet} (2)`, sheets.map((each) => each.name));
      const position = sheets.findIndex((each) => each.name === sheet);
      const part = addSheet(parts, name);
      parts.setText(part, parts.text(sheets[position]!.part).replace(/<drawing [^>]*>/, ''));
      setSheetNames(parts, sheets.length, names.filter((each) => each.sheet === position), new Set());
    });
    return name;
  }

  async state(sheet: string): Promise<unknown> {
    const parts = Package.open(this.port.save());
    const { part } = readDirectory(parts).sheets.find(({ name }) => name === sheet)!;
    return [part, ...parts.reachable(part)].map((name) => [name, parts.text(name)]);
  }

  async looks(sheet: string): Promise<SheetLooks> {
    const parts = Package.open(this.port.save());
    const { part } = readDirectory(parts).sheets.find(({ name }) => name === sheet)!;
    const root = parts.root(part);
    const pane = child(child(child(root, 'sheetViews')!, 'sheetView')!, 'pane')?.attributes;
    const drawing = parts.related(part, 'drawing');
    const charts = drawing ? parts.relationships(drawing).map(({ target }) => parts.root(target)) : [];
    const titles = charts.map(titleOf);
    const alts = drawing ? [...parts.text(drawing).matchAll(/descr="([^"]*)"/g)].map(([, alt]) => alt!) : [];
    return {
      frozen: { rows: Number(pane?.ySplit ?? 0), columns: Number(pane?.xSplit ?? 0) },
      merges: children(child(root, 'mergeCells') ?? root, 'mergeCell').length,
      charts: titles.map((title, index) => ({ title, alt: alts[index]! })),
    };
  }

  private async change(make: (parts: Package) => void): Promise<void> {
    const parts = Package.open(this.port.save());
    make(parts);
    this.port = await openWorkbook(parts.toBytes(), 'tracker.xlsx');
  }
}

/** The first text of the chart's title, through all that stands around it. */
function titleOf(root: ReturnType<Package['root']>): string {
  const title = child(child(root, 'chart')!, 'title')!;
  const find = (element: typeof title): string | undefined => (element.local === 't' ? element.text : element.children.map(find).find((text) => text !== undefined));
  return find(title) ?? '';
}

describeWorkbook('the file home', async () => new FileUnderTest(await openWorkbook(bytes, 'tracker.xlsx')));
