import { describe, expect, it } from 'vitest';
import { COMPLETE, EDITIONS, editionFor, isComplete } from './editions';
import { ks2Limits, priorAttainmentGroup } from './groups';
import { EDITION_PARTS, type Edition } from './types';
import { validateEdition } from './validate-edition';

const named = (name: string): Edition => {
  const { edition } = editionFor(name);
  if (!edition) throw new Error(`no edition ${name}`);
  return edition;
};

describe.each(EDITIONS)('$name', (edition) => {
  it('has 34 groups, rising averages, elements that add up, contiguous ranges and plausible sigmas', () =>
    expect(validateEdition(edition)).toEqual([]));
  it('is called by its year and status and says who published it', () => {
    expect(edition.name).toBe(`${edition.year} ${edition.status}`);
    expect(edition.source).toMatch(/^DfE, /);
  });
});

describe('what the source prints, read again by hand', () => {
  it('Table 39: Hardip\'s group 15 averages 38.00, Poppy\'s group 24 averages 58.14 (002, Tables 6 and 16)', () => {
    const { averages } = named('2023 provisional');
    expect(averages![14]).toEqual({ pag: 15, ks2From: 1005, ks2To: 1010, att8: 3800, english: 846, maths: 735, ebacc: 1042, open: 1177 });
    expect(averages![23]).toEqual({ pag: 24, ks2From: 1095, ks2To: 1100, att8: 5814, english: 1211, maths: 1165, ebacc: 1723, open: 1715 });
    expect(averages![33]!.att8).toBe(8185);
  });
  it('Table 9: groups 1 to 16 have no minimum, group 30 has -3.715, group 34 -2.997', () => {
    const minimums = named('2023 provisional').minimumScores!.map(({ p8 }) => p8);
    expect(minimums.slice(0, 16).every((p8) => p8 === null)).toBe(true);
    expect([minimums[16], minimums[29], minimums[33]]).toEqual([-4133, -3715, -2997]);
  });
  it('Table 31: sigma 1.412814 overall, 1.635252 English, 1.488701 maths, 1.633377 EBacc, 1.621232 open', () =>
    expect(named('2023 provisional').sigma).toEqual({ p8: 1.412814, english: 1.635252, maths: 1.488701, ebacc: 1.633377, open: 1.621232 }));
  it('Table 40 and 41: group 1 and group 34', () => {
    const { pillarAverages, slotsFilled } = named('2023 provisional');
    expect([pillarAverages![0], pillarAverages![33]]).toEqual([
      { pag: 1, science: 178, humanities: 161, languages: 431 }, { pag: 34, science: 833, humanities: 808, languages: 765 }]);
    expect([slotsFilled![0], slotsFilled![33]]).toEqual([
      { pag: 1, ebacc: 1870000, open: 2060000 }, { pag: 34, ebacc: 2980000, open: 2980000 }]);
  });
  it('the other editions differ from it where the DfE changed a figure', () => {
    const first = (name: string) => named(name).averages![0]!.att8;
    expect(['2022 provisional', '2022 revised', '2023 provisional', '2023 revised', '2024 provisional'].map(first))
      .toEqual([1847, 1854, 1583, 1586, 1596]);
  });
});

describe('rule Y-2: a part that an edition lacks is not there', () => {
  const lacks = (name: string) => EDITION_PARTS.filter((part) => named(name)[part] === undefined);
  it.each([
    ['2022 provisional', ['pillarAverages', 'slotsFilled', 'minimumScores', 'sigma', 'pillarSigma']],
    ['2022 revised', ['slotsFilled', 'minimumScores']],
    ['2023 provisional', ['pillarSigma']],
    ['2023 revised', ['minimumScores', 'sigma', 'pillarSigma']],
    ['2024 provisional', ['slotsFilled', 'minimumScores']],
    ['2024 revised', ['averages', 'pillarAverages', 'slotsFilled', 'minimumScores', 'pillarSigma']],
  ])('%s lacks %j', (name, parts) => expect(lacks(name)).toEqual(parts));
  it('only 2023 provisional is complete', () => expect(EDITIONS.filter(isComplete).map(({ name }) => name)).toEqual(['2023 provisional']));
});

