import { describe, expect, it } from 'vitest';
import type { CellValue } from '../cells/grid';
import { catalogue } from '../qualification/test-catalogue';
import { detectTracker } from './detect-workbook';
import { proposeSettings } from './propose';
import { rollForward } from './roll-forward';
import { gridOf } from './test-grid';
import type { TrackerSettings } from './types';

const UPNS = ['A999432111101', 'B999432111102', 'C999432111103'];
function settingsOf(year: number, headings: readonly string[], grades: readonly CellValue[]): TrackerSettings {
  const grids = [gridOf('Year 11', [['UPN', 'Name', ...headings], ...UPNS.map((upn, at) => [upn, 'Khan, Ali', ...grades.map((grade) => (typeof grade === 'number' ? grade - at : grade))])])];
  const found = detectTracker(grids, catalogue);
  if (found.kind === 'none') throw new Error(found.problems[0]!.problem);
  return proposeSettings(grids, found.mapping, found.assessment, year, catalogue);
}

describe('last year\'s settings for this year\'s tracker', () => {
  const first = settingsOf(2022, ['House', 'Maths Mock 2', 'English Mock 2', 'Horology Mock 2', 'Latin Mock 2'], ['Red', 8, 7, 6, 5]);
  const before: TrackerSettings = {
    ...first, school: 'Anytown', pupils: [{ pupil: UPNS[0]!, include: false, reason: 'Left' }], grades: [{ subject: '', value: '8+', grade: '9' }], options: { ranges: '0.5' },
    classes: [{ subject: 'English', class: '11A', qualification: 'GCSE English Literature' }, { subject: 'Latin', class: '', qualification: 'GCSE Latin' }],
    mapping: {
      ...first.mapping,
      columns: first.mapping.columns.map((column) => (column.subject === 'English' ? { ...column, qualifications: ['GCSE English Language', 'GCSE English Literature'] }
        : column.subject === 'Horology' ? { ...column, doesNotCount: true } : column.heading === 'House' ? { ...column, field: 'groups' as const } : column)),
    },
  };
  const { settings, unmatched } = rollForward(before, settingsOf(2023, ['House', 'Maths Mock 1', 'English Mock 1', 'Horology Mock 1', 'Urdu Mock 1'], ['Red', 8, 7, 6, 5]));
  const column = (subject: string) => settings.mapping.columns.find((each) => each.subject === subject);
  it('keep what each subject stands for, by its label', () => {
    expect(column('English')).toMatchObject({ qualifications: ['GCSE English Language', 'GCSE English Literature'], confidence: 1, assessment: 'Mock 1' });
    expect(column('Horology')).toMatchObject({ doesNotCount: true });
  });
  it('keep what the user said a column holds', () => expect(settings.mapping.columns.find(({ heading }) => heading === 'House')?.field).toBe('groups'));
  it('keep grades, class rules, school and options, but the new year and no pupils', () =>
    expect(settings).toMatchObject({ year: 2023, school: 'Anytown', pupils: [], options: { ranges: '0.5' }, grades: [{ value: '8+', grade: '9' }], classes: [{ subject: 'English', class: '11A' }] }));
  it('list what no longer matches', () => expect(unmatched.map(({ kind, label }) => [kind, label])).toEqual([
    ['subject gone', 'Latin'], ['subject new', 'Urdu'], ['class rule gone', 'Latin, every class'], ['assessment gone', 'Mock 2'],
  ]));
  it('are the same settings for the same tracker, now sure, with nothing to say', () => {
    const again = rollForward(before, first);
    const sure = before.mapping.columns.map((each) => (each.subject === undefined && each.heading !== 'House' ? each : { ...each, confidence: 1 }));
    expect(again).toMatchObject({ unmatched: [], settings: { mapping: { ...before.mapping, columns: sure } } });
  });
});
