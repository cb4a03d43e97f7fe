import type { RecordTable } from '../cells/records';
import { InputError } from '../cells/problem';
import type { Decimal } from '../exact/decimal';
import type { Note } from '../ks4/answer';
import { trustExclusion, trustMean, trustPercentage, type TrustRules, type TrustTerm } from './trust-mean';
import { mixedEditions, readTrustTable, type TrustRowFigures } from './trust-table';

/** What a trust's measures are at one key stage. */
export interface TrustMeasures<Figure extends string> {
  readonly rules: TrustRules;
  readonly figures: readonly Figure[];
  /** Means of schools' scores, with the decimals they are published to (S-6); what is not here is a percentage of pupils. */
  readonly scores: Readonly<Partial<Record<Figure, number>>>;
  readonly percentagePlaces: number;
  /** The column of the table of schools that holds each figure, and the range of each score. */
  readonly columns: Readonly<Record<Figure, string>>;
  readonly ranges: Readonly<Partial<Record<Figure, { readonly from: number; readonly to: number }>>>;
}

/** A school's own figures: scores, and for percentages how many pupils; null where it has none. */
export interface TrustSchoolFigures<Figure extends string> {
  readonly pupils: number;
  readonly figures: Readonly<Record<Figure, Decimal | null>>;
}

export interface TrustSchool<Figure extends string> extends TrustSchoolFigures<Figure> {
  readonly school: string;
  readonly type: string;
  /** Whole academic years with the trust, years with a predecessor trust among them (002 footnote 15). */
  readonly years: number;
  /** Its disadvantaged pupils; null where they are not given. */
  readonly disadvantaged: TrustSchoolFigures<Figure> | null;
}

type Figures<Figure extends string> = Readonly<Record<Figure, number | null>>;

export type TrustAnswer<Figure extends string> = Figures<Figure> & {
  readonly eligible: readonly string[];
  readonly excluded: readonly { readonly school: string; readonly reason: string }[];
  /** Percentages only: all pupils alike, whatever their school's years. */
  readonly unweighted: Readonly<Record<string, number | null>>;
  readonly disadvantaged: Figures<Figure>;
  readonly notes: readonly Note[];
};

/** A trust's measures from its schools' (rule S-6). Schools of different editions are refused before this. */
export function trustFigures<Figure extends string>(schools: readonly TrustSchool<Figure>[], measures: TrustMeasures<Figure>): TrustAnswer<Figure> {
  const { rules } = measures;
  const judged = schools.map((school) => ({ school, reason: trustExclusion(school, rules) }));
  const eligible = judged.flatMap(({ school, reason }) => (reason === null ? [school] : []));
  const enough = eligible.length >= rules.schools;
  const counted = enough ? eligible : [];
  const all = counted.map((school) => ({ years: school.years, own: school as TrustSchoolFigures<Figure> }));
  const disadvantaged = counted.flatMap((school) => (school.disadvantaged ? [{ years: school.years, own: school.disadvantaged }] : []));
  const percentages = measures.figures.filter((figure) => measures.scores[figure] === undefined);
  const answer = { ...figuresOf(all, measures), disadvantaged: figuresOf(disadvantaged, measures) };
  return {
    eligible: eligible.map(({ school }) => school),
    excluded: judged.flatMap(({ school, reason }) => (reason === null ? [] : [{ school: school.school, reason }])),
    ...answer,
    unweighted: Object.fromEntries(percentages.map((figure) => [figure, trustPercentage(termsOf(all, figure), rules, measures.percentagePlaces, 'ignored')])),
    notes: enough ? missingNotes(answer, measures.figures, percentages) : [tooFew(eligible.length, rules)],
  };
}

interface Weighed<Figure extends string> { readonly years: number; readonly own: TrustSchoolFigures<Figure> }

const termsOf = <Figure extends string>(schools: readonly Weighed<Figure>[], figure: Figure): TrustTerm[] =>
  schools.map(({ years, own }) => ({ figure: own.figures[figure], pupils: own.pupils, years }));

function figuresOf<Figure extends string>(schools: readonly Weighed<Figure>[], { figures, rules, scores, percentagePlaces }: TrustMeasures<Figure>): Figures<Figure> {
  return Object.fromEntries(figures.map((figure) => {
    const places = scores[figure];
    const terms = termsOf(schools, figure);
    return [figure, places === undefined ? trustPercentage(terms, rules, percentagePlaces) : trustMean(terms, rules, places)];
  })) as Figures<Figure>;
}

const tooFew = (eligible: number, rules: TrustRules): Note => ({
  figure: 'all', rule: 'S-6',
  reason: `A trust has measures from ${rules.schools} eligible schools; this one has ${eligible}.`,
});

function missingNotes<Figure extends string>(answer: Figures<Figure> & { readonly disadvantaged: Figures<Figure> }, figures: readonly Figure[], percentages: readonly Figure[]): Note[] {
  return (['', 'unweighted.', 'disadvantaged.'] as const).flatMap((prefix) => (prefix === 'unweighted.' ? percentages : figures).flatMap((figure) =>
    ((prefix === 'disadvantaged.' ? answer.disadvantaged : answer)[figure] === null ? [{ figure: `${prefix}${figure}`, rule: 'S-6', reason: 'No eligible school has this figure.' }] : [])));
}

/**
 * A trust's measures from the table of its schools (the headless contract's `trust --schools`, rule S-6).
 * @throws InputError with every problem in the table, or where eligible schools have different editions
 */
export function trustFromRecords<Figure extends string>(table: RecordTable, measures: TrustMeasures<Figure>): TrustAnswer<Figure> {
  const columnsOf = (wanted: 'score' | 'count') => measures.figures.filter((figure) => (measures.ranges[figure] !== undefined) === (wanted === 'score'));
  const { rows, unknown } = readTrustTable<string, string>(table, {
    scores: Object.fromEntries(columnsOf('score').map((figure) => [measures.columns[figure], measures.ranges[figure]!])),
    counts: columnsOf('count').map((figure) => measures.columns[figure]),
  });
  const mixed = mixedEditions(table.name, rows.filter((row) => trustExclusion(row, measures.rules) === null));
  if (mixed.length > 0) throw new InputError(mixed);
  const own = ({ pupils, figures }: TrustRowFigures<string>): TrustSchoolFigures<Figure> => ({
    pupils, figures: Object.fromEntries(measures.figures.map((figure) => [figure, figures[measures.columns[figure]] ?? null])) as Record<Figure, Decimal | null>,
  });
  const answer = trustFigures(rows.map((row) => ({
    school: row.school, type: row.type, years: row.years, ...own(row), disadvantaged: row.disadvantaged && own(row.disadvantaged),
  })), measures);
  const ignored = unknown.map((heading) => ({ figure: 'all', rule: 'input', reason: `The column "${heading}" of ${table.name} means nothing here and was ignored.` }));
  return { ...answer, notes: [...answer.notes, ...ignored] };
}
