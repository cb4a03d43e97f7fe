/**
 * Checks a package for what makes Excel offer a repair: used by tests on every file that we write. One line for
 * each fault; none for a sound package.
 */
import { readDirectory } from './directory';
import { FileFault } from './faults';
import { orderFaults, repeated } from './lint-lists';
import { lintSheet } from './lint-sheet';
import { lintStyles } from './lint-styles';
import { CONTENT_TYPES, keyOf, Package } from './package';
import { ownerOf } from './part-names';
import { children, XmlFault, type XmlElement } from './xml';

export function lintPackage(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const attempt = (what: string, run: () => void): void => {
    try {
      run();
    } catch (fault) {
      if (!(fault instanceof FileFault || fault instanceof XmlFault || fault instanceof RangeError)) throw fault;
      faults.push(`${what}: ${fault.message}`);
    }
  };
  let parts: Package | undefined;
  attempt('package', () => { parts = Package.open(bytes); });
  if (!parts) return faults;
  const sound = parts;
  attempt(CONTENT_TYPES, () => faults.push(...contentTypeFaults(sound)));
  for (const name of sound.names()) {
    attempt(name, () => { if (isXml(sound, name)) sound.root(name); else sound.bytes(name); });
    if (ownerOf(name) !== null) attempt(name, () => faults.push(...relationshipFaults(sound, name)));
  }
  if (faults.length > 0) return faults;
  attempt('workbook', () => faults.push(...workbookFaults(sound)));
  attempt('styles', () => faults.push(...lintStyles(sound, readDirectory(sound))));
  attempt('sheets', () => faults.push(...readDirectory(sound).sheets.filter(({ kind }) => kind === 'worksheet').flatMap((entry) => lintSheet(sound, readDirectory(sound), entry))));
  attempt('tables', () => faults.push(...tableFaults(sound)));
  return faults;
}

const isXml = (parts: Package, name: string): boolean => /\.(xml|rels|vml)$/i.test(name) || /[+/]xml$/.test(parts.contentType(name) ?? '');

function contentTypeFaults(parts: Package): string[] {
  const root = parts.root(CONTENT_TYPES);
  const named = children(root, 'Override').map(({ attributes }) => attributes.PartName ?? '');
  return [
    ...named.filter((name) => !name.startsWith('/') || !parts.has(name.slice(1))).map((name) => `content type of ${name}, which is not there`),
    ...repeated(named.map(keyOf)).map((name) => `two content types of ${name}`),
    ...repeated(children(root, 'Default').map(({ attributes }) => (attributes.Extension ?? '').toLowerCase())).map((name) => `two content types of .${name}`),
    ...parts.names().filter((name) => name !== CONTENT_TYPES && !name.endsWith('/') && parts.contentType(name) === undefined).map((name) => `${name} has no content type`),
  ];
}

function relationshipFaults(parts: Package, rels: string): string[] {
  const owner = ownerOf(rels)!;
  const list = parts.relationships(owner);
  return [
    ...(owner !== '' && !parts.has(owner) ? [`${rels} belongs to no part`] : []),
    ...repeated(list.map(({ id }) => id)).map((id) => `${rels} has two of ${id}`),
    ...list.filter(({ id, target, external }) => id === '' || (!external && !parts.has(target))).map(({ id, target }) => `${rels} ${id} leads to ${target}, which is not there`),
    ...dangling(parts, owner, new Set(list.map(({ id }) => id))),
  ];
}

/** Relationship ids that a part uses and does not have. */
function dangling(parts: Package, owner: string, ids: ReadonlySet<string>): string[] {
  if (owner === '' || !parts.has(owner) || !isXml(parts, owner)) return [];
  const used = (element: XmlElement): string[] => [
    ...Object.entries(element.attributes).filter(([name]) => /^(r|rel):(id|embed|link|pict|dm|lo|qs|cs)$/.test(name)).map(([, value]) => value),
    ...element.children.flatMap(used),
  ];
  return used(parts.root(owner)).filter((id) => id !== '' && !ids.has(id)).map((id) => `${owner} uses ${id}, which it does not have`);
}

function workbookFaults(parts: Package): string[] {
  const directory = readDirectory(parts);
  const root = parts.root(directory.part);
  const { sheets, names } = directory;
  const view = root.children.find(({ local }) => local === 'bookViews')?.children[0]?.attributes.activeTab;
  return [
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `two sheets named ${name}`),
    ...repeated(sheets.map(({ sheetId }) => String(sheetId))).map((id) => `two sheets with the id ${id}`),
    ...repeated(sheets.map(({ part }) => keyOf(part))).map((part) => `two sheets on ${part}`),
    ...sheets.filter(({ name }) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)).map(({ name }) => `sheet name ${name} is none`),
    ...sheets.filter(({ part }) => !parts.has(part)).map(({ name, part }) => `sheet ${name} is on ${part}, which is not there`),
    ...(sheets.some(({ visible }) => visible) ? [] : ['no sheet is visible']),
    ...(Number(view ?? 0) < sheets.length ? [] : ['the active tab is not there']),
    ...repeated(names.map(({ name, sheet }) => `${sheet ?? ''}!${name.toLowerCase()}`)).map((name) => `two defined names ${name}`),
    ...names.filter(({ name }) => !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)).map(({ name }) => `defined name ${name} is none`),
    ...names.filter(({ sheet }) => sheet !== null && !(sheet >= 0 && sheet < sheets.length)).map(({ name, sheet }) => `defined name ${name} is of sheet ${sheet}, which is not there`),
    ...names.filter(({ text }) => text.trim() === '').map(({ name }) => `defined name ${name} is of nothing`),
    ...names.flatMap(({ name, text }) => [...text.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu)]
      .map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain!)
      .filter((sheet) => !/^\[\d+\]/.test(sheet) && !sheets.some((each) => each.name.toLowerCase() === sheet.toLowerCase())).map((sheet) => `defined name ${name} is of the sheet ${sheet}, which is not there`)),
    ...orderFaults(root, WORKBOOK_ORDER, directory.part),
  ];
}

/** The schema's sequence of a workbook part (ECMA-376 part 1, 18.2.27). */
const WORKBOOK_ORDER = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'];

function tableFaults(parts: Package): string[] {
  const tables = parts.ofType('application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml').map((name) => parts.root(name));
  const names = readDirectory(parts).names.filter(({ sheet }) => sheet === null).map(({ name }) => name);
  const columnNames = (table: XmlElement) => children(table.children.find(({ local }) => local === 'tableColumns') ?? table, 'tableColumn').map(({ attributes }) => (attributes.name ?? '').toLowerCase());
  return [
    ...repeated(tables.map(({ attributes }) => attributes.id ?? '')).map((id) => `two tables with the id ${id}`),
    ...repeated([...tables.map(({ attributes }) => attributes.displayName ?? ''), ...names].map((name) => name.toLowerCase())).map((name) => `two tables or names ${name}`),
    ...tables.filter(({ attributes }) => !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(attributes.displayName ?? '')).map(({ attributes }) => `table name ${attributes.displayName} is none`),
    ...tables.flatMap((table) => repeated(columnNames(table)).map((name) => `table ${table.attributes.displayName} has two columns ${name}`)),
  ];
}
