/**
 * Adds the styles of an authored sheet to a workbook's own: fonts, fills, borders, number formats and cell
 * formats are appended, each once, so that the second report adds nothing; what is there stays as written.
 */
import { rootNamed } from './directory';
import { builtInId } from './number-formats';
import { appendTo, attribute, child, children, parseXml, prefixOf, setAttributes, splice, type Splice, type XmlElement } from './xml';

/** The lists of a styles part in the order that the schema wants. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
const FIRST_OWN_FORMAT = 164;

export interface GraftedStyles {
  readonly xml: string;
  /** The cell format in the workbook for each of the authored ones. */
  readonly cellFormats: readonly number[];
}

/** Throws XmlFault where a part is not well-formed. */
export function graftStyles(workbook: string, authored: string): GraftedStyles {
  const target = new StyleLists(workbook);
  const source = parseXml(authored);
  const list = (name: string, item: string): XmlElement[] => children(child(source, name) ?? source, item);
  const fonts = list('fonts', 'font').map((element) => target.add('fonts', element));
  const fills = list('fills', 'fill').map((element) => target.add('fills', element));
  const borders = list('borders', 'border').map((element) => target.add('borders', element));
  const formats = new Map(list('numFmts', 'numFmt').map(({ attributes }) => [attributes.numFmtId!, target.numberFormat(attributes.formatCode!)]));
  const cellFormats = list('cellXfs', 'xf').map((element) => {
    const { numFmtId, fontId, fillId, borderId } = element.attributes;
    return target.add('cellXfs', element, {
      numFmtId: String(formats.get(numFmtId!) ?? numFmtId), fontId: String(fonts[Number(fontId)]),
      fillId: String(fills[Number(fillId)]), borderId: String(borders[Number(borderId)]), xfId: '0',
    });
  });
  return { xml: target.toXml(), cellFormats };
}

/** A workbook's cell format with another number format: for a cell that changes its format and nothing else of its look. */
export function reformat(workbook: string, cellFormat: number, code: string): { readonly xml: string; readonly cellFormat: number } {
  const lists = new StyleLists(workbook);
  const present = lists.item('cellXfs', cellFormat);
  const added = lists.add('cellXfs', present ?? BARE_FORMAT, { numFmtId: String(lists.numberFormat(code)), applyNumberFormat: '1' });
  return { xml: lists.toXml(), cellFormat: added };
}

type Written = Pick<XmlElement, 'name' | 'attributes' | 'children'>;

const BARE_FORMAT: Written = { name: 'xf', attributes: { fontId: '0', fillId: '0', borderId: '0', xfId: '0' }, children: [] };

class StyleLists {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly items = new Map<string, string[]>();
  private readonly added = new Map<string, string[]>();
  private readonly newFormats: { id: number; code: string }[] = [];

  constructor(private readonly xml: string) {
    this.root = rootNamed(parseXml(xml), 'styleSheet', 'of styles');
    this.prefix = prefixOf(this.root);
  }

  item(list: string, index: number): XmlElement | undefined {
    return child(this.root, list)?.children[index];
  }

  /** The place of an element in a list, where it is appended unless the list has the very same. */
  add(list: string, element: Written, changes: Readonly<Record<string, string>> = {}): number {
    const written = this.write({ ...element, attributes: { ...element.attributes, ...changes } });
    const present = this.itemsOf(list);
    const found = present.indexOf(written);
    if (found >= 0) return found;
    this.added.set(list, [...(this.added.get(list) ?? []), written]);
    return present.push(written) - 1;
  }

  /** The number of a format: Excel's own, the workbook's, or a new one. */
  numberFormat(code: string): number {
    const known = builtInId(code);
    if (known !== undefined) return known;
    const own = this.ownFormats();
    const found = own.find((format) => format.code === code);
    if (found) return found.id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...own.map((format) => format.id)) + 1;
    this.add('numFmts', { name: 'numFmt', attributes: { numFmtId: String(id), formatCode: code }, children: [] });
    this.newFormats.push({ id, code });
    return id;
  }

  private ownFormats(): { id: number; code: string }[] {
    const present = children(child(this.root, 'numFmts') ?? this.root, 'numFmt').map(({ attributes }) => ({ id: Number(attributes.numFmtId), code: attributes.formatCode ?? '' }));
    return [...present, ...this.newFormats];
  }

  private itemsOf(list: string): string[] {
    const found = this.items.get(list) ?? (child(this.root, list)?.children ?? []).map(({ start, end }) => this.xml.slice(start, end));
    this.items.set(list, found);
    return found;
  }

  private write({ name: given, attributes, children: below }: Written): string {
    const name = given.includes(':') ? given : this.prefix + given;
    const tag = name + Object.entries(attributes).map(([key, value]) => attribute(key, value)).join('');
    return below.length === 0 ? `<${tag}/>` : `<${tag}>${below.map((each) => this.write(each)).join('')}</${name}>`;
  }

  toXml(): string {
    return splice(this.xml, [...this.added].flatMap(([list, items]) => this.splicesFor(list, items)));
  }

  private splicesFor(list: string, items: readonly string[]): Splice[] {
    const present = child(this.root, list);
    const count = String(this.itemsOf(list).length);
    if (present && present.innerStart < present.end) {
      return [...setAttributes(this.xml, present, { count }), appendTo(this.xml, present, items.join(''))];
    }
    const whole = `<${this.prefix}${list} count="${count}">${items.join('')}</${this.prefix}${list}>`;
    if (present) return [{ start: present.start, end: present.end, text: whole }];
    const next = this.root.children.find(({ local }) => ORDER.indexOf(local) > ORDER.indexOf(list));
    return next ? [{ start: next.start, end: next.start, text: whole }] : [appendTo(this.xml, this.root, whole)];
  }
}
