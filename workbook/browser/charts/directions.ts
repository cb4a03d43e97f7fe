import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { BarDirections } from './model';

/** Whether the bars of each bar chart of a package lie or stand, by the reference of its first series. */
export function barDirections(bytes: Uint8Array): BarDirections {
  const parts = unzipSync(bytes, { filter: ({ name }) => /(^|\/)charts\/chart[^/]*\.xml$/i.test(name) });
  const found = new Map<string, 'bar' | 'col'>();
  for (const part of Object.values(parts)) {
    const [direction, first] = directionOf(strFromU8(part));
    if (direction && first) found.set(first, direction);
  }
  return found;
}

function directionOf(xml: string): readonly ['bar' | 'col' | null, string | null] {
  let direction: 'bar' | 'col' | null = null;
  let first: string | null = null;
  let inValues = false;
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'barDir') direction ??= attributes.val === 'bar' ? 'bar' : 'col';
    if (local === 'val' || local === 'yVal') inValues = true;
    text = '';
  });
  parser.on('text', (piece) => { text += piece; });
  parser.on('closetag', ({ name }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'f' && inValues) first ??= text;
    if (local === 'val' || local === 'yVal') inValues = false;
  });
  // A damaged chart part is the file's own matter: it is only not drawn as it should be.
  parser.on('error', () => undefined);
  parser.write(xml).close();
  return [direction, first];
}
