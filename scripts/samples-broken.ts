/** Small trackers with one thing wrong in each, for tests: what people really send. */
import type { CellValue, WriteSheet } from 'hucre';
import { daySerial } from '../src/tracker/serial';
import { writeBook } from './samples-book';
import { LOOK } from './samples-looks';
import { sampleUpn } from './samples-pupils';
import { SampleSheet } from './samples-sheet';

const HEADINGS: readonly string[] = ['UPN', 'Surname', 'Forename', 'Sex', 'KS2 Reading', 'KS2 Maths', 'English Language', 'English Literature', 'Maths', 'Combined Science', 'History', 'French'];
const upn = (serial: number): string => sampleUpn(serial, 2011);
const PUPILS: readonly (readonly CellValue[])[] = [
  [upn(101), 'Okafor', 'Grace', 'F', 104, 106, 6, 6, 5, '6-5', 6, 5],
  [upn(102), "O'Neill", 'Connor', 'M', 99, 97, 4, 4, 4, '4-3', 4, 3],
  [upn(103), '李', 'Mei', 'F', 112, 115, 7, 8, 9, '8-8', 8, 9],
  [upn(104), 'Kowalski', 'Jakub', 'M', 101, 103, 5, 5, 6, '5-4', 5, 5],
  [upn(105), 'Nguyễn', 'Thảo', 'F', 95, 94, 4, 3, 3, '3-3', 4, 2],
];

/** A copy of the good rows with one cell changed (0-based pupil and column). */
const changed = (pupil: number, column: number, value: CellValue): CellValue[][] =>
  PUPILS.map((row, at) => row.map((cell, each) => (at === pupil && each === column ? value : cell)));

function sheetOf(rows: readonly (readonly CellValue[])[], headings: readonly string[] | null = HEADINGS, dates: readonly string[] = []): WriteSheet {
  const sheet = new SampleSheet();
  if (headings) sheet.row(0, 0, headings, LOOK.heading);
  const first = headings ? 1 : 0;
  rows.forEach((row, at) => row.forEach((value, column) => sheet.put(first + at, column, value, dates.includes(`${at},${column}`) ? LOOK.date : LOOK.text)));
  return sheet.written('Year 11', { columns: HEADINGS.map(() => ({ width: 14 })) });
}

/** Every broken tracker by its file's name. */
export async function brokenSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const sheets: Readonly<Record<string, WriteSheet>> = {
    // J5 is the pair as somebody typed it; Excel made the fifth of April of it.
    'date-grade': sheetOf(changed(3, 9, daySerial({ year: 2023, month: 4, day: 5 })), HEADINGS, ['3,9']),
    'unknown-grade': sheetOf(changed(1, 8, 'B4')),
    'unmapped-subject': sheetOf(PUPILS, HEADINGS.map((heading) => (heading === 'French' ? 'Horology' : heading))),
    'duplicate-pupil': sheetOf([...PUPILS, PUPILS[1]!]),
    'no-header': sheetOf(PUPILS, null),
    'no-data': sheetOf([]),
  };
  const made = await Promise.all(Object.entries(sheets).map(async ([name, sheet]) => [name, await writeBook({ sheets: [sheet] }, 'Year 11')] as const));
  return new Map(made);
}
