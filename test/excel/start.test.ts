import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { howElse } from '../../scripts/excel';

const ROOT = path.join(import.meta.dirname, '../..');

describe('npm run excel', () => {
  it('starts Excel on Windows and Mac', () => expect([howElse('win32'), howElse('darwin')]).toEqual([null, null]));
  it('says elsewhere what to do instead', () => expect(howElse('linux')).toMatch(/npm start.*Upload My Add-in/s));
  it.runIf(process.platform === 'linux')('ends there with that sentence, before it builds or asks for a certificate', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', path.join(ROOT, 'scripts/excel.ts')], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr, stdout]).toEqual([1, `${howElse('linux')}\n`, '']);
  });
  it('needs no certificate to build: no configuration of the build asks for one', () => {
    for (const file of ['webpack.config.js', 'scripts/build.ts', 'scripts/start.ts']) expect(readFileSync(path.join(ROOT, file), 'utf8')).not.toContain('dev-certs');
  });
});
