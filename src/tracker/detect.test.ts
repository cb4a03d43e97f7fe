import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { CellValue, SheetGrid } from '../cells/grid';
import { catalogue } from '../qualification/test-catalogue';
import { detectSheet } from './detect';
import { detectTracker } from './detect-workbook';
import { DFE_FILES } from './dfe-file-columns';
import { gridOf } from './test-grid';
import type { TrackerMapping } from './types';

/** UPNs of pupils who do not exist. */
const UPNS = ['A999432111101', 'B999432111102', 'C999432111103', 'D999432111104', 'E999432111105', 'F999432111106'];
type Row = readonly CellValue[];

function mappingOf(grid: SheetGrid): TrackerMapping {
  const found = detectSheet(grid, catalogue);
  if (found.kind === 'none') throw new Error(found.problem.problem);
  return found.mapping;
}
const proposedOf = (grid: SheetGrid): string => { const found = detectSheet(grid, catalogue); return found.kind === 'found' ? found.assessment : ''; };
/** What each heading was taken for: a field, a subject's qualifications with the assessment, or "-". */
const taken = (grid: SheetGrid): string[] => mappingOf(grid).columns.map(({ heading, field, subject, qualifications = [], assessment }) =>
  `${heading}: ${field ?? (subject === undefined ? '-' : `${qualifications.join('/')}${assessment ? ` @ ${assessment}` : ''}`)}`);

const PEOPLE: readonly Row[] = [
  [UPNS[0]!, 'Okafor', 'Grace', 'F', 'Y', 104, 106], [UPNS[1]!, "O'Neill", 'Zoë', 'F', 'N', 99, 97], [UPNS[2]!, '李', 'Mei', 'F', 'N', 112, 115],
  [UPNS[3]!, 'Khan', 'Ali', 'M', 'Y', 101, 'N'], [UPNS[4]!, 'Nguyễn', 'Bo', 'M', 'N', null, null], [UPNS[5]!, 'Smith', 'Max', 'M', 'N', 95, 94],
];
const WHO = ['UPN', 'Surname', 'Forename', 'Gender', 'PP', 'KS2 Reading', 'KS2 Maths'];
const withGrades = (grades: Row): Row[] => PEOPLE.map((person) => [...person, ...grades]);

describe('headings in one row', () => {
  it('with the assessment in each heading', () => {
    const grid = gridOf('Y11', [[...WHO, 'Maths Mock 1', 'Maths Mock 2', 'Maths Target', 'Eng Lang Mock 1', 'Eng Lang Mock 2', 'Eng Lang Target'], ...withGrades([5, 6, 7, 4, 5, 6])]);
    expect(taken(grid).slice(7)).toEqual([
      'Maths Mock 1: GCSE Mathematics @ Mock 1', 'Maths Mock 2: GCSE Mathematics @ Mock 2', 'Maths Target: GCSE Mathematics @ Target',
      'Eng Lang Mock 1: GCSE English Language @ Mock 1', 'Eng Lang Mock 2: GCSE English Language @ Mock 2', 'Eng Lang Target: GCSE English Language @ Target',
    ]);
    expect(proposedOf(grid)).toBe('Mock 2');
  });
  it('with grades and targets beside each other, the grades unnamed', () => {
    const grid = gridOf('Y11', [[...WHO, 'Maths', 'Maths Target', 'French', 'French Target'], ...withGrades([5, 7, 4, 6])]);
    expect(taken(grid).slice(7)).toEqual(['Maths: GCSE Mathematics @ Grades', 'Maths Target: GCSE Mathematics @ Target', 'French: GCSE French @ Grades', 'French Target: GCSE French @ Target']);
    expect(proposedOf(grid)).toBe('Grades');
  });
  it('with sets, efforts, teachers and totals among the grades, which are left alone', () => {
    const grid = gridOf('Y11', [
      [...WHO, 'Maths', 'Maths Set', 'Maths Effort', 'En ATL', 'English Language', 'Eng teacher', 'Att8', 'P8', 'Total points', 'Attendance %', 'No. of entries', 'EM 4+'],
      ...withGrades([5, 2, 3, 1, 6, 'Ms Shah', 45.2, 0.1, 88, 96.5, 9, 'Y']),
    ]);
    expect(taken(grid).slice(7).filter((each) => !each.endsWith(': -'))).toEqual(['Maths: GCSE Mathematics', 'English Language: GCSE English Language']);
  });
  it('under a title, a date and a blank row', () => {
    const grid = gridOf('Y11', [['Anytown Academy: Year 11'], ['Updated', '12/03/2023'], [], [...WHO, 'Maths', 'French'], ...withGrades([5, 4])]);
    expect(mappingOf(grid)).toMatchObject({ headerRows: [3], firstRow: 4, lastRow: 9, assessments: [] });
  });
});

