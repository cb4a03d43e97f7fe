/** CSV files, row by row: a file of any size in little memory. */
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { InputError, type Problem } from '../src/cells/problem';
import type { RecordTable } from '../src/cells/records';
import { csvPlace } from '../src/cohort/record-table';
import type { TableShape } from '../src/cohort/table-columns';
import type { Progress } from './progress';
import { openText } from './text-file';

/** What is done with a CSV as it streams by. */
export interface CsvReader {
  /** The headings; called once, before any row. */
  header(shape: TableShape): void;
  /** A row below the header, counted from 0. */
  row(values: readonly string[], index: number): void;
}

/** @returns how the file was encoded, where it was not UTF-8, as a sentence to note; else '' */
export async function readCsv(path: string, reader: CsvReader, progress: Progress): Promise<string> {
  const file = await openText(path);
  const done = progress.start(`Reading ${file.name}`, file.bytes);
  const problems: Problem[] = [];
  let next = -1;
  const source = Readable.from(file.read(done.at), { objectMode: true, highWaterMark: 1 });
  let failure: Error | null = null;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(source, {
      delimiter: ',', newline: '\n', skipEmptyLines: false,
      chunk: ({ data, errors }, parser) => {
        try {
          for (const error of errors) if (error.type === 'Quotes') problems.push(quotesProblem(file.name, next + (error.row ?? 0)));
          for (const values of data) {
            if (next < 0) reader.header({ name: file.name, columns: values, place: csvPlace });
            else reader.row(values, next);
            next += 1;
          }
        } catch (error) {
          failure = error as Error;
          parser.abort();
        }
      },
      // Aborted parsing is complete as well.
      complete: () => (failure ? reject(failure) : resolve()),
      error: reject,
    });
  });
  done.end();
  if (problems.length > 0) throw new InputError(problems);
  return file.encoding === 'utf-8' ? '' : `${file.name} was read as ${file.encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16'}; UTF-8 is safer.`;
}

/** A small CSV as a whole. */
export async function readCsvTable(path: string, progress: Progress): Promise<{ readonly table: RecordTable; readonly note: string }> {
  const rows: (readonly string[])[] = [];
  let shape: TableShape = { name: '', columns: [], place: csvPlace };
  const note = await readCsv(path, { header: (found) => { shape = found; }, row: (values) => { rows.push(values); } }, progress);
  return { table: { ...shape, rows }, note };
}

const quotesProblem = (where: string, row: number): Problem => ({
  where, place: csvPlace(row, ''), value: '', problem: 'A double quote is opened and not closed, or stands inside a value: write it twice ("") and close it.',
});
