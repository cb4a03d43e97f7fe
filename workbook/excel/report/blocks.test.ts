import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addresses, blocksByKey } from './blocks';

describe('cells that look the same', () => {
  it('become one block where they stand together', () =>
    expect(blocksByKey([['a', 'a', 'b'], ['a', 'a', null], ['a', 'c', 'c']])).toEqual(new Map([
      ['a', [{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 2, left: 0, bottom: 2, right: 0 }]],
      ['b', [{ top: 0, left: 2, bottom: 0, right: 2 }]],
      ['c', [{ top: 2, left: 1, bottom: 2, right: 2 }]],
    ])));

  it('are covered once each, and no other cell is', () => fc.assert(fc.property(
    fc.array(fc.array(fc.constantFrom('a', 'b', null), { maxLength: 6 }), { maxLength: 8 }),
    (keys) => {
      const seen = keys.map((row) => row.map((): string | null => null));
      for (const [key, areas] of blocksByKey(keys)) for (const { top, left, bottom, right } of areas) {
        for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) {
          expect(seen[row]![column]).toBeNull();
          seen[row]![column] = key;
        }
      }
      expect(seen).toEqual(keys);
    },
  )));

  it('are addressed in texts no longer than Excel takes', () => {
    const areas = Array.from({ length: 500 }, (_, row) => ({ top: row * 2, left: 0, bottom: row * 2, right: 1 }));
    const texts = addresses(areas, 200);
    expect(texts.every((text) => text.length <= 200)).toBe(true);
    expect(texts.join(',').split(',')).toHaveLength(500);
  });
});
