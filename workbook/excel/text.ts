/**
 * How a value is written so that Excel keeps it as it is. Excel reads a text as if it had been typed: "5-4" would become
 * a date, "=A1" a formula, "0042" a number.
 */
export type Written = string | number | boolean;

export interface Entry { readonly numberFormat: string; readonly value: Written }

/** A cell formatted as text keeps what is written to it. */
export const TEXT = '@';

/** Old versions of Excel show ##### for a longer text in a cell formatted as text. */
const LONGEST_AS_TEXT = 255;

/**
 * A value of a report with the number format to set before it: text as text, empty as "".
 * A text that begins with an apostrophe, or is long, takes an apostrophe in front instead, which Excel takes off.
 */
export function reportEntry(value: Written | null, numberFormat = 'General'): Entry {
  if (value === null || value === '') return { numberFormat, value: '' };
  if (typeof value !== 'string') return { numberFormat: numberFormat === TEXT ? 'General' : numberFormat, value };
  return value.startsWith("'") || value.length > LONGEST_AS_TEXT ? { numberFormat: 'General', value: `'${value}` } : { numberFormat: TEXT, value };
}

/**
 * The same for one cell of the user's, which keeps its number format unless another is asked for.
 * @param numberFormat what the cell will have
 */
export function cellEntry(value: Written | null, numberFormat: string): Entry {
  if (value === null || value === '') return { numberFormat, value: '' };
  // A number in a cell formatted as text would turn into text.
  if (typeof value !== 'string') return { numberFormat: numberFormat === TEXT ? 'General' : numberFormat, value };
  if (numberFormat !== TEXT) return { numberFormat, value: `'${value}` };
  return value.startsWith("'") ? { numberFormat: 'General', value: `'${value}` } : { numberFormat, value };
}
