/**
 * The one place that coerces what Excel hands over. An argument that is left out is null; an empty cell is 0,
 * null or "" by platform. In grades and KS2 scores all three mean that nothing was entered: no grade and no score
 * is 0. Where figures are the input, 0 is a real 0. Error cells arrive as objects with a code, entities as objects
 * without one.
 */
import { entityCell, errorCell, FunctionError, missingArgument, notAChoice, notUnderstood, refusedValue } from './messages';

/** A range as Excel hands it over. */
export type Matrix = readonly (readonly unknown[])[];
/** What a function gives: numbers, text, TRUE or FALSE, or an error in its own cell. Never null, undefined or NaN. */
export type Answer = number | string | boolean | FunctionError;
export type Answers = readonly (readonly Answer[])[];

/** A range, or one value as a range of one cell; null where the argument is left out or holds nothing at all. */
export function matrixOf(argument: unknown): Matrix | null {
  const matrix: Matrix = Array.isArray(argument) ? (argument.every(Array.isArray) ? (argument as Matrix) : [argument as unknown[]]) : [[argument]];
  return matrix.length === 0 || matrix.every((row) => row.every(isBlank)) ? null : matrix;
}

/** The same, where the argument is needed. Cells may be blank, the whole may not. */
export function neededMatrix(argument: unknown, name: string, what: string): Matrix {
  const matrix = matrixOf(argument);
  if (!matrix) throw missingArgument(name, what);
  return matrix;
}

/** Cells where 0 is a real 0; only an argument that is left out is missing. */
export function figuresOf(argument: unknown, name: string, what: string): Matrix {
  if (argument === null || argument === undefined) throw missingArgument(name, what);
  return Array.isArray(argument) ? (argument as Matrix) : [[argument]];
}

/** How many rows an argument has; a range that is blank has its rows all the same, and each of them is answered. */
export const rowsOf = (argument: unknown): number => (Array.isArray(argument) && argument.length > 0 && argument.every(Array.isArray) ? argument.length : 1);

/** Nothing entered: for grades, labels and KS2 scores. */
export const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cell.trim() === '');

/**
 * A cell as text; blank is "".
 * @throws FunctionError for an error cell or an entity
 */
export function textOf(cell: unknown, place: () => string): string {
  if (typeof cell === 'string') return cell.trim();
  if (isBlank(cell)) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'object' && cell !== null) {
    const { code, type, basicValue } = cell as { readonly code?: unknown; readonly type?: unknown; readonly basicValue?: unknown };
    if (type !== 'Entity' && type !== 'LinkedEntity' && (typeof basicValue === 'string' || typeof basicValue === 'number') && !code) return textOf(basicValue, place);
    if (code !== undefined) throw errorCell(place(), typeof code === 'string' && code.startsWith('#') ? code : 'an error');
  }
  throw entityCell(place());
}

/** One value, not a range. */
export function scalarOf(argument: unknown, name: string): unknown {
  if (!Array.isArray(argument)) return argument;
  const matrix = matrixOf(argument);
  if (!matrix) return null;
  if (matrix.length > 1 || matrix[0]!.length > 1) throw notUnderstood(`The argument ${name} is one value, not a range.`);
  return matrix[0]![0];
}

/** One of a list of words, in any case; the first where the argument is left out. */
export function choiceOf<Choice extends string>(argument: unknown, name: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const text = textOf(scalarOf(argument, name), () => `the argument ${name}`).toLowerCase();
  if (text === '') return choices[0];
  const choice = choices.find((each) => each.toLowerCase() === text);
  if (choice === undefined) throw notAChoice(name, text, choices);
  return choice;
}

/** A number that may be 0; text that is a number counts. */
export function numberOf(cell: unknown, place: () => string, what: string): number {
  const value = cell === 0 ? 0 : Number(textOf(cell, place).replace('−', '-') || Number.NaN);
  if (!Number.isFinite(value)) throw refusedValue(place(), cell === null || cell === undefined ? '' : textOf(cell, place), `is not ${what}.`);
  return value;
}

/** A whole number of 0 or more. */
export function countOf(cell: unknown, place: () => string, what: string): number {
  const value = isBlank(cell) ? 0 : numberOf(cell, place, what);
  if (!Number.isInteger(value) || value < 0) throw refusedValue(place(), String(value), `is not ${what}.`);
  return value;
}

/** Works out one answer; what it refuses becomes the error of its own cell. */
export function inItsOwnCell(make: () => Answer): Answer {
  try {
    return make();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
