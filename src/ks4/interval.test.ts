import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { edition2023Provisional } from '../reference/ks4/editions/2023-provisional';
import { confidenceInterval } from './interval';
import { roundRatio } from '../exact/round';

const SIGMA_2023 = edition2023Provisional.sigma!.p8;

describe('Annex H, worked example A continued: the school of 142 pupils', () => {
  const unadjusted = confidenceInterval({ sum: 36_940, per: 142_000 }, SIGMA_2023, 142);
  it('has a half-width of 0.23', () => expect(unadjusted.halfWidth).toBe(0.23));
  it('reaches from +0.03 to +0.49 around its unadjusted +0.26', () =>
    expect([unadjusted.score, unadjusted.lower, unadjusted.upper]).toEqual([0.26, 0.03, 0.49]));
  it('reaches from +0.05 to +0.52 around its adjusted +0.29, which is the headline', () => {
    const { score, lower, upper } = confidenceInterval({ sum: 40_540, per: 142_000 }, SIGMA_2023, 142);
    expect([score, lower, upper]).toEqual([0.29, 0.05, 0.52]);
  });
});

describe('confidence intervals', () => {
  const anyMean = fc.record({ sum: fc.integer({ min: -9_000_000, max: 9_000_000 }), pupils: fc.integer({ min: 1, max: 5000 }) });
  it('round each limit from the exact value, not from the rounded score', () => {
    const { score, halfWidth, lower } = confidenceInterval({ sum: 36_940, per: 142_000 }, 1.5, 142);
    expect([score, halfWidth, lower]).toEqual([0.26, 0.25, 0.01]);
    expect(confidenceInterval({ sum: 15, per: 1000 }, 1.4, 4).lower).toBe(-1.36); // 0.015 - 1.372, though 0.02 - 1.37 is -1.35
  });
  it('hold the score between the limits', () =>
    fc.assert(fc.property(anyMean, ({ sum, pupils }) => {
      const { score, lower, upper } = confidenceInterval({ sum, per: pupils * 1000 }, SIGMA_2023, pupils);
      return lower <= score && score <= upper && score === roundRatio(sum, pupils * 1000, 2);
    })));
  it('are narrower for more pupils', () =>
    fc.assert(fc.property(anyMean, ({ sum, pupils }) =>
      confidenceInterval({ sum, per: pupils * 1000 }, SIGMA_2023, pupils).halfWidth
        >= confidenceInterval({ sum, per: pupils * 1000 }, SIGMA_2023, pupils + 50).halfWidth)));
});
