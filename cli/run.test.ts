import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { userPath } from './command';
import { progressOn } from './progress';
import { BROKEN, DONE, REFUSED, run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'headline-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SILENT = { start: () => ({ at: () => undefined, end: () => undefined }) };

async function headline(...args: string[]) {
  let stdout = '';
  const stderr: string[] = [];
  const code = await run(args, { write: async (text) => { stdout += text; }, progress: SILENT, path: (typed) => join(folder, typed) }, (line) => stderr.push(line));
  return { code, stdout, stderr };
}
const put = (name: string, text: string) => { writeFileSync(join(folder, name), text); return name; };

put('P.csv', 'pupil,name,sex,ks2_reading,ks2_maths\nA,=cmd|A1,F,101,101\nB,<b>,M,,');
put('R.csv', 'pupil,qualification,grade\nA,GCSE Mathematics,7\nA,GCSE English Language,8\nB,GCSE French,4');
put('S.csv', 'school,type,years,pupils,p8\nA,mainstream,3,100,0.5\nB,mainstream,4,100,0.1\nC,mainstream,5,100,-0.2');
const measures = (...more: string[]) => headline('measures', 'ks4', '--pupils', 'P.csv', '--results', 'R.csv', '--year', '2023', ...more);

describe('the command line', () => {
  it('prints the measures as JSON and nothing else', async () => {
    const { code, stdout, stderr } = await measures();
    expect([code, stderr]).toEqual([DONE, []]);
    const answer = JSON.parse(stdout) as { stage: string; year: number; pupils: { pupil: string; att8: number }[]; school: { pupils: number }; groups: object };
    expect([answer.stage, answer.year, answer.pupils.map(({ att8 }) => att8), answer.school.pupils, Object.keys(answer.groups)])
      .toEqual(['ks4', 2023, [22, 4], 2, ['sex=F', 'sex=M', 'prior=middle', 'prior=none']]);
  });
  it('measures by filter, edition, school type and year', async () => {
    const of = async (...more: string[]) => JSON.parse((await measures(...more)).stdout) as { estimates: string; school: { pupils: number; p8: number | null; p8Unadjusted: number | null } };
    expect((await of('--filter', 'sex=F')).school.pupils).toBe(1);
    expect((await of('--estimates', '2023 revised')).school).toMatchObject({ p8: null, p8Unadjusted: expect.any(Number) as number });
    expect((await of('--school-type', 'independent')).school.p8Unadjusted).toBeNull();
    expect((await of('--year', '2022/23')).estimates).toBe('2023 provisional');
  });
  it('prints a trust’s measures', async () => {
    const { code, stdout } = await headline('trust', 'ks4', '--schools', 'S.csv');
    expect([code, (JSON.parse(stdout) as { p8: number }).p8]).toEqual([DONE, 0.1]);
  });
  it('takes destinations that come alone', async () => {
    put('D.csv', 'pupil,destination\nX,SSF\nY,EMP');
    const { stdout } = await headline('measures', 'ks4', '--destinations', 'D.csv', '--year', '2023');
    expect(JSON.parse(stdout)).toMatchObject({ pupils: [], school: { pupils: 0, att8: null, destinations: { sustained: 100, education: 50 } } });
  });
  it('shows the usage when asked, for all commands or one', async () => {
    expect((await headline('--help')).stdout).toContain('measures ks4 --pupils P.csv');
    expect((await headline('trust', 'ks4', '--help')).stdout).toBe('Usage: headline trust ks4 --schools S.csv\n');
  });
});

describe('what cannot be done exits 2 with a sentence a line, and prints nothing', () => {
  const refused = async (result: Promise<Awaited<ReturnType<typeof headline>>>) => {
    const { code, stdout, stderr } = await result;
    expect([code, stdout]).toEqual([REFUSED, '']);
    return stderr;
  };
  it.each([
    ['an unknown command', ['measure'], 'There is no command "measure".'],
    ['an unknown option', ['measures', 'ks4', '--yaer', '2023'], "Unknown option '--yaer'."],
    ['a word too many', ['measures', 'ks4', 'P.csv'], '"P.csv" is not understood here.'],
    ['no year', ['measures', 'ks4', '--pupils', 'P.csv'], 'The option --year is needed: the summer of the exams, such as 2023.'],
    ['no file of results', ['measures', 'ks4', '--pupils', 'P.csv', '--year', '2023'], 'The option --results is needed: the CSV of results.'],
    ['a year that is none', ['measures', 'ks4', '--year', 'last'], '"last": --year is the summer of the exams, such as 2023 or 2022/23.'],
    ['a year before 2018 (Y-4)', ['measures', 'ks4', '--year', '2016'], '"2016": Years before 2018 used other point scores and are not computed (002, Table 42); choose 2018 to 2028.'],
    ['an unknown kind of school', ['measures', 'ks4', '--year', '2023', '--school-type', 'academy'], '"academy": --school-type is mainstream or special or independent.'],
    ['an unknown edition', ['measures', 'ks4', '--year', '2023', '--estimates', '2031'], 'No estimates are held for 2031; there are 2022 provisional,'],
  ])('%s, with the usage', async (_, args, sentence) => {
    const lines = await refused(headline(...args));
    expect(lines[0]!.startsWith(sentence)).toBe(true);
    expect(lines.at(-1)).toContain(args[0] === 'measure' ? 'trust ks4' : 'Usage: headline measures ks4');
  });
  it('every problem of both files', async () => {
    put('bad-P.csv', 'pupil,ks2_reading\nA,45\nA,100');
    put('bad-R.csv', 'pupil,qualification,grade,series\nA,GCSE French,10,2023-13\nZ,GCSE French,5,');
    expect((await refused(headline('measures', 'ks4', '--pupils', 'bad-P.csv', '--results', 'bad-R.csv', '--year', '2023'))).map((line) => line.split(': ')[0])).toEqual([
      'bad-P.csv, row 2, column ks2_reading', 'bad-P.csv, row 3, column pupil', 'bad-R.csv, row 2, column grade', 'bad-R.csv, row 2, column series', 'bad-R.csv, row 3, column pupil']);
  });
  it('files that are missing, empty or without their columns, all of them', async () => {
    put('empty.csv', '');
    put('names.csv', 'name\nAnn');
    expect(await refused(headline('measures', 'ks4', '--pupils', 'none.csv', '--results', 'empty.csv', '--year', '2023')))
      .toEqual(['none.csv: There is no such file.', 'empty.csv: The file is empty.']);
    expect(await refused(headline('measures', 'ks4', '--pupils', 'names.csv', '--results', 'bad-R.csv', '--year', '2023')).then((lines) => lines.map((line) => line.split(': ')[0])))
      .toEqual(['names.csv, header', 'bad-R.csv, row 2, column grade', 'bad-R.csv, row 2, column series']);
  });
  it('every option that will not do', async () =>
    expect((await refused(headline('measures', 'ks4', '--year', 'x', '--status', 'y', '--school-type', 'z', '--filter', 'a=b', '--estimates', '2031'))).slice(0, -1).map((line) => line.split(/[:;]/)[0]))
      .toEqual(['"x"', '"y"', 'No estimates are held for 2031', '"z"', '--filter']));
  it('two filters that are none', async () =>
    expect((await refused(measures('--filter', 'a=b', '--filter', 'eal=c'))).map((line) => line.split(':')[1])).toEqual([' "a=b"', ' "eal=c"']));
  it('and what nobody expected is one line without a stack', async () => {
    const lines: string[] = [];
    const broken = { words: 'break', about: '', usage: '', options: {}, run: () => Promise.reject(new TypeError('x is undefined')) };
    expect(await run(['break'], { write: async () => undefined, progress: SILENT, path: String }, (line) => lines.push(line), [broken])).toBe(BROKEN);
    expect(lines).toEqual(['Headline stopped at something it did not expect: x is undefined. Please report it with the command you ran.']);
  });
});

describe('on a terminal', () => {
  it('progress goes to it and is wiped at the end; elsewhere there is none', () => {
    const written: string[] = [];
    const stream = { isTTY: true, write: (text: string) => written.push(text) };
    const step = progressOn(stream).start('Reading R.csv', 200);
    [1, 2, 100, 200].forEach(step.at);
    step.end();
    expect(written).toEqual(['\rReading R.csv: 0%', '\rReading R.csv: 1%', '\rReading R.csv: 50%', '\rReading R.csv: 100%', '\r\x1b[K']);
    progressOn({ ...stream, isTTY: false }).start('x', 1).at(1);
    expect(written).toHaveLength(5);
  });
  it('files are named from where the user is', () => {
    expect(userPath('P.csv', { INIT_CWD: '/home/me' })).toBe('/home/me/P.csv');
    expect(userPath('/data/P.csv', { INIT_CWD: '/home/me' })).toBe('/data/P.csv');
  });
});
