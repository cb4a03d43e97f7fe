import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, type Piece } from './batches';

const piece = (bytes: number, step: string): Piece => ({ bytes, step, queue: () => undefined });
const LIMIT = 1000;
const pieces = fc.array(fc.record({ bytes: fc.integer({ min: 0, max: LIMIT / 5 }), step: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h') }), { minLength: 1, maxLength: 60 })
  .map((all) => all.map(({ bytes, step }) => piece(bytes, step)));

describe('the requests that a report is divided into', () => {
  it('hold every piece once, in order', () => fc.assert(fc.property(pieces, (all) => {
    expect(batchesOf(all, LIMIT).flatMap((batch) => batch.pieces)).toEqual(all);
  })));
  it('are never larger than Excel takes', () => fc.assert(fc.property(pieces, (all) => {
    for (const batch of batchesOf(all, LIMIT)) expect(batch.pieces.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(LIMIT);
  })));
  it('are at most three where they fit into one', () => fc.assert(fc.property(pieces, (all) => {
    expect(batchesOf(all, 1e6).length).toBeLessThanOrEqual(3);
  })));
  it('show one step for a report of one sheet', () => expect(batchesOf([piece(5, 'Writing Notes'), piece(5, 'Writing Notes')], LIMIT)).toHaveLength(1));
});
