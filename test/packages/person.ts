/** A person's hands on a workbook's file: what Excel would do to the package between two visits of ours. */
import { areaAddress } from '../../src/cells/address';
import type { SheetLooks } from '../../workbook/contract/contract';
import { FIXTURE, type FixtureSheet } from '../../workbook/contract/fixture';
import { readDirectory } from '../../workbook/file/directory';
import { fileFormula } from '../../workbook/file/formula-text';
import { Package } from '../../workbook/file/package';
import { addSheet, setSheetNames } from '../../workbook/file/workbook-xml';
import { child, children, setAttributes } from '../../workbook/file/xml';
import { freeName } from '../../workbook/marks';
import { xlsx } from './xlsx';

const WORKBOOK = 'xl/workbook.xml';
/** Names of a sheet that go with it. */
const WITH_IT = new Set(['Headline_sheet', '_xlnm.Print_Titles', '_xlnm._FilterDatabase']);

const changed = (bytes: Uint8Array, make: (parts: Package) => void): Uint8Array => {
  const parts = Package.open(bytes);
  make(parts);
  return parts.toBytes();
};

export const renameTab = (bytes: Uint8Array, sheet: string, name: string): Uint8Array => changed(bytes, (parts) =>
  parts.edit(WORKBOOK, (xml, root) =>
    children(child(root, 'sheets')!, 'sheet').filter(({ attributes }) => attributes.name === sheet).flatMap((element) => setAttributes(xml, element, { name }))));

export const removeTab = (bytes: Uint8Array, sheet: string): Uint8Array => changed(bytes, (parts) => {
  const { sheets } = readDirectory(parts);
  const position = sheets.findIndex(({ name }) => name === sheet);
  setSheetNames(parts, position, [], WITH_IT);
  parts.edit(WORKBOOK, (xml, root) => [
    ...children(child(root, 'sheets')!, 'sheet').filter(({ attributes }) => attributes.name === sheet).map(({ start, end }) => ({ start, end, text: '' })),
    ...children(child(root, 'definedNames') ?? root, 'definedName').filter(({ attributes }) => Number(attributes.localSheetId) > position)
      .flatMap((element) => setAttributes(xml, element, { localSheetId: String(Number(element.attributes.localSheetId) - 1) })),
  ]);
  parts.unrelate(WORKBOOK, parts.relationships(WORKBOOK).filter(({ target }) => target === sheets[position]!.part).map(({ id }) => id));
  parts.remove(sheets[position]!.part);
});

/** Copies a tab to the end under Excel's name for it, without its drawings. */
export function duplicateTab(bytes: Uint8Array, sheet: string): { readonly bytes: Uint8Array; readonly name: string } {
  let name = '';
  const made = changed(bytes, (parts) => {
    const { sheets, names } = readDirectory(parts);
    name = freeName(`${sheet} (2)`, sheets.map((each) => each.name));
    const position = sheets.findIndex((each) => each.name === sheet);
    const part = addSheet(parts, name);
    parts.setText(part, parts.text(sheets[position]!.part).replace(/<drawing [^>]*>/, ''));
    setSheetNames(parts, sheets.length, names.filter((each) => each.sheet === position), new Set());
  });
  return { bytes: made, name };
}

/** A sheet's part and all that it reaches, by name and text. */
export function tabState(bytes: Uint8Array, sheet: string): unknown {
  const parts = Package.open(bytes);
  const { part } = readDirectory(parts).sheets.find(({ name }) => name === sheet)!;
  return [part, ...parts.reachable(part)].map((name) => [name, parts.text(name)]);
}

export function tabLooks(bytes: Uint8Array, sheet: string): SheetLooks {
  const parts = Package.open(bytes);
  const { part } = readDirectory(parts).sheets.find(({ name }) => name === sheet)!;
  const root = parts.root(part);
  const pane = child(child(child(root, 'sheetViews')!, 'sheetView')!, 'pane')?.attributes;
  const drawing = parts.related(part, 'drawing');
  const titles = (drawing ? parts.relationships(drawing) : []).map(({ target }) => titleOf(parts.root(target)));
  const alts = drawing ? [...parts.text(drawing).matchAll(/descr="([^"]*)"/g)].map(([, alt]) => alt!) : [];
  return {
    frozen: { rows: Number(pane?.ySplit ?? 0), columns: Number(pane?.xSplit ?? 0) },
    merges: children(child(root, 'mergeCells') ?? root, 'mergeCell').length,
    charts: titles.map((title, index) => ({ title, alt: alts[index]! })),
  };
}

/** The first text of the chart's title, through all that stands around it. */
function titleOf(root: ReturnType<Package['root']>): string {
  const title = child(child(root, 'chart')!, 'title')!;
  const find = (element: typeof title): string | undefined => (element.local === 't' ? element.text : element.children.map(find).find((text) => text !== undefined));
  return find(title) ?? '';
}

/** The contract's workbook as a package. */
export const fixtureBytes = (sheets: readonly FixtureSheet[] = FIXTURE): Uint8Array => xlsx({
  sheets: sheets.map(({ name, visible, protected: locked, rows, tables }) => ({
    name, rows: rows.map((cells) => cells.map((cell) => (cell?.formula ? { ...cell, formula: fileFormula(cell.formula).text } : cell))), protected: locked, ...(visible ? {} : { state: 'hidden' as const }),
    tables: tables.map((table) => ({ name: table.name, ref: areaAddress(table.area), columns: rows[table.area.top]!.map((cell) => String(cell!.value)) })),
  })),
});
