import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of this run, which the processes of the tests inherit: one file for each. */
const FOLDER = 'HEADLINE_COUNTS';

/** Says how much was tried; the line is printed when the whole run ends, whatever the reporter. */
export function tell(line: string): void {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error('The counts of a run are kept by vitest.config.ts: globalSetup.');
  appendFileSync(path.join(folder, `${process.pid}.txt`), `${line}\n`);
}

/** Before a run. @returns what to do after it: print what was tried */
export function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'headline-counts-'));
  process.env[FOLDER] = folder;
  return () => {
    const lines = readdirSync(folder).flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean));
    rmSync(folder, { recursive: true, force: true });
    if (lines.length > 0) console.log(['', 'What was tried', ...lines.sort().map((line) => `  ${line}`)].join('\n'));
  };
}
