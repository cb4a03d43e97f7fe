import { describe, expect, it } from 'vitest';
import type { Catalogue, Qualification } from '../qualification/types';
import { ATTAINMENT_8, type SlotPlan } from '../reference/ks4/slot-plan';
import { VOID_WINDOWS } from '../reference/ks4/covid';
import { OUTCOME } from './columns';
import { NONE } from './figures';
import { pupilScorer } from './pupil';
import { ks4Rules } from './rules';
import { tabulate } from './tabulate';
import { catalogue, indexOf, rules2023 } from './test-pupils';

const year = { year: 2023, slotPlan: ATTAINMENT_8 };
const rules = ks4Rules({ year, edition: null });
const qualification = (about: Partial<Qualification> & Pick<Qualification, 'qn'>): Qualification => ({
  title: about.qn, name: about.qn, kind: 'GCSE', level: '2', scale: 'GCSE 9-1', slots: 1, discountCode: '', ebacc: 'none', points: {}, lists: [], ...about,
});
/** A catalogue of a school's own qualifications, each of which counts. */
const ownCatalogue = (qualifications: readonly Qualification[]): Catalogue => ({
  qualifications, find: () => ({ kind: 'unknown', suggestions: [], problem: '' }), search: () => [], grade: () => ({ kind: 'absent', grade: 'X' }), counts: () => ({ counts: true }),
});
const scoreOwn = (qualifications: readonly Qualification[], ...results: [at: number, grade: number, series?: number][]) =>
  pupilScorer(rules, ownCatalogue(qualifications)).score(results.map(([at, grade, series = 202306]) => ({ qualification: at, grade: String(grade), points: grade * 100, outcome: OUTCOME.pass, series })), NONE);

describe("a school's own qualifications", () => {
  const own = [qualification({ qn: 'A' }), qualification({ qn: 'B' })];
  it('without a discount code discount nothing but themselves', () => {
    expect(scoreOwn(own, [0, 5], [1, 6]).entries).toBe(2);
    expect(scoreOwn(own, [0, 5, 202206], [0, 6]).att8).toBe(500);
  });
  it('an FSMQ with the code of maths neither discounts it nor is discounted (D-5)', () => {
    const maths = [qualification({ qn: 'M', ebacc: 'maths', discountCode: 'RB1' }), qualification({ qn: 'F', kind: 'FSMQ', discountCode: 'RB1' })];
    const figures = scoreOwn(maths, [0, 5], [1, 4, 202206]);
    expect([figures.att8Maths, figures.att8Open, figures.entries]).toEqual([1000, 0, 2]);
  });
  it('an FSMQ with the code of another FSMQ is the same course of study', () =>
    expect(scoreOwn([qualification({ qn: 'F', kind: 'FSMQ', discountCode: 'RB9' }), qualification({ qn: 'G', kind: 'FSMQ', discountCode: 'RB9' })], [0, 5, 202206], [1, 4]).entries).toBe(1));
  it('with the same subject and title are told apart by their number, the same on every machine', () => {
    const same = [qualification({ qn: 'B', title: 'T' }), qualification({ qn: 'A', title: 'T' })];
    const { precedence } = tabulate(ownCatalogue(same), rules);
    expect(precedence[1]!).toBeGreaterThan(precedence[0]!);
  });
});

describe('the table has room for what there is', () => {
  it('knows the slots of combined science', () => expect(tabulate(catalogue, rules2023).card[indexOf('combined science')]! & 3).toBe(2));
  it('refuses a catalogue that is too large', () =>
    expect(() => tabulate(ownCatalogue(Array.from({ length: 32_769 }, (_, at) => qualification({ qn: String(at) }))), rules)).toThrow('at most 32768'));
  it('refuses a plan of more than eight rows', () => {
    const plan: SlotPlan = { name: 'too long', rows: Array.from({ length: 9 }, () => ATTAINMENT_8.rows[0]!) };
    expect(() => tabulate(catalogue, { ...rules, plan })).toThrow('at most 8 rows');
  });
  it('refuses more than eight void windows', () =>
    expect(() => tabulate(catalogue, { ...rules, voidWindows: Array.from({ length: 9 }, () => VOID_WINDOWS[0]!) })).toThrow('so have the void windows'));
});
