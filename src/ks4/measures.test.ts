import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { InputError } from '../cells/problem';
import { ks4Cohort } from '../cohort/ks4-cohort';
import { csvTable } from '../cohort/record-table';
import { catalogue } from '../qualification/test-catalogue';
import type { Ks4Answer, Ks4PupilAnswer } from './answer';
import { ks4Answer, measureKs4, type Ks4Request } from './measures';

interface Pupil { readonly id: string; readonly sex: string; readonly sen: string; readonly ks2: string; readonly include: string; readonly grades: readonly string[] }
const SUBJECTS = ['GCSE English Language', 'GCSE English Literature', 'GCSE Mathematics', 'GCSE Combined Science: Trilogy', 'GCSE History', 'GCSE French', 'GCSE Religious Studies A', 'GCSE Drama'];
const PUPIL_HEADER = ['pupil', 'sex', 'sen', 'ks2_reading', 'include'];
const RESULT_HEADER = ['pupil', 'qualification', 'grade'];

function cohortOf(pupils: readonly Pupil[], { year = 2023, onProblem = 'stop' as 'stop' | 'withhold', destinations = undefined as string[][] | undefined, extra = [] as string[][] } = {}) {
  return ks4Cohort({
    pupils: csvTable('P.csv', [PUPIL_HEADER, ...pupils.map(({ id, sex, sen, ks2, include }) => [id, sex, sen, ks2, include])]),
    results: csvTable('R.csv', [RESULT_HEADER, ...pupils.flatMap(({ id, grades }) => grades.map((grade, at) => [id, SUBJECTS[at]!, grade])), ...extra]),
    ...(destinations ? { destinations: csvTable('D.csv', [['pupil', 'destination'], ...destinations]) } : {}),
  }, { year, status: 'validated', catalogue, onProblem });
}
const answerOf = (pupils: readonly Pupil[], request: Ks4Request = {}, options?: Parameters<typeof cohortOf>[1]): Ks4Answer =>
  ks4Answer(measureKs4(cohortOf(pupils, options), catalogue, request));

const ANN: Pupil = { id: 'Ann', sex: 'F', sen: 'N', ks2: '105', include: '', grades: ['6', '5', '6', '5-5', '5', '6', '7', '4'] };
const BEN: Pupil = { id: 'Ben', sex: 'M', sen: 'K', ks2: '', include: '', grades: ['3', '', '2', '3-3'] };
const CAT: Pupil = { id: 'Cat', sex: 'F', sen: '', ks2: '118', include: 'N', grades: ['U', 'U', 'U'] };
const DAN: Pupil = { id: 'Dan', sex: 'M', sen: 'N', ks2: '116', include: '', grades: [] };

const grade = fc.constantFrom('9', '7', '5', '4', '1', 'U', 'X', '');
const pupil = fc.record({
  sex: fc.constantFrom('F', 'M', ''), sen: fc.constantFrom('N', 'K', 'E'), ks2: fc.constantFrom('', 'A', '85', '99', '104', '112', '120'), include: fc.constantFrom('', 'Y', 'N'),
  grades: fc.tuple(grade, grade, grade, fc.constantFrom('9-9', '5-4', 'U', ''), grade, grade, grade, grade),
});
const pupils = fc.array(pupil, { minLength: 1, maxLength: 12 }).map((all) => all.map((each, at): Pupil => ({ id: `P${at}`, ...each })));

