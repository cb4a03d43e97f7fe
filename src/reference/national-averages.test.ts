import { describe, expect, it } from 'vitest';
import { KS4_NATIONAL_AVERAGES } from './ks4/national-averages';
import { KS2_NATIONAL_AVERAGES } from './ks2/national-averages';
import { nationalFigure } from './national-averages';

describe('rule S-3: national figures have a source, a version and a year', () => {
  it('2022/23 revised: Attainment 8 46.3, English and maths 5+ 45.3', () => {
    expect(nationalFigure(KS4_NATIONAL_AVERAGES, 2023, 'all', 'att8')).toMatchObject({ value: 46.3, version: 'revised', likeForLike: true });
    expect(nationalFigure(KS4_NATIONAL_AVERAGES, 2023, 'all', 'enMa5')).toMatchObject({ value: 45.3 });
  });
  it('a figure that was only published provisionally is the provisional one', () =>
    expect(nationalFigure(KS4_NATIONAL_AVERAGES, 2023, 'all', 'p8')).toMatchObject({ value: -0.03, version: 'provisional' }));
  it('disadvantaged pupils are compared with all others, and that is not like for like (001)', () =>
    expect(nationalFigure(KS4_NATIONAL_AVERAGES, 2023, 'disadvantaged=Y', 'p8')).toMatchObject({ value: 0.17, group: 'disadvantaged=N', likeForLike: false }));
  it('there is none for girls, and none is borrowed from another year', () => {
    expect(nationalFigure(KS4_NATIONAL_AVERAGES, 2023, 'sex=F', 'att8')).toBeUndefined();
    expect(nationalFigure(KS4_NATIONAL_AVERAGES, 2024, 'all', 'att8')).toBeUndefined();
  });
  it('a school\'s own comparator comes first', () =>
    expect(nationalFigure([...KS4_NATIONAL_AVERAGES, { year: 2023, version: 'own', group: 'all', source: 'Our trust', figures: { att8: 47 } }], 2023, 'all', 'att8'))
      .toMatchObject({ value: 47, source: 'Our trust' }));
  it('Key Stage 2: reading, writing and maths 62% in 2025', () =>
    expect(nationalFigure(KS2_NATIONAL_AVERAGES, 2025, 'all', 'rwmExpected')).toMatchObject({ value: 62 }));
  it('every figure is in range', () => {
    for (const { group, figures } of [...KS4_NATIONAL_AVERAGES, ...KS2_NATIONAL_AVERAGES]) {
      expect(group).toMatch(/^(all|\w+=\w+)$/);
      for (const [measure, value] of Object.entries(figures)) {
        const [from, to] = measure.toLowerCase().endsWith('pupils') ? [10_000, 700_000] : measure === 'p8' ? [-2, 2] : measure === 'ebaccAps' ? [0, 9] : [0, 100];
        expect(value).toBeGreaterThanOrEqual(from!);
        expect(value).toBeLessThanOrEqual(to!);
      }
    }
  });
});
