import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../../scripts/samples';
import { ks4Cohort } from '../../src/cohort/ks4-cohort';
import { ks2Measures } from '../../src/ks2/measures';
import { ks4Answer, measureKs4 } from '../../src/ks4/measures';
import { catalogue } from '../../src/qualification/test-catalogue';
import { healthCheck } from '../../src/tracker/health';
import { readTracker } from '../../src/tracker/read-tracker';
import type { TrackerColumn } from '../../src/tracker/types';
import { isUpn } from '../../src/tracker/upn';
import { lintPackage } from '../../workbook/file/lint';
import { sampleOf, type Sample } from './open-sample';

const school = ({ grids, settings }: Sample) => {
  const read = readTracker(grids, settings, catalogue);
  const cohort = ks4Cohort({ pupils: read.pupils, results: read.results }, { year: settings.year, status: settings.status, catalogue, onProblem: 'withhold' });
  return { answer: ks4Answer(measureKs4(cohort, catalogue, { schoolType: 'mainstream', filters: [] })), problems: [...read.problems, ...cohort.problems] };
};
const health = ({ grids, settings }: Sample) => healthCheck(grids, settings, catalogue);
const fieldsOf = (columns: readonly TrackerColumn[]) => Object.fromEntries(columns.flatMap(({ field, heading }) => (field ? [[heading, field]] : [])));

describe('the sample files', () => {
  it('are what "npm run samples" writes, byte for byte, and small enough for a page that opens with one', async () => {
    for (const [path, bytes] of await samples()) {
      expect(readFileSync(new URL(`../../${path}`, import.meta.url)).equals(bytes), path).toBe(true);
      expect(bytes.length, path).toBeLessThan(300_000);
      expect(lintPackage(bytes), path).toEqual([]);
    }
  });
  it('hold what a school keeps: formulas with values, formats, frozen panes, validation, a chart, merged and hidden sheets', () => {
    const parts = unzipSync(readFileSync(new URL('../../assets/samples/wide.xlsx', import.meta.url)));
    const tracker = strFromU8(parts['xl/worksheets/sheet2.xml']!);
    for (const element of ['<mergeCell ', '<conditionalFormatting ', '<dataValidation ', 'state="frozen"', '<autoFilter ', '<f>SUMPRODUCT(']) expect(tracker).toContain(element);
    expect(tracker.match(/<f>/g)!.length).toBe(tracker.match(/<\/f><v(?:\/)?>/g)!.length);
    expect(Object.keys(parts)).toContain('xl/charts/chart1.xml');
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('state="hidden"');
  });
});

