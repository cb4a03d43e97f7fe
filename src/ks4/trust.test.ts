import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseDecimal } from '../exact/decimal';
import { ks4Trust, TRUST_FIGURES, type TrustFigure, type TrustSchool } from './trust';

const NO_FIGURES = Object.fromEntries(TRUST_FIGURES.map((figure) => [figure, null])) as Record<TrustFigure, null>;

/** Academies of one of Annex I's tables: score or count, pupils, years. */
const academies = (figure: TrustFigure, rows: readonly (readonly [figure: string, pupils: number, years: number])[], disadvantaged = false): TrustSchool[] =>
  rows.map(([value, pupils, years], at) => {
    const own = { pupils, figures: { ...NO_FIGURES, [figure]: parseDecimal(value) } };
    return { school: `Academy ${at + 1}`, type: 'mainstream', years, ...(disadvantaged ? { pupils: 1000, figures: NO_FIGURES } : own), disadvantaged: disadvantaged ? own : null };
  });

describe('Annex I: multi-academy trust measures', () => {
  it('Table 32: Progress 8 of the trust is +0.5', () =>
    expect(ks4Trust(academies('p8', [['2.5', 140, 5], ['-2.5', 224, 3], ['3.3', 188, 4], ['-1.5', 111, 3], ['-1.5', 124, 3]])).p8).toBe(0.5));

  it('Table 33: EBacc entry is 36%, and 38% unweighted', () => {
    const trust = ks4Trust(academies('ebaccEntry', [['13', 172, 5], ['121', 264, 4], ['83', 194, 5], ['25', 102, 4], ['71', 89, 3]]));
    expect([trust.ebaccEntry, trust.unweighted.ebaccEntry]).toEqual([36, 38]);
  });

  it('Table 34: EBacc at grade 5 or above is 32%, and 31% unweighted', () => {
    const trust = ks4Trust(academies('ebacc5', [['98', 163, 5], ['61', 215, 5], ['42', 222, 4], ['30', 114, 4], ['27', 124, 3]]));
    expect([trust.ebacc5, trust.unweighted.ebacc5]).toEqual([32, 31]);
  });

  it('Table 35: grade 5 or above in English and maths is 52%, and 51% unweighted', () => {
    const trust = ks4Trust(academies('enMa5', [['91', 155, 5], ['68', 162, 3], ['61', 123, 5], ['105', 223, 4], ['116', 198, 4]]));
    expect([trust.enMa5, trust.unweighted.enMa5]).toEqual([52, 51]);
  });

  it('Table 36: Attainment 8 is 47.5', () =>
    expect(ks4Trust(academies('att8', [['54', 140, 5], ['41', 224, 3], ['36', 188, 4], ['61', 111, 3], ['58', 124, 3]])).att8).toBe(47.5));

  it('Table 37: Attainment 8 of the disadvantaged pupils is 43.8', () =>
    expect(ks4Trust(academies('att8', [['40', 30, 5], ['45', 59, 3], ['39', 50, 4], ['51', 22, 3], ['47', 90, 3]], true)).disadvantaged.att8).toBe(43.8));

  it('Table 38: EBacc APS is 4.37', () =>
    expect(ks4Trust(academies('ebaccAps', [['3.74', 210, 4], ['3.77', 178, 3], ['5.44', 142, 5], ['4.27', 232, 5], ['4.96', 114, 3]])).ebaccAps).toBe(4.37));
});

describe('who is in a trust’s measures (S-6)', () => {
  const three = academies('att8', [['40', 100, 3], ['50', 100, 3], ['60', 100, 3]]);
  const extra = (school: Partial<TrustSchool>): TrustSchool => ({ ...academies('att8', [['90', 1000, 9]])[0]!, school: 'Extra', ...school });

  it.each([
    ['a special school', { type: 'special' }, 'Only mainstream schools'],
    ['a school of two years', { years: 2 }, 'from 3 academic years'],
    ['a school without pupils at the end of the key stage', { pupils: 0 }, 'no pupils'],
  ])('leaves out %s, and says why', (_, school, reason) => {
    const trust = ks4Trust([...three, extra(school)]);
    expect(trust.att8).toBe(50);
    expect(trust.excluded).toEqual([{ school: 'Extra', reason: expect.stringContaining(reason) as string }]);
  });
  it('counts a school of nine years as five', () =>
    expect(ks4Trust([...three, extra({ pupils: 60 })]).att8).toBe(60)); // (300 x 150 + 300 x 90) / (900 + 300)
  it('has no figures for a trust of two eligible schools, and says so', () => {
    const trust = ks4Trust(three.slice(1));
    expect(TRUST_FIGURES.map((figure) => trust[figure])).toEqual(Array(7).fill(null));
    expect(trust.unweighted).toEqual({ ebaccEntry: null, ebacc5: null, ebacc4: null, enMa5: null });
    expect(trust.notes).toEqual([{ figure: 'all', rule: 'S-6', reason: 'A trust has measures from 3 eligible schools; this one has 2.' }]);
  });
  it('gives a school without a figure no weight in that figure', () =>
    expect(ks4Trust([...three, extra({ figures: NO_FIGURES })]).att8).toBe(50));
  it('gives a school without disadvantaged pupils no weight in their row', () => {
    const schools = academies('att8', [['40', 30, 5], ['45', 0, 3], ['50', 30, 5]], true);
    expect(ks4Trust(schools).disadvantaged.att8).toBe(45);
  });
  it('says which figures no school has', () =>
    expect(ks4Trust(three).notes).toContainEqual({ figure: 'p8', rule: 'S-6', reason: 'No eligible school has this figure.' }));
});

describe('a trust’s mean', () => {
  const school = fc.record({ score: fc.integer({ min: -300, max: 300 }), pupils: fc.integer({ min: 1, max: 400 }), years: fc.integer({ min: 3, max: 9 }) });
  const schools = fc.array(school, { minLength: 3, maxLength: 12 });
  const p8Of = (rows: readonly { score: number; pupils: number; years: number }[]) =>
    ks4Trust(academies('p8', rows.map(({ score, pupils, years }) => [(score / 100).toFixed(2), pupils, years]))).p8!;

  it('lies between its schools’ lowest and highest score, to the decimal printed', () =>
    fc.assert(fc.property(schools, (rows) => {
      const scores = rows.map(({ score }) => score / 100);
      return p8Of(rows) >= Math.min(...scores) - 0.05 && p8Of(rows) <= Math.max(...scores) + 0.05;
    })));
  it('does not depend on the order of the schools', () =>
    fc.assert(fc.property(schools, (rows) => p8Of(rows) === p8Of([...rows].reverse()))));
  it('is the same when every school has twice the pupils', () =>
    fc.assert(fc.property(schools, (rows) => p8Of(rows) === p8Of(rows.map((row) => ({ ...row, pupils: row.pupils * 2 }))))));
});
