import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { areaAddress, cellAddress, columnLetters, columnOf, parseArea, quoteSheet } from './address';

describe('addresses', () => {
  it('names columns as Excel does', () => expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']));
  it('reads back every column it names', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 16383 }), (column) => columnOf(columnLetters(column)) === column)));
  it('names a cell', () => expect(cellAddress(9, 27)).toBe('AB10'));
  it('reads a block with or without dollars', () => expect(parseArea('$B$2:D9')).toEqual({ top: 1, left: 1, bottom: 8, right: 3 }));
  it('writes one cell without a colon', () => expect(areaAddress(parseArea('C3'))).toBe('C3'));
  it('refuses what is no address', () => expect(() => parseArea('Sheet1!A1:')).toThrow(RangeError));
  it('quotes a sheet name that needs it', () => expect(['Year11', "Year 11's", 'KS4'].map(quoteSheet)).toEqual(['Year11', "'Year 11''s'", "'KS4'"]));
});
