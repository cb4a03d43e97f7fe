import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/qualification/test-catalogue';
import { detectTracker } from '../../src/tracker/detect-workbook';
import { dateRepairs, repairEdit } from '../../src/tracker/date-repair';
import { healthCheck } from '../../src/tracker/health';
import { gridsOf, sampleOf } from './open-sample';

const broken = (name: string) => `test/tracker/broken/${name}.xlsx`;
const errors = async (name: string) => {
  const { grids, settings } = await sampleOf(broken(name), 2023);
  return healthCheck(grids, settings, catalogue).filter(({ severity }) => severity === 'error');
};

describe('the health check names the cell', () => {
  it('of a grade that no scale has', async () =>
    expect(await errors('unknown-grade')).toMatchObject([{ kind: 'unknown grade', sheet: 'Year 11', cells: ['I3'], value: 'B4', affects: ['Attainment 8', 'Progress 8', 'English and maths', 'EBacc'] }]));
  it('of a subject that nobody knows: its heading', async () =>
    expect(await errors('unmapped-subject')).toMatchObject([{ kind: 'unmapped subject', cells: ['L1'], value: 'Horology' }]));
  it('of a date where 5-4 was typed, and offers 5-4 as text', async () =>
    expect(await errors('date-grade')).toMatchObject([{
      kind: 'date for a grade', cells: ['J5'], value: '05/04/2023', affects: ['Attainment 8', 'Progress 8', 'EBacc'],
      fix: { kind: 'edit', edits: [{ sheet: 'Year 11', address: 'J5', write: { value: '5-4', numberFormat: '@' }, expect: 45021 }] },
    }]));
  it('of a pupil who stands twice: the second row, and says where the first is', async () => {
    const lines = await errors('duplicate-pupil');
    expect(lines).toMatchObject([{ kind: 'duplicate pupil', cells: ['A7'] }]);
    expect(lines[0]!.sentence).toContain('first in A3');
  });
});

describe('a repair of a date', () => {
  it('offers the grade with day and month both ways round, and never decides', async () => {
    const { grids, settings } = await sampleOf(broken('date-grade'), 2023);
    const [repair, ...others] = dateRepairs(grids, settings, catalogue);
    expect(others).toEqual([]);
    expect(repair).toMatchObject({ address: 'J5', shown: '05/04/2023', proposals: ['5-4', '4-5'], subject: 'Combined Science' });
    expect(repairEdit(repair!, '5-4', grids[0]!)).toEqual({ sheet: 'Year 11', address: 'J5', write: { value: '5-4', numberFormat: '@' }, expect: 45021 });
  });
});

describe('a workbook that is no tracker', () => {
  it.each([
    ['no-header', '', 'No header row was found'],
    ['no-data', 'row 1', 'There are headings but no pupils below them'],
  ])('%s is refused in one sentence that says what to do', async (name, place, sentence) => {
    const found = detectTracker(await gridsOf(broken(name)), catalogue);
    expect(found).toMatchObject({ kind: 'none', problems: [{ where: 'Year 11', place }] });
    expect(found.kind === 'none' && found.problems[0]!.problem).toContain(sentence);
  });
  it('says which sheets there are when the one asked for is not', async () => {
    const found = detectTracker(await gridsOf('assets/samples/wide.xlsx'), catalogue, 'Yr 11');
    expect(found.kind === 'none' && found.problems[0]!.problem).toBe('There is no such sheet; the workbook has "Guide", "Year 11", "Summary", "Lookups".');
  });
});
