import { describe, expect, it } from 'vitest';
import { niceScale } from './scale';

describe('a chart scale', () => {
  it('holds every value', () => {
    const { at } = niceScale([-0.83, 0.41, 1.2], [0, 300]);
    for (const value of [-0.83, 0.41, 1.2]) {
      expect(at(value)).toBeGreaterThanOrEqual(0);
      expect(at(value)).toBeLessThanOrEqual(300);
    }
  });
  it('keeps 0 in sight where asked', () => expect(niceScale([12, 48], [0, 100], { zero: true }).domain[0]).toBe(0));
  it('has a width for one value', () => { const { domain } = niceScale([3], [0, 100]); expect(domain[1]).toBeGreaterThan(domain[0]); });
  it('has a width for none', () => expect(niceScale([], [0, 100]).ticks.length).toBeGreaterThan(1));
});
