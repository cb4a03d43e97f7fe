import { alreadyExists, definedNameIsAllowed, invalidArgument, notFound } from '../beliefs';
import { NULL_OBJECT } from '../wire';
import { quoted } from './addresses';
import { Collection } from './collection';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** A name of the workbook, or of one sheet, for cells or for a constant such as ="headlines". */
export class NamedItem {
  readonly $class = 'NamedItem';
  readonly $id: string;
  Visible = true;
  Comment: string;

  constructor(private readonly owner: Workbook | Worksheet, readonly Name: string, private refersTo: Range | string, comment = '') {
    this.$id = Name;
    this.Comment = comment;
  }

  get Type(): string { return this.refersTo instanceof Range ? 'Range' : 'String'; }
  get Scope(): string { return this.owner.$class === 'Worksheet' ? 'Worksheet' : 'Workbook'; }
  /** The formula, with an equals sign. [types: NamedItem.formula, settable since ExcelApi 1.7] */
  get Formula(): string { return this.refersTo instanceof Range ? `=${quoted(this.refersTo.sheet.Name)}!${this.refersTo.address('$')}` : this.refersTo; }
  set Formula(formula: string) { this.refersTo = formula; }
  /** What the formula gives: the address of a range, the text of a constant. [types: NamedItem.value] */
  get Value(): string {
    if (this.refersTo instanceof Range) return this.refersTo.Address;
    return /^="((?:[^"]|"")*)"$/.exec(this.refersTo)?.[1]?.replaceAll('""', '"') ?? this.refersTo;
  }
  GetRange(): Range {
    if (!(this.refersTo instanceof Range)) throw notFound();
    return this.refersTo;
  }
  GetRangeOrNullObject(): Range | typeof NULL_OBJECT { return this.refersTo instanceof Range ? this.refersTo : NULL_OBJECT; }
  Delete(): void { this.owner.Names.remove(this); }
}

export class NamedItemCollection extends Collection<NamedItem> {
  readonly $class = 'NamedItemCollection';
  constructor(private readonly owner: Workbook | Worksheet) { super(); }
  protected nameOf(item: NamedItem): string { return item.Name; }
  Add(name: string, refersTo: Range | string, comment?: string): NamedItem {
    if (!definedNameIsAllowed(name) || (typeof refersTo === 'string' && !refersTo.startsWith('='))) throw invalidArgument();
    if (this.find(name)) throw alreadyExists();
    const item = new NamedItem(this.owner, name, refersTo, comment);
    this.list.push(item);
    return item;
  }
}
