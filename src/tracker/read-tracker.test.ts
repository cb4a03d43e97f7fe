import { describe, expect, it } from 'vitest';
import type { CellValue } from '../cells/grid';
import { ks4Cohort } from '../cohort/ks4-cohort';
import { ks4Answer, measureKs4 } from '../ks4/measures';
import { catalogue } from '../qualification/test-catalogue';
import { detectTracker } from './detect-workbook';
import { mergeProblems } from './merge-problems';
import { proposeSettings } from './propose';
import { readTracker } from './read-tracker';
import { day, gridOf, type Typed } from './test-grid';
import type { TrackerSettings } from './types';

type Rows = readonly (readonly (CellValue | Typed)[])[];
const UPNS = ['A999432111101', 'B999432111102', 'C999432111103', 'D999432111104'] as const;

function open(...sheets: readonly (readonly [name: string, rows: Rows])[]) {
  const grids = sheets.map(([name, rows]) => gridOf(name, rows));
  const found = detectTracker(grids, catalogue);
  if (found.kind === 'none') throw new Error(found.problems.map(({ problem }) => problem).join('\n'));
  return { grids, settings: proposeSettings(grids, found.mapping, found.assessment, 2023, catalogue) };
}
function read({ grids, settings }: ReturnType<typeof open>, more: Partial<TrackerSettings> = {}) {
  const { pupils, results, problems } = readTracker(grids, { ...settings, ...more }, catalogue);
  const records = [...pupils.rows].map((row) => Object.fromEntries(pupils.columns.map((column, at) => [column, row[at]!])));
  return { records, pupils, results, problems, lines: [...results.rows].map((row) => row.join('|')) };
}

describe('a wide tracker as records', () => {
  const book = open(['Year 11', [
    ['UPN', 'Surname', 'Forename', 'Sex', 'PP', 'SEN', 'EAL', 'Reg', 'KS2 Reading', 'KS2 Maths', 'Joined', 'Maths', 'French'],
    [UPNS[0].toLowerCase(), "O'Neill", 'Zoë', 'Girl', 'PP', 'EHCP', 'ENG', '11A', 104, 'n', day(45170), 5, 4],
    [null, '李', 'Mei', 'F', 'Non-PP', 'No SEN', 'N', '11B', null, null, '01/09/2018', 8, null],
    [UPNS[2], '=1+1', '@home', 'M', null, null, null, null, 99, 97, null, 'U', 'X'],
  ]]);
  const { records, pupils, results, lines, problems } = read(book);
  it('has the words of the headless contract', () => expect(records[0]).toEqual({
    pupil: UPNS[0], name: "O'Neill, Zoë", sex: 'F', disadvantaged: 'Y', sen: 'E', eal: 'N', class: '11A', joined: '2023-09-01', ks2_reading: '104', ks2_maths: 'N',
  }));
  it('names a pupil without a UPN by the row, as spreadsheets count', () => expect(records[1]).toMatchObject({ pupil: 'row 3', name: '李, Mei', joined: '2018-09-01' }));
  it('keeps a name that looks like a formula as the text it is, and blanks as blanks', () => expect(records[2]).toMatchObject({ name: '=1+1, @home', disadvantaged: '', sen: '', class: '' }));
  it('has a result for each filled cell, in the catalogue\'s words', () => expect(lines).toEqual([
    `${UPNS[0]}|GCSE Mathematics|5||`, `${UPNS[0]}|GCSE French|4||`, 'row 3|GCSE Mathematics|8||', `${UPNS[2]}|GCSE Mathematics|U||`, `${UPNS[2]}|GCSE French|X||`,
  ]));
  it('knows the cell of every value', () => {
    expect([pupils.place(0, 'pupil'), pupils.place(0, 'name'), pupils.place(1, 'sex'), pupils.place(2, 'ks2_maths')]).toEqual(['A2', 'B2', 'D3', 'J4']);
    expect([results.place(0, 'grade'), results.place(1, 'grade'), results.place(1, 'qualification'), results.place(2, 'pupil')]).toEqual(['L2', 'M2', 'M1', 'A3']);
  });
  it('has no problem', () => expect(problems).toEqual([]));
});

