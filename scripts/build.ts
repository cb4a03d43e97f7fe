/**
 * Builds the static folder dist/: the web page, the add-in's page, functions.json, the catalogue, samples, icons
 * and the manifest. `npm run build`, or `npm run build -- --url https://headline.example.org/` for the address
 * that the folder will stand at; `--dev` makes a development build under the namespace HEADLINEDEV.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import configurations from '../webpack.config.js';
import { completeMetadata } from './functions-metadata';
import { manifestFor } from './manifest-for';
import { type Groups, limitLines, sizeLines } from './sizes';

const ROOT = path.join(import.meta.dirname, '..');
export const DIST = path.join(ROOT, 'dist');

export interface BuildOptions {
  readonly mode?: 'production' | 'development';
  /** Where the folder will stand, with https; without it, https://localhost:3000/. */
  readonly url?: string;
}

/** Where it is built, so that dist/ is whole at any time. */
const MAKING = path.join(ROOT, 'out', `dist-${process.pid}`);

/** What the build in dist/ weighs, a line each. */
const SIZES = path.join(ROOT, 'out', 'sizes.txt');
export const sizesOfBuild = (): string => (existsSync(SIZES) ? readFileSync(SIZES, 'utf8') : '');

/**
 * Builds into dist/, which is replaced once the new one is complete. Throws with the compiler's words, and where what
 * ships has grown beyond the design's figures.
 */
export async function build({ mode = 'production', url }: BuildOptions = {}): Promise<void> {
  // An address that will not do is said before the minute of building, not after.
  const manifest = manifestFor(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'), { ...(url === undefined ? {} : { url }), development: mode === 'development' });
  try {
    const builds = await compile(mode);
    const functions = path.join(MAKING, 'functions.json');
    writeFileSync(functions, completeMetadata(readFileSync(functions, 'utf8')));
    writeFileSync(path.join(MAKING, 'manifest.xml'), manifest);
    const limits = mode === 'production' ? limitLines(MAKING, builds.find(({ name }) => name === 'add-in')?.groups ?? {}) : [];
    const over = limits.filter(({ kept }) => !kept);
    if (over.length > 0) throw new Error(over.map(({ line }) => line).join('\n'));
    rmSync(DIST, { recursive: true, force: true });
    renameSync(MAKING, DIST);
    writeFileSync(SIZES, [...builds.flatMap(({ name, groups }) => sizeLines(DIST, name, groups)), ...limits.map(({ line }) => line), ''].join('\n'));
  } finally {
    rmSync(MAKING, { recursive: true, force: true });
  }
}

function compile(mode: 'production' | 'development'): Promise<readonly { readonly name: string; readonly groups: Groups }[]> {
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

if (process.argv[1] === import.meta.filename) {
  try {
    const { values } = parseArgs({ options: { url: { type: 'string' }, dev: { type: 'boolean', default: false } } });
    await build({ mode: values.dev ? 'development' : 'production', ...(values.url === undefined ? {} : { url: values.url }) });
    console.log(sizesOfBuild().trimEnd());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