describe('headings in two rows', () => {
  it('assessments over subjects, as merged cells leave them', () => {
    const grid = gridOf('Y11', [[null, null, null, null, null, 'KS2', null, 'Mock 1', null, 'Mock 2', null], ['UPN', 'Surname', 'Forename', 'Gender', 'PP', 'Reading', 'Maths', 'Maths', 'French', 'Maths', 'French'], ...withGrades([5, 4, 6, 5])]);
    expect(taken(grid).slice(5)).toEqual(['Reading: ks2_reading', 'Maths: ks2_maths', 'Maths: GCSE Mathematics @ Mock 1', 'French: GCSE French @ Mock 1', 'Maths: GCSE Mathematics @ Mock 2', 'French: GCSE French @ Mock 2']);
  });
  it('assessments repeated over every subject', () => {
    const grid = gridOf('Y11', [[null, null, null, null, null, null, null, 'Mock 1', 'Mock 1', 'Mock 2', 'Mock 2'], [...WHO, 'Maths', 'French', 'Maths', 'French'], ...withGrades([5, 4, 6, 5])]);
    expect(mappingOf(grid).assessments).toEqual(['Mock 1', 'Mock 2']);
  });
  it('subjects over assessments, the pupils\' headings in the upper row', () => {
    const grid = gridOf('Y11', [[...WHO, 'Maths', null, null, 'French', null, null], [null, null, null, null, null, null, null, 'Mock 1', 'Mock 2', 'Target', 'Mock 1', 'Mock 2', 'Target'], ...withGrades([5, 6, 7, 4, 5, 6])]);
    expect(mappingOf(grid).headerRows).toEqual([0, 1]);
    expect(taken(grid).slice(7)).toEqual(['Mock 1: GCSE Mathematics @ Mock 1', 'Mock 2: GCSE Mathematics @ Mock 2', 'Target: GCSE Mathematics @ Target', 'Mock 1: GCSE French @ Mock 1', 'Mock 2: GCSE French @ Mock 2', 'Target: GCSE French @ Target']);
  });
  it('subjects over "Grade", "Effort" and "Target"', () => {
    const grid = gridOf('Y11', [[null, null, null, null, null, null, null, 'Maths', null, null, 'French', null, null], [...WHO, 'Grade', 'Effort', 'Target', 'Grade', 'Effort', 'Target'], ...withGrades([5, 2, 7, 4, 1, 6])]);
    expect(taken(grid).slice(7)).toEqual(['Grade: GCSE Mathematics @ Grade', 'Effort: -', 'Target: GCSE Mathematics @ Target', 'Grade: GCSE French @ Grade', 'Effort: -', 'Target: GCSE French @ Target']);
    expect(proposedOf(grid)).toBe('Grade');
  });
  it('names of the school\'s own for its assessments, where one subject stands under each', () => {
    const grid = gridOf('Y11', [[null, null, null, null, null, null, null, 'Round A', null, 'Round B', null], [...WHO, 'Maths', 'French', 'Maths', 'French'], ...withGrades([5, 4, 6, 5])]);
    expect(mappingOf(grid).assessments).toEqual(['Round A', 'Round B']);
  });
  it('groups of subjects, which are no assessments', () => {
    const grid = gridOf('Y11', [[null, null, null, null, null, 'KS2', null, 'Core', null, 'Options', null], [...WHO, 'Maths', 'English Language', 'French', 'History'], ...withGrades([5, 4, 6, 5])]);
    expect(mappingOf(grid)).toMatchObject({ assessments: [], headerRows: [0, 1] });
  });
});

