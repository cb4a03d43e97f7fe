import type { TrackerCell } from './cell';
import { fullYear, hidesYear, monthNumber, readDay } from './dates';
import { serialDay } from './serial';

/**
 * Which month a named season's results are dated: GCSEs are sat in summer (June) and, English language and
 * maths only, in November; January and March were series of other qualifications.
 */
const SEASONS = new Map([['summer', 6], ['autumn', 11], ['winter', 11], ['spring', 3]]);

export type SeriesReading = { readonly series: string } | { readonly problem: string };

const written = (year: number, month: number): SeriesReading => ({ series: `${year}-${String(month).padStart(2, '0')}` });
const refused = (problem: string): SeriesReading => ({ problem });
const ACCEPTS = 'Write it as 2023-06, Summer 2023, Jun-23, 6G3 or a date.';

/**
 * An exam series as `YYYY-MM`: "Summer 2023", "June 2023", "Jun-23", "2023-06", "06/2023", "6G3" (the exam boards'
 * season code: month in hexadecimal, kind of qualification, last digit of the year), or a date.
 * @param year the summer in which the pupils' key stage ends, by which one digit of a year is read
 */
export function readSeries(cell: TrackerCell, year: number): SeriesReading {
  if (cell.kind === 'date') {
    const day = serialDay(cell.serial);
    if (!day || hidesYear(cell)) return refused(`It is a date without a year, as Excel makes of a typed "Jun-23". ${ACCEPTS}`);
    return written(day.year, day.month);
  }
  if (cell.kind === 'number' || cell.kind === 'text') return seriesOfText(cell.text, year);
  return refused(ACCEPTS);
}

/** The same from text alone. */
export function seriesOfText(text: string, year: number): SeriesReading {
  const day = readDay(text);
  if (day) return written(day.year, day.month);
  const numeric = /^(20\d\d)[-/. ]?(0[1-9]|1[0-2])$/.exec(text) ?? swapped(/^(0?[1-9]|1[0-2])[-/. ](20\d\d)$/.exec(text));
  if (numeric) return written(Number(numeric[1]), Number(numeric[2]));
  const parts = text.match(/[a-z]+|\d+/gi) ?? [];
  const named = parts.map((part) => SEASONS.get(part.toLowerCase()) ?? monthNumber(part)).find((month) => month);
  const years = parts.filter((part) => /^(?:20)?\d\d$/.test(part));
  // "Summer 2022/23" names a school year by both its years; the exams of its summer are in the second.
  const ofYear = years.at(-1);
  if (named && ofYear && years.length <= 2) return written(fullYear(named >= 9 && years.length === 2 ? years[0]! : ofYear), named);
  return seasonCode(text, year);
}

/** "6G3", "6G23", "BG2", "NG22": month, kind of qualification, year. */
function seasonCode(text: string, year: number): SeriesReading {
  const code = /^([1-9A-CN])[A-Z](\d{1,2})$/i.exec(text);
  if (!code) return refused(`It is no exam series that is understood. ${ACCEPTS}`);
  const month = code[1]!.toUpperCase() === 'N' ? 11 : parseInt(code[1]!, 16);
  if (code[2]!.length === 2) return written(fullYear(code[2]!), month);
  // One digit stands for the nearest year up to the key stage's end; results are at most five years old by then.
  const back = (year - Number(code[2])) % 10;
  const age = back < 0 ? back + 10 : back;
  return age <= 5 ? written(year - age, month) : written(year + 10 - age, month);
}

const swapped = (match: RegExpExecArray | null): [string, string, string] | null => (match ? [match[0], match[2]!, match[1]!] : null);
