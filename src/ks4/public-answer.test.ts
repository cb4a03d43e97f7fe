import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ks4Cohort } from '../cohort/ks4-cohort';
import { csvTable } from '../cohort/record-table';
import { catalogue } from '../qualification/test-catalogue';
import type { Ks4SchoolAnswer } from './answer';
import { measureKs4, type Ks4Request } from './measures';
import { publicAnswer } from './public-answer';

interface Pupil { readonly sen: string; readonly class: string; readonly ks2: string; readonly english: string; readonly maths: string }

function published(pupils: readonly Pupil[], request: Ks4Request = {}) {
  const cohort = ks4Cohort({
    pupils: csvTable('P.csv', [['pupil', 'name', 'sen', 'class', 'groups', 'ks2_reading'], ...pupils.map((each, at) => [`U${at}`, `Zebedee ${at}`, each.sen, each.class, 'Boxing', each.ks2])]),
    results: csvTable('R.csv', [['pupil', 'qualification', 'grade'], ...pupils.flatMap(({ english, maths }, at) => [[`U${at}`, 'GCSE English Language', english], [`U${at}`, 'GCSE Mathematics', maths], [`U${at}`, 'GCSE History', maths], [`U${at}`, 'GCSE Drama', english]])]),
  }, { year: 2023, status: 'validated', catalogue, onProblem: 'withhold' });
  return publicAnswer(measureKs4(cohort, catalogue, request));
}
const grade = (at: number) => String(1 + (at % 9));
const many = (count: number, sen: string, ks2 = '105') => Array.from({ length: count }, (_, at): Pupil => ({ sen, class: '11A', ks2, english: grade(at), maths: grade(at + 3) }));
const noted = ({ notes }: Ks4SchoolAnswer, figure: string) => notes!.filter((note) => note.figure === figure && note.rule === 'S-4').map(({ reason }) => reason);

describe('what the public sees (S-4)', () => {
  const answer = published([...many(40, 'N'), ...many(14, 'K'), ...many(3, 'E')]);
  const group = (name: string) => answer.groups[name]!;

  it('no pupil, no class and no custom group', () => {
    expect(answer.pupils).toEqual([]);
    expect(Object.keys(answer.groups)).toEqual(['sen=E', 'sen=K', 'sen=N', 'prior=middle']);
    expect(JSON.stringify(answer)).not.toMatch(/Zebedee|U\d|Boxing|11A/);
  });
  it('no figure of a small group, nor of the sibling that would give it away', () => {
    expect([group('sen=E').att8, group('sen=K').att8, group('sen=N').att8, answer.school.att8]).toEqual([null, null, expect.any(Number), expect.any(Number)]);
    expect(noted(group('sen=E'), 'enMa4')).toEqual(['Withheld. It is of 5 or fewer pupils.']);
    expect(noted(group('sen=K'), 'p8')).toEqual(['Withheld. It is withheld so that the figure of another group does not follow from it.']);
  });
  it('counts all the same', () => expect([group('sen=E').pupils, group('sen=E').p8Pupils]).toEqual([3, 3]));
  it('of a group the headline figures alone', () => {
    expect([group('sen=N').pillars, group('sen=N').entriesPerPupil, group('sen=N').enMa5]).toEqual([null, null, expect.any(Number)]);
    expect(noted(group('sen=N'), 'pillars')).toEqual(['Not released by group.']);
  });
  it('nothing at all of a school of five pupils', () => {
    const { pupils, p8Pupils, unofficial, notes, ...figures } = published(many(5, 'N')).school;
    expect([pupils, p8Pupils, unofficial]).toEqual([5, 5, 0]);
    expect(Object.values(figures).every((figure) => figure === null)).toBe(true);
    expect(new Set(Object.keys(figures))).toEqual(new Set(notes!.map(({ figure }) => figure).filter((figure) => figure in figures)));
  });
  it('no Progress 8 where fewer than half have a baseline', () => {
    const { school } = published([...many(20, 'N', ''), ...many(19, 'N')]);
    expect([school.p8, school.p8Unadjusted, school.p8Elements, school.valueAdded, school.att8]).toEqual([null, null, null, null, expect.any(Number)]);
    expect(published([...many(20, 'N', ''), ...many(20, 'N')]).school.p8).not.toBeNull();
  });
  it('nothing of the cells of a tracker that are not understood', () => {
    const text = JSON.stringify(published([...many(40, 'N'), { sen: 'N', class: '', ks2: '', english: 'secret', maths: '5' }]));
    expect(text).toContain('Withheld until the data is put right.');
    expect(text).not.toContain('secret');
  });
  it('and never a filtered cohort, beside which the whole would tell of those left out', () =>
    expect(() => published([...many(40, 'N'), ...many(14, 'K')], { filters: [{ key: 'sen', value: 'N' }] })).toThrow('clear the filters'));

  it('every figure of a group is of more than five pupils, and every null has its note', () =>
    fc.assert(fc.property(fc.array(fc.record({
      sen: fc.constantFrom('N', 'N', 'N', 'K', 'E', ''), class: fc.constant(''), ks2: fc.constantFrom('', '95', '105', '115'), english: fc.constantFrom('9', '5', '4', '1'), maths: fc.constantFrom('9', '5', '4', '1'),
    }), { minLength: 1, maxLength: 40 }), (pupils) => {
      const { school, groups } = published(pupils);
      for (const each of [school, ...Object.values(groups)]) {
        if (each.att8 !== null) expect(each.pupils).toBeGreaterThan(5);
        if (each.p8 !== null) expect([each.p8Pupils! > 5, each.p8Pupils! * 2 >= each.pupils]).toEqual([true, true]);
        const figures = new Set(each.notes?.map(({ figure }) => figure));
        expect(Object.entries(each).filter(([key, value]) => value === null && !figures.has(key))).toEqual([]);
      }
    }), { numRuns: 60 }));
});
