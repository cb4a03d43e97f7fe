import type { ClassNames } from './class-names';
import { get, overTheWire } from './members';
import { HostError, NULL_OBJECT, NotEmulated, type ModelObject, type QueryInfo } from './wire';

/** What the host sends back: ids, kept references, and the properties that a query selects. */
export class Answers {
  readonly #classNames: (className: string) => ClassNames | null;
  readonly #objects = new Map<string, ModelObject>();
  readonly #references = new Map<ModelObject, string>();
  #next = 1;

  constructor(classNames: (className: string) => ClassNames | null) { this.#classNames = classNames; }

  /** Holds on to an object until it is released; the same object keeps the same reference. */
  keep(object: ModelObject): string {
    const known = this.#references.get(object);
    if (known) return known;
    const reference = `{reference-${this.#next++}}`;
    this.#references.set(object, reference);
    this.#objects.set(reference, object);
    return reference;
  }

  release(reference: string): void {
    const object = this.#objects.get(reference);
    this.#objects.delete(reference);
    if (object) this.#references.delete(object);
  }

  kept(reference: string): ModelObject {
    const object = this.#objects.get(reference);
    if (!object) throw new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
    return object;
  }

  /** How the proxy finds the object again: by its id, or by a reference where it has none. */
  identity(object: ModelObject, keep: boolean): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    if (object.$id !== undefined) value.Id = object.$id;
    if (object.$kept && (keep || this.#references.has(object))) value._ReferenceId = this.keep(object);
    return value;
  }

  /** What a method gives: a value, or the identity of an object. */
  result(value: unknown, keep: boolean): unknown {
    if (value === NULL_OBJECT || value === undefined || value === null) return null;
    return typeof value === 'object' && '$class' in value ? this.identity(value as ModelObject, keep) : overTheWire(value);
  }

  query(object: ModelObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): Record<string, unknown> {
    const select = [...Select, ...Expand.map((path) => `${path}/*`)];
    if (!object.$items) return { ...this.identity(object, false), ...this.#select(object, select) };
    const names = this.#names(object);
    const own = select.filter((path) => names.scalars.includes(path));
    const rest = select.filter((path) => !own.includes(path));
    const value = own.length > 0 ? this.#select(object, own) : {};
    if (rest.length > 0 || own.length === 0) {
      const items = object.$items().slice(Skip, Top === undefined ? undefined : Skip + Top);
      value._Items = items.map((item) => ({ ...this.identity(item, false), ...this.#select(item, rest) }));
    }
    return value;
  }

  #names(object: ModelObject): ClassNames {
    const names = this.#classNames(object.$class);
    if (!names) throw new NotEmulated(`class ${object.$class} of the API`);
    return names;
  }

  /** The properties along the paths; without a path, every property with a value that the model has. */
  #select(object: ModelObject, paths: readonly string[]): Record<string, unknown> {
    const names = this.#names(object);
    const value: Record<string, unknown> = {};
    const within = new Map<string, string[]>();
    for (const path of paths.length > 0 ? paths : ['*']) {
      const [head = '', ...tail] = path.split('/');
      if (head === '*') { this.#all(object, names, value); continue; }
      const at = names.scalars.findIndex((name) => name.toLowerCase() === head.toLowerCase());
      if (at >= 0) { value[names.wireScalars[at]!] = overTheWire(get(object, names.wireScalars[at]!)); continue; }
      const navigation = names.navigations.find((name) => name.toLowerCase() === head.toLowerCase());
      // Excel refuses a load of a property that the class does not have.
      if (!navigation) throw new HostError('InvalidArgument', `load(): ${object.$class} has no property "${head}"`);
      within.set(navigation, [...(within.get(navigation) ?? []), ...(tail.length > 0 ? [tail.join('/')] : [])]);
    }
    for (const [navigation, Select] of within) {
      const wire = navigation.charAt(0).toUpperCase() + navigation.slice(1);
      const child = get(object, wire) as ModelObject | typeof NULL_OBJECT | null;
      value[wire] = child === NULL_OBJECT || child === null ? null : this.query(child, { Select });
    }
    return value;
  }

  #all(object: ModelObject, names: ClassNames, value: Record<string, unknown>): void {
    for (const wire of names.wireScalars) {
      if (!wire.startsWith('_') && wire in object) value[wire] = overTheWire(get(object, wire));
    }
  }
}
