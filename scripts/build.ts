/**
 * Builds the static folder dist/: the web page, the add-in's page, functions.json, the catalogue, samples, icons
 * and the manifest. `npm run build`, or `npm run build -- --url https://headline.example.org/` for the address
 * that the folder will stand at; `--dev` makes a development build under the namespace HEADLINEDEV.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configurations from '../webpack.config.js';
import { completeMetadata } from './functions-metadata';
import { manifestFor } from './manifest-for';

const ROOT = path.join(import.meta.dirname, '..');
export const DIST = path.join(ROOT, 'dist');

export interface BuildOptions {
  readonly mode?: 'production' | 'development';
  /** Where the folder will stand, with https; without it, https://localhost:3000/. */
  readonly url?: string;
}

/** Where it is built, so that dist/ is whole at any time. */
const MAKING = path.join(ROOT, 'out', `dist-${process.pid}`);

/** Builds into dist/, which is replaced once the new one is complete. Throws with the compiler's words. */
export async function build({ mode = 'production', url }: BuildOptions = {}): Promise<Stats> {
  // An address that will not do is said before the minute of building, not after.
  const manifest = manifestFor(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'), { ...(url === undefined ? {} : { url }), development: mode === 'development' });
  try {
    const stats = await compile(mode);
    const functions = path.join(MAKING, 'functions.json');
    writeFileSync(functions, completeMetadata(readFileSync(functions, 'utf8')));
    writeFileSync(path.join(MAKING, 'manifest.xml'), manifest);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(MAKING, DIST);
    return stats;
  } finally {
    rmSync(MAKING, { recursive: true, force: true });
  }
}

type Stats = readonly { readonly name: string; readonly groups: Readonly<Record<string, readonly string[]>> }[];

function compile(mode: 'production' | 'development'): Promise<Stats> {
  return new Promise((resolve, reject) => {
    webpack(configurations({ mode, folder: MAKING }), (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors() || stats.hasWarnings()) reject(new Error(stats?.toString({ all: false, errors: true, warnings: true }) ?? 'The build gave no answer.'));
      else {
        const { children = [] } = stats.toJson({ all: false, children: true, chunkGroups: true });
        resolve(children.map(({ name = '', namedChunkGroups = {} }) => ({
          name, groups: Object.fromEntries(Object.entries(namedChunkGroups).map(([group, { assets = [] }]) => [group, assets.map((asset) => asset.name)])),
        })));
      }
    });
  });
}

/** What a page loads in one go, with its size in kB after gzip. */
const size = (group: string, files: readonly string[]): string =>
  `${group}: ${(files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(DIST, file))).length, 0) / 1000).toFixed(1)} kB gzip`;

if (process.argv[1] === import.meta.filename) {
  try {
    const { values } = parseArgs({ options: { url: { type: 'string' }, dev: { type: 'boolean', default: false } } });
    const stats = await build({ mode: values.dev ? 'development' : 'production', ...(values.url === undefined ? {} : { url: values.url }) });
    for (const { name, groups } of stats) console.log(`${name}: ${Object.entries(groups).map(([group, files]) => size(group, files)).join(', ')}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