describe('the answer of a cohort', () => {
  it('lists every pupil, and counts those in the cohort', () => {
    const answer = answerOf([ANN, BEN, CAT, DAN]);
    expect(answer.pupils.map((each) => [each.pupil, each.included])).toEqual([['Ann', true], ['Ben', true], ['Cat', false], ['Dan', true]]);
    expect([answer.school.pupils, answer.school.p8Pupils, answer.year, answer.estimates]).toEqual([3, 2, 2023, '2023 provisional']);
    expect(Object.keys(answer.groups)).toEqual(['sex=F', 'sex=M', 'sen=K', 'sen=N', 'prior=high', 'prior=middle', 'prior=none']);
  });
  it('shows each slot, single points, and what does not count with its rule', () => {
    const [ann] = answerOf([ANN]).pupils;
    expect(ann!.att8).toBe(57);
    expect(ann!.slots.map(({ slot, points }) => `${slot} ${points}`)).toEqual(['maths 6', 'english 6', 'ebacc 6', 'ebacc 5', 'ebacc 5', 'open 7', 'open 5', 'open 5']);
    expect(ann!.notCounted).toEqual([{ qualification: expect.any(String) as string, title: expect.stringContaining('Drama') as string, grade: '4', rule: 'A8-4', reason: 'Better results fill every slot that it could.' }]);
  });
  it('caps Dan, who sat nothing, at his group’s minimum in the adjusted score', () => {
    const dan = answerOf([DAN]).pupils[0]!;
    expect([dan.ks2, dan.pag, dan.estimate, dan.p8, dan.p8Adjusted]).toEqual([116, 30, 73.19, -7.32, -3.72]);
  });
  it('keeps a pupil without a baseline in attainment and out of progress, and says why', () => {
    const ben = answerOf([BEN]).pupils[0]!;
    expect([ben.att8, ben.p8]).toEqual([13, null]);
    expect(ben.notes).toContainEqual({ figure: 'p8', rule: 'P8-1', reason: 'No Key Stage 2 result: reading is blank, maths is blank.' });
  });
  it('gives every null of a pupil a note', () =>
    fc.assert(fc.property(pupils, fc.constantFrom(2021, 2022, 2023, 2025), (all, year) =>
      answerOf(all, {}, { year }).pupils.every((each) => {
        const noted = new Set(each.notes?.map(({ figure }) => figure));
        return Object.entries(each).every(([key, value]) => value !== null || noted.has(key));
      })), { numRuns: 40 }));
});

describe('a school’s figures', () => {
  it('lie between its pupils’ lowest and highest', () =>
    fc.assert(fc.property(pupils, (all) => {
      const answer = answerOf(all);
      const within = (mean: number | null, of: (each: Ks4PupilAnswer) => number | null, places: number) => {
        const values = answer.pupils.filter(({ included }) => included).map(of).filter((value) => value !== null);
        const slack = 0.5 * 10 ** -places + 1e-9;
        return mean === null ? values.length === 0 : mean >= Math.min(...values) - slack && mean <= Math.max(...values) + slack;
      };
      expect(within(answer.school.att8, ({ att8 }) => att8, 1)).toBe(true);
      expect(within(answer.school.p8, ({ p8Adjusted }) => p8Adjusted, 1)).toBe(true);
      expect(within(answer.school.ebaccAps, ({ ebaccAps }) => ebaccAps, 1)).toBe(true);
      expect(within(answer.school.entriesPerPupil, ({ entries }) => entries, 2)).toBe(true);
    }), { numRuns: 40 }));
  it('do not depend on the order of the pupils', () =>
    fc.assert(fc.property(pupils, (all) => {
      const [one, other] = [answerOf(all), answerOf([...all].reverse())];
      expect(other.school).toEqual(one.school);
      expect(new Map(Object.entries(other.groups))).toEqual(new Map(Object.entries(one.groups)));
      expect([...other.pupils].reverse()).toEqual(one.pupils);
    }), { numRuns: 40 }));
  it('are the weighted figures of the groups that divide it', () =>
    fc.assert(fc.property(pupils, (all) => {
      const { school, groups } = answerOf(all);
      const sen = ['sen=N', 'sen=K', 'sen=E'].flatMap((name) => groups[name] ?? []);
      expect(sen.reduce((sum, group) => sum + group.pupils, 0)).toBe(school.pupils);
      expect(sen.reduce((sum, group) => sum + group.p8Pupils!, 0)).toBe(school.p8Pupils ?? 0);
      expect(sen.reduce((sum, group) => sum + Math.round(group.enMa4! * group.pupils), 0) / 100).toBeCloseTo((school.enMa4 ?? 0) * school.pupils / 100, 0);
    }), { numRuns: 40 }));
  it('of a filter are those of the group, and the pupils listed are the filter’s', () =>
    fc.assert(fc.property(pupils, (all) => {
      const whole = answerOf(all);
      const girls = answerOf(all, { filters: [{ key: 'sex', value: 'F' }] });
      expect(girls.pupils.map((each) => each.pupil)).toEqual(all.filter(({ sex }) => sex === 'F').map(({ id }) => id));
      if (whole.groups['sex=F']) expect(girls.school).toEqual(whole.groups['sex=F']);
      else expect(girls.school.pupils).toBe(0);
    }), { numRuns: 40 }));
});

