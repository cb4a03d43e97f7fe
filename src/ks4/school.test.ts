import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { edition2022Revised } from '../reference/ks4/editions/2022-revised';
import { edition2023Provisional } from '../reference/ks4/editions/2023-provisional';
import type { Edition } from '../reference/ks4/types';
import { ks4Year, type Ks4MeasureFamily } from '../reference/ks4/years';
import { availability, chooseEdition } from './availability';
import { FLAG, PILLAR_FLAG } from './figures';
import type { SchoolType } from './rules';
import { schoolAnswer, type SchoolMembers } from './school';
import type { FlagName, Ks4Totals } from './totals';

const NONE_OF_THEM = { sum: 0, pupils: 0 };
/** A school of so many pupils, with the sums that the test names. */
function totals(pupils: number, given: Partial<Ks4Totals> = {}): Ks4Totals {
  const all = { sum: 0, pupils };
  return {
    pupils, att8: all, att8English: all, att8Maths: all, att8Ebacc: all, att8Open: all, ebaccSlots: 0, openSlots: 0, ebaccPoints: 0, entries: 0, gcseEntries: 0,
    p8: NONE_OF_THEM, p8Adjusted: given.p8 ?? NONE_OF_THEM, gapEnglish: NONE_OF_THEM, gapMaths: NONE_OF_THEM, gapEbacc: NONE_OF_THEM, gapOpen: NONE_OF_THEM,
    valueAdded: { science: NONE_OF_THEM, humanities: NONE_OF_THEM, languages: NONE_OF_THEM },
    flags: Object.fromEntries(Object.keys(FLAG).map((name) => [name, 0])) as Record<FlagName, number>,
    pillars: Object.fromEntries(Object.keys(PILLAR_FLAG).map((name) => [name, 0])),
    ...given,
  };
}
const MEMBERS: SchoolMembers = { unofficial: 0, destinations: { rule: 'EB-7', reason: 'None.' }, withheld: { results: null, baseline: null } };

function school(sums: Ks4Totals, { year = 2023, edition = edition2023Provisional as Edition | undefined, schoolType = 'mainstream' as SchoolType, named = false, onRequest = [] as Ks4MeasureFamily[], members = MEMBERS } = {}) {
  const found = ks4Year(year).year!;
  const choice = edition ? { edition, refusal: null, named } : chooseEdition(found, undefined);
  if (typeof choice === 'string') throw new Error(choice);
  const context = { availability: availability({ year: found, edition: choice, schoolType, onRequest: new Set(onRequest) }), edition: choice.edition, plan: found.slotPlan, percentPlaces: 1 };
  return schoolAnswer(sums, members, context);
}
const reasons = (answer: ReturnType<typeof school>, figure: string) => answer.notes?.filter((note) => note.figure === figure).map(({ rule }) => rule);

describe('Annex A and Annex H: the school of 142 pupils', () => {
  const p8 = { sum: 36_940, pupils: 142 };
  it('Table 7: its unadjusted Progress 8 is 36.94 / 142 = 0.26', () => expect(school(totals(142, { p8, p8Adjusted: p8 })).p8Unadjusted).toBe(0.26));
  it('Table 8: its adjusted Progress 8 is 40.54 / 142 = 0.29, whether Stuart’s minimum is taken as -3.72 or -3.715', () =>
    expect([40_540, 40_544].map((sum) => school(totals(142, { p8, p8Adjusted: { sum, pupils: 142 } })).p8)).toEqual([0.29, 0.29]));
  it('of 50 pupils it would be 0.74 unadjusted and 0.81 adjusted', () => {
    const fifty = school(totals(50, { p8: { sum: 36_940, pupils: 50 }, p8Adjusted: { sum: 40_540, pupils: 50 } }));
    expect([fifty.p8Unadjusted, fifty.p8]).toEqual([0.74, 0.81]);
  });
  it('Annex H: its interval of 0.23 reaches from 0.03 to 0.49, and it is above average', () => {
    const { p8HalfWidth, p8Lower, p8Upper, p8Band } = school(totals(142, { p8, p8Adjusted: p8 }));
    expect([p8HalfWidth, p8Lower, p8Upper, p8Band]).toEqual([0.23, 0.03, 0.49, 'above average']);
  });
  it('has its interval around the adjusted headline: 0.05 to 0.52', () => {
    const answer = school(totals(142, { p8, p8Adjusted: { sum: 40_540, pupils: 142 } }));
    expect([answer.p8, answer.p8HalfWidth, answer.p8Lower, answer.p8Upper]).toEqual([0.29, 0.23, 0.05, 0.52]);
  });
});

