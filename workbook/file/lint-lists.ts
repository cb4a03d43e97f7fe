import type { XmlElement } from './xml';

/** Elements that the schema wants in another sequence; those it does not name may stand anywhere. */
export function orderFaults(root: XmlElement, order: readonly string[], part: string): string[] {
  const places = root.children.map(({ local }) => ({ local, at: order.indexOf(local) })).filter(({ at }) => at >= 0);
  return places.filter(({ at }, index) => index > 0 && at < places[index - 1]!.at).map(({ local }) => `${part}: ${local} stands too late`);
}

/** Values that stand more than once, each named once. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}
