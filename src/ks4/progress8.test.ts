import { describe, expect, it } from 'vitest';
import { roundRatio } from '../exact/round';
import { editionFor } from '../reference/ks4/editions';
import { edition2022Revised } from '../reference/ks4/editions/2022-revised';
import { edition2023Provisional } from '../reference/ks4/editions/2023-provisional';
import { ks4Year } from '../reference/ks4/years';
import { ks4Rules } from './rules';
import { rules2023, rulesOf, score, type Line } from './test-pupils';

const year = ks4Year(2023).year!;
const nothing: Line[] = [];

describe('P8-2: the group is the first whose upper edge is at or above the mean', () => {
  it.each([[59, 1], [82, 1], [82.5, 2], [100, 14], [100.5, 15], [101, 15], [110, 24], [119, 33], [119.5, 34], [120, 34]])('%s is in group %i', (ks2, pag) =>
    expect(score(nothing, ks2).figures.pag).toBe(pag));
  it.each([[82.1, 2], [100.3, 15], [119.2, 34]])('an override of %s falls between two ranges, into group %i', (ks2, pag) => expect(score(nothing, ks2).figures.pag).toBe(pag));
  it.each([58.9, 120.1])('%s is in none', (ks2) => expect(score(nothing, ks2).figures.pag).toBeNull());
});

describe('P8-3: Attainment 8 less the estimate, over ten', () => {
  it('an estimate of 38.00 and 40 points give 0.2', () => expect(score([['maths', '9'], ['English language', '6'], ['English literature', '6'], ['history', '4']], 101).p8).toBe(200));
  const pupil = score([['maths', '5'], ['English language', '5'], ['English literature', '4'], ['combined science', '44'], ['art', '5']], 101);
  it('the elements are the differences from their own averages, over 2, 2, 3 and 3', () => {
    const { gapEnglish, gapMaths, gapEbacc, gapOpen } = pupil.figures;
    // Group 15: English 8.46, maths 7.35, EBacc 10.42, open 11.77. The pupil has 10, 10, 8 and 9.
    expect([roundRatio(gapEnglish!, 200, 2), roundRatio(gapMaths!, 200, 2), roundRatio(gapEbacc!, 300, 2), roundRatio(gapOpen!, 300, 2)]).toEqual([0.77, 1.33, -0.81, -0.92]);
  });
});

describe('P8-4: the minimum score', () => {
  it('replaces a score below it', () => expect(score(nothing, 116).figures.p8Adjusted).toBe(-3715));
  it('does not touch a score above it', () => expect(score([['maths', '9'], ['English language', '9'], ['English literature', '9']], 116).figures.p8Adjusted).toBe(4500 - 7319));
  it('groups 1 to 16 have none', () => expect(score(nothing, 102).figures.p8Adjusted).toBe(-3981));
  it('group 17 has one', () => expect(score(nothing, 103).figures.p8Adjusted).toBe(-4133));
  it('does not raise pupils of special schools', () =>
    expect(score(nothing, 116, ks4Rules({ year, edition: edition2023Provisional, schoolType: 'special' })).figures.p8Adjusted).toBe(-7319));
  it('without minimum scores in the edition there is no adjusted score, but an unadjusted one (Y-2)', () => {
    const { figures } = score(nothing, 116, rulesOf(2022, edition2022Revised));
    expect([figures.p8, figures.p8Adjusted]).toEqual([-7569, null]);
  });
  it('a special school needs none', () =>
    expect(score(nothing, 116, ks4Rules({ year, edition: edition2022Revised, schoolType: 'special' })).figures.p8Adjusted).toBe(-7569));
});

describe('who has no Progress 8', () => {
  const none = { estimate: null, p8: null, p8Adjusted: null, gapEnglish: null, gapMaths: null, gapEbacc: null, gapOpen: null, vaScience: null, vaHumanities: null, vaLanguages: null };
  const lines: Line[] = [['maths', '5'], ['combined science', '55'], ['history', '5'], ['French', '5']];
  it('a pupil without a KS2 baseline, who is in Attainment 8 (P8-1)', () => {
    const { figures } = score(lines);
    expect(figures).toMatchObject({ ...none, ks2: null, pag: null, att8: 3000 });
  });
  it('a pupil of an independent school (P8-4)', () =>
    expect(score(lines, 101, ks4Rules({ year, edition: edition2023Provisional, schoolType: 'independent' })).figures).toMatchObject({ ...none, ks2: 1010, att8: 3000 }));
  it('a pupil of a year without an edition (Y-1)', () =>
    expect(score(lines, 101, ks4Rules({ year: ks4Year(2025).year!, edition: null })).figures).toMatchObject({ ...none, ks2: 1010, pag: null, att8: 3000 }));
  it('nor does an edition without averages give any', () =>
    expect(score(lines, 101, ks4Rules({ year, edition: editionFor('2024 revised').edition })).figures).toMatchObject(none));
});

describe('the rules hold no figure of an edition', () => {
  it('another edition gives another score with the same rules', () =>
    expect([score(nothing, 101, rules2023).p8, score(nothing, 101, rulesOf(2023, edition2022Revised)).p8]).toEqual([-3800, -4203]));
});
