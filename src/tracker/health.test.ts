import { describe, expect, it } from 'vitest';
import type { CellValue } from '../cells/grid';
import { catalogue } from '../qualification/test-catalogue';
import { detectTracker } from './detect-workbook';
import { gradeInventory } from './grade-inventory';
import { healthCheck } from './health';
import { proposeSettings } from './propose';
import { day, gridOf, type Typed } from './test-grid';
import type { TrackerSettings } from './types';

type Rows = readonly (readonly (CellValue | Typed)[])[];
const UPNS = ['A999432111101', 'B999432111102', 'C999432111103', 'D999432111104'] as const;
const HEAD = ['UPN', 'Name', 'KS2 Reading', 'KS2 Maths', 'English Language', 'English Literature', 'Maths', 'Film', 'Media'];

function open(rows: Rows, year = 2023) {
  const grids = [gridOf('Year 11', rows)];
  const found = detectTracker(grids, catalogue);
  if (found.kind === 'none') throw new Error(found.problems[0]!.problem);
  return { grids, settings: proposeSettings(grids, found.mapping, found.assessment, year, catalogue) };
}
const health = (rows: Rows, more: Partial<TrackerSettings> = {}) => {
  const { grids, settings } = open(rows, more.year);
  return healthCheck(grids, { ...settings, ...more }, catalogue);
};
const shown = (rows: Rows, more: Partial<TrackerSettings> = {}) => health(rows, more).map(({ severity, kind, cells }) => `${severity}: ${kind}: ${cells.join(' ')}`);
const GOOD: Rows = [HEAD, [UPNS[0], 'A', 104, 105, 5, 5, 5, 5, null], [UPNS[1], 'B', 99, 98, 4, 4, 4, null, 4], [UPNS[2], 'C', 110, 111, 7, 7, 7, 7, null]];
const withRow = (...row: (CellValue | Typed)[]): Rows => [...GOOD, [UPNS[3], 'D', ...row]];

