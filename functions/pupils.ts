/** The grades that a function was given, as the kernel reads them: a row a pupil, a column a qualification. */
import type { Catalogue } from '../src/qualification/types';
import { resultOf } from '../src/ks4/columns';
import type { PupilResult } from '../src/ks4/pupil';
import { inItsOwnCell, matrixOf, neededMatrix, textOf, type Answer, type Answers, type Matrix } from './arguments';
import type { Ks4Context } from './context';
import { columnsOf, type Column } from './labels';
import { FunctionError, noGrades, placeOf, refusedValue, wrongShape } from './messages';
import { seriesOf, type SeriesAt } from './series';

export interface Pupils {
  readonly context: Ks4Context;
  readonly columns: readonly Column[];
  readonly grades: Matrix;
  /** Whether one pupil stands down a column, with the labels beside. */
  readonly down: boolean;
  readonly series: SeriesAt;
}

/** One pupil's results, and the column each stands in. */
export interface PupilRow { readonly results: readonly PupilResult[]; readonly at: readonly number[] }

/** Reads labels, grades, series and map. Grades themselves are read row by row, so that a bad row is one error. */
export function pupilsOf(context: Ks4Context, labels: unknown, grades: unknown, series: unknown, map: unknown): Pupils {
  const head = neededMatrix(labels, 'labels', 'the row of QNs, titles or subject names above the grades');
  const body = Array.isArray(grades) ? (grades as Matrix) : [[grades]];
  const down = head.length > 1 && head[0]!.length === 1 && body.length === head.length && body[0]!.length === 1;
  const texts = down ? head.map((row) => row[0]) : head[0]!;
  if (!down && head.length > 1) throw wrongShape('labels', `it has ${head.length} rows; give one row of labels`);
  const turned = down ? [body.map((row) => row[0])] : body;
  if (turned.some((row) => row.length !== texts.length)) throw wrongShape('labels', `there are ${texts.length} labels for ${turned[0]?.length ?? 0} columns`);
  const months = matrixOf(series);
  return {
    context, grades: turned, down,
    columns: columnsOf(context.catalogue, texts, matrixOf(map)),
    series: seriesOf(down && months ? [months.map((row) => row[0])] : months, context.year.year, turned.length, texts.length),
  };
}

/**
 * The results of one row. Absent and pending results are among them, with their outcome.
 * @throws FunctionError for the first cell that is not understood, by row and column
 */
export function rowOf({ context, columns, grades, series }: Pupils, row: number): PupilRow {
  const { catalogue } = context;
  const cells = grades[row]!;
  const results: PupilResult[] = [];
  const at: number[] = [];
  for (let column = 0; column < columns.length; column++) {
    const meant = columns[column]!;
    if (meant.kind === 'ignored') continue;
    const cell = cells[column];
    if (cell === '' || cell === 0 || cell === null) continue;
    const text = textOf(cell, () => placeOf(row, grades.length, meant.label));
    if (text === '') continue;
    if (meant.kind === 'problem') throw meant.error;
    const { index, qualification, label } = meant;
    const needed = context.needsList(index);
    if (needed !== null) throw refusedValue(placeOf(row, grades.length, ''), label, `cannot be scored. ${needed}`);
    const reading = catalogue.grade(qualification, text);
    if (reading.kind === 'unknown') throw refusedValue(placeOf(row, grades.length, label), text, reading.problem, reading.accepts);
    const { points, outcome } = resultOf(reading)!;
    results.push({ qualification: index, grade: reading.grade, points, outcome, series: series(row, column) });
    at.push(column);
  }
  return { results, at };
}

/** The same, of a pupil who must have something entered: a row without a grade is never a silent 0. */
export function enteredRow(pupils: Pupils, row: number): PupilRow {
  const read = rowOf(pupils, row);
  if (read.results.length === 0) throw noGrades(row, pupils.grades.length);
  return read;
}

/** One row of answers for each pupil; a pupil that cannot be answered has the error in every cell of the row. */
export function eachPupil(pupils: Pupils, width: number, answer: (row: PupilRow, at: number) => readonly Answer[]): Answers {
  return pupils.grades.map((_, at) => {
    try {
      return answer(enteredRow(pupils, at), at);
    } catch (error) {
      if (error instanceof FunctionError) return Array.from({ length: width }, () => error);
      throw error;
    }
  });
}

/** A range with a value for each pupil, or one for all: KS2 scores and years. */
export function columnFor(argument: unknown, name: string, rows: number, than = 'the grades'): (row: number) => unknown {
  const matrix = matrixOf(argument);
  if (!matrix) return () => null;
  const across = matrix.length === 1 && rows > 1 && matrix[0]!.length === rows;
  const wide = across ? undefined : matrix.find((row) => row.length > 1);
  if (wide) throw wrongShape(name, `it has ${wide.length} columns; give one column`, than);
  const cells = across ? matrix[0]! : matrix.map((row) => row[0]);
  if (cells.length !== rows && cells.length !== 1) throw wrongShape(name, `it has ${cells.length} rows, ${than} ${rows}`, than);
  return (row) => cells[cells.length === 1 ? 0 : row];
}

/** One answer a cell, in the shape of a range of values. */
export const eachCell = (matrix: Matrix, answer: (cell: unknown, row: number, column: number) => Answer): Answers =>
  matrix.map((cells, row) => cells.map((cell, column) => inItsOwnCell(() => answer(cell, row, column))));

export type WithCatalogue = (catalogue: Catalogue, args: readonly unknown[]) => Answers;