describe('a school’s figures', () => {
  it('S-5: Attainment 8 has one decimal, EBacc APS two', () => {
    const { att8, att8Maths, ebaccAps } = school(totals(3, { att8: { sum: 14_000, pupils: 3 }, att8Maths: { sum: 2_500, pupils: 3 }, ebaccPoints: 8_000 }));
    expect([att8, att8Maths, ebaccAps]).toEqual([46.7, 8.3, 4.44]);
  });
  it('Table 12: EBacc APS is 912.43 / 200 = 4.56', () => expect(school(totals(200, { ebaccPoints: 912.43 * 600 })).ebaccAps).toBe(4.56));
  it('Rounding method: 0.21453 is 0.21 and 0.09540 is 0.10', () =>
    expect([21_453, 9_540].map((sum) => school(totals(100, { p8: { sum, pupils: 100 } })).p8Unadjusted)).toEqual([0.21, 0.1]));
  it('divides attainment by every pupil of the cohort, and progress by those with a baseline', () => {
    const answer = school(totals(4, { att8: { sum: 20_000, pupils: 4 }, p8: { sum: 3000, pupils: 3 }, p8Adjusted: { sum: 3000, pupils: 3 } }));
    expect([answer.att8, answer.p8, answer.pupils, answer.p8Pupils]).toEqual([50, 1, 4, 3]);
  });
  it('divides the English and maths elements by two, EBacc and open by three, with each element’s own sigma and no floor', () => {
    const gap = { sum: 60_000, pupils: 100 };
    const { p8Elements } = school(totals(100, { p8: gap, p8Adjusted: gap, gapEnglish: gap, gapMaths: gap, gapEbacc: gap, gapOpen: gap }));
    expect(p8Elements).toEqual({
      english: { score: 3, lower: 2.68, upper: 3.32 }, maths: { score: 3, lower: 2.71, upper: 3.29 },
      ebacc: { score: 2, lower: 1.68, upper: 2.32 }, open: { score: 2, lower: 1.68, upper: 2.32 },
    });
  });
  it('prints percentages to one decimal and counts per pupil to two', () => {
    const answer = school(totals(7, { flags: { ...totals(7).flags, enMa5: 2, scienceEntry: 7 }, entries: 60, pillars: { ...totals(7).pillars, 'science.at1': 6 } }));
    expect([answer.enMa5, answer.entriesPerPupil, answer.pillars!.science]).toEqual([28.6, 8.57, { entry: 100, at5: 0, at4: 0, at1: 85.7 }]);
  });
  it('gives value added its interval where the edition has the standard deviations, science as the mean of two', () => {
    const valueAdded = { science: { sum: 20_000, pupils: 100 }, humanities: { sum: 10_000, pupils: 100 }, languages: NONE_OF_THEM };
    const with2022 = school(totals(100, { valueAdded }), { year: 2022, edition: edition2022Revised });
    expect(with2022.valueAdded).toEqual({
      science: { score: 1, lower: 0.71, upper: 1.29, pupils: 100 }, humanities: { score: 1, lower: 0.65, upper: 1.35, pupils: 100 },
      languages: { score: null, lower: null, upper: null, pupils: 0 },
    });
    const with2023 = school(totals(100, { valueAdded }));
    expect(with2023.valueAdded!.science).toEqual({ score: 1, lower: null, upper: null, pupils: 100 });
    expect(reasons(with2023, 'valueAdded')).toEqual(['EB-5']);
  });
  it('counts overrides and calls its Progress 8 unofficial', () => {
    const answer = school(totals(9, { p8: { sum: 1, pupils: 9 } }), { members: { ...MEMBERS, unofficial: 2 } });
    expect(answer.unofficial).toBe(2);
    expect(answer.notes!.find(({ figure }) => figure === 'p8')!.reason).toBe("Unofficial: 2 Key Stage 2 results are the school's own override.");
  });
});

