/**
 * XML as it stands in the file: elements with their exact places, so that a change is a splice and every other
 * character stays. Parsed by saxes, which refuses what is not well-formed and knows no external entities.
 */
import { SaxesParser } from 'saxes';

export interface XmlHandlers {
  open?(local: string, attributes: Readonly<Record<string, string>>, name: string): void;
  close?(local: string): void;
  text?(text: string): void;
}

/** Says what is not well-formed. */
export class XmlFault extends Error {}

/** Walks through a document without keeping it. Throws XmlFault. */
export function walkXml(xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  failWith(parser);
  const { open, close, text } = handlers;
  if (open) parser.on('opentag', (tag) => open(localOf(tag.name), tag.attributes, tag.name));
  if (close) parser.on('closetag', (tag) => close(localOf(tag.name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

export interface XmlElement {
  /** As written: "x:sheet". */
  readonly name: string;
  /** Without its prefix: "sheet". */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, not that of its children. */
  readonly text: string;
  /** From its "<" to behind its last ">". */
  readonly start: number;
  readonly end: number;
  /** Between its tags; both are `end` where it has one tag only ("<a/>"). */
  readonly innerStart: number;
  readonly innerEnd: number;
}

type Building = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Building[] };

/** A start tag ("<a b='1'>" or "<a/>") with its place. */
export interface OpenTag extends Pick<XmlElement, 'name' | 'local' | 'attributes' | 'start'> { readonly innerStart: number; readonly selfClosing: boolean }

export interface PlaceHandlers {
  open(tag: OpenTag): void;
  /** `innerEnd` is where the end tag begins, `end` behind it; both behind the tag itself where there is one only. */
  close(local: string, innerEnd: number, end: number): void;
  text?(text: string): void;
}

/** Walks through a document with the places of its tags. Throws XmlFault. */
export function walkPlaces(xml: string, { open, close, text }: PlaceHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  failWith(parser);
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const innerStart = parser.position;
    open({ name, local: localOf(name), attributes, start: startOf(xml, name, innerStart), innerStart, selfClosing: isSelfClosing });
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const end = parser.position;
    close(localOf(name), isSelfClosing ? end : xml.lastIndexOf('</', end - 1), end);
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** The document's root element with all below it. Throws XmlFault. */
export function parseXml(xml: string): XmlElement {
  const open: Building[] = [];
  let root: Building | undefined;
  walkPlaces(xml, {
    // Each property by its name: sheets have a million elements, and copying the rest of an object is slow.
    open({ name, local, attributes, start, innerStart }) {
      const element: Building = { name, local, attributes, children: [], text: '', start, end: innerStart, innerStart, innerEnd: innerStart };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(_, innerEnd, end) {
      const element = open.pop()!;
      element.innerEnd = innerEnd;
      element.end = end;
    },
    text(found) { const element = open.at(-1); if (element) element.text += found; },
  });
  return root!;
}

/** An attribute's value may hold "<" only as an entity, so the tag begins at the last "<" before its end. */
const startOf = (xml: string, name: string, end: number): number => xml.lastIndexOf(`<${name}`, end - 1);

function failWith(parser: SaxesParser<{ xmlns: false; position: boolean }>): void {
  parser.on('error', (error) => { throw new XmlFault(error.message); });
  // Document types bring entities that stand for whole libraries; no workbook has one.
  parser.on('doctype', () => { throw new XmlFault('it has a document type'); });
}

const localOf = (name: string): string => { const colon = name.indexOf(':'); return colon < 0 ? name : name.slice(colon + 1); };

export const child = (element: XmlElement, local: string): XmlElement | undefined => element.children.find((each) => each.local === local);
export const children = (element: XmlElement, local: string): XmlElement[] => element.children.filter((each) => each.local === local);

/** An attribute by its name without prefix ("id" for "r:id", whatever the prefix). */
export function prefixed(element: XmlElement, local: string): string | undefined {
  const name = Object.keys(element.attributes).find((each) => each.endsWith(`:${local}`));
  return name === undefined ? undefined : element.attributes[name];
}

/** The prefix that this element writes its siblings' names with: "" or "x:". */
export const prefixOf = ({ name, local }: Pick<XmlElement, 'name' | 'local'>): string => name.slice(0, name.length - local.length);

export interface Splice { readonly start: number; readonly end: number; readonly text: string }

/** The text with some stretches replaced. They may not overlap; two at one place go in as listed. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((each, index) => ({ ...each, index })).sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let out = '';
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at || end < start) throw new RangeError('Splices overlap.');
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}

/** Puts XML at the end of an element's content, opening "<a/>" into "<a>...</a>" where it has to. */
export function appendTo(xml: string, element: XmlElement, added: string): Splice {
  if (element.innerStart < element.end) return { start: element.innerEnd, end: element.innerEnd, text: added };
  const opened = `${xml.slice(element.start, element.end).replace(/\s*\/>$/, '')}>${added}</${element.name}>`;
  return { start: element.start, end: element.end, text: opened };
}

/** Sets, changes or (with null) removes attributes of an element's start tag; the others stay as written. */
export function setAttributes(xml: string, element: Pick<XmlElement, 'name' | 'start' | 'innerStart'>, changes: Readonly<Record<string, string | null>>): Splice[] {
  const tag = xml.slice(element.start, element.innerStart);
  const left = new Map(Object.entries(changes));
  const splices: Splice[] = [];
  for (const { 0: whole, 1: name, index } of tag.matchAll(/\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
    if (!left.has(name!)) continue;
    const value = left.get(name!)!;
    left.delete(name!);
    splices.push({ start: element.start + index, end: element.start + index + whole.length, text: value === null ? '' : attribute(name!, value) });
  }
  const added = [...left].map(([name, value]) => (value === null ? '' : attribute(name, value))).join('');
  const at = element.start + 1 + element.name.length;
  return added === '' ? splices : [...splices, { start: at, end: at, text: added }];
}

export const attribute = (name: string, value: string | number): string => ` ${name}="${escapeXml(String(value))}"`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** Text for an element or an attribute; what XML cannot hold at all becomes the replacement character. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (found) => ENTITIES[found]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
