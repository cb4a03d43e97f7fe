import { describe, expect, it } from 'vitest';
import { KS2_PROGRESS, KS2_YEARS, ks2Year } from './years';
import { ks2Progress2022 } from './progress/2022';
import { KS2_STANDARDS } from './standards';

const subjects = ['reading', 'writing', 'maths'] as const;

describe('Key Stage 2 progress of 2022 (004)', () => {
  const groups = ks2Progress2022.groups!;
  it('has 19 groups, in order', () => expect(groups.map(({ pag }) => pag)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1)));
  it('the ranges are contiguous: no average is in two groups or in none', () => {
    for (let average = 0; average <= 1000; average++) {
      const fits = groups.filter((group) =>
        (average > group.from || (group.fromIncluded && average === group.from)) && (average < group.to || (group.toIncluded && average === group.to)));
      expect(fits).toHaveLength(1);
    }
  });
  it.each(subjects)('the averages of %s rise with the group', (subject) =>
    groups.slice(1).forEach((group, at) => expect(group.average[subject]).toBeGreaterThan(groups[at]!.average[subject])));
  it('groups 1 to 7 have no minimum, the others one in every subject', () =>
    groups.forEach(({ pag, minimum }) => expect(minimum === null).toBe(pag <= 7)));
  it('group 19 averages 112.18 in reading, with a floor of -12.1759', () =>
    expect(groups[18]).toMatchObject({ average: { reading: 11218, writing: 10851, maths: 11159 }, minimum: { reading: -121759, writing: -130257, maths: -119506 } }));
  it('group 13 averages 95.80 in writing (printed 95.8)', () => expect(groups[12]!.average.writing).toBe(9580));
  it('Annex D: the standard deviations', () => expect(ks2Progress2022.sigma).toEqual({ reading: 6.2871, writing: 6.0399, maths: 5.849 }));
  it('Annex C: a floor is the multiplier times a plausible standard deviation of its group', () => {
    for (const { minimum } of groups) {
      if (!minimum) continue;
      for (const subject of subjects) {
        const deviation = minimum[subject] / 10_000 / ks2Progress2022.minimumMultiplier![subject];
        expect(deviation).toBeGreaterThan(4);
        expect(deviation).toBeLessThan(11);
      }
    }
  });
  it('Annex A: the bands of schools fall from the top to the bottom', () => {
    const bands = ks2Progress2022.schoolBands!;
    for (const subject of subjects) {
      const from = bands.slice(0, -1).map((band) => band.from[subject]!);
      expect(from).toEqual([...from].sort((a, b) => b - a));
    }
    expect(bands[0]!.from).toEqual({ reading: 38, writing: 37, maths: 41 });
  });
  it('KS1 points: P1i is 0.25, EXS 8', () => expect(ks2Progress2022.ks1!.points).toMatchObject({ P1I: 25, BLW: 300, PKF: 400, EXS: 800, GDS: 1000 }));
  it('writing: WTS 91, EXS 103, GDS 113', () => expect(ks2Progress2022.outcomes!.writing).toEqual({ WTS: 91, EXS: 103, GDS: 113 }));
});

describe('rule K2-9: 2016 has points of its own (003)', () => {
  const figures = KS2_PROGRESS.find(({ year }) => year === 2016)!;
  it('WTS 90, BLW 70, PKG 79', () => expect(figures.outcomes).toMatchObject({ writing: { WTS: 90 }, every: { BLW: 70, PKF: 73, PKE: 76, PKG: 79 } }));
  it('its averages are not held, and not borrowed', () => expect(figures.groups).toBeUndefined());
});

describe('rule Y-1: which years have Key Stage 2 progress', () => {
  it.each([2020, 2021, 2024, 2025])('%i has none, and says why', (year) =>
    expect(ks2Year(year)).toMatchObject({ year: { progress: { exists: false, rule: 'Y-1' } } }));
  it('2022 has, with its figures', () => expect(ks2Year(2022)).toMatchObject({ year: { progress: { exists: true } }, figures: { year: 2022 } }));
  it('a year can be computed only where its groups are held', () =>
    KS2_YEARS.forEach(({ year, progress }) => expect(progress.exists).toBe(KS2_PROGRESS.some((figures) => figures.year === year && figures.groups !== undefined))));
  it('attainment goes on without progress', () => expect(ks2Year(2024)).toMatchObject({ year: { attainment: { exists: true } } }));
  it('another year is answered with a sentence', () => expect(ks2Year(2015)).toEqual({ year: null, problem: 'Key Stage 2 is held for 2016 to 2026, the summer of the tests; 2015 is not known.' }));
  it('a year is added by adding data alone', () => {
    const year = { ...KS2_YEARS[6]!, year: 2027 };
    const figures = { ...ks2Progress2022, year: 2027 };
    expect(ks2Year(2027, [...KS2_YEARS, year], [...KS2_PROGRESS, figures])).toEqual({ year, figures });
  });
});

it('rule K2-5: expected is 100, higher 110, in writing EXS and GDS', () =>
  expect(KS2_STANDARDS).toMatchObject({ score: { expected: 100, higher: 110 }, writing: { expected: ['EXS', 'GDS'], higher: ['GDS'] } }));
