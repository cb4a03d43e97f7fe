import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { roundFloat, roundRatio } from './round';

describe('roundRatio rounds once, half away from zero', () => {
  const t = (numerator: number, denominator: number, places: number, expected: number) =>
    it(`${numerator}/${denominator} to ${places} decimals is ${expected}`, () =>
      expect(roundRatio(numerator, denominator, places)).toBe(expected));
  t(21453, 100000, 2, 0.21); // 002, Rounding method
  t(9540, 100000, 2, 0.1); // 002, Rounding method
  t(-3715, 1000, 2, -3.72);
  t(575, 1000, 2, 0.58);
  t(-1, 1000, 2, 0);
  t(3694, 14200, 2, 0.26); // 002 Annex A: 36.94 / 142
  t(Number.MAX_SAFE_INTEGER, 1000, 2, 9007199254740.99);

  it('never gives minus zero', () => expect(Object.is(roundRatio(-1, 1000, 2), 0)).toBe(true));
  it('refuses a number that is not whole', () => expect(() => roundRatio(0.5, 1, 2)).toThrow(RangeError));
  it('is odd: rounding the opposite gives the opposite', () =>
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 1e6 }), (n, d) =>
      roundRatio(n, d, 2) + roundRatio(-n, d, 2) === 0)));
  it('is never further than half a unit from the exact value', () =>
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e5 }), (n, d) => {
      const hundredths = BigInt(Math.round(roundRatio(n, d, 2) * 100));
      const difference = 2n * (hundredths * BigInt(d) - 100n * BigInt(n));
      return difference <= BigInt(d) && -difference <= BigInt(d);
    })));
});

describe('roundFloat', () => {
  it('rounds 0.285 as a person reads it', () => expect(roundFloat(0.285, 2)).toBe(0.29));
  it('rounds -0.00234 to 0.00, not below average (002, Rounding method)', () => expect(Object.is(roundFloat(-0.00234, 2), 0)).toBe(true));
  it('takes very small numbers', () => expect(roundFloat(1e-9, 2)).toBe(0));
});
