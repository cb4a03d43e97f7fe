import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { settingsFromTables } from '../src/tracker/settings-from-tables';
import { settingsToTables } from '../src/tracker/settings-to-tables';
import { openWorkbook } from '../workbook/file/open';
import { readCatalogue } from './catalogue-file';
import { trackerSource } from './tracker-source';
import type { CheckAnswer } from './check';
import { DONE, REFUSED, run } from './run';

const SILENT = { start: () => ({ at: () => undefined, end: () => undefined }) };
const file = (path: string) => (path.startsWith('/') ? path : new URL(`../${path}`, import.meta.url).pathname);
const folder = mkdtempSync(join(tmpdir(), 'headline-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function check(path: string, ...options: string[]) {
  let stdout = '';
  const stderr: string[] = [];
  const code = await run(['check', file(path), ...options], { write: async (text) => { stdout += text; }, progress: SILENT, path: (typed) => typed }, (line) => stderr.push(line));
  return { code, stdout, stderr };
}
const json = async (path: string, ...options: string[]) => JSON.parse((await check(path, '--json', ...options)).stdout) as CheckAnswer;

describe('check --json', () => {
  it('has the keys of the contract and no others', async () => {
    const answer = await json('assets/samples/wide.xlsx');
    expect(Object.keys(answer)).toEqual(['sheet', 'layout', 'headerRows', 'columns', 'problems']);
    expect([answer.sheet, answer.layout, answer.headerRows]).toEqual(['Year 11', 'wide', [4, 5]]);
    expect(answer.columns[0]).toEqual({ column: 'A', heading: 'UPN', field: 'pupil', confidence: 0.99 });
    expect(answer.columns.find(({ column }) => column === 'AB')).toEqual({ column: 'AB', heading: 'Eng Lang', subject: 'Eng Lang', qualification: 'GCSE English Language', assessment: 'Mock 2', confidence: 0.98 });
    for (const problem of answer.problems) expect(Object.keys(problem)).toEqual(['sheet', 'cell', 'value', 'problem', 'affects']);
  });
  it('says of the wide sample only who is without KS2 and without literature', async () => {
    const { problems } = await json('assets/samples/wide.xlsx');
    expect(problems.map(({ affects }) => affects[0])).toEqual(['Attainment 8', ...Array<string>(4).fill('Progress 8')]);
    expect(problems[1]!.problem).toContain('out of Progress 8, and in every other measure');
  });
  it('names the cell of every grade that is not understood, with the measures that it touches', async () =>
    expect((await json('test/tracker/broken/unknown-grade.xlsx')).problems).toContainEqual(expect.objectContaining({ sheet: 'Year 11', cell: 'I3', value: 'B4', affects: ['Attainment 8', 'Progress 8', 'English and maths', 'EBacc'] })));
  it('leaves the qualification of an unmapped subject blank and lists it', async () => {
    const answer = await json('test/tracker/broken/unmapped-subject.xlsx');
    expect(answer.columns.at(-1)).toMatchObject({ column: 'L', subject: 'Horology', qualification: '' });
    expect(answer.problems).toContainEqual(expect.objectContaining({ cell: 'L1', value: 'Horology' }));
  });
  it('reads an export of results', async () => {
    const answer = await json('assets/samples/long.xlsx');
    expect([answer.sheet, answer.layout, answer.headerRows]).toEqual(['Results', 'long', [1]]);
    expect(answer.columns.filter(({ field }) => field).map(({ column, field }) => `${column} ${field}`)).toEqual(['B pupil', 'C surname', 'D forename', 'E class', 'G qualification', 'I series', 'J grade']);
  });
  it('checks the assessment that is asked for', async () =>
    expect((await json('assets/samples/wide.xlsx', '--assessment', 'mock 1')).problems.filter(({ value }) => value === 'X').length).toBeGreaterThan(0));
});

describe('check of a workbook with settings', () => {
  it('goes by them, and names what is not understood in them', async () => {
    const book = await openWorkbook(readFileSync(file('assets/samples/wide.xlsx')), 'wide.xlsx');
    const { settings } = await trackerSource(book, { year: '2023' }, readCatalogue(), { write: async () => undefined, complain: () => undefined, progress: SILENT, path: (typed) => typed });
    const tables = settingsToTables({ ...settings, assessment: 'Mock 1', grades: [] });
    await book.writeSettings({ ...tables, Pupils: [{ pupil: 'Z1', include: 'perhaps' }] });
    const path = join(folder, 'settled.xlsx');
    writeFileSync(path, book.save());
    expect(settingsFromTables((await book.readSettings())!).settings?.assessment).toBe('Mock 1');
    const answer = await json(path);
    expect(answer.sheet).toBe('Year 11');
    expect(answer.problems[0]).toEqual({ sheet: 'Headline settings', cell: '', value: 'perhaps', problem: 'table Pupils, row 1, include: Accepted: Y, N or blank.', affects: ['Every measure'] });
    expect(answer.problems.some(({ value }) => value === '5+')).toBe(true);
  });
});

describe('check of a tracker with pupils below the rows of its settings', () => {
  it('says so on stderr and among the problems', async () => {
    const path = join(folder, 'grown.xlsx');
    await writeShortened(path);
    const { code, stdout, stderr } = await check(path, '--json');
    expect([code, stderr]).toEqual([DONE, ['grown.xlsx: On "Year 11", A183:A185: 3 pupils stand below row 182, the last one that is read, and are in no figure. Look at the sheet again under Data, so that every pupil is read.']]);
    expect((JSON.parse(stdout) as CheckAnswer).problems).toContainEqual(expect.objectContaining({ sheet: 'Year 11', cell: 'A183:A185' }));
  });
  it('and report says it too, and writes the report of those that are read', async () => {
    const [path, out] = [join(folder, 'grown-too.xlsx'), join(folder, 'grown-out.xlsx')];
    await writeShortened(path);
    const stderr: string[] = [];
    const code = await run(['report', path, '--out', out], { write: async () => undefined, progress: SILENT, path: (typed) => typed }, (line) => stderr.push(line));
    expect([code, stderr]).toEqual([DONE, [expect.stringContaining('3 pupils stand below row 182')]]);
  });
});

/** The wide sample with settings that end three pupils too early. */
async function writeShortened(path: string): Promise<void> {
  const book = await openWorkbook(readFileSync(file('assets/samples/wide.xlsx')), 'wide.xlsx');
  const { settings } = await trackerSource(book, { year: '2023' }, readCatalogue(), { write: async () => undefined, complain: () => undefined, progress: SILENT, path: (typed) => typed });
  await book.writeSettings(settingsToTables({ ...settings, mapping: { ...settings.mapping, lastRow: settings.mapping.lastRow - 3 } }));
  writeFileSync(path, book.save());
}

describe('check in words', () => {
  it('says what each column is taken for and what is worth knowing', async () => {
    const { code, stdout } = await check('assets/samples/wide.xlsx');
    expect(code).toBe(DONE);
    expect(stdout).toContain('sheet "Year 11": key stage 4, a row for each pupil; header in row 4 and 5, data in rows 6 to 185.');
    expect(stdout).toContain('  AB  Eng Lang: grades: GCSE English Language, Mock 2 (98%)');
    expect(stdout).toContain('  BE  Total points: left alone');
    expect(stdout).toContain('Worth knowing\n');
  });
});

describe('check refuses', () => {
  it.each([
    ['test/tracker/broken/no-header.xlsx', 'no-header.xlsx, sheet Year 11: No header row was found'],
    ['test/tracker/broken/no-data.xlsx', 'no-data.xlsx, sheet Year 11, row 1: There are headings but no pupils below them'],
    ['README.md', 'README.md'],
    ['nowhere.xlsx', 'There is no such file.'],
  ])('%s in one line, with nothing on stdout', async (path, sentence) => {
    const { code, stdout, stderr } = await check(path);
    expect([code, stdout, stderr.length]).toEqual([REFUSED, '', 1]);
    expect(stderr[0]).toContain(sentence);
  });
  it('an assessment that the tracker has not', async () => {
    const { code, stderr } = await check('assets/samples/wide.xlsx', '--assessment', 'Mock 9');
    expect([code, stderr[0]]).toEqual([REFUSED, '"Mock 9": The assessment points are Mock 1, Mock 2, Target.']);
  });
});
