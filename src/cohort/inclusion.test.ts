import { describe, expect, it } from 'vitest';
import { inclusion, springCensus, type InclusionFacts } from './inclusion';

const NOTHING: InclusionFacts = { include: null, reason: '', arrived: false, joined: null, left: null };
const CENSUS = springCensus(2023);
const of = (facts: Partial<InclusionFacts>, status: 'validated' | 'unvalidated' = 'validated') => inclusion({ ...NOTHING, ...facts }, status, CENSUS);

describe('who is in the cohort (S-1)', () => {
  it('the spring census is on the third Thursday of January', () =>
    expect([2022, 2023, 2024, 2025, 2026].map(springCensus)).toEqual([20220120, 20230119, 20240118, 20250116, 20260115]));
  it('everyone is in where nothing is known', () => expect(of({})).toEqual({ included: true, reason: '' }));
  it('a pupil who joined on the census day is in, the day after is out', () =>
    expect([20230119, 20230120].map((joined) => of({ joined }).included)).toEqual([true, false]));
  it('a pupil who left on the census day is in, the day before is out', () =>
    expect([20230119, 20230118].map((left) => of({ left }).included)).toEqual([true, false]));
  it('a recent arrival is taken out of validated data only', () =>
    expect([of({ arrived: true }).included, of({ arrived: true }, 'unvalidated').included]).toEqual([false, true]));
  it('the user’s choice goes before the dates', () => expect(of({ include: true, joined: 20230301 }).included).toBe(true));
  it('the user’s choice with a reason goes before everything', () => {
    expect(of({ include: true, reason: 'Appeal upheld', arrived: true })).toEqual({ included: true, reason: 'Appeal upheld' });
    expect(of({ include: false, reason: 'Dual registered' })).toEqual({ included: false, reason: 'Dual registered' });
  });
  it('without a reason, a removal that was asked for stands', () => expect(of({ include: true, arrived: true }).included).toBe(false));
});
