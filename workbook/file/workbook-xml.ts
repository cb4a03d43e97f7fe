/** Changes to the workbook part: a sheet at the end of the tabs, and the defined names of one sheet. */
import { mainPart, readDirectory } from './directory';
import { PackageFault, type Package } from './package';
import { appendTo, attribute, child, children, escapeXml, prefixOf, setAttributes, type Splice, type XmlElement } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A name that belongs to one sheet: what it refers to is a formula without "=". */
export interface SheetName { readonly name: string; readonly text: string; readonly hidden?: boolean }

/** Adds an empty worksheet at the end and gives its part. Others keep their places, so that names and links by position stay right. */
export function addSheet(parts: Package, name: string): string {
  const workbook = mainPart(parts)!;
  const part = parts.freeName('xl/worksheets/sheet');
  parts.add(part, '<worksheet/>', WORKSHEET);
  const id = parts.relate(workbook, `${OFFICE}/worksheet`, part);
  const sheetId = Math.max(0, ...readDirectory(parts, true).sheets.map((sheet) => sheet.sheetId)) + 1;
  parts.edit(workbook, (xml, root) => {
    const sheets = child(root, 'sheets');
    if (!sheets) throw new PackageFault('its list of sheets is missing');
    return [appendTo(xml, sheets, `<${prefixOf(sheets)}sheet${attribute('name', name)} sheetId="${sheetId}" ${relationshipPrefix(root)}="${id}"/>`)];
  });
  return part;
}

/** The attribute that names a relationship, with the prefix that this workbook uses, or one of our own that says what it means. */
function relationshipPrefix(root: XmlElement): string {
  const bound = Object.entries(root.attributes).find(([name, value]) => name.startsWith('xmlns:') && value === OFFICE)?.[0].slice(6);
  return bound === undefined ? `xmlns:r="${OFFICE}" r:id` : `${bound}:id`;
}

/** Sets the names of the sheet at a position; those of `replaced` that it had before go, all others stay. */
export function setSheetNames(parts: Package, position: number, names: readonly SheetName[], replaced: ReadonlySet<string>): void {
  parts.edit(mainPart(parts)!, (xml, root) => {
    const list = child(root, 'definedNames');
    const prefix = prefixOf(root);
    const added = names.map(({ name, text, hidden }) =>
      `<${prefix}definedName${attribute('name', name)} localSheetId="${position}"${hidden ? ' hidden="1"' : ''}>${escapeXml(text)}</${prefix}definedName>`).join('');
    if (!list) return added === '' ? [] : [insertBefore(xml, root, `<${prefix}definedNames>${added}</${prefix}definedNames>`)];
    const gone = children(list, 'definedName').filter(({ attributes }) => attributes.localSheetId === String(position) && replaced.has(attributes.name ?? ''));
    return [...gone.map(({ start, end }): Splice => ({ start, end, text: '' })), appendTo(xml, list, added)];
  });
}

/** Elements of the workbook part that may stand before its defined names (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = new Set(['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences']);

function insertBefore(xml: string, root: XmlElement, text: string): Splice {
  const last = root.children.findLast(({ local }) => BEFORE_NAMES.has(local));
  return last ? { start: last.end, end: last.end, text } : appendTo(xml, root, text);
}

/** Has Excel calculate every formula when it opens the file: values that others depend on have changed. */
export function recalculateOnLoad(parts: Package): void {
  parts.edit(mainPart(parts)!, (xml, root) => {
    const present = child(root, 'calcPr');
    if (present) return setAttributes(xml, present, { fullCalcOnLoad: '1' });
    const before = root.children.findLast(({ local }) => BEFORE_NAMES.has(local) || local === 'definedNames');
    const text = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
    return [before ? { start: before.end, end: before.end, text } : appendTo(xml, root, text)];
  });
}

/** Takes the calculation chain out: Excel makes a new one, and would take one for damage that names a formula that has gone. */
export function dropCalculationChain(parts: Package): void {
  const workbook = mainPart(parts)!;
  const chains = parts.relationships(workbook).filter(({ kind }) => kind === 'calcChain');
  if (chains.length === 0) return;
  parts.unrelate(workbook, chains.map(({ id }) => id));
  for (const { target } of chains) if (parts.has(target)) parts.remove(target);
}
