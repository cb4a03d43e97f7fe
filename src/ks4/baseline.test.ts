import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { edition2023Provisional } from '../reference/ks4/editions/2023-provisional';
import { priorAttainmentGroup } from '../reference/ks4/groups';
import { ks2Baseline, meanOf, priorBand, usualKs2Year } from './baseline';
import { NONE } from './figures';

const mean = (reading: string, maths: string, ks2Year = 2018, override = '') => {
  const baseline = ks2Baseline({ reading, maths, ks2Year, override });
  return baseline.kind === 'mean' ? baseline.tenths : baseline.kind;
};

describe('P8-1: the baseline is the mean of KS2 reading and maths', () => {
  const t = (title: string, reading: string, maths: string, ks2Year: number, expected: number | string) =>
    it(title, () => expect(mean(reading, maths, ks2Year)).toBe(expected));
  t('110 and 105 give 107.5 (002, Pupils with test results in both)', '110', '105', 2018, 1075);
  t('a test result and a teacher assessment are averaged: 96 and KS2 2018 PKG (79) give 87.5', '96', 'PKG', 2018, 875);
  t('one result alone is the mean (002, Pupils missing one result)', '104', '', 2018, 1040);
  t('a disregard code is no result (002 Table 2c)', 'A', '104', 2018, 1040);
  t('no result at all is no baseline', 'A', 'HNM', 2018, 'none');
  t('two blanks are no baseline', '', ' ', 2018, 'none');
  t('too few marks for a scaled score is 79', 'N', 'N', 2018, 790);
  t('the same P scale is worth less after 2016: P7 in 2016 is 70', 'P7', 'P7', 2016, 700);
  t('the same P scale is worth less after 2016: P7 in 2018 is 67', 'P7', 'P7', 2018, 670);
  t('P5 had no points in 2019 and is an error, not nothing', 'P5', '100', 2019, 'unknown');
  t('a level is an error', '4b', '100', 2018, 'unknown');
  t('121 is an error', '121', '100', 2018, 'unknown');
  t('45 is an error', '100', '45', 2018, 'unknown');

  it('names what was not understood, all of it', () => {
    const baseline = ks2Baseline({ reading: '4b', maths: '45', ks2Year: 2018 });
    expect(baseline.kind === 'unknown' && baseline.problems.map(({ part, value }) => `${part} ${value}`)).toEqual(['reading 4b', 'maths 45']);
  });
  it('says why there is no baseline', () => {
    const baseline = ks2Baseline({ reading: 'J', maths: '', ks2Year: 2018 });
    expect(baseline.kind === 'none' && baseline.reason).toBe('No Key Stage 2 result: reading is "J" (just arrived), maths is blank.');
  });
  it('has no mean of no points', () => expect(meanOf([])).toBe(NONE));
  it('supposes that KS2 was five years before', () => expect(usualKs2Year(2023)).toBe(2018));
});

describe('an override stands in for the mean', () => {
  it('and is marked unofficial', () => expect(ks2Baseline({ reading: '100', maths: '100', ks2Year: 2018, override: '104.5' })).toEqual({ kind: 'mean', tenths: 1045, unofficial: true }));
  it('rounded to one decimal, half away from zero', () => expect(mean('', '', 2018, '104.25')).toBe(1043));
  it.each(['58.9', '120.1', 'high'])('but "%s" is an error', (text) => expect(mean('100', '100', 2018, text)).toBe('unknown'));
  it.each([['59', 590], ['120', 1200]])('of %s is in range', (text, tenths) => expect(mean('', '', 2018, text)).toBe(tenths));
});

describe('P8-7: low, middle and high prior attainers (002 Table 1)', () => {
  it.each([[999, 'low'], [1000, 'middle'], [1099, 'middle'], [1100, 'high'], [590, 'low'], [1200, 'high']])('%i tenths is %s', (tenths, band) => expect(priorBand(tenths)).toBe(band));
  it('nobody without a baseline is in one', () => expect(priorBand(NONE)).toBeNull());
  it('group 14 straddles the edge: 99.5 is low, 100 is middle', () => {
    expect([995, 1000].map((tenths) => priorAttainmentGroup(edition2023Provisional, tenths))).toEqual([14, 14]);
    expect([995, 1000].map(priorBand)).toEqual(['low', 'middle']);
  });
});

const score = fc.integer({ min: 80, max: 120 });
describe('every pair of scaled scores', () => {
  it('has a mean between the two, exact, and the same in either order', () =>
    fc.assert(fc.property(score, score, (reading, maths) => {
      const tenths = mean(String(reading), String(maths)) as number;
      return tenths * 2 === 10 * (reading + maths) && tenths === mean(String(maths), String(reading));
    })));
  it('has a prior attainment group', () =>
    fc.assert(fc.property(score, score, (reading, maths) => priorAttainmentGroup(edition2023Provisional, mean(String(reading), String(maths)) as number) !== undefined)));
});
