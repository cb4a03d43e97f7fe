/** KS2 scores as arguments: the baseline of Progress 8 (rules P8-1, P8-2). */
import { ks2Baseline, usualKs2Year, type Ks2Baseline } from '../src/ks4/baseline';
import { NONE } from '../src/ks4/figures';
import { parseYear } from '../src/reference/year-text';
import { textOf } from './arguments';
import { missingArgument, notAvailable, placeOf, refusedValue, upperFirst } from './messages';
import { columnFor } from './pupils';

/** Pairs of scores that were read before: a cohort has few. */
const known = new Map<string, Ks2Baseline>();
const MOST_KNOWN = 5_000;

function remembered(reading: string, maths: string, ks2Year: number): Ks2Baseline {
  const key = `${reading}|${maths}|${ks2Year}`;
  const before = known.get(key);
  if (before) return before;
  const baseline = ks2Baseline({ reading, maths, ks2Year });
  if (known.size < MOST_KNOWN) known.set(key, baseline);
  return baseline;
}

/** A pupil's KS2 mean, by row. */
export type BaselineAt = (row: number) => Exclude<Ks2Baseline, { kind: 'unknown' }>;

/**
 * @param ks2Year left out: five years before the year of the measures
 * @returns by row; it throws FunctionError for a score or a year that is not understood
 */
export function baselinesOf(reading: unknown, maths: unknown, ks2Year: unknown, year: number, rows: number, than?: string): BaselineAt {
  const readingAt = columnFor(reading, 'ks2_reading', rows, than);
  const mathsAt = columnFor(maths, 'ks2_maths', rows, than);
  const yearAt = columnFor(ks2Year, 'ks2_year', rows, than);
  return (row) => {
    const place = (what: string) => placeOf(row, rows, what);
    const readingText = textOf(readingAt(row), () => place('KS2 reading'));
    const mathsText = textOf(mathsAt(row), () => place('KS2 maths'));
    const baseline = remembered(readingText, mathsText, yearOf(textOf(yearAt(row), () => place('KS2 year')), usualKs2Year(year), () => place('KS2 year')));
    if (baseline.kind !== 'unknown') return baseline;
    const [problem] = baseline.problems;
    throw refusedValue(place(`KS2 ${problem!.part}`), problem!.value, problem!.problem);
  };
}

function yearOf(text: string, usual: number, place: () => string): number {
  if (text === '') return usual;
  const year = parseYear(text);
  if (year === null) throw refusedValue(place(), text, `is no year such as ${usual}.`);
  return year;
}

/** Both scores are needed as arguments; that their cells are empty is another matter. */
export function needKs2(reading: unknown, maths: unknown): void {
  if (reading === null || reading === undefined) throw missingArgument('ks2_reading', 'scaled scores or codes of Key Stage 2');
  if (maths === null || maths === undefined) throw missingArgument('ks2_maths', 'scaled scores or codes of Key Stage 2');
}

/** The mean in tenths. @throws FunctionError "#N/A" where the pupil has none, with the reason */
export function meanOf(baseline: ReturnType<BaselineAt>, row: number, rows: number): number {
  if (baseline.kind === 'mean') return baseline.tenths;
  const place = placeOf(row, rows, '');
  throw notAvailable(`${place ? `${upperFirst(place)}: ` : ''}${baseline.reason} The pupil is out of Progress 8 and in every attainment measure (rule P8-1).`);
}

/** The mean in tenths, or NONE. */
export const tenthsOf = (baseline: ReturnType<BaselineAt>): number => (baseline.kind === 'mean' ? baseline.tenths : NONE);
