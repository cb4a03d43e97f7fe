/**
 * Names that Excel takes for custom functions. Its own generator accepts more than Excel does (Office Add-ins
 * documentation, "custom functions naming"): a name may not be short, nor read as a cell or as an old macro function.
 */
import { readFileSync } from 'node:fs';

const SHORTEST = 3;
const LONGEST = 128;
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** Excel 4.0 macro functions, one a line in upper case; the first line names the source. */
export const macroFunctions = (file: URL | string = new URL('excel-macro-functions.txt', import.meta.url)): ReadonlySet<string> =>
  new Set(readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')));

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export function looksLikeCell(name: string): boolean {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(name);
  return match !== null && columnNumber(match[1]!) <= LAST_COLUMN && Number(match[2]) <= LAST_ROW;
}

/** What Excel would have against a function of this name. */
export function functionNameProblems(name: string, macros: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const say = (why: string): number => problems.push(`The function name "${name}" ${why}.`);
  if (name.length < SHORTEST) say(`has fewer than ${SHORTEST} characters`);
  if (name.length > LONGEST) say(`has more than ${LONGEST} characters`);
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) say('has more than capital letters, digits and underscores, or begins with no letter');
  if (looksLikeCell(name)) say('looks like a cell');
  if (/^R\d*C\d*$/i.test(name)) say('looks like a cell in R1C1 style');
  if (macros.has(name.toUpperCase())) say('is a function of Excel 4.0 macros');
  // No function of Excel's own has an underscore in its name.
  if (!name.includes('_')) say('has no underscore, so it may be one of Excel\'s own');
  return problems;
}

/** A namespace stands before a dot: Excel would read =A1.NAME as a property of the value in A1. */
export function namespaceProblems(name: string): string[] {
  const problems = /^[A-Z]{3,32}$/.test(name) ? [] : [`The namespace "${name}" must be 3 to 32 capital letters.`];
  return looksLikeCell(name) ? [...problems, `The namespace "${name}" looks like a cell.`] : problems;
}
