import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run, DONE } from '../../cli/run';
import { differences } from './compare';

/** What each kind of case is run with: the words of the command and its files. */
const COMMANDS: Readonly<Record<string, (folder: string, about: { readonly year?: number; readonly estimates?: string | null }) => string[]>> = {
  ks4: (folder, { year, estimates }) => ['measures', 'ks4', '--pupils', `${folder}/pupils.csv`, '--results', `${folder}/results.csv`, '--year', String(year), ...(estimates ? ['--estimates', estimates] : [])],
  ks2: (folder, { year }) => ['measures', 'ks2', '--pupils', `${folder}/pupils.csv`, '--year', String(year)],
  'trust-ks2': (folder) => ['trust', 'ks2', '--schools', `${folder}/schools.csv`],
  'trust-ks4': (folder) => ['trust', 'ks4', '--schools', `${folder}/schools.csv`],
};

const here = new URL('.', import.meta.url).pathname;
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

async function answer(args: readonly string[]): Promise<{ readonly code: number; readonly json: string; readonly problems: readonly string[] }> {
  let json = '';
  const problems: string[] = [];
  const silent = { start: () => ({ at: () => undefined, end: () => undefined }) };
  const code = await run(args, { write: async (text) => { json += text; }, progress: silent, path: (typed) => typed }, (line) => problems.push(line));
  return { code, json, problems };
}

describe('cases worked out independently in exact fractions', () => {
  it.each(folders)('%s: the answer is the expected one', async (name) => {
    const folder = `${here}${name}`;
    const about = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as { stage: string; year?: number; estimates?: string | null };
    const { code, json, problems } = await answer(COMMANDS[about.stage]!(folder, about));
    expect(problems).toEqual([]);
    expect(code).toBe(DONE);
    expect(differences(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')), JSON.parse(json))).toEqual([]);
  });
});