describe('cells that are not understood', () => {
  const book = open(['Year 11', [
    ['UPN', 'Name', 'PP', 'KS2 Reading', 'KS2 Maths', 'Maths', 'Combined Science', 'French', 'History'],
    [UPNS[0], 'A', 'Y', 104, 105, 5, day(45021), 'Z', { value: { error: '#N/A' }, formula: true }],
    [UPNS[1], 'B', 'N', 104, 105, 5, { value: 0.2965, format: 'h:mm' }, 4, { value: null, uncalculated: true }],
    [UPNS[2], 'C', 'dunno', 104, 105, 5, 5, 4, 4],
    [UPNS[3], 'D', 'N', 104, 105, 5, '5-4', 4, 4],
  ]]);
  const { problems, lines } = read(book);
  it('are named one by one, each with what it is', () => expect(problems.map(({ kind, place, value }) => [kind, place, value])).toEqual([
    ['unknown value', 'C4', 'dunno'], ['date for a grade', 'G2', '05/04/2023'], ['unknown grade', 'H2', 'Z'], ['error cell', 'I2', '#N/A'],
    ['date for a grade', 'G3', '07:07'], ['not calculated', 'I3', ''], ['number for a grade', 'G4', '5'],
  ]));
  it('stay in the results as they stand, never as a blank', () => expect(lines).toContain(`${UPNS[1]}|GCSE History|(not calculated)||`));
  it('withhold the figures of their pupils and no others (Q-5)', () => {
    const { pupils, results } = read(book);
    const cohort = ks4Cohort({ pupils, results }, { year: 2023, status: 'validated', catalogue, onProblem: 'withhold' });
    const { pupils: scored, school } = ks4Answer(measureKs4(cohort, catalogue, { schoolType: 'mainstream', filters: [] }));
    expect(scored.map(({ att8 }) => att8 === null)).toEqual([true, true, true, false]);
    expect(school.att8).toBeNull();
    const merged = mergeProblems(problems, cohort.problems);
    expect(merged.map(({ place }) => place)).toEqual(problems.map(({ place }) => place));
  });
});

describe('the user\'s own word', () => {
  const book = open(['Year 11', [
    ['UPN', 'Name', 'PP', 'KS2 Reading', 'KS2 Maths', 'Maths', 'French'],
    [UPNS[0], 'A', 'N', null, null, 5, 5], [UPNS[1], 'B', 'Y', 104, 105, 6, 'S'], [UPNS[2], 'C', 'N', 99, 98, '7+', 4],
  ]]);
  it('on a pupil goes before the sheet, and says so', () => {
    const { records } = read(book, { pupils: [{ pupil: UPNS[0].toLowerCase(), include: false, reason: 'Left in May', disadvantaged: true, ks2Override: 104.5 }] });
    expect(records[0]).toMatchObject({ include: 'N', include_reason: 'Left in May', disadvantaged: 'Y', ks2_override: '104.5' });
    expect(records[1]).toMatchObject({ include: '', include_reason: '', disadvantaged: 'Y', ks2_override: '' });
  });
  it('on a grade is asked for once: 7+ was proposed as 7', () => expect(book.settings.grades).toEqual([{ subject: '', value: '7+', grade: '7' }]));
  it('on a grade settles it', () => {
    expect(read(book).problems.map(({ place }) => place)).toEqual(['G3']);
    expect(read(book, { grades: [...book.settings.grades, { subject: 'French', value: 'S', grade: '3' }] })).toMatchObject({ problems: [], lines: expect.arrayContaining([`${UPNS[1]}|GCSE French|3||`]) as string[] });
  });
  it('that a column does not count takes its grades out', () => {
    const { mapping } = book.settings;
    const columns = mapping.columns.map((column) => (column.subject === 'French' ? { ...column, doesNotCount: true } : column));
    expect(read(book, { mapping: { ...mapping, columns } })).toMatchObject({ problems: [], lines: expect.not.arrayContaining([`${UPNS[0]}|GCSE French|5||`]) as string[] });
  });
  it('that blanks mean no is kept in the options', () => {
    const flagged = open(['Year 11', [['UPN', 'Name', 'PP', 'Maths', 'French'], [UPNS[0], 'A', 'Y', 5, 5], [UPNS[1], 'B', null, 5, 5]]]);
    expect(read(flagged).records[1]).toMatchObject({ disadvantaged: '' });
    expect(read(flagged, { options: { 'blank means no': 'disadvantaged' } }).records[1]).toMatchObject({ disadvantaged: 'N' });
  });
});

