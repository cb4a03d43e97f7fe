import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tell } from '../counts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies' | 'overrides', Record<string, string>>;
const [shipped, dev] = read('docs/dependencies.md').split('## For building and testing only') as [string, string];
const listed = (text: string) => text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| package'))
  .flatMap((line) => line.split('|')[1]!.split(',').map((name) => name.trim()));

describe('docs/dependencies.md', () => {
  it('names every dependency that is shipped, and none that is not there', () => expect(listed(shipped).sort()).toEqual(Object.keys(dependencies).sort()));
  it('names every dependency of build and tests', () => expect(listed(dev).sort()).toEqual(Object.keys(devDependencies).sort()));
  it('Univer is pinned to one exact version', () =>
    expect(new Set(Object.entries(dependencies).filter(([name]) => name.startsWith('@univerjs/')).map(([, version]) => version)).size).toBe(1));
  it('the Microsoft 365 toolkit stays out', () => expect(Object.keys(overrides)).toContain('@microsoft/m365agentstoolkit-cli'));
});

describe('each dependency', () => {
  const rows = [shipped, dev].flatMap((text) => text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| package')))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  it('has its licence, why it is there, who keeps it up and what would replace it', () =>
    expect(rows.filter((cells) => cells.length !== 5 || cells.some((cell) => cell.length < 3))).toEqual([]));
  it('has the licence that its package names', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { license?: string }> };
    const wrong = rows.flatMap(([names, licence]) => names!.split(',').map((name) => name.trim()).filter((name) => {
      const named = packages[`node_modules/${name}`]?.license;
      // Microsoft's own licence has no short name: the package points to its file.
      return named === 'LICENSE' ? licence !== 'Microsoft\'s own' : named !== licence;
    }));
    expect(wrong).toEqual([]);
    tell(`Dependencies: ${Object.keys(dependencies).length} that ship and ${Object.keys(devDependencies).length} for building and testing, each with its licence.`);
  });
});

describe('licences', () => {
  const PERMISSIVE = /^\(?(MIT|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|CC0-1\.0|Python-2\.0|Unlicense|BlueOak-1\.0\.0|CC-BY-4\.0|Zlib|MIT-0)\b/;
  /** Without a licence field; part of Univer's repository, which is Apache-2.0. Interfaces only: it sends nothing. */
  const READ_BY_HAND = ['node_modules/@univerjs/telemetry'];
  it('everything that a shipped dependency brings may be used by schools', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean; license?: string }> };
    const others = Object.entries(packages).filter(([path, { dev: onlyDev, devOptional, optional, license }]) => path !== '' && !READ_BY_HAND.includes(path) && !onlyDev && !devOptional && !optional && !PERMISSIVE.test(license ?? ''));
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none named'}`)).toEqual([]);
  });
});
