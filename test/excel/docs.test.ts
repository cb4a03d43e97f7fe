// The documents about Excel are held against the code that they speak of.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe('docs/excel.md', () => {
  it('names the requirement sets of the manifest', () => {
    const sets = [...read('manifest.xml').matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => `| ${name} | ${version} |`);
    const text = read('docs/excel.md');
    expect(sets.filter((set) => !text.includes(set))).toEqual([]);
  });
});

describe('docs/self-test.md', () => {
  it('says of each answer what another one would change', () => {
    const asked = ['function', 'text', 'tab', 'report', 'undo'].flatMap((part) => {
      const source = read(`workbook/excel/self-test/${part}-questions.ts`);
      return [...source.matchAll(/\bid: '([\w-]+)'|\bask\('([\w-]+)'/g)].map(([, id, called]) => id ?? called!);
    });
    const documented = [...read('docs/self-test.md').matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, ids]) => ids!.split(',').map((id) => id.trim().replaceAll('`', '')));
    expect(documented.sort()).toEqual(asked.sort());
    expect(asked.length).toBeGreaterThan(20);
  });
});

describe('docs/deploying.md', () => {
  it('names scripts that there are', () => {
    const named = [...read('docs/deploying.md').matchAll(/scripts\/[\w-]+\.(?:ts|sh)/g)].map(([file]) => file);
    expect(named.length).toBeGreaterThan(2);
    for (const file of named) expect(() => read(file)).not.toThrow();
  });
});