describe('figures that cannot be made are null, with their reason', () => {
  const p8 = { sum: 1000, pupils: 10 };
  const unadjusted = { sum: 0, pupils: 0 };
  it('an edition without minimum scores gives the unadjusted score and its half-width, but no headline, limits or band (Y-2)', () => {
    const answer = school(totals(10, { p8, p8Adjusted: unadjusted }), { year: 2022, edition: edition2022Revised });
    expect([answer.p8Unadjusted, answer.p8HalfWidth, answer.p8, answer.p8Lower, answer.p8Upper, answer.p8Band]).toEqual([0.1, 0.87, null, null, null, null]);
    expect(['p8', 'p8Lower', 'p8Upper', 'p8Band'].map((figure) => reasons(answer, figure))).toEqual([['P8-4'], ['P8-4'], ['P8-4'], ['P8-4']]);
  });
  it('a special school’s headline needs no minimum scores (P8-4)', () =>
    expect(school(totals(10, { p8, p8Adjusted: p8 }), { year: 2022, edition: edition2022Revised, schoolType: 'special' }).p8).toBe(0.1));
  it('an independent school has no Progress 8 and no value added, but everything else (P8-4)', () => {
    const answer = school(totals(10, { p8 }), { schoolType: 'independent' });
    expect([answer.p8, answer.p8Unadjusted, answer.p8Elements, answer.p8Pupils, answer.valueAdded, answer.att8]).toEqual([null, null, null, null, null, 0]);
    expect(reasons(answer, 'p8')).toEqual(['P8-4']);
  });
  it('2024/25 has no Progress 8 (Y-1)', () => {
    const answer = school(totals(10), { year: 2025, edition: undefined });
    expect([answer.p8, answer.p8Unadjusted, answer.p8Pupils, answer.att8]).toEqual([null, null, null, 0]);
    expect(answer.notes!.find(({ figure }) => figure === 'p8')!.reason).toContain('There is no Progress 8 for 2024/25');
  });
  it('an estimate of 2024/25 against another year’s averages names them and carries the cautions of 002 (Y-1)', () => {
    const answer = school(totals(10, { p8, p8Adjusted: p8 }), { year: 2025, named: true });
    expect(answer.p8).toBe(0.1);
    expect(answer.notes!.find(({ rule }) => rule === 'Y-1')!.reason).toMatch(/^An estimate of 2024\/25 against the averages of 2023 provisional\..*do not share it with pupils or parents\.$/);
  });
  it.each([2020, 2021])('%i has no school measures at all (Y-1)', (year) => {
    const { notes, pupils, p8Pupils: _, unofficial, ...figures } = school(totals(10, { p8 }), { year, edition: undefined });
    expect([pupils, unofficial]).toEqual([10, 0]);
    expect(new Set(Object.values(figures))).toEqual(new Set([null]));
    expect(notes!.find(({ figure }) => figure === 'att8')).toMatchObject({ rule: 'Y-1' });
  });
  it('the EBacc measures of 2025/26 are null, and computed on request with a label (Y-1)', () => {
    const sums = totals(10, { flags: { ...totals(10).flags, ebaccEntered: 5 } });
    expect(school(sums, { year: 2026, edition: undefined }).ebaccEntry).toBeNull();
    const asked = school(sums, { year: 2026, edition: undefined, onRequest: ['ebacc'] });
    expect(asked.ebaccEntry).toBe(50);
    expect(reasons(asked, 'ebaccEntry')).toEqual(['Y-1']);
  });
  it('a school without baselines has no progress figures', () => {
    const answer = school(totals(10));
    expect([answer.p8Pupils, answer.p8, answer.p8Lower, answer.p8Elements!.maths]).toEqual([0, null, null, { score: null, lower: null, upper: null }]);
    expect(reasons(answer, 'p8')).toEqual(['P8-1']);
  });
  it('a cohort of nobody has no figures', () => expect(school(totals(0)).att8).toBeNull());
  it('a tracker’s grade that is not understood withholds every figure, a KS2 result only those that need a baseline (Q-5)', () => {
    const why = { rule: 'Q-5', reason: 'F7 is not understood.' };
    const sums = totals(10, { p8, p8Adjusted: p8 });
    const results = school(sums, { members: { ...MEMBERS, withheld: { results: why, baseline: null } } });
    expect([results.att8, results.p8, results.enMa4, results.p8Pupils]).toEqual([null, null, null, 10]);
    const baseline = school(sums, { members: { ...MEMBERS, withheld: { results: null, baseline: why } } });
    expect([baseline.att8, baseline.p8, baseline.valueAdded, baseline.p8Pupils]).toEqual([0, null, null, null]);
  });
  it('every null of the answer has a note that names its key', () =>
    fc.assert(fc.property(
      fc.constantFrom(2019, 2021, 2022, 2023, 2025, 2026), fc.constantFrom<SchoolType>('mainstream', 'special', 'independent'), fc.nat(3), fc.nat(3),
      (year, schoolType, pupils, baselines) => {
        const sum = { sum: 10, pupils: Math.min(pupils, baselines) };
        const answer = school(totals(pupils, { p8: sum, p8Adjusted: sum }), { year, edition: undefined, schoolType });
        const noted = new Set(answer.notes?.map(({ figure }) => figure));
        return Object.entries(answer).every(([key, value]) => value !== null || noted.has(key));
      },
    )));
});