describe('Q-7: several qualifications for one subject', () => {
  const book = open(['Year 11', [
    ['UPN', 'Name', 'Reg', 'Sci class', 'Maths', 'Science'], [UPNS[0], 'A', '11A', '11x/Sc1', 5, 6], [UPNS[1], 'B', '11B', '11y/Sc2', 5, 6], [UPNS[2], 'C', '11C', null, 5, 6],
  ]]);
  const { mapping } = book.settings;
  const columns = mapping.columns.map((column) => (column.subject === 'Science' ? { ...column, qualifications: ['GCSE Biology', 'GCSE Physics'] } : column.heading === 'Sci class' ? { ...column, field: 'class' as const } : column));
  const several = { mapping: { ...mapping, columns } };
  it('are told apart by the pupil\'s class, form or teaching group', () => {
    const { lines, problems } = read(book, { ...several, classes: [{ subject: 'Science', class: '11X/SC1', qualification: 'GCSE Biology' }, { subject: 'Science', class: '11B', qualification: 'GCSE Physics' }, { subject: 'Science', class: '', qualification: 'GCSE Chemistry' }] });
    expect(problems).toEqual([]);
    expect(lines.filter((line) => !line.includes('Math'))).toEqual([`${UPNS[0]}|GCSE Biology|6||`, `${UPNS[1]}|GCSE Physics|6||`, `${UPNS[2]}|GCSE Chemistry|6||`]);
  });
  it('are an error for pupils of whom nothing is said', () =>
    expect(read(book, { ...several, classes: [{ subject: 'Science', class: '11A', qualification: 'GCSE Biology' }] }).problems.map(({ kind, place }) => [kind, place])).toEqual([['several qualifications', 'F3'], ['several qualifications', 'F4']]));
});

describe('a tracker with year groups', () => {
  it('leaves other years out of the cohort, with the reason (S-1)', () => {
    const { records } = read(open(['All', [['UPN', 'Name', 'Year', 'Maths', 'French'], [UPNS[0], 'A', 'Year 11', 5, 5], [UPNS[1], 'B', 10, 5, 5], [UPNS[2], 'C', 11, 5, 5], [UPNS[3], 'D', 11, 5, 5]]]));
    expect(records.map(({ include, include_reason: reason }) => [include, reason])).toEqual([['', ''], ['N', 'In Year 10.'], ['', ''], ['', '']]);
  });
});