describe('what is asked of a cohort', () => {
  const figures = (answer: Ks4Answer, key: string) => answer.notes.filter(({ figure }) => figure === key).map(({ reason }) => reason);
  it('a year before 2018 is refused (Y-4)', () => expect(() => answerOf([ANN], {}, { year: 2017 })).toThrow(InputError));
  it('an edition that does not exist is refused, with those there are', () => expect(() => answerOf([ANN], { estimates: '1999' })).toThrow(/2023 provisional/));
  it('names the edition beside the figures, and what was ignored and filtered', () => {
    const answer = answerOf([ANN], { filters: [{ key: 'sex', value: 'F' }] });
    expect(figures(answer, 'estimates')[0]).toContain('2023 provisional');
    expect(figures(answer, 'all')).toContain('Filters applied: sex=F.');
  });
  it('a year whose averages are not out uses none (Y-2)', () => {
    const answer = answerOf([ANN], {}, { year: 2027 });
    expect([answer.estimates, answer.pupils[0]!.p8, answer.pupils[0]!.att8]).toEqual([null, null, 57]);
    expect(figures(answer, 'p8')[0]).toContain('No estimates are held for 2027');
    expect(figures(answer, 'estimates')).toEqual(figures(answer, 'p8').slice(0, 1));
  });
  it('an estimate against another year says so beside every figure made with it (Y-1)', () => {
    const answer = answerOf([ANN, BEN], { estimates: '2023 revised' }, { year: 2025 });
    expect(answer.pupils[0]!.p8).not.toBeNull();
    for (const { notes } of [answer, answer.school, answer.pupils[0]!]) expect(notes!.some(({ figure, reason }) => figure === 'p8' && reason.includes('2023 revised'))).toBe(true);
    expect(answer.pupils[1]!.notes!.some(({ reason }) => reason.includes('2023 revised'))).toBe(false);
  });
  it('2020/21 gives nulls and notes, for pupils too', () => {
    const answer = answerOf([ANN], {}, { year: 2021 });
    expect([answer.school.att8, answer.pupils[0]!.att8, answer.pupils[0]!.slots]).toEqual([null, null, []]);
    expect(figures(answer, 'all')[0]).toContain('No Key Stage 4 measures were published for schools in 2020/21');
  });
  it('destinations of the cohort of two years before come from a table of their own', () => {
    const { school, groups } = answerOf([ANN], {}, { destinations: [['X', 'SSF'], ['Y', 'app'], ['Z', 'NOT'], ['W', '']] });
    expect(school.destinations).toEqual({ sustained: 50, education: 25, apprenticeships: 25, employment: 0, notSustained: 25, unknown: 25 });
    expect(groups['sex=F']!.destinations).toBeNull();
  });
  it('percentages are whole for reports', () => expect(answerOf([ANN, BEN, DAN], { percentPlaces: 0 }).school.enMa4).toBe(33));
});

describe('a tracker with a grade that is not understood (Q-5)', () => {
  const extra = [['Ann', 'GCSE Geography', '??']];
  const answer = answerOf([ANN, BEN, CAT, DAN], {}, { onProblem: 'withhold', extra });
  it('withholds that pupil’s figures, with the cell', () => {
    const [ann, ben] = answer.pupils;
    expect([ann!.att8, ann!.enMa5, ann!.p8, ann!.ks2, ann!.slots, ben!.att8]).toEqual([null, null, null, 105, [], 13]);
    expect(ann!.notes!.find(({ figure }) => figure === 'att8')!.reason).toMatch(/R\.csv, row \d+, column grade: "\?\?"/);
  });
  it('withholds every group that would contain the pupil, and no other', () =>
    expect([answer.school.att8, answer.groups['sex=F']!.att8, answer.groups['sex=M']!.att8]).toEqual([null, null, 6.5]));
  it('does not withhold for a pupil who is excluded', () =>
    expect(answerOf([{ ...ANN, include: 'N' }, BEN, DAN], {}, { onProblem: 'withhold', extra }).school.att8).toBe(6.5));
});
