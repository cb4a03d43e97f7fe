/**
 * The mark of a formula that may fill the cells beside it (a dynamic array): without it Excel takes the formula
 * for an old one and shows "@" and a single value. It is an entry of the metadata part that cells point to.
 */
import { mainPart, rootNamed } from './directory';
import type { Package } from './package';
import { appendTo, attribute, child, children, prefixOf, setAttributes, type Splice, type XmlElement } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';
const NAME = 'XLDAPR';

const typeXml = (prefix: string): string => `<${prefix}metadataType name="${NAME}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const blockXml = (prefix: string): string => `<${prefix}bk><${prefix}extLst><${prefix}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></${prefix}ext></${prefix}extLst></${prefix}bk>`;

/** The number for a cell's `cm` attribute, made where the workbook has none. */
export function dynamicArrayMark(parts: Package): number {
  const workbook = mainPart(parts)!;
  const part = parts.related(workbook, 'sheetMetadata');
  if (part === undefined || !parts.has(part)) {
    const name = parts.has('xl/metadata.xml') ? parts.freeName('xl/metadata') : 'xl/metadata.xml';
    parts.add(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}"><metadataTypes count="1">${typeXml('')}</metadataTypes><futureMetadata name="${NAME}" count="1">${blockXml('')}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`, TYPE);
    parts.relate(workbook, RELATION, name);
    return 1;
  }
  const root = rootNamed(parts.root(part), 'metadata', part);
  const present = markIn(root);
  if (present > 0) return present;
  parts.edit(part, addMark);
  return markIn(parts.root(part));
}

/** The 1-based place of a dynamic array's entry among the cell metadata, or 0. */
function markIn(root: XmlElement): number {
  const type = children(child(root, 'metadataTypes') ?? root, 'metadataType').findIndex(({ attributes }) => attributes.name === NAME) + 1;
  const blocks = futureBlocks(root);
  return children(child(root, 'cellMetadata') ?? root, 'bk').findIndex((block) => children(block, 'rc').some(({ attributes }) =>
    type > 0 && Number(attributes.t) === type && isDynamic(blocks[Number(attributes.v)]))) + 1;
}

const future = (root: XmlElement): XmlElement | undefined => children(root, 'futureMetadata').find(({ attributes }) => attributes.name === NAME);
const futureBlocks = (root: XmlElement): XmlElement[] => { const found = future(root); return found ? children(found, 'bk') : []; };
const isDynamic = (block: XmlElement | undefined): boolean =>
  !!block && children(child(block, 'extLst') ?? block, 'ext').some((extension) => child(extension, 'dynamicArrayProperties')?.attributes.fDynamic === '1');

/** Appends what is missing: the type, its block and the entry that names both. */
function addMark(xml: string, root: XmlElement): Splice[] {
  const prefix = prefixOf(root);
  const types = child(root, 'metadataTypes');
  const known = types ? children(types, 'metadataType').findIndex(({ attributes }) => attributes.name === NAME) : -1;
  const type = known >= 0 ? known + 1 : (types ? children(types, 'metadataType').length : 0) + 1;
  const blocks = futureBlocks(root);
  const dynamic = blocks.findIndex(isDynamic);
  const entry = `<${prefix}bk><${prefix}rc t="${type}" v="${dynamic >= 0 ? dynamic : blocks.length}"/></${prefix}bk>`;
  return [
    ...(known >= 0 ? [] : grow(xml, root, types, 'metadataTypes', typeXml(prefix), [])),
    ...(dynamic >= 0 ? [] : grow(xml, root, future(root), 'futureMetadata', blockXml(prefix), ['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata'], attribute('name', NAME))),
    ...grow(xml, root, child(root, 'cellMetadata'), 'cellMetadata', entry, ['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata']),
  ];
}

/** Adds to a counted list, or makes it behind those elements that stand before it. */
function grow(xml: string, root: XmlElement, list: XmlElement | undefined, name: string, item: string, after: readonly string[], attributes = ''): Splice[] {
  if (list) return [...setAttributes(xml, list, { count: String(list.children.length + 1) }), appendTo(xml, list, item)];
  const last = root.children.findLast(({ local }) => after.includes(local));
  const at = last?.end ?? root.innerStart;
  const prefix = prefixOf(root);
  return [{ start: at, end: at, text: `<${prefix}${name}${attributes} count="1">${item}</${prefix}${name}>` }];
}
