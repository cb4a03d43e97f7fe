/** How large what a page loads in one go is, against the figures that the design sets. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page loads in one go: a name, and the files. */
export type Groups = Readonly<Record<string, readonly string[]>>;
export interface Limit { readonly name: string; readonly groups: readonly string[]; readonly most: number }

/** In kB after gzip: formulas wait for the functions alone; the pane is drawn once the functions and its own files are there. */
export const LIMITS: readonly Limit[] = [
  { name: 'functions script', groups: ['functions'], most: 60 },
  { name: 'pane to first paint', groups: ['functions', 'pane'], most: 200 },
];

const bytesOf = (folder: string, files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** One line for each group. */
export const sizeLines = (folder: string, build: string, groups: Groups): readonly string[] =>
  [`${build}: ${Object.entries(groups).map(([group, files]) => `${group} ${kB(bytesOf(folder, files))}`).join(', ')} kB gzip`];

/** One line for each limit, and whether it is kept. A group that is not there keeps none. */
export function limitLines(folder: string, groups: Groups, limits: readonly Limit[] = LIMITS): readonly { readonly line: string; readonly kept: boolean }[] {
  return limits.map(({ name, groups: names, most }) => {
    const missing = names.filter((group) => groups[group] === undefined);
    if (missing.length > 0) return { line: `${name}: the build has no "${missing.join('", "')}"`, kept: false };
    const bytes = bytesOf(folder, new Set(names.flatMap((group) => groups[group]!)));
    const kept = bytes < most * 1000;
    return { line: `${name}: ${kB(bytes)} kB gzip, ${kept ? 'below' : 'NOT below'} ${most} kB`, kept };
  });
}
