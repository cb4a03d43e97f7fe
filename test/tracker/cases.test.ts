import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { DONE, run } from '../../cli/run';
import { differences } from '../cases/compare';

/** The cases that were worked out independently, put into workbooks as an office would export them. */
const cases = new URL('../cases/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'headline-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A CSV as Excel holds it: whole and decimal numbers are numbers, blanks are empty. */
const rowsOf = (path: string): (string | number | null)[][] =>
  Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
    .map((row, at) => row.map((value) => (value === '' ? null : at > 0 && /^[1-9]\d{0,14}(?:\.\d+)?$/.test(value) ? Number(value) : value)));

async function measured(name: string, stage: string, year: number, estimates: string | null | undefined): Promise<{ readonly code: number; readonly answer: string; readonly problems: readonly string[] }> {
  const sheets = [...(stage === 'ks4' ? [{ name: 'Results', rows: rowsOf(`${cases}${name}/results.csv`) }] : []), { name: 'Pupils', rows: rowsOf(`${cases}${name}/pupils.csv`) }];
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx({ sheets }));
  let answer = '';
  const problems: string[] = [];
  const args = ['measures', stage, '--tracker', file, '--year', String(year), ...(estimates ? ['--estimates', estimates] : [])];
  const silent = { start: () => ({ at: () => undefined, end: () => undefined }) };
  const code = await run(args, { write: async (text) => { answer += text; }, progress: silent, path: (typed) => typed }, (line) => problems.push(line));
  return { code, answer, problems };
}

describe('a case kept as a workbook', () => {
  it.each(readdirSync(cases).filter((name) => /^ks[24]/.test(name)))('%s has the answer that its files have', async (name) => {
    const { stage, year, estimates } = JSON.parse(readFileSync(`${cases}${name}/case.json`, 'utf8')) as { stage: string; year: number; estimates?: string | null };
    const { code, answer, problems } = await measured(name, stage, year, estimates);
    expect([code, problems]).toEqual([DONE, []]);
    expect(differences(JSON.parse(readFileSync(`${cases}${name}/expected.json`, 'utf8')), JSON.parse(answer))).toEqual([]);
  });
});