describe('an export of results as records', () => {
  const results: Rows = [
    ['UPN', 'Name', 'QAN', 'Series', 'Exam date', 'Grade'],
    [UPNS[0], 'Khan, Ali', '601/4292/3', 'Summer 2023', day(45083), 5], [UPNS[0], 'Khan, Ali', 60147003, '6G3', null, 6], [UPNS[1], 'Lim, Bo', '6014700-3', 'Nov 2022', null, 4],
    [UPNS[1], 'Lim, Bo', '601/4700/3', 'next year', null, 5], [UPNS[2], 'Ng, Di', '999/9999/9', 'Summer 2023', '31/06/2023', 5], [UPNS[2], 'Ng, Di', '601/4700/3', day(46196, 'd-mmm'), null, null],
  ];
  it('has the distinct pupils, in order', () => expect(read(open(['Results', results])).records).toEqual([{ pupil: UPNS[0], name: 'Khan, Ali' }, { pupil: UPNS[1], name: 'Lim, Bo' }, { pupil: UPNS[2], name: 'Ng, Di' }]));
  it('has series and dates as the contract writes them', () =>
    expect(read(open(['Results', results])).lines.slice(0, 2)).toEqual([`${UPNS[0]}|GCSE English Language|5|2023-06|2023-06-06`, `${UPNS[0]}|GCSE Mathematics|6|2023-06|`]));
  it('names the cell of an unknown QN, a series and a date that do not exist', () =>
    expect(read(open(['Results', results])).problems.map(({ kind, place, value }) => [kind, place, value])).toEqual([['series', 'D5', 'next year'], ['unmapped subject', 'C6', '999/9999/9'], ['series', 'E6', '31/06/2023']]));
  const pupils: Rows = [['UPN', 'Sex', 'PP', 'KS2 Reading', 'KS2 Maths'], [UPNS[1], 'M', 'Y', 100, 101], [UPNS[0], 'F', 'N', 104, 105], [UPNS[3], 'F', 'N', 99, 98]];
  it('takes the pupils of their own sheet, who may have no results', () => {
    const { records, pupils: table } = read(open(['Results', results.slice(0, 4)], ['Pupils', pupils]));
    expect(records.map(({ pupil, name, ks2_reading: reading }) => [pupil, name, reading])).toEqual([[UPNS[1], 'Lim, Bo', '100'], [UPNS[0], 'Khan, Ali', '104'], [UPNS[3], '', '99']]);
    expect([table.place(1, 'ks2_reading'), table.place(1, 'name')]).toEqual(['Pupils!D3', 'B2']);
  });
  it('refuses a result of a pupil who is not on that sheet', () =>
    expect(read(open(['Results', [...results.slice(0, 5), [UPNS[2], 'Ng, Di', '601/4700/3', 'Summer 2023', null, 4]]], ['Pupils', pupils])).problems).toContainEqual(expect.objectContaining({ kind: 'unknown pupil', place: 'A6', value: UPNS[2] })));
  it('asks where a pupil\'s rows disagree', () => {
    const { records, problems } = read(open(['Results', [['UPN', 'PP', 'Subject', 'Grade'], [UPNS[0], 'Y', 'GCSE French', 5], [UPNS[0], 'N', 'GCSE History', 5], [UPNS[1], null, 'GCSE History', 5], [UPNS[1], 'N', 'GCSE French', 5]]]));
    expect(records.map(({ disadvantaged }) => disadvantaged)).toEqual(['Y', 'N']);
    expect(problems).toMatchObject([{ kind: 'two values', place: 'B3', value: 'N' }]);
  });
  it('takes the settings\' word for a title that nobody knows', () => {
    const book = open(['Results', [['UPN', 'Subject', 'Grade'], [UPNS[0], 'Fitness stuff', 'D2'], [UPNS[0], 'GCSE French', 5], [UPNS[1], 'Assembly', 'A'], [UPNS[1], 'GCSE French', 5]]]);
    expect(read(book).problems.map(({ place }) => place)).toEqual(['B2', 'B4']);
    const settled = read(book, { subjects: [{ subject: 'fitness stuff', qualifications: ['603/0473/X'] }, { subject: 'Assembly', qualifications: [], doesNotCount: true }] });
    expect(settled).toMatchObject({ problems: [], lines: [`${UPNS[0]}|603/0473/X|D2||`, `${UPNS[0]}|GCSE French|5||`, `${UPNS[1]}|GCSE French|5||`] });
  });
});

describe('what cannot be read at all', () => {
  const book = open(['Year 11', [['UPN', 'Name', 'Maths', 'French'], [UPNS[0], 'A', 5, 5], [UPNS[1], 'B', 5, 5], [null, null, 6, 6], [UPNS[2], 'C', 5, 5]]]);
  it('a row of grades without a pupil is an error, not a pupil less', () => expect(read(book).problems).toMatchObject([{ kind: 'row without a pupil', place: 'A4' }]));
  it('a sheet that has gone is a sentence', () => {
    const { problems, pupils } = readTracker([], book.settings, catalogue);
    expect([[...pupils.rows], problems.map(({ where, problem }) => [where, problem.slice(0, 40)])]).toEqual([[], [['Year 11', 'The sheet that the settings name is not ']]]);
  });
  it('an assessment that is not there is a sentence', () => {
    const mocks = open(['Year 11', [['UPN', 'Name', 'Maths Mock 1', 'Maths Mock 2'], [UPNS[0], 'A', 5, 5], [UPNS[1], 'B', 5, 5]]]);
    expect(read(mocks, { assessment: 'Mock 3' })).toMatchObject({ lines: [], problems: [{ kind: 'assessment', value: 'Mock 3' }] });
  });
});