describe('the health check', () => {
  it('has nothing to say of a tracker in which nothing is wrong', () => expect(shown(GOOD)).toEqual([]));
  it('says a pupil without KS2 is out of Progress 8, which is no error', () => {
    const [line, ...others] = health(withRow(null, null, 5, 5, 5, 5, null));
    expect([line, others]).toMatchObject([{ severity: 'information', kind: 'out of progress 8', cells: ['A5'], affects: ['Progress 8', 'Prior attainment groups'] }, []]);
    expect(line!.sentence).toBe('1 pupil has no KS2 result and is out of Progress 8, and in every other measure.');
  });
  it('warns of pupils added below the rows that are read, whom no figure would have', () => {
    const { grids, settings } = open(withRow(104, 105, 5, 5, 5, 5, null));
    expect(healthCheck(grids, { ...settings, mapping: { ...settings.mapping, lastRow: 2 } }, catalogue).filter(({ kind }) => kind === 'rows below')).toMatchObject([{ severity: 'warning', cells: ['A4:A5'] }]);
  });
  it('says the same where there are only disregarded codes', () => expect(shown(withRow('A', 'M', 5, 5, 5, 5, null))).toEqual(['information: out of progress 8: A5']));
  it.each([[45, 104], [121, 104], ['4b', 104], [104, 99.5]])('names KS2 of %s and %s', (reading, maths) =>
    expect(health(withRow(reading, maths, 5, 5, 5, 5, null))).toMatchObject([{ severity: 'error', kind: 'ks2', cells: [reading === 104 ? 'D5' : 'C5'], value: String(reading === 104 ? maths : reading) }]));
  it('names pupils without maths, without English, and without literature what it costs', () => {
    expect(shown(withRow(104, 105, 5, 5, null, 5, null))).toEqual(['warning: no maths: A5']);
    expect(shown(withRow(104, 105, null, null, 5, 5, null))).toEqual(['warning: no english: A5']);
    const [line] = health(withRow(104, 105, 5, null, 5, 5, null));
    expect(line).toMatchObject({ severity: 'information', kind: 'literature missing', sentence: expect.stringContaining('counts once, not twice') as string });
  });
  it('warns where there is no literature at all', () =>
    expect(shown(GOOD.map((row) => row.filter((_, at) => at !== 5)))).toEqual(['warning: literature missing: ']));
  it('names a pupil without any result', () => expect(shown(withRow(104, 105, null, null, null, null, null))).toEqual(['warning: no results: A5']));
  it('warns of two entries of one discount code: film and media', () => {
    const [line] = health(withRow(104, 105, 5, 5, 5, 5, 6));
    expect(line).toMatchObject({ severity: 'warning', kind: 'one discount code', cells: ['H5', 'I5'], value: 'GCSE Film Studies, GCSE Media Studies', sentence: expect.stringContaining('KA2') as string });
  });
  it('names qualifications that are not on the year\'s list, at their heading', () => {
    const rows: Rows = [[...HEAD.slice(0, 7), 'BTEC Tech Sport'], ...GOOD.slice(1).map((row) => [...row.slice(0, 7), 'D2'])];
    expect(shown(rows, { year: 2023 })).toEqual([]);
    expect(shown(rows, { year: 2024 })).toEqual(['error: not on the list: H1']);
  });
  it('warns of X in assessment data, and says what mapping it would do (Q-4)', () =>
    expect(health(withRow(104, 105, 5, 5, 'X', 5, null)).filter(({ kind }) => kind === 'absent')).toMatchObject([{ severity: 'warning', cells: ['G5'], value: 'X', sentence: expect.stringContaining('Unclassified') as string }]));
  it('lists results that are still to come', () => expect(shown(withRow(104, 105, 5, 5, 'Q', 5, null))).toEqual(['information: pending: G5']));
  it('offers to read 5+ as 5', () => {
    const { grids, settings } = open(withRow(104, 105, 5, 5, '5+', 5, null));
    expect(healthCheck(grids, settings, catalogue)).toEqual([]);
    expect(healthCheck(grids, { ...settings, grades: [] }, catalogue)).toMatchObject([{ kind: 'unknown grade', cells: ['G5'], fix: { kind: 'grades', label: 'Read 5+ as 5', grades: [{ subject: '', value: '5+', grade: '5' }] } }]);
  });
  it('puts every cell of one unknown grade on one line', () =>
    expect(shown([...withRow(104, 105, 5, 5, 'Z', 5, null), ['E999432111105', 'E', 104, 105, 5, 5, 'Z', 5, null]])).toEqual(['error: unknown grade: G5 G6']));
  it('names columns that are not sure', () =>
    expect(shown([[...HEAD.slice(0, 8), 'Gg'], ...GOOD.slice(1).map((row) => [...row.slice(0, 8), 5])])).toEqual(['warning: unsure column: I1']));
  it('names a column in use without a grade', () => expect(shown([[...HEAD.slice(0, 8), 'Latin'], ...GOOD.slice(1).map((row) => [...row.slice(0, 8), null])])).toEqual(['information: blank column: I2:I4']));
  it('asks whether a blank means no, and offers it', () => {
    const rows: Rows = GOOD.map((row, at) => [...row, at === 0 ? 'PP' : at === 1 ? 'Y' : null]);
    expect(health(rows)).toMatchObject([{ severity: 'warning', kind: 'blank means no', cells: ['J3', 'J4'], fix: { kind: 'options', options: { 'blank means no': 'disadvantaged' } } }]);
    expect(shown(rows, { options: { 'blank means no': 'disadvantaged' } })).toEqual([]);
  });
  it('says who is left out and why', () => expect(shown(GOOD, { pupils: [{ pupil: UPNS[0], include: false, reason: 'Left in May' }] })).toEqual(['information: left out: A2']));
  it('names a choice for a pupil who is not there', () => expect(shown(GOOD, { pupils: [{ pupil: 'Z9', include: false }] })).toEqual(['warning: unknown choice: ']));
  it('says that pupils without a number are known by their row', () => expect(shown(GOOD.map((row) => row.slice(1)))).toEqual(['information: no pupil number: ']));
  it('has errors first, then warnings', () => {
    const lines = shown([...withRow(null, null, 'Z', 5, null, 5, 5), ['E999432111105', 'E', 104, 105, 5, null, 5, null, null]]);
    expect(lines.map((line) => line.split(':')[0])).toEqual(['error', 'warning', 'warning', 'information', 'information']);
  });
  it('says where there is nothing to measure', () => expect(shown([HEAD, [UPNS[0], 'A', 104, 105], [UPNS[1], 'B', 104, 105]])).toContain('error: no results: '));
});

describe('every distinct grade, by scale', () => {
  const { grids, settings } = open([
    [...HEAD.slice(0, 7), 'Combined Science'], [UPNS[0], 'A', 104, 105, 5, '5', '6+', '5-4'], [UPNS[1], 'B', 104, 105, 5, 'X', 'Z', day(45021)], [UPNS[2], 'C', 104, 105, 'U', 'Q', 5, 54],
  ]);
  const inventory = gradeInventory(grids, { ...settings, grades: [...settings.grades, { subject: 'English Literature', value: 'X', grade: 'Unclassified' }, { subject: '', value: 'Q', grade: 'not an entry' }] }, catalogue);
  it('has a list for each scale with its subjects', () => expect(inventory.map(({ scale, subjects }) => [scale, [...subjects].sort()])).toEqual([['GCSE 9-1', ['English Language', 'English Literature', 'Maths']], ['combined science', ['Combined Science']]]));
  it('says of each value how it is read, how often and where; a 5 typed as text is a 5', () =>
    expect(inventory[0]!.values.map(({ value, status, grade, count, cells }) => [value, status, grade, count, cells.join()])).toEqual([
      ['5', 'recognised', '5', 4, 'E2,F2,E3,G4'], ['6+', 'mapped', '6', 1, 'G2'], ['Q', 'not an entry', '', 1, 'F4'], ['U', 'recognised', 'U', 1, 'E4'], ['X', 'unclassified', 'Unclassified', 1, 'F3'], ['Z', 'not understood', '', 1, 'G3'],
    ]));
  it('has dates apart, with why', () => expect(inventory[1]!.values.find(({ status }) => status === 'not understood')).toMatchObject({ value: '05/04/2023', cells: ['H3'], problem: expect.stringContaining('date') as string }));
});
