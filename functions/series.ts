/** The argument `series`: the exam series of the results (rules D-1, D-7, D-9). */
import { seriesAfterYear, summerSeries } from '../src/ks4/columns';
import { seriesOfText } from '../src/tracker/series';
import { serialDay } from '../src/tracker/serial';
import { textOf, type Matrix } from './arguments';
import { refusedValue, wrongShape } from './messages';

/** From 2000 on: a smaller number is no date that a series could be. */
const FIRST_SERIAL = 36_526;

/** The series of the result in a row and column, YYYYMM. */
export type SeriesAt = (row: number, column: number) => number;

/**
 * @param series left out: June of the year. One value for all; one a column; one a row; or one a grade. "2022-11",
 *   "Nov 2022", "Summer 2023", or a date that is the first of its month, which Excel makes of a typed 2022-11
 */
export function seriesOf(series: Matrix | null, year: number, rows: number, columns: number): SeriesAt {
  const summer = summerSeries(year);
  if (!series) return () => summer;
  const [down, across] = [series.length, series[0]!.length];
  const fits = (down === 1 || down === rows) && (across === 1 || across === columns) && series.every((row) => row.length === across);
  if (!fits) throw wrongShape('series', `it has ${down} x ${across} cells, the grades ${rows} x ${columns}; give one value, one a column, one a row or one a grade`);
  const read = new Map<unknown, number>();
  return (row, column) => {
    const cell = series[down === 1 ? 0 : row]![across === 1 ? 0 : column];
    let month = read.get(cell);
    if (month === undefined) read.set(cell, (month = readMonth(cell, year, summer)));
    return month;
  };
}

function readMonth(cell: unknown, year: number, summer: number): number {
  const place = () => 'the argument series';
  const text = textOf(cell, place);
  if (text === '') return summer;
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell < 190_000) {
    const day = serialDay(cell);
    if (!day || day.day !== 1) throw refusedValue(place(), text, `is a date; Excel makes one of a typed "Jun-23" too. Write the series as text, such as ${year}-06.`);
    return checked(day.year * 100 + day.month, text, year);
  }
  const reading = seriesOfText(text, year);
  if ('problem' in reading) throw refusedValue(place(), text, lowerFirst(reading.problem.replace(/^It /, '')));
  return checked(Number(reading.series.replace('-', '')), text, year);
}

function checked(month: number, text: string, year: number): number {
  if (seriesAfterYear(month, year)) throw refusedValue('the argument series', text, `is after August ${year}, in which the pupils' Key Stage 4 ends (rule D-9).`);
  return month;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
