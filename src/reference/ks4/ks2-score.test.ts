import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { KS2_DISREGARD, KS2_POINTS } from './ks2-points';
import { ks2Score } from './ks2-score';
import { PRIOR_BANDS } from './prior-bands';
import { P8_BANDS } from './p8-bands';

describe('rule P8-1: KS2 outcomes become points by the pupil\'s KS2 year', () => {
  const points = (text: string, year: number) => {
    const score = ks2Score(text, year);
    return score.kind === 'score' ? score.points : score.kind;
  };
  it.each([
    ['104', 2018, 104], ['80', 2018, 80], ['120', 2018, 120], [' 100.0 ', 2018, 100],
    ['BLW', 2016, 70], ['BLW', 2017, 71], ['BLW', 2018, 71], ['BLW', 2019, 62], // Tables 2a and 2b
    ['PKF', 2018, 73], ['pke', 2018, 76], ['PKG', 2016, 79],
    ['PK1', 2019, 64], ['Standard 6', 2019, 79],
    ['P1i', 2016, 70], ['P8', 2016, 70], ['P3ii', 2017, 59], ['P4', 2019, 61], ['P6', 2018, 65], ['P8', 2018, 69], // Table 3
    ['N', 2018, 79],
  ])('%s in %i is %i', (text, year, expected) => expect(points(text, year)).toBe(expected));

  it.each(Object.keys(KS2_DISREGARD))('%s is no result in any year (Table 2c)', (code) =>
    expect(KS2_POINTS.map(({ ks2Year }) => points(code, ks2Year))).toEqual(KS2_POINTS.map(() => 'disregard')));

  it.each([
    ['P5', 2019, 'is not a code of KS2 2019; it is one of KS2 2016, 2017, 2018'],
    ['PK3', 2018, 'it is one of KS2 2019, 2022'],
    ['N', 2016, 'is not a code of KS2 2016'],
    ['BLW', 2020, 'has no points for KS2 2020'],
    ['4.3', 2016, 'is a level'], ['5c', 2016, 'is a level'], ['4', 2018, 'is a level'],
    ['79', 2018, 'is no KS2 outcome; give a scaled score (80 to 120)'], ['121', 2018, 'is no KS2 outcome'], ['100.5', 2018, 'is no KS2 outcome'],
    ['', 2018, 'is no KS2 outcome'], ['constructor', 2018, 'is no KS2 outcome'],
  ])('"%s" in %i is refused: %s', (text, year, sentence) =>
    expect(ks2Score(text, year)).toMatchObject({ kind: 'unknown', problem: expect.stringContaining(sentence) }));

  it('never throws and never gives a score outside 59 to 120', () =>
    fc.assert(fc.property(fc.string(), fc.integer({ min: 2015, max: 2024 }), (text, year) => {
      const score = ks2Score(text, year);
      return score.kind !== 'score' || (score.points >= 59 && score.points <= 120);
    })));
});

describe('bands', () => {
  it('Table 1: low below 100, middle 100 to below 110, high 110 and above', () =>
    expect(PRIOR_BANDS).toEqual([{ band: 'low', below: 1000 }, { band: 'middle', from: 1000, below: 1100 }, { band: 'high', from: 1100 }]));
  it('Annex O: the shares of schools add up to 100', () => expect(P8_BANDS.reduce((sum, { schools2023 }) => sum + schools2023, 0)).toBe(100));
  it('Annex O: every score but 0 has one band on its side of zero', () => {
    for (let score = -300; score <= 300; score++) {
      const fits = P8_BANDS.filter(({ interval, from, above, below }) =>
        interval === (score > 0 ? 'above zero' : 'below zero') && score >= (from ?? -9999) && score > (above ?? -9999) && score < (below ?? 9999));
      expect(fits).toHaveLength(score === 0 ? 0 : 1);
    }
  });
});
