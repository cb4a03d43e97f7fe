import type { Problem } from '../cells/problem';
import type { RecordTable } from '../cells/records';
import { parseDecimal, type Decimal } from '../exact/decimal';
import { editionFor } from '../reference/ks4/editions';
import { ProblemList } from './problem-list';
import { isBlankRow, overlongRow, TableColumns } from './table-columns';

/** The figures that a table of a trust's schools has at one key stage, by column, with what each may be. */
export interface TrustColumns<Score extends string, Count extends string> {
  readonly scores: Readonly<Record<Score, { readonly from: number; readonly to: number }>>;
  /** Numbers of pupils. */
  readonly counts: readonly Count[];
}

export interface TrustRowFigures<Column extends string> {
  readonly pupils: number;
  readonly figures: Readonly<Record<Column, Decimal | null>>;
}

export interface TrustRow<Column extends string> extends TrustRowFigures<Column> {
  readonly school: string;
  readonly type: string;
  readonly years: number;
  readonly edition: string;
  readonly place: string;
  /** Null where the table says nothing of the school's disadvantaged pupils. */
  readonly disadvantaged: TrustRowFigures<Column> | null;
}

const ABOUT = ['school', 'type', 'years', 'edition', 'pupils'] as const;
const REQUIRED = ['school', 'type', 'years', 'pupils'] as const;
const DISADVANTAGED = 'dis_';

/**
 * Reads the schools of a trust (the headless contract's S.csv).
 * @throws InputError with every problem in the table
 */
export function readTrustTable<Score extends string, Count extends string>(table: RecordTable, kinds: TrustColumns<Score, Count>): { readonly rows: readonly TrustRow<Score | Count>[]; readonly unknown: readonly string[] } {
  const figures = [...(Object.keys(kinds.scores) as Score[]), ...kinds.counts];
  const known = [...ABOUT, ...figures, `${DISADVANTAGED}pupils`, ...figures.map((column) => `${DISADVANTAGED}${column}`)];
  const columns = new TableColumns<string>(table, known, REQUIRED);
  const problems = new ProblemList();
  columns.problems.forEach((problem) => problems.add(problem));
  problems.throwIfAny();

  const rows: TrustRow<Score | Count>[] = [];
  const seen = new Map<string, number>();
  let index = -1;
  for (const row of table.rows) {
    index += 1;
    if (isBlankRow(row)) continue;
    const at = index;
    const overlong = overlongRow(table, row, at);
    if (overlong) { problems.add(overlong); continue; }
    const refuse = (column: string, value: string, problem: string) => problems.add(columns.problem(at, column, value, problem));
    const whole = (column: string, what: string): number | null => {
      const text = columns.value(row, column);
      if (/^\d{1,7}$/.test(text)) return Number(text);
      refuse(column, text, `${what} is a whole number, 0 or more.`);
      return null;
    };
    const read = (prefix: string, pupils: number | null): TrustRowFigures<Score | Count> => ({
      pupils: pupils ?? 0,
      figures: Object.fromEntries(figures.map((column) => {
        const text = columns.value(row, prefix + column);
        const limits = (kinds.scores as Record<string, { from: number; to: number } | undefined>)[column];
        const result = text === '' ? null : limits ? readScore(text, limits) : readCount(text, pupils);
        if (typeof result === 'string') refuse(prefix + column, text, result);
        return [column, typeof result === 'string' ? null : result];
      })) as Record<Score | Count, Decimal | null>,
    });

    const school = columns.value(row, 'school');
    const first = seen.get(school);
    if (school === '') refuse('school', '', 'Every row needs a school.');
    else if (first !== undefined) refuse('school', school, `This school stands twice: first in ${table.place(first, 'school')}.`);
    else seen.set(school, at);
    const type = columns.value(row, 'type');
    if (type === '') refuse('type', '', 'The type says what kind of school it is: mainstream, special, alternative provision, ...');
    const years = whole('years', 'The number of years with the trust');
    const pupils = whole('pupils', 'The number of pupils at the end of the key stage');
    const disadvantagedText = columns.value(row, `${DISADVANTAGED}pupils`);
    const disadvantagedPupils = disadvantagedText === '' ? null : whole(`${DISADVANTAGED}pupils`, 'The number of disadvantaged pupils');
    if (disadvantagedPupils !== null && pupils !== null && disadvantagedPupils > pupils) {
      refuse(`${DISADVANTAGED}pupils`, disadvantagedText, `There cannot be more disadvantaged pupils than pupils (${pupils}).`);
    }
    if (disadvantagedText === '') {
      const lost = figures.map((column) => DISADVANTAGED + column).find((column) => columns.value(row, column) !== '');
      if (lost) refuse(`${DISADVANTAGED}pupils`, '', `The column "${lost}" has a figure, so the number of disadvantaged pupils is needed.`);
    }
    const own = read('', pupils);
    const disadvantaged = disadvantagedText === '' ? null : read(DISADVANTAGED, disadvantagedPupils);
    if (years === null || pupils === null) continue;
    rows.push({ school, type, years, edition: columns.value(row, 'edition'), place: table.place(at, 'edition'), ...own, disadvantaged });
  }
  if (rows.length === 0 && problems.total === 0) problems.add({ where: table.name, place: '', value: '', problem: 'There is no school below the header.' });
  problems.throwIfAny();
  return { rows, unknown: columns.unknown };
}

function readScore(text: string, { from, to }: { readonly from: number; readonly to: number }): Decimal | string {
  const figure = parseDecimal(text);
  const value = figure && Number(figure.units) / 10 ** figure.places;
  return figure && value !== null && value >= from && value <= to ? figure : `The score is a number from ${from} to ${to}, or blank where the school has none.`;
}

/** @param pupils how many there are; null where that is not understood */
function readCount(text: string, pupils: number | null): Decimal | string {
  const figure = /^\d{1,7}$/.test(text) ? parseDecimal(text) : null;
  return figure && (pupils === null || figure.units <= BigInt(pupils)) ? figure : `This is how many pupils, a whole number${pupils === null ? '' : ` from 0 to ${pupils}`} (not a percentage), or blank.`;
}

/** Problems where schools that would be combined were measured with different editions (S-6); a blank edition agrees with any. */
export function mixedEditions(name: string, rows: readonly { readonly edition: string; readonly place: string }[]): readonly Problem[] {
  const key = (edition: string) => (editionFor(edition).edition?.name ?? edition).toLowerCase();
  const named = rows.filter(({ edition }) => edition !== '');
  const first = named[0];
  return named.filter(({ edition }) => key(edition) !== key(first!.edition)).map(({ edition, place }) => ({
    where: name, place, value: edition,
    problem: `Schools measured with different editions are not combined; the first school here has "${first!.edition}". Measure them all with one edition.`,
  }));
}
