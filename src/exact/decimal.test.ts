import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decimalOf, parseDecimal, roundQuotient, weightedSum } from './decimal';
import { roundRatio } from './round';

describe('exact decimals', () => {
  it('reads what people write as a number', () =>
    expect(['0.53', '-2.5', '+1', '.5', '47', ' 3.30 '].map(parseDecimal)).toEqual([
      { units: 53n, places: 2 }, { units: -25n, places: 1 }, { units: 1n, places: 0 }, { units: 5n, places: 1 }, { units: 47n, places: 0 }, { units: 330n, places: 2 },
    ]));
  it('refuses what is no plain number', () =>
    expect(['', '.', '-', '1,5', '1e3', 'abc', '5%', '0x10', '1.2.3'].map(parseDecimal)).toEqual(Array(9).fill(null)));
  it('takes 0.1 as one tenth', () => expect(decimalOf(0.1)).toEqual({ units: 1n, places: 1 }));
  it('takes a very small number as what is left of it in fifteen decimals', () => expect(decimalOf(1e-7)).toEqual({ units: 100_000_000n, places: 15 }));
  it('has no decimal for what is not a number', () => expect([NaN, Infinity].map(decimalOf)).toEqual([null, null]));
  it('adds 0.1 ten times to exactly 1', () =>
    expect(roundQuotient(weightedSum(Array(10).fill({ figure: parseDecimal('0.1')!, weight: 1 })), 1n, 15)).toBe(1));
  it('rounds a half away from zero on both sides', () =>
    expect([roundQuotient(parseDecimal('5.75')!, 10n, 2), roundQuotient(parseDecimal('-0.005')!, 1n, 2)]).toEqual([0.58, -0.01]));
  it('never says minus zero', () => expect(Object.is(roundQuotient(parseDecimal('-0.001')!, 1n, 2), 0)).toBe(true));
  it('rounds as the ratio of whole numbers does', () =>
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 4 }),
      (numerator, denominator, places) => roundQuotient({ units: BigInt(numerator), places: 0 }, BigInt(denominator), places) === roundRatio(numerator, denominator, places))));
});
