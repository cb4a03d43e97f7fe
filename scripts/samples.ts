/** Writes the sample trackers, and the broken ones that the tests read: `npm run samples`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenSamples } from './samples-broken';
import { longSample } from './samples-long';
import { primarySample } from './samples-primary';
import { wideSample } from './samples-wide';

/** Every sample by its path in the repository. */
export async function samples(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([
    ['assets/samples/wide.xlsx', await wideSample(2023)],
    ['assets/samples/long.xlsx', await longSample(2023)],
    ['assets/samples/primary.xlsx', await primarySample(2022)],
    ...[...await brokenSamples()].map(([name, bytes]) => [`test/tracker/broken/${name}.xlsx`, bytes] as const),
  ]);
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, bytes] of await samples()) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`${path}: ${bytes.length} bytes`);
  }
}
