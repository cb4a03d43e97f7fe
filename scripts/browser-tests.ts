/** `npm run test:browser`: finds or installs a browser, builds where the build is older than the sources, and runs the tests in it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBrowser } from './browser';
import { sizesOfBuild } from './build';
import { buildIfStale } from './build-if-stale';

const ROOT = path.join(import.meta.dirname, '..');

const browser = ensureBrowser();
await buildIfStale();
console.log(`Testing in ${browser}`);
const { status } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)], {
  cwd: ROOT, stdio: 'inherit', env: { ...process.env, HEADLINE_BROWSER: browser },
});
console.log(`\nWhat ships\n${sizesOfBuild()}`);
process.exitCode = status ?? 1;