describe('the rows of pupils', () => {
  const rows = (...after: Row[]) => mappingOf(gridOf('Y11', [[...WHO, 'Maths'], ...withGrades([5]), ...after]));
  it('end before averages', () => expect(rows([null, 'Average', null, null, null, 101.2, 100, 5]).lastRow).toBe(6));
  it('end before totals after a blank row', () => expect(rows([], ['Total', null, null, null, null, null, null, 30]).lastRow).toBe(6));
  it('end before a note', () => expect(rows([], ['PP = pupil premium; N = no score']).lastRow).toBe(6));
  it('end before counts that have no label', () => expect(rows([null, null, null, null, null, 101, 99, 5]).lastRow).toBe(6));
  it('end before another table', () => expect(rows([], [], [], [], [], [], ['Group', 'Pupils'], ['PP', 2], ['Boys', 3]).lastRow).toBe(6));
  it('go on after a class\'s average where UPNs go on', () =>
    expect(rows([null, 'Average', null, null, null, 101, 100, 5], ['G999432111107', 'Young', 'Ann', 'F', 'N', 100, 100, 5]).lastRow).toBe(8));
  it('go on over a blank row', () => expect(rows([], ['G999432111107', 'Young', 'Ann', 'F', 'N', 100, 100, 5]).lastRow).toBe(8));
  it('have a pupil called Max Total-Smith in them', () => expect(rows(['G999432111107', 'Total-Smith', 'Max', 'F', 'N', 100, 100, 5]).lastRow).toBe(7));
  it('may have names and no UPN', () => {
    const grid = gridOf('Y11', [['Name', 'Sex', 'Maths', 'French'], ['Khan, Ali', 'M', 5, 4], ['李, Mei', 'F', 8, 9], ['Average', null, 6.5, 6.5]]);
    expect(mappingOf(grid)).toMatchObject({ firstRow: 1, lastRow: 2 });
  });
  it('are those of the Excel Table', () => {
    const grid = gridOf('Y11', [['Title'], [...WHO, 'Maths'], ...withGrades([5]), ['G999432111107', 'Not', 'In it', 'F', 'N', 100, 100, 5]]);
    const table = { ...grid, tables: [{ name: 'Tracker', area: { top: 1, left: 0, bottom: 7, right: 7 } }] };
    expect(mappingOf(table)).toMatchObject({ headerRows: [1], firstRow: 2, lastRow: 7 });
  });
});

describe('columns under other names', () => {
  it.each([
    ['UPN', 'pupil'], ['Unique Pupil Number', 'pupil'], ['upn', 'pupil'], ['Pupil UPN', 'pupil'], ['Ref', 'pupil'],
  ])('UPNs under "%s"', (heading, field) => expect(taken(gridOf('Y11', [[heading, ...WHO.slice(1), 'Maths'], ...withGrades([5])]))[0]).toBe(`${heading}: ${field}`));
  it.each([
    ['M/F', 3, 'sex'], ['Sex', 3, 'sex'], ['Pupil Premium', 4, 'disadvantaged'], ['Disadvantaged?', 4, 'disadvantaged'], ['Ever 6', 4, 'fsm6'], ['FSM6', 4, 'fsm6'], ['LAC', 4, 'looked_after'], ['EAL', 4, 'eal'],
    ['KS2 Rdg SS', 5, 'ks2_reading'], ['KS2_READ', 5, 'ks2_reading'], ['KS2 Reading Scaled Score', 5, 'ks2_reading'], ['Reading (KS2)', 5, 'ks2_reading'], ['Key Stage 2 reading', 5, 'ks2_reading'],
    ['KS2 Mat', 6, 'ks2_maths'], ['KS2 Mathematics', 6, 'ks2_maths'], ['KS2Maths', 6, 'ks2_maths'], ['Maths SS', 6, 'ks2_maths'],
    ['Legal Surname', 1, 'surname'], ['Last name', 1, 'surname'], ['First Name', 2, 'forename'], ['Preferred forename', 2, 'forename'],
  ] as const)('"%s" in column %d is %s, surely', (heading, column, field) => {
    const headings = WHO.map((each, at) => (at === column ? heading : each));
    const found = mappingOf(gridOf('Y11', [[...headings, 'Maths'], ...withGrades([5])])).columns[column]!;
    expect([found.field, found.confidence >= 0.9]).toEqual([field, true]);
  });
  it.each(['KS2 Reading raw mark', 'KS2 Reading level', 'KS2 Average', 'KS2 Reading band', 'KS2 prior group'])('"%s" is no scaled score', (heading) =>
    expect(taken(gridOf('Y11', [[...WHO.slice(0, 5), heading, 'KS2 Maths', 'Maths'], ...withGrades([5])]))[5]).toBe(`${heading}: -`));
  it('a heading that its values deny is not believed', () => {
    const grid = gridOf('Y11', [['UPN', 'Name', 'Sex', 'Year', 'Maths'], ...UPNS.map((upn) => [upn, 'Khan, Ali', 45.5, 2023, 5])]);
    expect(taken(grid).slice(2, 4)).toEqual(['Sex: -', 'Year: -']);
  });
  it('forms and year groups are known by heading and value', () => {
    const grid = gridOf('Y11', [['UPN', 'Name', 'Reg', 'Year', 'Maths'], ...UPNS.map((upn, at) => [upn, 'Khan, Ali', '11A1', at < 5 ? 'Year 11' : 10, 5])]);
    expect(taken(grid).slice(2, 4)).toEqual(['Reg: class', 'Year: year_group']);
  });
});

