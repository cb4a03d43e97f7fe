import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetGrid } from '../../src/cells/grid';
import { EDITIONS } from '../../src/reference/ks4/editions';
import { sheetsOf } from '../../src/tracker/read-tracker';
import { englishMaths } from '../dashboard/english-maths';
import { resultsOf, whatIf, workingOf } from '../dashboard/what-if';
import { score, withFilters } from './compute';
import type { Scored } from './figures-types';
import { catalogue, openSample, proposedFor } from './sample-tracker';

let scored: Scored;
let grid: SheetGrid;
beforeAll(async () => {
  const port = await openSample('wide');
  const settings = await proposedFor(port);
  const grids = await Promise.all(sheetsOf(settings.mapping).map((sheet) => port.read(sheet)));
  grid = grids[0]!;
  scored = score(grids, settings, catalogue, EDITIONS);
});
const filtered = (filters: Parameters<typeof withFilters>[1]) => withFilters(scored, filters, catalogue, EDITIONS);

describe('figures of the sample tracker', () => {
  it('know each pupil by name and by the cell of the row', () => {
    expect(scored.people.size).toBe(scored.whole.pupils.length);
    const cells = new Set([...scored.people.values()].map(({ address }) => address));
    expect(cells.size).toBe(scored.people.size);
    expect([...scored.people.values()].every(({ name, sheet }) => name !== '' && sheet === scored.settings.mapping.sheet)).toBe(true);
  });
  it('of girls and of boys are of different pupils, who together are the cohort', () => {
    const [girls, boys] = [filtered([{ key: 'sex', value: 'F' }]), filtered([{ key: 'sex', value: 'M' }])];
    expect(girls.answer.school.pupils + boys.answer.school.pupils).toBe(scored.whole.school.pupils);
  });
  it('that are filtered stand beside no national figures', () => {
    expect(Object.keys(filtered([]).comparisons)).toContain('');
    expect(filtered([{ key: 'sex', value: 'F' }]).comparisons).toEqual({});
  });
  it('list as many pupils in a group as the group counts', () => {
    const { members, answer } = filtered([]);
    for (const [key, pupils] of members) expect([key, pupils.length]).toEqual([key, answer.groups[key]!.pupils]);
  });
});

it('a cell that is not understood is one problem, although the tracker and the cohort both stumble over it', async () => {
  const port = await openSample('wide');
  const settings = await proposedFor(port);
  const column = settings.mapping.columns.find(({ subject, assessment }) => subject !== undefined && (assessment ?? '') === settings.assessment)!.column;
  const broken = { ...grid, values: grid.values.map((row, at) => (at === settings.mapping.firstRow ? row.map((value, place) => (place === column ? 'QQ7' : value)) : row)) };
  const { problems } = score([broken], settings, catalogue, EDITIONS);
  expect(problems.filter(({ value }) => value === 'QQ7')).toHaveLength(1);
});

describe('a tracker whose columns have moved since the set-up', () => {
  it('has no figures at all until somebody has looked at it', () => {
    const moved = { ...grid, values: grid.values.map((row) => [...row.slice(0, 10), 'x', ...row.slice(10)]) };
    expect(() => score([moved], scored.settings, catalogue, EDITIONS)).toThrow(/not those of the set-up/);
  });
});

describe('English and maths', () => {
  it('has every pupil of the cohort in one list', () => {
    const all = new Set(scored.whole.pupils.map(({ pupil }) => pupil));
    for (const grade of [4, 5, 7] as const) {
      const { both, englishOnly, mathsOnly, neither } = englishMaths(scored.measures, all, grade);
      const lists = [...both, ...englishOnly, ...mathsOnly, ...neither];
      expect(new Set(lists).size).toBe(lists.length);
      expect(lists).toHaveLength(scored.whole.school.pupils);
    }
  });
  it('has in both those whom the answer counts', () => {
    const all = new Set(scored.whole.pupils.map(({ pupil }) => pupil));
    expect(englishMaths(scored.measures, all, 5).both).toEqual(scored.whole.pupils.filter(({ included, enMa5 }) => included && enMa5).map(({ pupil }) => pupil));
  });
});

describe('what if', () => {
  const ask = (pupil: string, grades: ReadonlyMap<number, string>) => whatIf(scored.read, scored.settings, catalogue, EDITIONS, pupil, grades);
  const mathsOf = (pupil: string) => resultsOf(scored.read, pupil).find(({ qualification }) => /math/i.test(catalogue.find(qualification).kind === 'found' ? qualification : ''))!;

  it('with no change gives the very figures of the pupil', () => {
    for (const answer of scored.whole.pupils.slice(0, 20)) expect(ask(answer.pupil, new Map())).toEqual(answer);
  });
  it('a 9 in maths makes the maths element 18', () => {
    const { pupil } = scored.whole.pupils[0]!;
    expect(ask(pupil, new Map([[mathsOf(pupil).index, '9']]))).toMatchObject({ att8Maths: 18 });
  });
  it('a grade that is none is told, not guessed', () => {
    const { pupil } = scored.whole.pupils[0]!;
    expect(ask(pupil, new Map([[mathsOf(pupil).index, '12']]))).toContain('"12"');
  });
  it('changes nothing of the tracker as read', () => {
    const { pupil } = scored.whole.pupils[0]!;
    const before = resultsOf(scored.read, pupil);
    ask(pupil, new Map([[before[0]!.index, '1']]));
    expect(resultsOf(scored.read, pupil)).toEqual(before);
  });
});

describe("a pupil's working", () => {
  it('ends in the Attainment 8 of the answer', () => {
    for (const { pupil, att8 } of scored.whole.pupils.slice(0, 20)) {
      expect(workingOf(scored.measures, pupil).find(({ step }) => step === 'Attainment 8')?.points).toBe(att8);
    }
  });
  it('of somebody who is not there is empty', () => expect(workingOf(scored.measures, 'nobody')).toEqual([]));
});
