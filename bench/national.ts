/** 600,000 pupils x 9 results: every KS4 pupil measure on one core against one DuckDB query for Attainment 8 and Progress 8. */
import { readCatalogue } from '../cli/catalogue-file';
import { editionFor } from '../src/reference/ks4/editions';
import { ks4Year } from '../src/reference/ks4/years';
import { scoreCohort } from '../src/ks4/kernel';
import { ks4Rules } from '../src/ks4/rules';
import { tabulate } from '../src/ks4/tabulate';
import { loadDuckDb, readScores, runQuery } from './duckdb';
import { nation, YEAR, type Nation } from './nation';
import { FULL_QUERY, PLAIN_QUERY } from './query';
import { inTurn, ms, times, type Timing } from './timing';

const PUPILS = 600_000;
const ROUNDS = 7;

export async function benchNational(print: (line: string) => void): Promise<void> {
  const catalogue = readCatalogue();
  const rules = ks4Rules({ year: ks4Year(YEAR).year!, edition: editionFor(YEAR).edition! });
  const table = tabulate(catalogue, rules);
  const score = ({ entries, baselines }: Nation) => scoreCohort(rules, table, entries, baselines);

  for (const { name, resits, query } of [
    { name: 'Nothing to discount', resits: 0, query: PLAIN_QUERY },
    { name: 'Early entries sat again by 5%, both science pathways by 0.5%', resits: 0.05, query: FULL_QUERY },
  ]) {
    print(`\n${name}: ${PUPILS.toLocaleString('en-GB')} pupils x 9 results`);
    const cohort = nation(catalogue, PUPILS, resits);
    const connection = await loadDuckDb(cohort, catalogue, rules);
    const [ours, theirs] = await inTurn(ROUNDS, () => score(cohort), () => runQuery(connection, query));
    line(print, 'Headline, every KS4 pupil measure', ours.timing);
    line(print, 'DuckDB (threads=1), Attainment 8 and Progress 8', theirs.timing);
    const scores = await readScores(connection);
    const differ = scores.att8.findIndex((att8, pupil) => att8 !== ours.result.att8[pupil] || scores.p8[pupil] !== ours.result.p8[pupil]);
    if (differ >= 0 || scores.att8.length !== PUPILS) throw new Error(`The answers differ at pupil ${differ}: ${scores.att8[differ]}, ${scores.p8[differ]} against ${ours.result.att8[differ]}, ${ours.result.p8[differ]}.`);
    print(`  the same answers for every pupil; ratio by wall time ${times(ours.timing.wallMs / theirs.timing.wallMs)}, by processor time ${times(ours.timing.cpuMs / theirs.timing.cpuMs)} (to beat: 0.50 x)`);
    connection.closeSync();
  }

  print('\nBy size, Headline alone');
  for (const pupils of [PUPILS / 100, PUPILS / 10, PUPILS]) {
    const cohort = nation(catalogue, pupils, 0.05);
    const before = process.memoryUsage();
    const [{ timing, result }] = await inTurn(ROUNDS, () => score(cohort));
    const columns = Object.values(result).reduce((sum: number, column) => sum + (typeof column === 'number' ? 0 : column.byteLength), 0);
    const after = process.memoryUsage();
    print(`  ${pupils.toLocaleString('en-GB').padStart(9)} pupils: ${ms(timing.wallMs)} (${(1e6 * timing.wallMs / pupils / 1000).toFixed(2)} microseconds a pupil), figures ${mb(columns)}, results ${mb(bytesOf(cohort))}, heap grew by ${mb(Math.max(0, after.heapUsed - before.heapUsed))}`);
  }
}

const bytesOf = ({ entries, baselines }: Nation): number =>
  Object.values(entries).reduce((sum: number, column) => sum + (typeof column === 'number' ? 0 : (column as ArrayBufferView).byteLength), baselines.byteLength);
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function line(print: (line: string) => void, what: string, { wallMs, cpuMs }: Timing): void {
  print(`  ${what}: ${ms(wallMs)} wall, ${ms(cpuMs)} processor`);
}
