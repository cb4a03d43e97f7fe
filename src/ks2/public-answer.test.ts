import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { csvTable } from '../cohort/record-table';
import type { Filter } from '../cohort/groups';
import type { Ks2SchoolAnswer } from './answer';
import { measureKs2 } from './measures';
import { ks2PublicAnswer } from './public-answer';

interface Pupil { readonly sen: string; readonly class: string; readonly ks1: string; readonly reading: string; readonly writing: string; readonly maths: string }

function published(pupils: readonly Pupil[], filters: readonly Filter[] = []) {
  const table = csvTable('P.csv', [
    ['pupil', 'name', 'sen', 'class', 'groups', 'ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_reading', 'ks2_writing', 'ks2_maths'],
    ...pupils.map((each, at) => [`U${at}`, `Zebedee ${at}`, each.sen, each.class, 'Choir', each.ks1, each.ks1, each.ks1, each.reading, each.writing, each.maths]),
  ]);
  return ks2PublicAnswer(measureKs2(table, { year: 2022, status: 'validated', filters }));
}
const many = (count: number, sen: string, ks1 = 'EXS') => Array.from({ length: count }, (_, at): Pupil => ({
  sen, class: '6B', ks1, reading: String(95 + (at % 20)), writing: at % 3 === 0 ? 'WTS' : 'EXS', maths: String(97 + (at % 17)) }));
const noted = ({ notes }: Ks2SchoolAnswer, figure: string) => (notes ?? []).filter((note) => note.figure === figure && note.rule === 'S-4').map(({ reason }) => reason);

describe('what the public sees of key stage 2 (S-4)', () => {
  const answer = published([...many(40, 'N'), ...many(14, 'K'), ...many(3, 'E')]);
  const group = (name: string) => answer.groups[name]!;

  it('no pupil, no class and no custom group', () => {
    expect(answer.pupils).toEqual([]);
    expect(Object.keys(answer.groups).every((name) => /^(?:sen|prior)=/.test(name))).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/Zebedee|U\d|Choir|6B/);
  });
  it('no figure of a small group, nor of the sibling that would give it away', () => {
    expect([group('sen=E').rwmExpected, group('sen=K').rwmExpected, group('sen=N').rwmExpected, answer.school.rwmExpected]).toEqual([null, null, expect.any(Number), expect.any(Number)]);
    expect([group('sen=E').reading.progress, group('sen=E').reading.lower, group('sen=E').maths.average]).toEqual([null, null, null]);
    expect(noted(group('sen=E'), 'rwmExpected')).toEqual(['Withheld. It is of 5 or fewer pupils.']);
    expect(noted(group('sen=K'), 'reading.average')).toEqual(['Withheld. It is withheld so that the figure of another group does not follow from it.']);
  });
  it('counts all the same', () => expect([group('sen=E').pupils, group('sen=N').pupils]).toEqual([3, 40]));
  it('says that scripts are missing, and not how many', () => {
    const { notes } = published(many(12, 'N').map((pupil, at) => ({ ...pupil, maths: at < 7 ? 'M' : pupil.maths }))).school;
    expect(notes!.filter(({ rule }) => rule === 'K2-7').map(({ reason }) => reason)).toEqual(["Half or more of the maths scripts are missing, so the subject's figures are withheld."]);
  });
  it('and never a filtered cohort, beside which the whole would tell of those left out', () =>
    expect(() => published([...many(40, 'N'), ...many(14, 'K')], [{ key: 'sen', value: 'N' }])).toThrow('clear the filters'));

  it('every figure of a group is of more than five pupils, and every figure withheld has its note', () =>
    fc.assert(fc.property(fc.array(fc.record({
      sen: fc.constantFrom('N', 'N', 'N', 'K', 'E', ''), class: fc.constant(''), ks1: fc.constantFrom('EXS', 'WTS', 'GDS', ''),
      reading: fc.constantFrom('80', '99', '100', '112', 'A', 'N'), writing: fc.constantFrom('EXS', 'WTS', 'GDS'), maths: fc.constantFrom('85', '100', '118', 'M'),
    }), { minLength: 1, maxLength: 40 }), (pupils) => {
      const { school, groups } = published(pupils);
      for (const each of [school, ...Object.values(groups)]) {
        if (each.rwmExpected !== null) expect(each.pupils).toBeGreaterThan(5);
        if (each.pupils > 5) continue;
        for (const subject of [each.reading, each.writing, each.maths]) expect([subject.expected, subject.progress, subject.lower]).toEqual([null, null, null]);
      }
    }), { numRuns: 60 }));
});
