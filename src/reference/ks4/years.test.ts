import { describe, expect, it } from 'vitest';
import { KS4_YEARS, ks4Year, type Ks4MeasureFamily, type Ks4Year } from './years';
import { ATTAINMENT_8, type SlotPlan } from './slot-plan';
import { VOID_WINDOWS } from './covid';

const status = (year: number, measure: Ks4MeasureFamily) => {
  const found = ks4Year(year);
  if (!found.year) throw new Error(found.problem);
  return found.year.measures[measure];
};

describe('rule Y-1: which measures a year has', () => {
  it.each([2022, 2023, 2024])('%i has Progress 8, Attainment 8 and the EBacc', (year) =>
    expect((['progress8', 'attainment8', 'ebacc', 'englishMaths'] as const).every((measure) => status(year, measure).exists)).toBe(true));
  it.each([[2025, '2024/25', '2019/20'], [2026, '2025/26', '2020/21']])('%i has no Progress 8, and says why', (year, school, ks2) =>
    expect(status(year, 'progress8')).toEqual({
      exists: false, rule: 'Y-1', onRequest: true,
      reason: `There is no Progress 8 for ${school}: the pupils took no Key Stage 2 tests in ${ks2} (002, Gaps in the Progress 8 baseline). It is due back for 2026/27.`,
    }));
  it.each([2020, 2021])('%i has no school measures at all', (year) => {
    expect(status(year, 'attainment8')).toMatchObject({ exists: false, onRequest: false });
    expect(status(year, 'ebacc')).toMatchObject({ exists: false, onRequest: false });
  });
  it.each([2018, 2019])('rule Y-0: Progress 8 of %i used fine levels', (year) =>
    expect(status(year, 'progress8')).toMatchObject({ exists: false, rule: 'Y-0', reason: expect.stringContaining('fine levels') }));
  it('the EBacc is gone from 2026, but may be asked for', () => {
    expect(status(2025, 'ebacc').exists).toBe(true);
    expect(status(2026, 'ebacc')).toMatchObject({ exists: false, onRequest: true });
  });
  it('Progress 8 is due back in 2027', () => expect(status(2027, 'progress8')).toMatchObject({ exists: true, note: expect.stringContaining('2026/27') }));
  it('rule Y-4: years before 2018 are refused with a sentence', () =>
    expect(ks4Year(2017)).toEqual({ year: null, problem: 'Years before 2018 used other point scores and are not computed (002, Table 42); choose 2018 to 2028.' }));
  it('a year to come is refused with a sentence', () => expect(ks4Year(2040)).toMatchObject({ problem: expect.stringContaining('2040 is not known') }));
  it('a year is added by adding data alone', () => {
    const next: Ks4Year = { ...KS4_YEARS.at(-1)!, year: 2029 };
    expect(ks4Year(2029, [...KS4_YEARS, next])).toEqual({ year: next });
  });
});

describe('rule Q-6: the lists that stand for a year', () => {
  it.each([[2019, [2019]], [2021, [2021]], [2022, [2020, 2021]], [2023, [2020, 2021]]])('%i: %j', (year, lists) =>
    expect(ks4Year(year)).toMatchObject({ year: { lists, technicalAwardsNeedList: false } }));
  it('from 2024 on technical awards need a list', () => expect(ks4Year(2024)).toMatchObject({ year: { technicalAwardsNeedList: true } }));
});

describe('rule Y-3: the slots are data', () => {
  it('maths twice, English once or twice, three EBacc, three open: ten in all', () => {
    const most = ATTAINMENT_8.rows.map((row) => row.count * (row.whenEntered?.weight ?? row.weight));
    expect(most).toEqual([2, 2, 3, 3]);
    expect(ATTAINMENT_8.rows.map(({ divisor }) => divisor)).toEqual(most);
  });
  it('a plan of two science, two breadth and two choice slots can be written', () => {
    const [maths, english, , open] = ATTAINMENT_8.rows as [SlotPlan['rows'][0], SlotPlan['rows'][0], SlotPlan['rows'][0], SlotPlan['rows'][0]];
    const plan: SlotPlan = {
      name: 'Consultation of February 2026',
      rows: [
        maths, english,
        { slot: 'science', count: 2, weight: 1, accepts: [{ name: 'science', subjects: ['combined science', 'biology', 'chemistry', 'physics', 'computer science'] }], divisor: 2 },
        {
          slot: 'breadth', count: 2, weight: 1, fromDifferentCategories: true, divisor: 2,
          accepts: [{ name: 'humanities', subjects: ['history', 'geography'] }, { name: 'languages', subjects: ['language'] }, { name: 'creative', discountCodes: ['JA2', 'LC11', 'LF1'] }],
        },
        { ...open, slot: 'choice', count: 2, divisor: 2 },
      ],
    };
    expect(plan.rows.reduce((sum, row) => sum + row.divisor, 0)).toBe(10);
  });
});

describe('rule D-7: what was void', () => {
  it('January 2020 to August 2021 voids everything', () => expect(VOID_WINDOWS[0]).toMatchObject({ from: '2020-01', to: '2021-08', kinds: 'every', except: [] }));
  it('autumn 2021 spares GCSE English language and maths, technical awards and music', () => {
    expect(VOID_WINDOWS[1]!.kinds).toEqual(['GCSE', 'AS']);
    expect(VOID_WINDOWS[1]!.except).toEqual([{ kind: 'GCSE', ebacc: 'English language' }, { kind: 'GCSE', ebacc: 'maths' }]);
  });
});
