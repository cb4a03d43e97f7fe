/** `npm run build:stale`: builds where the build is older than what it is made from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build, DIST } from './build';

const ROOT = path.join(import.meta.dirname, '..');
const SOURCES = ['assets', 'functions', 'src', 'taskpane', 'web', 'workbook', 'manifest.xml', 'package-lock.json', 'scripts', 'webpack.config.js'];

export async function buildIfStale(): Promise<void> {
  const page = path.join(DIST, 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name))))) return;
  console.log('Building ...');
  await build();
}

/** The time of the newest file under a path. */
function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name)))) : stat.mtimeMs;
}

if (process.argv[1] === import.meta.filename) {
  try {
    await buildIfStale();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
