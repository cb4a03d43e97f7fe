/** What one function in a cell costs, in our code. */
import { readCatalogue } from '../cli/catalogue-file';
import { FUNCTIONS } from '../functions/registry';
import { HEADINGS, schoolRows } from './school-sheet';
import { inTurn } from './timing';

const CALLS = 5000;
const SPILL = 300;
const ROUNDS = 7;
const FIRST_SUBJECT = 5;

export async function benchCalls(print: (line: string) => void): Promise<void> {
  const catalogue = readCatalogue();
  const rows = schoolRows(CALLS);
  const labels = [HEADINGS.slice(FIRST_SUBJECT)];
  const grades = rows.map((row) => [row.slice(FIRST_SUBJECT)]);
  const [attainment8, progress8, spill, spillP8] = await inTurn(ROUNDS,
    () => { for (let at = 0; at < CALLS; at++) FUNCTIONS.KS4_ATT8(catalogue, [labels, grades[at], null, null, null, null]); },
    () => { for (let at = 0; at < CALLS; at++) FUNCTIONS.KS4_P8(catalogue, [labels, grades[at], [[rows[at]![3]]], [[rows[at]![4]]], null, null, null, null, null]); },
    () => FUNCTIONS.KS4_ATT8(catalogue, [labels, rows.slice(0, SPILL).map((row) => row.slice(FIRST_SUBJECT)), null, null, null, null]),
    () => FUNCTIONS.KS4_P8(catalogue, [labels, rows.slice(0, SPILL).map((row) => row.slice(FIRST_SUBJECT)), rows.slice(0, SPILL).map((row) => [row[3]]), rows.slice(0, SPILL).map((row) => [row[4]]), null, null, null, null, null]),
  );
  const each = (wallMs: number) => `${((1000 * wallMs) / CALLS).toFixed(1)} microseconds`;
  print('\nOne call of a function, twelve subjects');
  print(`  KS4_ATT8: ${each(attainment8.timing.wallMs)}; KS4_P8: ${each(progress8.timing.wallMs)} (to beat: 20 microseconds)`);
  print(`  a spill of ${SPILL} rows: KS4_ATT8 ${spill.timing.wallMs.toFixed(2)} ms, KS4_P8 ${spillP8.timing.wallMs.toFixed(2)} ms (to beat: 5 ms)`);
}
