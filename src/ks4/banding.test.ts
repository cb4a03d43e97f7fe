import { describe, expect, it } from 'vitest';
import { roundFloat } from '../exact/round';
import { p8Band } from './banding';

const band = (score: number, lower: number, upper: number) => p8Band(score, lower, upper);

describe('Annex O: Progress 8 bandings', () => {
  it.each([
    [0.5, 0.01, 0.99, 'well above average'],
    [0.49, 0.01, 0.97, 'above average'],
    [0.01, 0.01, 0.01, 'above average'],
    [0.6, 0, 1.2, 'average'],
    [0, -0.2, 0.2, 'average'],
    [-0.2, -0.4, 0, 'average'],
    [-0.01, -0.01, -0.01, 'below average'],
    [-0.5, -0.9, -0.1, 'below average'],
    [-0.51, -0.9, -0.12, 'well below average'],
  ])('a score of %d between %d and %d is %s', (score, lower, upper, expected) => expect(band(score, lower, upper)).toBe(expected));

  it('a school whose upper limit of -0.00234 is shown as 0.00 is not below average', () =>
    expect(band(-0.2, -0.4, roundFloat(-0.00234, 2))).toBe('average'));
  it('the 142-pupil school of Annex H is above average, by its unadjusted and its adjusted score alike', () =>
    expect([band(0.26, 0.03, 0.49), band(0.29, 0.05, 0.52)]).toEqual(['above average', 'above average']));
});
