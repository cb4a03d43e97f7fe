/** The one place that words what a function cannot answer (design.md, "Names in Excel"). */

/**
 * What a cell shows instead of an answer, with a sentence. "#N/A": the measure does not exist or the pupil is not in
 * it. "#VALUE!": something was not understood; the sentence names the place.
 */
export class FunctionError extends Error {
  constructor(readonly code: '#N/A' | '#VALUE!', message: string) {
    super(message);
    this.name = 'FunctionError';
  }
}

export const notAvailable = (sentence: string): FunctionError => new FunctionError('#N/A', sentence);
export const notUnderstood = (sentence: string): FunctionError => new FunctionError('#VALUE!', sentence);

/** Excel shows a sentence of a few lines; a list of grades beyond this is cut. */
const LONGEST_LIST = 160;

/** "row 3, GCSE French": the row is counted in the range that the function was given; alone it is not named. */
export const placeOf = (row: number, rows: number, what: string): string => [rows > 1 ? `row ${row + 1}` : '', what].filter(Boolean).join(', ');

/** A value that is not understood, where it stands, and what would be. */
export function refusedValue(place: string, value: string, problem: string, accepts?: string): FunctionError {
  const list = accepts && accepts.length > LONGEST_LIST ? `${accepts.slice(0, LONGEST_LIST)} ...` : accepts;
  return notUnderstood(`${place ? `${upperFirst(place)}: ` : ''}"${value}" ${problem}${list ? ` Accepted: ${list}.` : ''}`);
}

export const missingArgument = (name: string, what: string): FunctionError => notUnderstood(`The argument ${name} is needed: ${what}.`);
/** @param than what it should fit */
export const wrongShape = (name: string, what: string, than = 'the grades'): FunctionError => notUnderstood(`The argument ${name} has another shape than ${than}: ${what}.`);
export const errorCell = (place: string, code: string): FunctionError => notUnderstood(`${upperFirst(place)}: the cell shows ${code}, so it has no value. Mend it, or empty the cell.`);
export const entityCell = (place: string): FunctionError => notUnderstood(`${upperFirst(place)}: the cell holds a linked or structured value. Give plain text or a number.`);
export const noGrades = (row: number, rows: number): FunctionError =>
  notAvailable(`${upperFirst(placeOf(row, rows, 'there are'))} no grades. A pupil of the cohort without any entry scores 0: type X in a subject to say so.`);
export const catalogueMissing = (): FunctionError => notUnderstood('The list of qualifications could not be read. Close the workbook and open it again; if that does not help, the add-in is not fully installed.');

/** Says which of a list an argument may be. */
export const notAChoice = (name: string, value: string, choices: readonly string[]): FunctionError =>
  notUnderstood(`The argument ${name} is "${value}"; it may be ${choices.map((choice) => `"${choice}"`).join(', ')}.`);

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