describe('the wide sample', () => {
  let sample: Sample;
  beforeAll(async () => { sample = await sampleOf('assets/samples/wide.xlsx', 2023); });

  it('is found on its sheet, under two header rows, without the averages and notes below', () => {
    const { mapping } = sample.settings;
    expect([mapping.stage, mapping.sheet, mapping.layout, mapping.headerRows, mapping.firstRow, mapping.lastRow]).toEqual(['ks4', 'Year 11', 'wide', [3, 4], 5, 184]);
    expect(mapping.focus).toBe('assessment');
    expect(sample.others).toEqual([]);
  });
  it('has every column about the pupils known with confidence 0.9 or more', () => {
    const { columns } = sample.settings.mapping;
    expect(fieldsOf(columns)).toEqual({
      UPN: 'pupil', Surname: 'surname', Forename: 'forename', Reg: 'class', Gender: 'sex', PP: 'disadvantaged', SEN: 'sen', EAL: 'eal', Ethnicity: 'ethnicity',
      'Date joined': 'joined', Read: 'ks2_reading', Maths: 'ks2_maths',
    });
    expect(columns.filter(({ field, subject }) => field ?? subject).every(({ confidence }) => confidence >= 0.9)).toBe(true);
  });
  it('has fourteen subjects under each of three assessments, each mapped, and Mock 2 proposed', () => {
    const { mapping, assessment } = sample.settings;
    expect([mapping.assessments, assessment]).toEqual([['Mock 1', 'Mock 2', 'Target'], 'Mock 2']);
    const names = (label: string) => mapping.columns.filter((column) => column.assessment === label).map(({ qualifications }) => qualifications?.join());
    expect(names('Mock 2')).toEqual([
      'GCSE English Language', 'GCSE English Literature', 'GCSE Mathematics', 'GCSE Combined Science', 'GCSE Biology', 'GCSE Chemistry', 'GCSE Physics', 'GCSE History', 'GCSE Geography',
      'GCSE French', 'GCSE Spanish', 'GCSE Computer Science', 'GCSE Art and Design', 'BTEC Tech Award Sport, Activity and Fitness',
    ]);
    expect(names('Mock 1')).toEqual(names('Mock 2'));
    expect(names('Target')).toEqual(names('Mock 2'));
  });
  it('leaves the school\'s own averages and totals alone', () =>
    expect(sample.settings.mapping.columns.filter(({ field, subject }) => !field && !subject).map(({ heading }) => heading)).toEqual(['Average', 'Subjects', 'Total points', 'Avg points', 'En & Ma 4+']));
  it('has no error and no warning, only what is worth knowing', () =>
    expect(health(sample).map(({ severity, kind, cells }) => [severity, kind, cells.length])).toEqual([['information', 'literature missing', 1], ['information', 'out of progress 8', 4]]));
  it('computes for all 180 pupils, near the national average', () => {
    const { answer, problems } = school(sample);
    expect(problems).toEqual([]);
    expect([answer.school.pupils, answer.school.p8Pupils]).toEqual([180, 176]);
    expect(answer.school.att8).toBeGreaterThan(45);
    expect(answer.school.att8).toBeLessThan(47);
    expect(Math.abs(answer.school.p8!)).toBeLessThan(0.3);
  });
  it('offers 5+, 5= and 5- of the first mock as 5, and warns of X there', async () => {
    const { grids, settings } = sample;
    const lines = healthCheck(grids, { ...settings, assessment: 'Mock 1' }, catalogue);
    const fine = lines.filter(({ kind }) => kind === 'unknown grade');
    expect(fine.every(({ fix }) => fix?.kind === 'grades')).toBe(true);
    const grades = fine.flatMap(({ fix }) => (fix?.kind === 'grades' ? fix.grades : []));
    expect(grades).toContainEqual({ subject: '', value: '5+', grade: '5' });
    const mended = healthCheck(grids, { ...settings, assessment: 'Mock 1', grades }, catalogue);
    expect(mended.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(mended.filter(({ kind }) => kind === 'absent').map(({ severity, value }) => [severity, value])).toEqual([['warning', 'X']]);
  });
  it('names pupils that nobody is: their UPNs are well formed and of no local authority', () => {
    const ids = [...readTracker(sample.grids, sample.settings, catalogue).pupils.rows].map(([id]) => id!);
    expect(new Set(ids).size).toBe(180);
    expect(ids.every((id) => isUpn(id) && id.slice(1, 4) === '999')).toBe(true);
  });
});

describe('the long sample', () => {
  let sample: Sample;
  beforeAll(async () => { sample = await sampleOf('assets/samples/long.xlsx', 2023); });

  it('is an export of results, with the pupils found on their own sheet', () => {
    const { mapping } = sample.settings;
    expect([mapping.layout, mapping.sheet, mapping.focus, mapping.pupilSheet?.sheet]).toEqual(['long', 'Results', 'exam results', 'Pupils']);
    expect(fieldsOf(mapping.columns)).toEqual({ UPN: 'pupil', Surname: 'surname', Forename: 'forename', Reg: 'class', QAN: 'qualification', Season: 'series', Result: 'grade' });
    expect(fieldsOf(mapping.pupilSheet!.columns)).toMatchObject({ UPN: 'pupil', Gender: 'sex', 'Pupil premium': 'disadvantaged', 'SEN status': 'sen', EAL: 'eal', 'KS2 reading scaled score': 'ks2_reading', 'KS2 maths scaled score': 'ks2_maths' });
    expect([...mapping.columns, ...mapping.pupilSheet!.columns].filter(({ field }) => field).every(({ confidence }) => confidence >= 0.9)).toBe(true);
  });
  it('reads every way of writing a season', () => {
    const series = new Set([...readTracker(sample.grids, sample.settings, catalogue).results.rows].map((row) => row[3]));
    expect([...series].sort()).toEqual(['2022-06', '2022-11', '2023-06']);
  });
  it('lists early entries and resits as worth knowing, and nothing as wrong', () => {
    const lines = health(sample);
    expect(new Set(lines.map(({ severity }) => severity))).toEqual(new Set(['information']));
    expect(lines.filter(({ kind }) => kind === 'earlier entries').map(({ value }) => value)).toEqual(['GCSE English Literature', 'GCSE Mathematics']);
  });
  it('computes for every pupil of the sheet of pupils', () => {
    const { answer, problems } = school(sample);
    expect(problems).toEqual([]);
    expect([answer.school.pupils, answer.school.p8Pupils]).toEqual([180, 176]);
    expect(answer.school.att8).toBeGreaterThan(44);
    expect(answer.school.att8).toBeLessThan(49);
  });
});

describe('the primary sample', () => {
  let sample: Sample;
  beforeAll(async () => { sample = await sampleOf('assets/samples/primary.xlsx', 2022); });

  it('is known by its key stages, which stand only in the row above', () => {
    const { mapping } = sample.settings;
    expect([mapping.stage, mapping.layout, mapping.headerRows, mapping.firstRow, mapping.lastRow]).toEqual(['ks2', 'wide', [2, 3], 4, 63]);
    expect(mapping.columns.map(({ field }) => field ?? '')).toEqual([
      'pupil', 'name', 'class', 'sex', 'fsm6', 'looked_after', 'sen', 'eal', 'ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_reading', 'ks2_writing', 'ks2_maths', 'ks2_gps', 'ks2_science', '',
    ]);
    expect(mapping.columns.filter(({ field }) => field).every(({ confidence }) => confidence >= 0.9)).toBe(true);
  });
  it('takes a pupil who is looked after for disadvantaged, FSM6 or not', () => {
    const { pupils } = readTracker(sample.grids, sample.settings, catalogue);
    const at = pupils.columns.indexOf('disadvantaged');
    expect([...pupils.rows][7]![at]).toBe('Y');
  });
  it('computes, with the two pupils without KS1 out of progress', () => {
    const { pupils } = readTracker(sample.grids, sample.settings, catalogue);
    const { school: figures } = ks2Measures(pupils, { year: 2022, status: 'validated', filters: [] });
    expect([figures.pupils, figures.rwmPupils, figures.reading.pupils]).toEqual([60, 60, 58]);
    expect(health(sample).map(({ severity, kind, cells }) => [severity, kind, cells.length])).toEqual([['information', 'key stage 1 missing', 2]]);
  });
});
