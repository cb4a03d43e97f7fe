// What the build weighs is held against the design's figures.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { limitLines, sizeLines } from '../../scripts/sizes';
import { Chance } from '../../scripts/samples-random';

const folder = mkdtempSync(path.join(tmpdir(), 'headline-sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** A file that gzip cannot make smaller. */
const file = (name: string, bytes: number): string => {
  const chance = new Chance(bytes);
  writeFileSync(path.join(folder, name), Uint8Array.from({ length: bytes }, () => chance.whole(0, 255)));
  return name;
};
const groups = { functions: [file('functions.js', 40_000)], pane: [file('a.js', 100_000), file('b.js', 50_000)] };

describe('what ships', () => {
  it('is weighed as it travels, compressed', () => expect(sizeLines(folder, 'add-in', groups)).toEqual(['add-in: functions 40.0, pane 150.1 kB gzip']));
  it('keeps the design\'s figures: the functions alone below 60 kB, the pane with them below 200 kB', () =>
    expect(limitLines(folder, groups)).toEqual([{ line: 'functions script: 40.0 kB gzip, below 60 kB', kept: true }, { line: 'pane to first paint: 190.1 kB gzip, below 200 kB', kept: true }]));
  it('does not keep them once it has grown, and says how far', () =>
    expect(limitLines(folder, { functions: [...groups.functions, file('c.js', 25_000)], pane: groups.pane }).map(({ kept }) => kept)).toEqual([false, false]));
  it('does not keep them where a part has another name', () =>
    expect(limitLines(folder, { functions: groups.functions })[1]).toEqual({ line: 'pane to first paint: the build has no "pane"', kept: false }));
});
