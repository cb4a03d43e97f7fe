/** `npm run test:browser`: finds or installs a browser, builds where the build is older than the sources, and runs the tests in it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser';
import { build, DIST, sizesOfBuild } from './build';

const ROOT = path.join(import.meta.dirname, '..');
const SOURCES = ['assets', 'functions', 'src', 'taskpane', 'web', 'workbook', 'manifest.xml', 'package-lock.json', 'scripts', 'webpack.config.js'];

/** The time of the newest file under a path. */
function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name)))) : stat.mtimeMs;
}

const browser = ensureBrowser();
const page = path.join(DIST, 'index.html');
if (!existsSync(page) || statSync(page).mtimeMs < Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name))))) {
  console.log('Building ...');
  await build();
}
console.log(`Testing in ${browser}`);
const { status } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)], {
  cwd: ROOT, stdio: 'inherit', env: { ...process.env, HEADLINE_BROWSER: browser },
});
console.log(`\nWhat ships\n${sizesOfBuild()}`);
process.exitCode = status ?? 1;
