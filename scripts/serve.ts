import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on this computer only, at `port` or the next one that is free. */
export async function serve(folder: string, port: number): Promise<Served> {
  // Read anew each time, so that a new build is served without starting again.
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => files(request, response, () => { response.writeHead(404).end(); }));
  const at = await listen(server, port);
  return { url: `http://localhost:${at}/`, close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }) };
}

/** How many ports are tried. */
const TRIES = 50;

async function listen(server: Server, from: number): Promise<number> {
  for (let port = from; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, 'localhost', () => { server.off('error', reject); resolve(); }); });
      return (server.address() as { port: number }).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= from + TRIES) throw error;
    }
  }
}

// `npx tsx scripts/serve.ts dist 4173`: for tests that need the built pages on a known port.
if (process.argv[1] === import.meta.filename) {
  const [folder = 'dist', port = '3000'] = process.argv.slice(2);
  console.log((await serve(folder, Number(port))).url);
}
