/** `npm start`: builds, serves the web page on this computer and opens it. `-- --port 4000`, `-- --no-open`. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build, DIST } from './build';
import { serve } from './serve';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '3000' }, 'no-open': { type: 'boolean', default: false } } });

console.log('Building ...');
await build();
const { url } = await serve(DIST, Number(values.port));
console.log(`Headline is at ${url} (Ctrl+C ends it). Nothing but this computer can reach it.`);
if (!values['no-open']) open(url);

/** Opens the address where there is a desktop; where there is none, the printed address must do. */
function open(address: string): void {
  const [command, ...before] = process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : process.platform === 'darwin' ? ['open'] : ['xdg-open'];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(command!, [...before, address], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}
