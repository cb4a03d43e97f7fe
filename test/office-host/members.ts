import { NotEmulated, type ModelObject } from './wire';

/** A model's members by their wire names. */
type Members = ModelObject & Record<string, unknown>;

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A value as JSON carries it: what the wire would have made of it. */
export const overTheWire = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/** Reads a property of a model object. */
export function get(object: ModelObject, name: string): unknown {
  if (!(name in object)) throw new NotEmulated(`property ${object.$class}.${lowerFirst(name)}`);
  return (object as Members)[name];
}

/** Calls a method of a model object. */
export function call(object: ModelObject, name: string, given: readonly unknown[]): unknown {
  const method = (object as Members)[name];
  if (typeof method !== 'function') throw new NotEmulated(`method ${object.$class}.${lowerFirst(name)}()`);
  return method.apply(object, given);
}

/** Sets a property that the model lets be set. */
export function set(object: ModelObject, name: string, value: unknown): void {
  let holder: object | null = object;
  let property: PropertyDescriptor | undefined;
  while (holder && !property) {
    property = Object.getOwnPropertyDescriptor(holder, name);
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  if (!property || (property.get && !property.set)) throw new NotEmulated(`setter of ${object.$class}.${lowerFirst(name)}`);
  (object as Members)[name] = overTheWire(value);
}

/** Several properties at once, as `object.set({...})` sends them; objects within are updated in turn. */
export function update(object: ModelObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const current = name in object ? (object as Members)[name] : undefined;
    const isModel = typeof current === 'object' && current !== null && '$class' in current;
    if (isModel) update(current as ModelObject, value as Record<string, unknown>);
    else set(object, name, value);
  }
}
