import { invalidArgument, notFound, sameName } from '../beliefs';
import { NULL_OBJECT, type ModelObject } from '../wire';

/** A list of named objects, found by id or by name in any case. */
export abstract class Collection<T extends ModelObject> {
  abstract readonly $class: string;
  readonly list: T[] = [];

  /** What an object is called. */
  protected abstract nameOf(item: T): string;

  find(key: unknown): T | undefined {
    return this.list.find((item) => item.$id === key) ?? this.list.find((item) => sameName(this.nameOf(item), String(key)));
  }
  remove(item: T): void { this.list.splice(this.list.indexOf(item), 1); }

  $items(): readonly T[] { return this.list; }
  $item(key: unknown): T { return this.GetItem(key); }
  get Count(): number { return this.list.length; }
  GetCount(): number { return this.list.length; }
  GetItem(key: unknown): T {
    const item = this.find(key);
    if (!item) throw notFound();
    return item;
  }
  GetItemOrNullObject(key: unknown): T | typeof NULL_OBJECT { return this.find(key) ?? NULL_OBJECT; }
  GetItemAt(index: number): T {
    const item = this.list[index];
    if (!item) throw invalidArgument();
    return item;
  }
}
