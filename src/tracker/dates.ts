import type { TrackerCell } from './cell';
import { showsDay, showsYear } from './number-format';
import { isoDay, realDay, serialDay, type CalendarDay } from './serial';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12 of "Jun", "June" or "JUNE"; null for anything else. */
export function monthNumber(text: string): number | null {
  const word = text.toLowerCase();
  const at = word.length >= 3 ? MONTHS.indexOf(word.slice(0, 3)) : -1;
  const whole = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'][at];
  return whole && (whole.startsWith(word) || word === 'sept') ? at + 1 : null;
}

/** Four digits of a year written with two or four: "23" and "2023" are 2023, "99" is 1999. */
export const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900));

/**
 * A day written as text, in the order that England writes it: "15/06/2023", "15.6.23", "2023-06-15", "15 June 2023".
 * @returns null where it is no day that exists
 */
export function readDay(text: string): CalendarDay | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (british) return realDay(fullYear(british[3]!), Number(british[2]), Number(british[1]));
  const named = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[- /.]([a-z]{3,9})[- /.,]+(\d{2}|\d{4})$/i.exec(text);
  const month = named && monthNumber(named[2]!);
  return named && month ? realDay(fullYear(named[3]!), month, Number(named[1])) : null;
}

/** The day that a cell holds, "2023-06-15"; null where it holds none. */
export function dayOfCell(cell: TrackerCell): string | null {
  const day = cell.kind === 'date' ? serialDay(cell.serial) : cell.kind === 'text' ? readDay(cell.text) : null;
  return day && isoDay(day);
}

/**
 * A cell that shows a day and month but hides its year, as Excel makes of "Jun-23" typed by hand:
 * what was meant is not known (rule Q-3 in spirit).
 */
export const hidesYear = (cell: TrackerCell): boolean => cell.kind === 'date' && showsDay(cell.format) && !showsYear(cell.format);
