/** What the workbook part says: sheets in tab order, defined names, protection, and where the shared parts are. */
import { WorkbookError } from '../port';
import { child, children, prefixed, type XmlElement } from './xml';
import { keyOf, type Package, PackageFault } from './package';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visible: boolean;
  /** "worksheet", "chartsheet", "dialogsheet" or "xlMacrosheet". */
  readonly kind: string;
  /** The sheet's part; it may be missing from the package. */
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  /** The tab's position of a name that belongs to one sheet. */
  readonly sheet: number | null;
  /** What it refers to, a formula without "=". */
  readonly text: string;
  readonly hidden: boolean;
}

export interface Directory {
  /** The workbook's part: "xl/workbook.xml". */
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Dates count from 1904 (old workbooks from a Mac). */
  readonly from1904: boolean;
  /** Sheets may not be added, removed or renamed. */
  readonly structureProtected: boolean;
  /** The ISO "strict" kind of workbook, with other namespaces. */
  readonly strict: boolean;
  readonly styles: string | undefined;
  readonly strings: string | undefined;
}

/** The part that the package calls its main document. */
export const mainPart = (parts: Package): string | undefined => parts.related('', 'officeDocument');

/** Throws PackageFault where the workbook or its sheets are missing; `mayBeEmpty` for a new workbook that has none yet. */
export function readDirectory(parts: Package, mayBeEmpty = false): Directory {
  const part = mainPart(parts);
  if (part === undefined || !parts.has(part)) throw new PackageFault('its workbook part is missing');
  const root = rootNamed(parts.root(part), 'workbook', part);
  const links = new Map(parts.relationships(part).map((link) => [link.id, link]));
  const sheets = children(child(root, 'sheets') ?? root, 'sheet').map((element): SheetEntry => {
    const { name = '', sheetId = '', state } = element.attributes;
    const link = links.get(prefixed(element, 'id') ?? '');
    if (name === '' || !link) throw new PackageFault(`its list of sheets is damaged${name && ` at "${name}"`}`);
    return { name, sheetId: Number(sheetId), visible: state === undefined || state === 'visible', kind: link.kind, part: link.target };
  });
  if (sheets.length === 0 && !mayBeEmpty) throw new PackageFault('it has no sheets');
  if (new Set(sheets.map(({ part: own }) => keyOf(own))).size < sheets.length) throw new PackageFault('two of its sheets stand in one part');
  const protection = child(root, 'workbookProtection')?.attributes;
  return {
    part, sheets, names: children(child(root, 'definedNames') ?? root, 'definedName').map(nameOf),
    from1904: isTrue(child(root, 'workbookPr')?.attributes.date1904),
    structureProtected: isTrue(protection?.lockStructure),
    strict: Object.values(root.attributes).some((value) => value.startsWith('http://purl.oclc.org/ooxml/')),
    styles: parts.related(part, 'styles'), strings: parts.related(part, 'sharedStrings'),
  };
}

const nameOf = ({ attributes: { name = '', localSheetId, hidden }, text }: XmlElement): DefinedName =>
  ({ name, sheet: localSheetId === undefined ? null : Number(localSheetId), text, hidden: isTrue(hidden) });

/** The root, which must be what the part is said to be: a damaged file may call one part by another's name. */
export function rootNamed(root: XmlElement, local: string, part: string): XmlElement {
  if (root.local !== local) throw new PackageFault(`its part ${part} is not what it is said to be`);
  return root;
}

/** Booleans of the schema: "1" and "true". */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Refuses to write into the ISO "strict" kind, whose parts have other namespaces than ours. */
export function refuseStrict({ strict }: Directory, file: string): void {
  if (strict) throw new WorkbookError(`"${file}" is a Strict Open XML Spreadsheet, which can be read but not written. Open it in Excel, choose Save As, Excel Workbook (.xlsx), and use that file.`, 'refused');
}
