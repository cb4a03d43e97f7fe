import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { afterAll, describe, expect, it } from 'vitest';
import { isCellError } from '../src/cells/grid';
import { lintPackage } from '../workbook/file/lint';
import { openWorkbook } from '../workbook/file/open';
import { DONE, REFUSED, run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'headline-primary-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SAMPLE = new URL('../assets/samples/primary.xlsx', import.meta.url).pathname;
const SILENT = { start: () => ({ at: () => undefined, end: () => undefined }) };
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

async function report(from: string, out: string) {
  const stderr: string[] = [];
  const code = await run(['report', from, '--out', out, '--year', '2022'], { write: async () => undefined, progress: SILENT, path: (typed) => (typed.startsWith('/') ? typed : join(folder, typed)) }, (line) => stderr.push(line));
  return { code, stderr };
}

const STRANDS = ['Meaning of words', 'Retrieve and record', 'Make inferences'];
/** The sample's cells with a sheet of marks beside them: twelve questions, national percentages, a mark for every pupil. */
async function withMarks(name: string, spoil?: (rows: (string | number | null)[][]) => void): Promise<string> {
  const { values } = await (await openWorkbook(bytesOf(SAMPLE), 'primary.xlsx')).read('Year 6');
  const year6 = values.map((row) => row.map((value) => (isCellError(value) ? value.error : value)));
  const header = year6.findIndex((row) => row.some((value) => String(value).trim().toUpperCase() === 'UPN'));
  const upn = year6[header]!.findIndex((value) => String(value).trim().toUpperCase() === 'UPN');
  const upns = year6.slice(header + 1).map((row) => row[upn]).filter((value): value is string => typeof value === 'string' && /^[A-Z]\d{12}$/.test(value));
  const questions = Array.from({ length: 12 }, (_, index) => ({ strand: STRANDS[index % 3]!, marks: 1 + (index % 4 === 3 ? 1 : 0) }));
  const marks: (string | number | null)[][] = [
    [null, 'Question', ...questions.map((_, index) => String(index + 1))], [null, 'Strand', ...questions.map(({ strand }) => strand)], [null, 'Marks', ...questions.map((question) => question.marks)],
    [null, 'National %', ...questions.map((_, index) => 88 - 4 * index)], ['UPN', 'National attempted %', ...questions.map((_, index) => 100 - index)],
    ...upns.map((pupil, place) => [pupil, null, ...questions.map((question, index) => ((place * 7 + index * 3) % 11 < 8 - index / 3 ? question.marks : (place + index) % 5 === 0 ? null : 0))]),
  ];
  spoil?.(marks);
  const path = join(folder, name);
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Year 6', rows: year6 }, { name: 'Reading paper', rows: marks }] }));
  return path;
}

describe('report on a primary tracker', () => {
  it('adds the key stage 2 sheets, and Questions for its sheet of marks', async () => {
    expect((await report(SAMPLE, 'ks2.xlsx')).code).toBe(DONE);
    const out = await openWorkbook(bytesOf(join(folder, 'ks2.xlsx')), 'ks2.xlsx');
    expect((await out.sheets()).flatMap(({ name, ours }) => (ours ? [name] : []))).toEqual(['KS2', 'KS2 groups', 'KS2 pupils', 'Questions', 'Notes']);
    expect(lintPackage(bytesOf(join(folder, 'ks2.xlsx')))).toEqual([]);
  });
  it('adds the sheet Questions where a sheet of marks stands beside it', async () => {
    const from = await withMarks('marks.xlsx');
    expect(await report(from, 'questions.xlsx')).toEqual({ code: DONE, stderr: [] });
    const { values } = await (await openWorkbook(bytesOf(join(folder, 'questions.xlsx')), 'questions.xlsx')).read('Questions');
    expect(values.flat()).toEqual(expect.arrayContaining([expect.stringMatching(/^Reading paper – All pupils/), expect.stringMatching(/^Reading paper – Girls/), ...STRANDS]));
  });
  it('names the cell of a mark above the marks available, and writes nothing', async () => {
    const from = await withMarks('spoilt.xlsx', (rows) => { rows[6]![2] = 9; });
    const { code, stderr } = await report(from, 'never.xlsx');
    expect(code).toBe(REFUSED);
    expect(stderr.join('\n')).toMatch(/Reading paper, C7: "9": A mark is a whole number from 0 to 1/);
  });
});
