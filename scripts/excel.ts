/**
 * `npm run excel`: builds the add-in for development, serves it with a certificate of this computer's own and opens Excel with
 * it, on Windows and Mac. It asks for a certificate only here, never in the build. `npm run excel -- --stop` takes it out again.
 */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:https';
import path from 'node:path';
import sirv from 'sirv';
import { DIST, build } from './build';

const ROOT = path.join(import.meta.dirname, '..');
const PORT = 3000;
const MANIFEST = path.join(DIST, 'manifest.xml');

/** What to do where Microsoft's tool cannot start Excel; null where it can. */
export function howElse(platform: NodeJS.Platform): string | null {
  if (platform === 'win32' || platform === 'darwin') return null;
  return [
    'There is no Excel for this system, so the add-in cannot be started from here.',
    'Use the web page instead: npm start.',
    'Or try it in Excel on the web: put the folder of "npm run build -- --url https://YOUR.SITE/" on that site, then in Excel choose Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in, and take dist/manifest.xml (docs/deploying.md).',
  ].join('\n');
}

/** Microsoft's tool for starting Office with an add-in. */
function debugging(...given: readonly string[]): void {
  const tool = path.join(ROOT, 'node_modules/office-addin-debugging/cli.js');
  const { status } = spawnSync(process.execPath, [tool, ...given], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`Excel could not be started with the add-in. Load it by hand: docs/deploying.md says how. (office-addin-debugging ended with ${status ?? 'no answer'}.)`);
}

async function start(): Promise<void> {
  console.log('Building ...');
  await build({ mode: 'development' });
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { ca, key, cert } = await getHttpsServerOptions();
  const files = sirv(DIST, { dev: true, etag: true });
  const server = createServer({ ca, key, cert }, (request, response) => files(request, response, () => { response.writeHead(404).end(); }));
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(PORT, 'localhost', resolve); });
  console.log(`The add-in is served at https://localhost:${PORT}/. Opening Excel ... (Ctrl+C ends the server; "npm run excel -- --stop" takes the add-in out of Excel.)`);
  debugging('start', MANIFEST, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload');
}

if (process.argv[1] === import.meta.filename) {
  const sentence = howElse(process.platform);
  try {
    if (sentence !== null) throw new Error(sentence);
    if (process.argv.includes('--stop')) debugging('stop', MANIFEST);
    else await start();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
