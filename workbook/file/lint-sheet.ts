/** The faults of one worksheet: places, styles, tables and what hangs on it. */
import { areaAddress, columnOf, parseArea } from '../../src/cells/address';
import type { Directory, SheetEntry } from './directory';
import { orderFaults } from './lint-lists';
import type { Package } from './package';
import { child, children, type XmlElement } from './xml';
import { decodeXstring } from './xstring';

/** The schema's sequence of a worksheet (ECMA-376 part 1, 18.3.1.99). */
const ORDER = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'];

export function lintSheet(parts: Package, directory: Directory, { name, part }: SheetEntry): string[] {
  const root = parts.root(part);
  const rows = children(child(root, 'sheetData') ?? root, 'row');
  const styles = directory.styles && parts.has(directory.styles) ? parts.root(directory.styles) : undefined;
  const count = (list: string): number => (styles ? child(styles, list)?.children.length ?? 0 : 0);
  const formats = Math.max(1, count('cellXfs'));
  const used = [...children(child(root, 'cols') ?? root, 'col').map(({ attributes }) => attributes.style), ...rows.map(({ attributes }) => attributes.s), ...rows.flatMap(({ children: cells }) => cells.map(({ attributes }) => attributes.s))];
  const differential = children(root, 'conditionalFormatting').flatMap(({ children: rules }) => rules.map(({ attributes }) => attributes.dxfId));
  return [
    ...orderFaults(root, ORDER, part),
    ...(used.some((style) => style !== undefined && !(Number(style) < formats)) ? [`${name} uses a cell format that is not there`] : []),
    ...(differential.some((style) => style !== undefined && !(Number(style) < count('dxfs'))) ? [`${name} uses a conditional format's style that is not there`] : []),
    ...placeFaults(name, rows),
    ...overlaps(name, children(child(root, 'mergeCells') ?? root, 'mergeCell').map(({ attributes }) => attributes.ref ?? '')),
    ...tableFaults(parts, name, part, rows),
    ...textFaults(name, rows),
    ...listCounts(name, root),
  ];
}

/** Rows and cells rise; a cell stands in its row. */
function placeFaults(name: string, rows: readonly XmlElement[]): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const row of rows) {
    const number = Number(row.attributes.r ?? last + 1);
    if (!(number > last)) faults.push(`${name}: row ${number} stands behind row ${last}`);
    last = number;
    let column = -1;
    for (const { attributes: { r } } of children(row, 'c')) {
      const at = r === undefined ? column + 1 : columnOf(r.replace(/\d+$/, ''));
      if (!(at > column) || (r !== undefined && !r.endsWith(String(number)))) faults.push(`${name}: cell ${r} stands out of place`);
      column = at;
    }
  }
  return faults;
}

function overlaps(name: string, refs: readonly string[]): string[] {
  const areas = refs.map(parseArea);
  return areas.flatMap((one, index) => areas.slice(index + 1)
    .filter((other) => one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom)
    .map((other) => `${name}: ${areaAddress(one)} and ${areaAddress(other)} overlap`));
}

/** A table's columns are as many as it is wide and have the texts of its heading cells; tables stand apart. */
function tableFaults(parts: Package, name: string, part: string, rows: readonly XmlElement[]): string[] {
  const tables = parts.relationships(part).filter(({ kind }) => kind === 'table').map(({ target }) => parts.root(target));
  const listed = children(child(parts.root(part), 'tableParts') ?? parts.root(part), 'tablePart').length;
  return [
    ...(listed === tables.length ? [] : [`${name} lists ${listed} tables and has ${tables.length}`]),
    ...overlaps(name, tables.map(({ attributes }) => attributes.ref ?? '')),
    ...tables.flatMap((table) => {
      const { displayName, ref = '', headerRowCount } = table.attributes;
      const area = parseArea(ref);
      const columns = children(child(table, 'tableColumns') ?? table, 'tableColumn');
      const headings = columns.map(({ attributes }) => decodeXstring(attributes.name ?? ''));
      const inline = inlineTexts(rows.find(({ attributes }) => attributes.r === String(area.top + 1)), area.left, area.right);
      return [
        ...(columns.length === area.right - area.left + 1 ? [] : [`table ${displayName} has ${columns.length} columns and is not so wide`]),
        ...(area.bottom > area.top || headerRowCount === '0' ? [] : [`table ${displayName} has no row`]),
        ...(headerRowCount !== '0' && inline.some((text, index) => text !== null && text !== headings[index]) ? [`table ${displayName} has other headings than its cells`] : []),
      ];
    }),
  ];
}

/** The inline texts of a row's cells; null where a cell has none. */
const inlineTexts = (row: XmlElement | undefined, left: number, right: number): (string | null)[] =>
  Array.from({ length: right - left + 1 }, (_, index) => {
    const cell = row && children(row, 'c').find(({ attributes }) => columnOf((attributes.r ?? 'A').replace(/\d+$/, '')) === left + index);
    const text = cell && child(child(cell, 'is') ?? cell, 't');
    return text ? decodeXstring(text.text) : null;
  });

const LONGEST = 32_767;
const textFaults = (name: string, rows: readonly XmlElement[]): string[] =>
  rows.some(({ children: cells }) => cells.some((cell) => cell.children.some(({ children: below }) => below.some(({ text }) => decodeXstring(text).length > LONGEST)))) ? [`${name} has a text that no cell can hold`] : [];

/** Lists that say how many they are must be right. */
const listCounts = (name: string, root: XmlElement): string[] =>
  root.children.filter(({ attributes, children: items, local }) => ['mergeCells', 'tableParts', 'dataValidations'].includes(local) && attributes.count !== undefined && Number(attributes.count) !== items.length)
    .map(({ local }) => `${name}: the count of ${local} is wrong`);
