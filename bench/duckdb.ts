/** The same cohort in DuckDB, on one thread. */
import { DuckDBDataChunk, DuckDBInstance, INTEGER, SMALLINT, type DuckDBConnection, type DuckDBType, TINYINT } from '@duckdb/node-api';
import { NONE } from '../src/ks4/figures';
import type { Ks4Rules } from '../src/ks4/rules';
import type { Catalogue } from '../src/qualification/types';
import type { Nation } from './nation';
import { classOf, TABLES } from './query';

const CHUNK = 2048;

/** A database with the cohort's columns in memory. */
export async function loadDuckDb({ entries, baselines }: Nation, catalogue: Catalogue, { groupOf, progress }: Ks4Rules): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const table of TABLES) await connection.run(table);
  const pupilOf = (entry: number) => { while (entries.offsets[pupil + 1]! <= entry) pupil += 1; return pupil; };
  let pupil = 0;
  await append(connection, 'results', [INTEGER, SMALLINT, SMALLINT, INTEGER], entries.points.length, (at) => [pupilOf(at), entries.qualification[at]!, entries.points[at]!, entries.series[at]!]);
  const used = [...new Set(entries.qualification)];
  const courses = [...new Set(used.map((at) => catalogue.qualifications[at]!.discountCode))];
  const about = used.map((at) => {
    const { ebacc, discountCode, slots } = catalogue.qualifications[at]!;
    const science = ebacc === 'combined science' ? 1 : ebacc === 'biology' || ebacc === 'chemistry' || ebacc === 'physics' ? 2 : 0;
    return { at, course: courses.indexOf(discountCode), science, classes: Array<number>(slots).fill(classOf(ebacc)) };
  });
  const rows = about.flatMap(({ at, classes }) => classes.map((each) => [at, each]));
  const courseRows = courses.flatMap((_, course) => about.find((each) => each.course === course)!.classes.map((each) => [course, each]));
  await append(connection, 'slots', [SMALLINT, TINYINT], rows.length, (at) => rows[at]!);
  await append(connection, 'course_slots', [SMALLINT, TINYINT], courseRows.length, (at) => courseRows[at]!);
  await append(connection, 'qualifications', [SMALLINT, SMALLINT, TINYINT], about.length, (at) => [about[at]!.at, about[at]!.course, about[at]!.science]);
  const known = [...baselines.keys()].filter((each) => baselines[each] !== NONE);
  await append(connection, 'baselines', [INTEGER, INTEGER], known.length, (at) => [known[at]!, baselines[known[at]!]!]);
  const means = [...groupOf.keys()].filter((mean) => groupOf[mean]! > 0);
  await append(connection, 'averages', [INTEGER, INTEGER], means.length, (at) => [means[at]!, progress!.att8[groupOf[means[at]!]!]!]);
  return connection;
}

async function append(connection: DuckDBConnection, table: string, types: readonly DuckDBType[], rows: number, row: (at: number) => readonly number[]): Promise<void> {
  const appender = await connection.createAppender(table);
  const chunk = DuckDBDataChunk.create(types);
  for (let from = 0; from < rows; from += CHUNK) {
    const part = Array.from({ length: Math.min(CHUNK, rows - from) }, (_, at) => row(from + at));
    chunk.setColumns(types.map((_, column) => part.map((values) => values[column]!)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Runs a query into a table of scores. */
export const runQuery = (connection: DuckDBConnection, query: string): Promise<unknown> => connection.run(`create or replace temp table scores as ${query}`);

/** The scores of the last query, by pupil: Attainment 8 in hundredths, Progress 8 in thousandths, NONE without a baseline. */
export async function readScores(connection: DuckDBConnection): Promise<{ readonly att8: Int32Array; readonly p8: Int32Array }> {
  const rows = await connection.runAndReadAll('select att8::integer, p8::integer from scores order by pupil');
  const [att8, p8] = rows.getColumns() as unknown as [readonly number[], readonly (number | null)[]];
  return { att8: Int32Array.from(att8), p8: Int32Array.from(p8, (score) => score ?? NONE) };
}