describe('editionFor', () => {
  it.each([
    [2023, '2023 provisional'], ['2023', '2023 provisional'], ['2022/23', '2023 provisional'], ['2023 Revised', '2023 revised'],
    [' 2023-revised ', '2023 revised'], [2022, '2022 revised'], [2024, '2024 provisional'], ['2024 revised', '2024 revised'],
  ])('%j is %s', (wanted, name) => expect(editionFor(wanted)).toMatchObject({ edition: { name } }));

  it('lists what there is for a year without one', () =>
    expect(editionFor(2025)).toEqual({
      edition: null,
      problem: 'No estimates are held for 2025; there are 2022 provisional, 2022 revised, 2023 provisional, 2023 revised, 2024 provisional, 2024 revised. Name one of these, or import your own.',
    }));
  it('lists what there is for a name that is none', () =>
    expect(editionFor('last year')).toMatchObject({ edition: null, problem: expect.stringContaining('"last year"; there are 2022 provisional,') }));

  it('a year is added by adding data alone', () => {
    const base = named('2023 provisional');
    const future: Edition = { ...base, name: '2027 provisional', year: 2027, averages: base.averages!.map((row) => ({ ...row, att8: row.att8 + 1, open: row.open + 1 })) };
    const editions = [...EDITIONS, future];
    expect(validateEdition(future)).toEqual([]);
    expect(editionFor(2027, editions)).toEqual({ edition: future });
    expect(editionFor(2023, editions)).toEqual({ edition: base });
    expect(priorAttainmentGroup(future, 1005)).toBe(15);
  });
  it('a school\'s own edition is meant by its name, never by a bare year', () => {
    const own: Edition = { ...named('2023 provisional'), name: 'Trust estimates', year: 2026, status: 'own', source: 'Our trust' };
    expect(editionFor('trust estimates', [...EDITIONS, own])).toEqual({ edition: own });
    expect(editionFor(2026, [...EDITIONS, own]).edition).toBeNull();
  });
});

describe('validateEdition names what is wrong with an import', () => {
  const good = named('2023 revised');
  const change = (pag: number, change: object): Edition => ({ ...good, averages: good.averages!.map((row) => (row.pag === pag ? { ...row, ...change } : row)) });
  it.each([
    ['a missing row', { ...good, averages: good.averages!.slice(0, 33) }, 'There must be 34 prior attainment groups; there are 33.'],
    ['rows out of order', change(3, { pag: 4 }), 'Row 3 must be group 3, not 4.'],
    ['elements that do not add up', change(15, { english: 900 }), 'Group 15: the elements add up to 38.61, not to the Attainment 8 average 38.08.'],
    ['an average that falls', change(20, { att8: 4400, open: 1064 }), "Group 20: its Attainment 8 average 44.00 must be above group 19's, 45.55."],
    ['a gap between ranges', change(10, { ks2From: 960 }), 'Group 10: its KS2 range must start at 95.5, not 96.'],
    ['a range that starts elsewhere', change(1, { ks2From: 600 }), 'The first group must start at a KS2 mean of 59, not 60.'],
    ['a figure that is no number', change(1, { att8: Number.NaN }), 'Group 1: every figure must be a number with at most two decimals.'],
    ['a sigma of another measure', { ...good, sigma: { p8: 14, english: 1.6, maths: 1.5, ebacc: 1.6, open: 1.6 } }, 'A standard deviation must be 1 to 2, not 14.'],
    ['no name', { ...good, name: ' ' }, 'The edition needs a name.'],
  ])('%s', (_, edition, sentence) => expect(validateEdition(edition)).toContain(sentence));
});

describe('rule P8-2: the group is the first whose upper edge is at or above the mean', () => {
  const edition = named('2023 provisional');
  it.each([[590, 1], [820, 1], [825, 2], [823, 2], [1005, 15], [1008, 15], [1100, 24], [1200, 34]])('%i tenths is group %i', (mean, group) =>
    expect(priorAttainmentGroup(edition, mean)).toBe(group));
  it.each([589, 1201, Number.NaN])('%d is in no group', (mean) => expect(priorAttainmentGroup(edition, mean)).toBeUndefined());
  it('an edition without averages has no groups', () => {
    expect(priorAttainmentGroup(named('2024 revised'), 1000)).toBeUndefined();
    expect(ks2Limits(named('2024 revised'))).toBeUndefined();
  });
  it('every mean of two scores has a group, and groups never fall', () => {
    const { from, to } = ks2Limits(edition)!;
    let last = 1;
    for (let mean = from; mean <= to; mean++) {
      const group = priorAttainmentGroup(edition, mean)!;
      expect(group).toBeGreaterThanOrEqual(last);
      last = group;
    }
    expect(last).toBe(34);
  });
  it('COMPLETE names real parts', () => expect(COMPLETE.every((part) => EDITION_PARTS.includes(part))).toBe(true));
});
