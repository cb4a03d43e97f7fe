import { describe, expect, it } from 'vitest';
import { PROGRESS_SUBJECTS } from './types';
import { ks2Year2016 } from './years/2016';
import { ks2Year2022 } from './years/2022';
import { KS2_YEARS, ks2YearFor } from './years';

describe('Key stage 2 progress of 2022 (004)', () => {
  const { groups, sigma, bands } = ks2Year2022.progress!;
  it('has 19 groups, in order', () => expect(groups.map(({ pag }) => pag)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1)));
  it('the ranges are contiguous: no average is in two groups or in none', () => {
    for (let average = 0; average <= 480; average++) {
      const fits = groups.filter((group) =>
        (average > group.from48 || (group.fromIncluded && average === group.from48)) && (average < group.to48 || (group.toIncluded && average === group.to48)));
      expect(fits).toHaveLength(1);
    }
  });
  it.each(PROGRESS_SUBJECTS)('the averages of %s rise with the group', (subject) =>
    groups.slice(1).forEach((group, at) => expect(group.average[subject]).toBeGreaterThan(groups[at]!.average[subject])));
  it.each(PROGRESS_SUBJECTS)('groups 1 to 7 have no minimum in %s, the others have one', (subject) =>
    groups.forEach(({ pag, minimum }) => expect(minimum[subject] === null).toBe(pag <= 7)));
  it('group 19 averages 112.18 in reading, with a floor of -12.1759', () =>
    expect(groups[18]).toMatchObject({ average: { reading: 11218, writing: 10851, maths: 11159 }, minimum: { reading: -121759, writing: -130257, maths: -119506 } }));
  it('group 13 averages 95.80 in writing (printed 95.8)', () => expect(groups[12]!.average.writing).toBe(9580));
  it('Annex D: the standard deviations', () => expect(sigma).toEqual({ reading: 6.2871, writing: 6.0399, maths: 5.849 }));
  it('Annex A: the bands of schools fall from the top to the bottom', () => {
    for (const subject of PROGRESS_SUBJECTS) {
      const from = bands.map((band) => band.from[subject]);
      expect(from).toEqual([...from].sort((a, b) => b - a));
    }
    expect(bands[0]!.from).toEqual({ reading: 38, writing: 37, maths: 41 });
  });
  it('KS1 points in quarters: P1i is 0.25, BLW 3, PKF 4, EXS 8, GDS 10', () =>
    expect(ks2Year2022.ks1Points).toMatchObject({ P1I: 1, BLW: 12, PKF: 16, EXS: 32, GDS: 40 }));
  it('writing: WTS 91, EXS 103, GDS 113', () => expect(ks2Year2022.writingPoints).toMatchObject({ WTS: 91, EXS: 103, GDS: 113 }));
});

it('rule K2-9: 2016 has points of its own (003), and no averages', () => {
  expect(ks2Year2016).toMatchObject({ writingPoints: { WTS: 90, EXS: 103, GDS: 113 }, testPoints: { BLW: 70, PKF: 73, PKE: 76, PKG: 79 }, progress: null });
});

describe('rule Y-1: which years have key stage 2 progress', () => {
  it.each([2020, 2021])('%i has no measures at all', (year) => expect(ks2YearFor(year)).toMatchObject({ found: false, problem: expect.stringContaining('no key stage 2 tests') }));
  it.each([2024, 2025])('%i has attainment and no progress, and says why', (year) =>
    expect(ks2YearFor(year)).toMatchObject({ found: true, year: { progress: null, noProgress: expect.stringContaining('no key stage 1 assessments') } }));
  it('a year is added by adding data alone', () => {
    const year = { ...ks2Year2022, year: 2027 };
    expect(ks2YearFor(2027, [...KS2_YEARS, year])).toEqual({ found: true, year });
  });
});
