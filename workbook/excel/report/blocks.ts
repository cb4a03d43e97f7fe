import { areaAddress } from '../../../src/cells/address';
import type { Area } from '../../../src/cells/grid';

/**
 * Cells that look the same, as few rectangles as a simple sweep finds: runs along a row, joined with an equal run in
 * the row above. `null` is a cell that needs nothing.
 * @param keys rows of keys, each as long as it needs to be
 */
export function blocksByKey(keys: readonly (readonly (string | null)[])[]): ReadonlyMap<string, readonly Area[]> {
  const blocks = new Map<string, GrowingArea[]>();
  let above = new Map<string, GrowingArea>();
  keys.forEach((row, top) => {
    const here = new Map<string, GrowingArea>();
    for (const { key, left, right } of runs(row)) {
      const name = `${left}:${right}:${key}`;
      const area = above.get(name) ?? { top, left, bottom: top, right };
      area.bottom = top;
      here.set(name, area);
      if (area.top < top) continue;
      const list = blocks.get(key);
      if (list) list.push(area);
      else blocks.set(key, [area]);
    }
    above = here;
  });
  return blocks;
}

type GrowingArea = { -readonly [Key in keyof Area]: Area[Key] };

function runs(row: readonly (string | null)[]): { readonly key: string; readonly left: number; readonly right: number }[] {
  const found: { key: string; left: number; right: number }[] = [];
  row.forEach((key, column) => {
    const last = found.at(-1);
    if (key === null || key === undefined) return;
    if (last && last.key === key && last.right === column - 1) last.right = column;
    else found.push({ key, left: column, right: column });
  });
  return found;
}

/** "A1:B9,D4" and so on: the addresses of the areas, each text no longer than Excel takes. */
export function addresses(areas: readonly Area[], longest: number): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longest) texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