describe('subjects', () => {
  const maths = (heading: string, ...grades: CellValue[]) => mappingOf(gridOf('Y11', [['UPN', 'Name', 'Maths', heading, 'French'], ...grades.map((grade, at) => [UPNS[at]!, 'Khan, Ali', 5, grade, 4])])).columns[3]!;
  it('"Science" with grades such as 5-4 can only be combined science', () => expect(maths('Science', '5-4', '6-6', 54, '4-3')).toMatchObject({ qualifications: ['GCSE Combined Science'], confidence: 0.9 }));
  it('"Science" with single grades is a question', () => expect(maths('Science', 5, 6, 4, 7)).toMatchObject({ qualifications: [], confidence: 0.6 }));
  it('"English" may be language or literature and is a question', () => expect(maths('English', 5, 6, 4, 7)).toMatchObject({ subject: 'English', qualifications: [], confidence: 0.6 }));
  it('a code such as "Fr" is proposed but not sure', () => expect(maths('Gg', 5, 6, 4, 7)).toMatchObject({ qualifications: ['GCSE Geography'], confidence: 0.8 }));
  it('a heading that nobody knows, with grades under it, is a subject to be mapped', () => expect(maths('Horology', 5, 6, 4, 7)).toMatchObject({ subject: 'Horology', qualifications: [], confidence: 0.5 }));
  it('a column of marks is not sure', () => expect(maths('History', 154, 98, 201, 77).confidence).toBeLessThan(0.9));
  it('one unknown grade among a few does not make the column doubtful', () => expect(maths('History', 5, 'B4', 4, 7).confidence).toBeGreaterThanOrEqual(0.9));
  it('a QN in the heading decides', () => expect(maths('Hist 601/8092/4', 5, 6, 4, 7)).toMatchObject({ qualifications: ['GCSE History'] }));
});

describe('an export of results', () => {
  const results = (headings: Row, ...rows: Row[]) => mappingOf(gridOf('Export', [headings, ...rows]));
  it('by QN, with seasons in any form', () => {
    const mapping = results(['Cand No', 'UPN', 'Name', 'Board', 'QAN', 'Subject', 'Season', 'Grade'],
      ...UPNS.flatMap((upn) => [[3001, upn, 'Khan, Ali', 'AQA', '601/4292/3', 'English Language', 'Summer 2023', 5], [3001, upn, 'Khan, Ali', 'Pearson', 60147003, 'Mathematics', '6G3', 6]]));
    expect(mapping).toMatchObject({ layout: 'long', focus: 'exam results', stage: 'ks4' });
    expect(mapping.columns.map(({ field }) => field ?? '-')).toEqual(['-', 'pupil', 'name', '-', 'qualification', '-', 'series', 'grade']);
  });
  it('by subject, surely where every title is known', () => {
    const mapping = results(['UPN', 'Subject', 'Result', 'Exam date'], ...UPNS.flatMap((upn) => [[upn, 'GCSE French', 5, '2023-06-01'], [upn, 'GCSE History', 6, '2023-06-02']]));
    expect(mapping.columns.map(({ field, confidence }) => [field, confidence >= 0.9])).toEqual([['pupil', true], ['qualification', true], ['grade', true], ['date', true]]);
  });
});

