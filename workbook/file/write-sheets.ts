/** Writes report sheets into a package: ours are replaced in place, new ones stand at the end, no other part is touched. */
import { columnLetters, quoteSheet } from '../../src/cells/address';
import type { Area, SheetTable } from '../../src/cells/grid';
import type { ReportSheet } from '../../src/report/types';
import { freeName, MARK_NAME, markText, sheetToRefresh } from '../marks';
import { WorkbookError } from '../port';
import { author, SHEET, STYLES_PART, type Tabs } from './author';
import { mainPart, readDirectory, refuseStrict, type SheetEntry } from './directory';
import { graftStyles } from './graft-styles';
import { keyOf, type Package } from './package';
import { relsOf } from './part-names';
import { addCharts, addTables, dataBarXml, ignoredErrors } from './sheet-parts';
import { cellsIn, hasFormulas, keyAt } from './sheets';
import { addSheet, dropCalculationChain, recalculateOnLoad, setSheetNames, type SheetName } from './workbook-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Which tab a report sheet goes to; `present` where it is there already. */
export interface Place { readonly sheet: ReportSheet; readonly tab: string; readonly present: SheetEntry | null }

/** Finds a tab for every sheet. Throws WorkbookError where the workbook does not let us write. */
export function planSheets(parts: Package, sheets: readonly ReportSheet[], file: string): Place[] {
  const directory = readDirectory(parts, true);
  refuseStrict(directory, file);
  const taken = directory.sheets.map(({ name }) => name);
  const places = sheets.map((sheet): Place => {
    const ours = directory.sheets.filter((entry, index) => keyAt(directory, index) === sheet.key && entry.kind === 'worksheet');
    const present = sheetToRefresh(ours, sheet.name) ?? null;
    const tab = present?.name ?? freeName(sheet.name, taken);
    taken.push(tab);
    return { sheet, tab, present };
  });
  for (const { present } of places) {
    if (present && cellsIn(parts, directory, present, file).protected) throw new WorkbookError(`The sheet "${present.name}" is protected, so it cannot be refreshed. Choose Review, Unprotect Sheet in Excel, or delete the sheet, and try again.`, 'protected');
  }
  if (directory.structureProtected && places.some(({ present }) => present === null)) {
    throw new WorkbookError(`The structure of "${file}" is protected, so no sheet can be added. Choose Review, Protect Workbook in Excel to lift it, save, and try again.`, 'protected');
  }
  return places;
}

/** The tabs that links of the report may lead to: its own, and sheets of ours that it does not write again. */
export function tabsAfter(parts: Package, places: readonly Place[]): Tabs {
  const directory = readDirectory(parts, true);
  const present = directory.sheets.flatMap(({ name }, index) => { const key = keyAt(directory, index); return key ? [[key, name]] : []; });
  return Object.fromEntries([...present, ...places.map(({ sheet, tab }) => [sheet.key, tab])]);
}

export interface SheetOptions {
  readonly tabs: Tabs;
  readonly tables?: readonly SheetTable[];
  /** Whether the sheet is marked as ours, to be found and replaced later. */
  readonly marked: boolean;
}

/** Writes one sheet to its place. The package is changed: call it on a copy. */
export async function writeSheet(parts: Package, { sheet, tab, present }: Place, { tabs, tables = [], marked }: SheetOptions): Promise<void> {
  const authored = await author(sheet, tabs);
  const formats = addStyles(parts, authored.text(STYLES_PART));
  const part = present?.part ?? addSheet(parts, tab);
  if (present) removeBelow(parts, part);
  const { sheets } = readDirectory(parts);
  const position = sheets.findIndex((entry) => keyOf(entry.part) === keyOf(part));
  const bars = dataBarXml(sheet.dataBars ?? [], sheets[position]!.sheetId);
  const tail = ignoredErrors(sheet) + addCharts(parts, part, sheet, tab) + addTables(parts, part, sheet, tables) + bars.extension;
  // The authored XML is our own and known: no text in it holds a "<".
  const xml = authored.text(SHEET)
    .replace(/<c ([^<>]*?)\bs="(\d+)"/g, (_, before: string, format: string) => `<c ${before}s="${formats[Number(format)]}"`)
    .replace(/(?=<hyperlinks>|<pageMargins )/, () => bars.rules)
    .replace(/<\/worksheet>$/, () => `${tail}</worksheet>`);
  parts.setText(part, xml);
  setSheetNames(parts, position, [...(marked ? [{ name: MARK_NAME, text: markText(sheet.key), hidden: true }] : []), ...namesOf(sheet, tab)], REPLACED);
}

/**
 * After sheets of ours were replaced: formulas that the user had put there are gone from the calculation chain,
 * and the user's own that read from there are calculated anew when Excel opens the file. `before` is the package
 * as it was.
 */
export function settleFormulas(parts: Package, before: Package, places: readonly Place[], file: string): void {
  const directory = readDirectory(before, true);
  const replaced = places.flatMap(({ present }) => present ?? []);
  if (replaced.some((entry) => cellsIn(before, directory, entry, file).formulas.size > 0)) dropCalculationChain(parts);
  if (replaced.length > 0 && hasFormulas(parts, file)) recalculateOnLoad(parts);
}

/** Names that a report sheet brings with it; a print area of the user's would cut off a longer report. */
const REPLACED: ReadonlySet<string> = new Set([MARK_NAME, '_xlnm.Print_Titles', '_xlnm._FilterDatabase', '_xlnm.Print_Area']);

function namesOf({ print: { repeatRows }, filter }: ReportSheet, tab: string): SheetName[] {
  const here = quoteSheet(tab);
  return [
    ...(repeatRows ? [{ name: '_xlnm.Print_Titles', text: `${here}!$${repeatRows[0] + 1}:$${repeatRows[1] + 1}` }] : []),
    ...(filter ? [{ name: '_xlnm._FilterDatabase', text: `${here}!${absolute(filter)}`, hidden: true }] : []),
  ];
}
const absolute = ({ top, left, bottom, right }: Area): string => `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;

/** The workbook's cell formats for those of an authored sheet. */
function addStyles(parts: Package, authored: string): readonly number[] {
  const styles = readDirectory(parts, true).styles;
  if (styles === undefined) {
    parts.add('xl/styles.xml', authored, STYLES_TYPE);
    parts.relate(mainPart(parts)!, `${OFFICE}/styles`, 'xl/styles.xml');
    return graftStyles(authored, authored).cellFormats;
  }
  const { xml, cellFormats } = graftStyles(parts.text(styles), authored);
  if (xml !== parts.text(styles)) parts.setText(styles, xml);
  return cellFormats;
}

/** Takes out what a sheet of ours pointed to (charts, tables ...) unless another part points there too. */
function removeBelow(parts: Package, part: string): void {
  if (!parts.has(relsOf(part))) return;
  const below = parts.reachable(part);
  parts.unrelate(part, parts.relationships(part).map(({ id }) => id));
  const still = parts.reachable('');
  for (const name of parts.names()) if (below.has(keyOf(name)) && !still.has(keyOf(name))) parts.remove(name);
}
