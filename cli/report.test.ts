import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../workbook/file/open';
import { lintPackage } from '../workbook/file/lint';
import { DONE, REFUSED, run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'headline-report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SAMPLE = new URL('../assets/samples/wide.xlsx', import.meta.url).pathname;
const SILENT = { start: () => ({ at: () => undefined, end: () => undefined }) };

async function headline(...args: string[]) {
  let stdout = '';
  const stderr: string[] = [];
  const code = await run(args, { write: async (text) => { stdout += text; }, progress: SILENT, path: (typed) => (typed.startsWith('/') ? typed : join(folder, typed)) }, (line) => stderr.push(line));
  return { code, stdout, stderr };
}
const bytesOf = (name: string) => new Uint8Array(readFileSync(name.startsWith('/') ? name : join(folder, name)));
const open = async (name: string) => openWorkbook(bytesOf(name), name);
/** Parts that adding sheets has to change. */
const MAY_CHANGE = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'docProps/app.xml'];

describe('report on the sample tracker', () => {
  it('adds its sheets and leaves every part that is not ours byte for byte as it was', async () => {
    expect((await headline('report', SAMPLE, '--out', 'out.xlsx', '--year', '2023')).code).toBe(DONE);
    const [before, after] = [unzipSync(bytesOf(SAMPLE)), unzipSync(bytesOf('out.xlsx'))];
    expect(Object.keys(before).filter((part) => !MAY_CHANGE.includes(part) && Buffer.compare(before[part]!, after[part] ?? new Uint8Array()) !== 0)).toEqual([]);
    expect(lintPackage(bytesOf('out.xlsx'))).toEqual([]);
    expect((await (await open('out.xlsx')).sheets()).flatMap(({ name, ours }) => (ours ? [name] : [])))
      .toEqual(['Headlines', 'Pupil groups', 'Subjects', 'Broadsheet points', 'Broadsheet grades', 'Pupils', 'Notes']);
  });
  it('says on the sheet what measures says of the same tracker', async () => {
    await headline('report', SAMPLE, '--out', 'again.xlsx', '--year', '2023');
    const { stdout } = await headline('measures', 'ks4', '--tracker', SAMPLE, '--year', '2023');
    const { school } = JSON.parse(stdout) as { school: { att8: number; p8: number; pupils: number } };
    const { values } = await (await open('again.xlsx')).read('Headlines');
    const of = (name: string) => values.find(([first]) => first === name)![1];
    expect([of('Attainment 8'), of('Progress 8'), of('Pupils')]).toEqual([school.att8, school.p8, school.pupils]);
  });
  it('a second report refreshes the first in place', async () => {
    await headline('report', SAMPLE, '--out', 'first.xlsx', '--year', '2023');
    expect((await headline('report', 'first.xlsx', '--out', 'second.xlsx', '--year', '2023', '--assessment', 'Mock 1')).code).toBe(DONE);
    const [first, second] = [await open('first.xlsx'), await open('second.xlsx')];
    expect((await second.sheets()).map(({ name }) => name)).toEqual((await first.sheets()).map(({ name }) => name));
    expect(lintPackage(bytesOf('second.xlsx'))).toEqual([]);
  });
  it('an anonymous one is a new workbook without a name, a UPN or a class in it', async () => {
    expect((await headline('report', SAMPLE, '--out', 'anonymous.xlsx', '--year', '2023', '--audience', 'anonymous')).code).toBe(DONE);
    const named = await (await open(SAMPLE)).read('Year 11');
    const whole = Object.entries(unzipSync(bytesOf('anonymous.xlsx'))).map(([, part]) => strFromU8(part)).join('\n');
    const upns = named.values.flatMap((row) => row.filter((value): value is string => typeof value === 'string' && /^[A-Z]\d{12}$/.test(value)));
    expect(upns.length).toBe(180);
    expect(upns.filter((upn) => whole.includes(upn))).toEqual([]);
    expect((await (await open('anonymous.xlsx')).sheets()).map(({ name }) => name)).not.toContain('Year 11');
  });
});

describe('bad input: one clear sentence, and nothing is written', () => {
  const refused = (title: string, args: () => string[], words: RegExp) => it(title, async () => {
    const { code, stdout, stderr } = await headline('report', ...args(), '--out', 'never.xlsx');
    expect([code, stdout]).toEqual([REFUSED, '']);
    expect(stderr.join('\n')).toMatch(words);
    expect(stderr.join('\n')).not.toMatch(/ {4}at |undefined|\[object/);
    expect(existsSync(join(folder, 'never.xlsx'))).toBe(false);
  });
  const put = (name: string, bytes: Uint8Array | string) => { writeFileSync(join(folder, name), bytes); return name; };
  refused('a file that is not there', () => ['gone.xlsx', '--year', '2023'], /gone\.xlsx: There is no such file/);
  refused('a truncated file', () => [put('cut.xlsx', bytesOf(SAMPLE).slice(0, 20_000)), '--year', '2023'], /cut\.xlsx/);
  refused('an old .xls', () => [put('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(2000).fill(0)])), '--year', '2023'], /old\.xls/);
  refused('a CSV', () => [put('x.xlsx', 'UPN,Maths\nA,5\n'), '--year', '2023'], /x\.xlsx/);
  refused('no year', () => [SAMPLE], /--year is needed/);
  refused('a sheet that is not there', () => [SAMPLE, '--year', '2023', '--sheet', 'Year 12'], /Year 12/);
  refused('an assessment that is not there', () => [SAMPLE, '--year', '2023', '--assessment', 'Mock 9'], /Mock 1, Mock 2/);
  refused('settings that are not JSON', () => [SAMPLE, '--year', '2023', '--settings', put('s.json', '{')], /s\.json: The settings file is not JSON/);
  it('the tracker itself as the place to write', async () => {
    const before = bytesOf(SAMPLE);
    const { code, stderr } = await headline('report', SAMPLE, '--year', '2023', '--out', SAMPLE);
    expect([code, stderr[0]]).toEqual([REFUSED, expect.stringContaining('--out is the tracker itself')]);
    expect(Buffer.compare(bytesOf(SAMPLE), before)).toBe(0);
  });
});
