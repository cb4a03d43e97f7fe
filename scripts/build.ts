/**
 * Builds the static folder dist/: the web page, the add-in's page, functions.json, the catalogue, samples, icons
 * and the manifest. `npm run build`, or `npm run build -- --url https://headline.example.org/` for the address
 * that the folder will stand at; `--dev` makes a development build under the namespace HEADLINEDEV.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** Builds into dist/, replacing what was there. Throws with the compiler's words. */
export async function build({ mode = 'production', url }: BuildOptions = {}): Promise<void> {
  // An address that will not do is said before the minutes of building, not after.
  const manifest = manifestFor(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'), { ...(url === undefined ? {} : { url }), development: mode === 'development' });
  rmSync(DIST, { recursive: true, force: true });
  await compile(mode);
  const functions = path.join(DIST, 'functions.json');
  writeFileSync(functions, completeMetadata(readFileSync(functions, 'utf8')));
  writeFileSync(path.join(DIST, 'manifest.xml'), manifest);
}

function compile(mode: 'production' | 'development'): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configurations({ mode }), (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString({ all: false, errors: true }) ?? 'The build gave no answer.'));
      else resolve();
    });
  });
}

/** Size in kB after gzip of what a page loads before anything else. */
function sizes(page: string): string {
  const html = readFileSync(path.join(DIST, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file]) => file!);
  const total = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(DIST, file))).length, 0);
  return `${page}: ${(total / 1000).toFixed(1)} kB gzip (${files.map((file) => path.basename(file)).join(', ')})`;
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { values } = parseArgs({ options: { url: { type: 'string' }, dev: { type: 'boolean', default: false } } });
    await build({ mode: values.dev ? 'development' : 'production', ...(values.url === undefined ? {} : { url: values.url }) });
    for (const page of readdirSync(DIST).filter((name) => name.endsWith('.html'))) console.log(sizes(page));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