describe('the DfE\'s own files are known for certain', () => {
  const VALUES: Readonly<Record<string, CellValue>> = { pupil: UPNS[0]!, surname: 'Khan', forename: 'Ali', sex: 'M', sen: 'N', fsm6: 0, looked_after: 0, disadvantaged: 0, eal: 1, ethnicity: 'WBRI', mobile: 0, qualification: '60142923', grade: '5', series: 'Summer 2026' };
  it.each(DFE_FILES.map((file) => [file.name, file] as const))('%s', (_, file) => {
    const headings = [...file.fields.map(([names]) => names.split('|')[0]!), ...file.others.map((names) => names.split('|')[0]!)];
    const row = (at: number) => [...file.fields.map(([, field]) => (field === 'pupil' ? UPNS[at]! : field.startsWith('ks2') ? 104 : field.startsWith('ks1') ? 'EXS' : VALUES[field] ?? null)), ...file.others.map(() => null)];
    const found = detectSheet(gridOf('file', [headings, ...UPNS.map((__, at) => row(at))]), catalogue);
    expect(found).toMatchObject({ kind: 'found', file: file.name, mapping: { stage: file.stage, layout: file.layout } });
    if (found.kind === 'none') return;
    expect(found.mapping.columns.slice(0, file.fields.length).map(({ field, confidence }) => [field, confidence])).toEqual(file.fields.map(([, field]) => [field, 1]));
    expect(found.mapping.columns.slice(file.fields.length).every(({ field, subject, confidence }) => !field && subject === undefined && confidence === 1)).toBe(true);
  });
  it('the secondary file\'s qualifications, which follow its own columns, are its subjects', () => {
    const file = DFE_FILES[0]!;
    const headings = [...file.fields.map(([names]) => names), ...file.others, 'GCSE English Language', 'GCSE Mathematics'];
    const rows = UPNS.map((upn) => [...file.fields.map(([, field]) => (field === 'pupil' ? upn : VALUES[field] ?? null)), ...file.others.map((name) => (name === 'KS2 reading outcome' ? 104 : null)), 5, 6]);
    const mapping = mappingOf(gridOf('file', [headings, ...rows]));
    expect(mapping.columns.slice(-2).map(({ qualifications }) => qualifications)).toEqual([['GCSE English Language'], ['GCSE Mathematics']]);
    expect(mapping.columns.find(({ heading }) => heading === 'KS2 reading outcome')?.field).toBe('ks2_reading');
  });
});

describe('a workbook of several sheets', () => {
  const sheet = (name: string) => gridOf(name, [[...WHO, 'Maths', 'French'], ...withGrades([5, 4])]);
  it('one for each assessment: the latest is proposed', () => {
    const found = detectTracker([sheet('Mock 2'), sheet('Mock 1'), sheet('Target')], catalogue);
    expect(found).toMatchObject({ kind: 'found', mapping: { sheet: 'Mock 2' }, others: ['Mock 1', 'Target'] });
  });
  it('the one that was asked for, in any case', () => expect(detectTracker([sheet('Mock 2'), sheet('Mock 1')], catalogue, 'MOCK 1')).toMatchObject({ mapping: { sheet: 'Mock 1' } }));
  it('none of which is a tracker: a sentence for each', () => {
    const found = detectTracker([gridOf('Notes', [['Hello']]), gridOf('Empty', [])], catalogue);
    expect(found.kind === 'none' && found.problems.map(({ where, problem }) => `${where}: ${problem.split(':')[0]}`)).toEqual(['Notes: No header row was found', 'Empty: The sheet is empty; choose the sheet with the pupils in it.']);
  });
});

describe('whatever the order of the columns', () => {
  const headings = [...WHO, 'Reg', 'SEN', 'EAL', 'English Language', 'Maths', 'Combined Science', 'French', 'Att8'];
  const rows = withGrades(['11A', 'K', 'N', 5, 6, '5-4', 4, 45.5]);
  const expected = new Map(taken(gridOf('Y11', [headings, ...rows])).map((each) => [each.split(':')[0]!, each]));
  it('each is taken for the same', () =>
    fc.assert(fc.property(fc.shuffledSubarray(headings.map((_, at) => at), { minLength: headings.length }), (order) => {
      const grid = gridOf('Y11', [order.map((at) => headings[at]!), ...rows.map((row) => order.map((at) => row[at]!))]);
      for (const each of taken(grid)) expect(each).toBe(expected.get(each.split(':')[0]!));
    }), { numRuns: 25 }));
});

describe('names and numbers of pupils', () => {
  const first = (heading: string, ...values: CellValue[]) => taken(gridOf('Y11', [[heading, 'Sex', 'Maths', 'French'], ...values.map((value) => [value, 'F', 5, 4])]))[0];
  it('a column headed "Pupil" with numbers in it is the pupil\'s number', () => expect(first('Pupil', 'A0060', 'B0017', 'C0184')).toBe('Pupil: pupil'));
  it('a column headed "Pupil" with names in it is the name, even where names have numbers', () => expect(first('Pupil', 'Ann Other 141', 'Özil 197', '李小龍 184')).toBe('Pupil: name'));
  it('results day is no exam date', () => expect(mappingOf(gridOf('R', [['UPN', 'QN', 'Award date', 'Grade'], ...UPNS.map((upn) => [upn, '601/4292/3', '24/08/2023', 5])])).columns[2]?.field).toBeUndefined());
});
