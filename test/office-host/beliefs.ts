/**
 * What the emulated host believes of Excel, each belief in one place with its source. Where a source is "open", only
 * Excel itself can settle it: the self-test asks (docs/self-test.md). Sources: [types] @types/office-js, [doc] Microsoft's
 * Office Add-ins documentation, [issue n] OfficeDev/office-js, [known] long-known behaviour of the program.
 */
import { HostError, NotEmulated } from './wire';

/** Rows and columns of a sheet. [doc: Excel specifications and limits] */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A request or a response may not be larger. [doc: resource limits, Excel on the web; taken for every platform] */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** One read may not cover more cells. [doc: resource limits] */
export const MAX_CELLS_READ = 5_000_000;

/** The text of `getRanges(address)` may not be longer. [types: Worksheet.getRange] */
export const MAX_ADDRESS_LENGTH = 8192;

/** A column's width until it is set, in points: 64 pixels. The unit is points. [issue 187, 3036] */
export const DEFAULT_COLUMN_WIDTH = 48;

export const invalidArgument = (why = 'The argument is invalid or missing or has an incorrect format.'): HostError => new HostError('InvalidArgument', why);
export const notFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const alreadyExists = (): HostError => new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
export const wrongShape = (): HostError =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

/** Writing to a locked cell of a protected sheet, or changing the sheets of a protected workbook. [doc: error messages] */
export const accessDenied = (): HostError => new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

/** A sheet's name: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end. [known] */
export const sheetNameIsAllowed = (name: unknown): name is string =>
  typeof name === 'string' && name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);

/** A defined name: a letter, underscore or backslash first, no spaces, and nothing that reads as a cell. [known] */
export const definedNameIsAllowed = (name: string): boolean =>
  /^[A-Za-z_\\][\w.\\]*$/.test(name) && name.length <= 255 && !/^[A-Z]{1,3}[1-9]\d{0,6}$/i.test(name) && !/^R\d*C\d*$/i.test(name);

/** Sheet, table and defined names are the same whatever their case. [known] */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What a cell holds after a value was written to it. */
export type Held = { readonly value: string | number | boolean } | { readonly formula: string };

const NUMBER = /^[+-]?(\d+(,\d{3})*\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DATE = new RegExp(`^\\d{1,4}[-/]\\d{1,2}([-/]\\d{1,4})?$|^\\d{1,2}[- ]?(${MONTHS})[a-z]*([- ]?\\d{2,4})?$|^(${MONTHS})[a-z]*[- ]?\\d{1,4}$`, 'i');

/** Stands for whatever serial number Excel makes of a text that looks like a date: the text itself is lost. */
export const A_DATE = 45416;

/**
 * What nobody has written down, so that a test which needs it must say what it assumes; without that the host fails.
 * The self-test asks Excel. [open]
 */
export interface Assumptions {
  readonly numberInTextCell?: 'number' | 'text';
  readonly apostropheInTextCell?: 'kept' | 'taken off';
}

/**
 * What Excel makes of a value that is written to a cell: a text is read as if it had been typed. [types: Range.values; known]
 * - in a cell formatted as text ("@") it stays as it is; a leading apostrophe makes a text of the rest;
 * - "=..." is a formula, and so is a text that begins with + or - and is no number [types: Range.values];
 * - what looks like a number, a date, a time or TRUE becomes one: 5-4 and 5/4 are dates, 7:7 is a time.
 */
export function asTyped(value: string | number | boolean, numberFormat: string, assume: Assumptions = {}): Held {
  const isText = numberFormat === '@';
  if (typeof value === 'number' && isText) {
    if (!assume.numberInTextCell) throw new NotEmulated('number in a cell formatted as text (what Excel makes of it is not known)');
    return { value: assume.numberInTextCell === 'text' ? String(value) : value };
  }
  if (typeof value !== 'string' || value === '') return { value };
  if (isText && value.startsWith("'")) {
    if (!assume.apostropheInTextCell) throw new NotEmulated('apostrophe before a text in a cell formatted as text (whether Excel takes it off is not known)');
    return { value: assume.apostropheInTextCell === 'kept' ? value : value.slice(1) };
  }
  if (isText) return { value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (value.startsWith('=') && value.length > 1) return { formula: value };
  const text = value.trim();
  if (NUMBER.test(text)) return { value: Number(text.replace(/[,%]/g, '')) / (text.endsWith('%') ? 100 : 1) };
  if (/^[+-]./.test(text)) return { formula: `=${text}` };
  if (text.startsWith('@')) throw invalidArgument();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (DATE.test(text)) return { value: A_DATE };
  if (/^\d{1,2}:\d{1,2}(:\d{1,2})?$/.test(text)) return { value: 0.2951 };
  return { value };
}

/** A cell's value in an answer: an empty cell is "". [types: Range.values] */
export const EMPTY = '';

/** Errors that a cell can show. `valueTypes` says "Error" for them. [types: RangeValueType] */
export const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!', '#FIELD!', '#BLOCKED!', '#CONNECT!'] as const;

/** What an empty cell becomes as an argument of a function: 0 on the desktop, null on the web. [issue 1951, 4702, 5262; open] */
export type BlankArgument = 0 | null;
