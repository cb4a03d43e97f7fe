/**
 * An Open Packaging package (ECMA-376 part 2): named parts, their content types and the relationships between
 * them. What is not set stays byte for byte as it came; a copy shares everything that neither has changed.
 */
import { FileFault } from './faults';
import { joinPath, relativePath, relsOf } from './part-names';
import { appendTo, attribute, children, parseXml, prefixOf, splice, type Splice, type XmlElement } from './xml';
import { readZip, unpack, type Member } from './zip-read';
import { pack, writeZip } from './zip-write';

export interface Relationship {
  readonly id: string;
  /** The type's last word: "worksheet". */
  readonly kind: string;
  readonly type: string;
  /** The part's name, or the address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** What a package lacks or does twice. */
export class PackageFault extends FileFault {}

export const CONTENT_TYPES = '[Content_Types].xml';

export class Package {
  private constructor(private readonly members: Map<string, Member>) {}

  /** Throws ZipFault. */
  static open(bytes: Uint8Array): Package {
    return new Package(new Map(readZip(bytes).map((member) => [keyOf(member.name), member])));
  }

  static create(parts: Readonly<Record<string, string>>): Package {
    const empty = new Package(new Map());
    for (const [name, text] of Object.entries(parts)) empty.setText(name, text);
    return empty;
  }

  /** A package that can be changed without this one noticing. */
  copy(): Package { return new Package(new Map(this.members)); }

  toBytes(): Uint8Array { return writeZip([...this.members.values()]); }

  names(): string[] { return [...this.members.values()].map(({ name }) => name); }
  has(name: string): boolean { return this.members.has(keyOf(name)); }

  /** The part's bytes. Throws PackageFault where it is missing, ZipFault where it is damaged. */
  bytes(name: string): Uint8Array { return unpack(this.member(name)); }

  /** The text of an XML part, a byte order mark included. */
  text(name: string): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes(name));
    } catch (fault) {
      if (fault instanceof TypeError) throw new PackageFault(`its part ${name} is not in UTF-8`);
      throw fault;
    }
  }

  /** The same object for the same content: what is made from a part can be kept by it. */
  member(name: string): Member {
    const member = this.members.get(keyOf(name));
    if (!member) throw new PackageFault(`its part ${name} is missing`);
    return member;
  }

  /** The root element of an XML part, parsed once for the same content. */
  root(name: string): XmlElement {
    const member = this.member(name);
    const root = ROOTS.get(member) ?? parseXml(this.text(name));
    ROOTS.set(member, root);
    return root;
  }

  setText(name: string, text: string): void {
    const present = this.members.get(keyOf(name))?.name ?? name;
    this.members.set(keyOf(name), pack(present, new TextEncoder().encode(text)));
  }

  /** Adds a part with its content type; one that is left over from a part that has gone makes way. */
  add(name: string, text: string, contentType: string): void {
    this.setText(name, text);
    this.edit(CONTENT_TYPES, (xml, root) => [...overridesOf(root, name), appendTo(xml, root, `<${prefixOf(root)}Override${attribute('PartName', `/${name}`)}${attribute('ContentType', contentType)}/>`)]);
  }

  /** Takes a part out, with its relationships and the content types of both (LibreOffice gives one to relationships too). */
  remove(name: string): void {
    this.members.delete(keyOf(name));
    this.members.delete(keyOf(relsOf(name)));
    this.edit(CONTENT_TYPES, (_, root) => [...overridesOf(root, name), ...overridesOf(root, relsOf(name))]);
  }

  /** Changes a part by splices; a part that they leave as it was stays untouched. */
  edit(name: string, splices: (xml: string, root: XmlElement) => readonly Splice[]): void {
    const xml = this.text(name);
    const made = splices(xml, this.root(name));
    if (made.length > 0) this.setText(name, splice(xml, made));
  }

  /** The content type of a part: its own, else that of its extension. */
  contentType(name: string): string | undefined {
    const root = this.root(CONTENT_TYPES);
    const own = overrides(root).find(([part]) => keyOf(part) === keyOf(name));
    if (own) return own[1].attributes.ContentType;
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return children(root, 'Default').find(({ attributes }) => attributes.Extension?.toLowerCase() === extension)?.attributes.ContentType;
  }

  /** Every part of a content type of its own. */
  ofType(contentType: string): string[] {
    return overrides(this.root(CONTENT_TYPES)).filter(([part, { attributes }]) => attributes.ContentType === contentType && this.has(part)).map(([part]) => part);
  }

  /** What a part (or, with "", the package) points to. */
  relationships(from: string): Relationship[] {
    if (!this.has(relsOf(from))) return [];
    return children(this.root(relsOf(from)), 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const external = TargetMode === 'External';
      return { id: Id, type: Type, kind: Type.slice(Type.lastIndexOf('/') + 1), external, target: external ? Target : joinPath(from, Target) };
    });
  }

  /** The first part of a kind that a part points to. */
  related(from: string, kind: string): string | undefined {
    return this.relationships(from).find((each) => each.kind === kind && !each.external)?.target;
  }

  /** Points from a part to another (or to an address outside) and gives the new relationship's id. */
  relate(from: string, type: string, target: string, external = false): string {
    const name = relsOf(from);
    if (!this.has(name)) this.setText(name, EMPTY_RELATIONSHIPS);
    const taken = new Set(this.relationships(from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const address = external ? target : relativePath(from, target);
    this.edit(name, (xml, root) => [appendTo(xml, root, `<${prefixOf(root)}Relationship${attribute('Id', id)}${attribute('Type', type)}${attribute('Target', address)}${external ? attribute('TargetMode', 'External') : ''}/>`)]);
    return id;
  }

  unrelate(from: string, ids: readonly string[]): void {
    this.edit(relsOf(from), (_, root) => children(root, 'Relationship').filter(({ attributes }) => ids.includes(attributes.Id ?? '')).map(({ start, end }) => ({ start, end, text: '' })));
  }

  /** Every part that can be reached from a part by relationships, itself left out; circles end where they began. */
  reachable(from: string): Set<string> {
    const found = new Set<string>();
    const left = [from];
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
      for (const { target, external } of this.relationships(part)) {
        if (external || found.has(keyOf(target))) continue;
        found.add(keyOf(target));
        if (this.has(target)) left.push(target);
      }
    }
    return found;
  }

  /** An XML part's name that is not taken, nor its relationships': "xl/worksheets/sheet4.xml". */
  freeName(stem: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}.xml`;
      if (!this.has(name) && !this.has(relsOf(name))) return name;
    }
  }
}

const EMPTY_RELATIONSHIPS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const ROOTS = new WeakMap<Member, XmlElement>();

/** Names of parts do not differ by case alone. */
export const keyOf = (name: string): string => name.toLowerCase();

/** Splices that take out a part's own content type. */
const overridesOf = (root: XmlElement, name: string): Splice[] =>
  overrides(root).filter(([part]) => keyOf(part) === keyOf(name)).map(([, { start, end }]) => ({ start, end, text: '' }));

/** Parts with a content type of their own, without the leading slash. */
const overrides = (root: XmlElement): [string, XmlElement][] =>
  children(root, 'Override').map((element) => [(element.attributes.PartName ?? '').replace(/^\//, ''), element]);
