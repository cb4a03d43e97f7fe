/** A copy of the sources that may be broken, and a run of some of its tests. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from './mutant';

const COPIED = ['src', 'assets/catalogue.json', 'test/golden', 'test/counts.ts', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
/** A broken loop must end too. */
const PATIENCE_MS = 120_000;

export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'headline-mutants-'));

  constructor(readonly root: string) {
    mkdirSync(join(this.folder, 'assets'));
    for (const path of COPIED) cpSync(join(root, path), join(this.folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Puts the mutant in place. @returns how to take it out again, or why it cannot be put in */
  apply({ file, find, replace }: Mutant): (() => void) | string {
    const path = join(this.folder, file);
    const source = readFileSync(path, 'utf8');
    const times = source.split(find).length - 1;
    if (times !== 1) return `the text stands ${times} times in ${file}, not once`;
    writeFileSync(path, source.replace(find, () => replace));
    return () => writeFileSync(path, source);
  }

  /** Runs tests until the first fails. @returns whether all passed */
  passes(tests: readonly string[]): Promise<boolean> {
    if (tests.length === 0) return Promise.resolve(true);
    return new Promise((resolve, reject) => {
      const vitest = join(this.root, 'node_modules/vitest/vitest.mjs');
      const run = spawn(process.execPath, [vitest, 'run', '--root', this.folder, '--bail', '1', '--reporter', 'dot', '--pool', 'threads', '--no-isolate', '--no-file-parallelism', ...tests], { stdio: 'ignore', timeout: PATIENCE_MS });
      run.on('error', reject);
      run.on('close', (code) => resolve(code === 0));
    });
  }

  remove(): void { rmSync(this.folder, { recursive: true, force: true }); }
}
