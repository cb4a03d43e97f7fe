/** The front door for one pupil: Excel functions and the pane's what-if. Thin over the kernel. */
import type { Catalogue } from '../qualification/types';
import { slotFiller } from './attainment8';
import { emptyEntries, MOST_ENTRIES, type Ks4Entries, type Outcome } from './columns';
import { Desk } from './desk';
import { FLAG, NONE, type Ks4Figures } from './figures';
import { emptyFigures, scorePupilAt } from './kernel';
import { emptyRecord } from './record';
import type { Ks4Rules } from './rules';
import { tabulate, type QualificationTable } from './tabulate';
import { traceOf, type Ks4Trace } from './trace';

/** One result of a pupil. Points and outcome are `resultOf` of the catalogue's reading of the grade. */
export interface PupilResult {
  /** The qualification's place in the catalogue. */
  readonly qualification: number;
  /** The grade in its canonical spelling; only the trace shows it. */
  readonly grade: string;
  readonly points: number;
  readonly outcome: Outcome;
  /** YYYYMM. */
  readonly series: number;
  /** YYYYMMDD where the exam date is known. */
  readonly day?: number;
}

/** One pupil's figures in the units of Ks4Figures; null stands for "has none". Yes-or-no figures are bits: see `hasFlag`. */
export type PupilFigures = { readonly [Name in Exclude<keyof Ks4Figures, 'pupils' | 'flags' | 'pillars' | Counts>]: number | null }
  & { readonly [Name in Counts]: number } & { readonly flags: number; readonly pillars: number };
type Counts = 'att8' | 'ebaccSlots' | 'openSlots' | 'ebaccPoints' | 'entries' | 'gcseEntries';

export const hasFlag = ({ flags }: Pick<PupilFigures, 'flags'>, name: keyof typeof FLAG): boolean => (flags & FLAG[name]) !== 0;

/** Scores pupils one at a time by the same rules and the same catalogue. */
export interface PupilScorer {
  readonly table: QualificationTable;
  /** @param ks2 the KS2 mean in tenths, or NONE */
  score(results: readonly PupilResult[], ks2: number): PupilFigures;
  /** The same with the trace, which is the same whatever the order of the results. */
  trace(results: readonly PupilResult[], ks2: number): { readonly figures: PupilFigures; readonly trace: Ks4Trace };
}

/** @throws RangeError (from the scorer) for a pupil with more than MOST_ENTRIES results */
export function pupilScorer(rules: Ks4Rules, catalogue: Catalogue): PupilScorer {
  const table = tabulate(catalogue, rules);
  const entries = emptyEntries(1, MOST_ENTRIES);
  const record = emptyRecord(entries);
  const figures = emptyFigures(1);
  const filler = slotFiller(rules.plan, table.category, MOST_ENTRIES);
  const desk = new Desk(table, entries, rules, null, MOST_ENTRIES);
  const recordingDesk = new Desk(table, entries, rules, record, MOST_ENTRIES);
  return {
    table,
    score(results, ks2) {
      layInto(entries, results);
      scorePupilAt(0, desk, filler, rules, ks2, figures);
      return figuresAt(figures, 0);
    },
    trace(results, ks2) {
      const order = results.map((_, at) => at).sort((a, b) => compare(results[a]!, results[b]!));
      layInto(entries, order.map((at) => results[at]!));
      record.reason.fill(0);
      record.because.fill(-1);
      record.first.fill(0);
      record.second.fill(0);
      scorePupilAt(0, recordingDesk, filler, rules, ks2, figures);
      const { rows } = traceOf(rules, table, entries, record, 0);
      const asGiven = rows.map(({ result, qualification, points, countsAs, weight, rule, because }) =>
        ({ result: order[result]!, qualification, points, countsAs, weight, rule, because: because === null ? null : order[because]! }));
      return { figures: figuresAt(figures, 0), trace: { rows: asGiven } };
    },
  };
}

const scorers = new WeakMap<Ks4Rules, WeakMap<Catalogue, PupilScorer>>();

/** Scores one pupil, with the trace. The catalogue is tabulated once for the same rules. */
export function scorePupil(rules: Ks4Rules, catalogue: Catalogue, results: readonly PupilResult[], ks2: number): { readonly figures: PupilFigures; readonly trace: Ks4Trace } {
  return scorerFor(rules, catalogue).trace(results, ks2);
}

/** The scorer for these rules and this catalogue, made at the first call. */
export function scorerFor(rules: Ks4Rules, catalogue: Catalogue): PupilScorer {
  const byCatalogue = scorers.get(rules) ?? new WeakMap<Catalogue, PupilScorer>();
  scorers.set(rules, byCatalogue);
  const scorer = byCatalogue.get(catalogue) ?? pupilScorer(rules, catalogue);
  byCatalogue.set(catalogue, scorer);
  return scorer;
}

/** One pupil of a cohort's figures. */
export function figuresAt(figures: Ks4Figures, pupil: number): PupilFigures {
  const known = (column: Int32Array) => (column[pupil] === NONE ? null : column[pupil]!);
  return {
    att8: figures.att8[pupil]!, att8English: known(figures.att8English), att8Maths: known(figures.att8Maths), att8Ebacc: known(figures.att8Ebacc), att8Open: known(figures.att8Open),
    ebaccSlots: figures.ebaccSlots[pupil]!, openSlots: figures.openSlots[pupil]!,
    ks2: known(figures.ks2), pag: figures.pag[pupil] === 0 ? null : figures.pag[pupil]!, estimate: known(figures.estimate),
    p8: known(figures.p8), p8Adjusted: known(figures.p8Adjusted),
    gapEnglish: known(figures.gapEnglish), gapMaths: known(figures.gapMaths), gapEbacc: known(figures.gapEbacc), gapOpen: known(figures.gapOpen),
    ebaccPoints: figures.ebaccPoints[pupil]!, vaScience: known(figures.vaScience), vaHumanities: known(figures.vaHumanities), vaLanguages: known(figures.vaLanguages),
    entries: figures.entries[pupil]!, gcseEntries: figures.gcseEntries[pupil]!, flags: figures.flags[pupil]!, pillars: figures.pillars[pupil]!,
  };
}

function layInto(entries: Ks4Entries, results: readonly PupilResult[]): void {
  if (results.length > MOST_ENTRIES) throw new RangeError(`A pupil has ${results.length} results; at most ${MOST_ENTRIES} are taken.`);
  for (let at = 0; at < results.length; at++) {
    const { qualification, points, outcome, series, day = 0 } = results[at]!;
    entries.qualification[at] = qualification;
    entries.points[at] = points;
    entries.outcome[at] = outcome;
    entries.series[at] = series;
    entries.day[at] = day;
  }
  entries.offsets[1] = results.length;
}

/** An order of results that does not depend on how they were given. */
function compare(one: PupilResult, other: PupilResult): number {
  return one.qualification - other.qualification || one.series - other.series || (one.day ?? 0) - (other.day ?? 0)
    || other.points - one.points || one.outcome - other.outcome || (one.grade < other.grade ? -1 : one.grade > other.grade ? 1 : 0);
}
