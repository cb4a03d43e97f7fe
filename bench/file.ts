/** A results file of 200 MB through the command line, as a stream: its time and the most memory it took. `npm run bench -- file`. */
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync, type WriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DONE, run } from '../cli/run';
import { YEAR } from './nation';
import { randomFrom } from './random';
import { ms, timed } from './timing';

const RESULT_BYTES = 200e6;
const SEED = 200;
const NUMBERS = ['60142923', '60147891', '60147003', '60187608', '60182398', '60184103', '60148366', '60182799', '60303955'];
const COMBINED = '60187608';

export async function benchFile(print: (line: string) => void): Promise<void> {
  print('\nA results file of 200 MB, from the command line to the answer');
  const folder = mkdtempSync(join(tmpdir(), 'headline-bench-'));
  try {
    const [pupilFile, resultFile] = [join(folder, 'P.csv'), join(folder, 'R.csv')];
    const pupils = await writeCohort(pupilFile, resultFile);
    let written = 0;
    const io = {
      write: (text: string) => { written += Buffer.byteLength(text); return Promise.resolve(); },
      progress: { start: () => ({ at: () => undefined, end: () => undefined }) }, path: (typed: string) => typed,
    };
    const { timing, result } = await timed(() => run(['measures', 'ks4', '--pupils', pupilFile, '--results', resultFile, '--year', String(YEAR)], io, print));
    if (result !== DONE) throw new Error('The file was refused.');
    const mb = (bytes: number) => `${Math.round(bytes / 1e6).toLocaleString('en-GB')} MB`;
    print(`  ${pupils.toLocaleString('en-GB')} pupils, ${(pupils * NUMBERS.length).toLocaleString('en-GB')} results in ${mb(statSync(resultFile).size)}: ${ms(timing.wallMs)}, an answer of ${mb(written)}, at most ${mb(process.resourceUsage().maxRSS * 1024)} of memory`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Nine results a pupil, until the file of results is large enough. @returns how many pupils */
async function writeCohort(pupilFile: string, resultFile: string): Promise<number> {
  const random = randomFrom(SEED);
  const grade = (): number => 1 + Math.floor(random() * 9);
  const [pupilStream, resultStream] = [createWriteStream(pupilFile), createWriteStream(resultFile)];
  await put(pupilStream, 'pupil,sex,disadvantaged,sen,ks2_reading,ks2_maths\n');
  await put(resultStream, 'pupil,qualification,grade,series\n');
  let [pupils, bytes] = [0, 0];
  while (bytes < RESULT_BYTES) {
    let [rows, results] = ['', ''];
    for (let each = 0; each < 10_000; each++) {
      pupils += 1;
      const id = `A${100_000_000 + pupils}Z`;
      rows += `${id},${random() < 0.5 ? 'F' : 'M'},${random() < 0.25 ? 'Y' : 'N'},N,${80 + Math.floor(random() * 41)},${80 + Math.floor(random() * 41)}\n`;
      for (const number of NUMBERS) {
        const given = grade();
        results += `${id},${number},${number === COMBINED ? `${given}-${given}` : number === NUMBERS[8] ? 'P2' : given},${YEAR}-06\n`;
      }
    }
    bytes += results.length;
    await put(pupilStream, rows);
    await put(resultStream, results);
  }
  await Promise.all([pupilStream, resultStream].map((stream) => new Promise((resolve) => stream.end(resolve))));
  return pupils;
}

async function put(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
