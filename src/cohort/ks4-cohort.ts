import { InputError, type Problem } from '../cells/problem';
import type { RecordTable } from '../cells/records';
import { usualKs2Year } from '../ks4/baseline';
import { DESTINATION_CODES } from '../ks4/destinations';
import type { Catalogue } from '../qualification/types';
import { TextColumnBuilder, type TextColumn } from './columns';
import type { DataStatus } from './inclusion';
import { BaselineBuilder, KS2_COLUMNS, type CohortBaselines } from './ks4-baselines';
import { CohortResultsBuilder, REQUIRED_RESULT_COLUMNS, RESULT_COLUMNS, UNREAD, type CohortResults } from './ks4-results';
import { ProblemList } from './problem-list';
import { CohortPupilsBuilder, PUPIL_COLUMNS, TRACKER_COLUMNS, type CohortPupils, type Report, type Uncertain } from './pupils';
import { readCode } from './read-values';
import { isBlankRow, overlongRow, TableColumns, type TableShape } from './table-columns';
import { Withholding, type Withheld } from './withheld';

/** A Key Stage 4 cohort, validated: what the measures are made from. */
export interface Ks4Cohort {
  readonly year: number;
  readonly status: DataStatus;
  readonly pupils: CohortPupils;
  readonly baselines: CohortBaselines;
  readonly results: CohortResults;
  /** Codes of 002 Annex E, as given. */
  readonly destinations: TextColumn;
  /** Destinations of the cohort of two years before, where they came in a table of their own. */
  readonly earlierDestinations: TextColumn | null;
  /** What was not understood; figures that would contain it are withheld. Empty where the data came from files. */
  readonly withheld: Withheld;
  readonly problems: readonly Problem[];
  /** Headings that mean nothing here, by table: ignored. */
  readonly ignored: readonly { readonly table: string; readonly heading: string }[];
}

export interface Ks4CohortOptions {
  /** The exam summer: 2023 is 2022/23. */
  readonly year: number;
  readonly status: DataStatus;
  readonly catalogue: Catalogue;
  /**
   * Files of results stop at any problem, with all of them; a tracker goes on and withholds the figures
   * that would contain what was not understood.
   */
  readonly onProblem: 'stop' | 'withhold';
}

const DESTINATION_COLUMNS = ['pupil', 'destination'] as const;

/** Gathers a cohort row by row, so that files of any size stream in: pupils first, then results. */
export class Ks4CohortBuilder {
  readonly #options: Ks4CohortOptions;
  readonly #problems = new ProblemList();
  readonly #withholding = new Withholding();
  readonly #ignored: { table: string; heading: string }[] = [];
  readonly #destinations = new TextColumnBuilder();
  readonly #earlier = new TextColumnBuilder();
  readonly #earlierPupils = new Map<string, number>();
  /** Pupils whose row could not be read: their results are no second problem. */
  readonly #unread = new Set<string>();
  #pupilColumns: TableColumns<string> | null = null;
  #pupils: CohortPupilsBuilder;
  #baselines: BaselineBuilder;
  #results: CohortResultsBuilder;
  #earlierColumns: TableColumns<string> | null = null;

  constructor(options: Ks4CohortOptions) {
    this.#options = options;
    const nothing = new TableColumns<string>({ name: '', columns: [], place: () => '' }, [], []);
    this.#pupils = new CohortPupilsBuilder(nothing, options.year, options.status, this.#report);
    this.#baselines = new BaselineBuilder(nothing, usualKs2Year(options.year), options.year, options.onProblem === 'stop', this.#report);
    this.#results = new CohortResultsBuilder(nothing, options.year, options.catalogue, () => undefined, this.#report);
  }

  /** Starts the table of pupils. @throws InputError where the header will not do */
  startPupils(shape: TableShape): void {
    const tracker = this.#options.onProblem === 'withhold' ? TRACKER_COLUMNS : [];
    const columns = this.#start(shape, [...PUPIL_COLUMNS, ...KS2_COLUMNS, 'destination', ...tracker], ['pupil']);
    this.#pupilColumns = columns;
    this.#pupils = new CohortPupilsBuilder(columns, this.#options.year, this.#options.status, this.#report);
    this.#baselines = new BaselineBuilder(columns, usualKs2Year(this.#options.year), this.#options.year, this.#options.onProblem === 'stop', this.#report);
  }

  /** Takes a row of the table of pupils; rows count from 0. */
  addPupil(row: readonly string[], at: number): void {
    const columns = this.#pupilColumns!;
    if (!this.#fits(columns, row, at)) {
      if (!isBlankRow(row)) this.#unread.add(columns.value(row, 'pupil'));
      return;
    }
    const pupil = this.#pupils.add(row, at);
    if (pupil === null) return;
    this.#baselines.add(row, at, pupil);
    this.#destinations.push(this.#destination(columns, row, at, pupil));
  }

  /** Starts the table of results, when every pupil is there. @throws InputError where the header will not do */
  startResults(shape: TableShape): void {
    const pupilsAreRead = this.#pupilColumns !== null;
    const columns = this.#start(shape, RESULT_COLUMNS, REQUIRED_RESULT_COLUMNS);
    const { year, catalogue } = this.#options;
    this.#results = new CohortResultsBuilder(columns, year, catalogue, (id) => this.#pupils.find(id) ?? (!pupilsAreRead || this.#unread.has(id) ? UNREAD : undefined), this.#report);
  }

  addResult(row: readonly string[], at: number): void {
    if (this.#fits(this.#results.columns, row, at)) this.#results.add(row, at);
  }

  /** Starts a table of destinations of its own. @throws InputError where the header will not do */
  startDestinations(shape: TableShape): void {
    this.#earlierColumns = this.#start(shape, DESTINATION_COLUMNS, DESTINATION_COLUMNS);
  }

  addDestination(row: readonly string[], at: number): void {
    const columns = this.#earlierColumns!;
    if (!this.#fits(columns, row, at)) return;
    const id = columns.value(row, 'pupil');
    const before = this.#earlierPupils.get(id);
    if (id === '') this.#report(columns.problem(at, 'pupil', '', 'Every row needs a pupil.'), 'destination', null);
    else if (before !== undefined) this.#report(columns.problem(at, 'pupil', id, `This pupil stands twice: first in ${columns.shape.place(before, 'pupil')}.`), 'destination', null);
    else {
      this.#earlierPupils.set(id, at);
      this.#earlier.push(this.#destination(columns, row, at, null));
    }
  }

  /** @throws InputError with every problem, where files stop at them */
  finish(): Ks4Cohort {
    const { year, status, onProblem } = this.#options;
    const pupils = this.#pupils.build();
    const results = this.#results.build(pupils.ids);
    const destinations = this.#destinations.build();
    const earlierDestinations = this.#earlierColumns ? this.#earlier.build() : null;
    if (earlierDestinations && destinations.values.length > 0) {
      this.#report(this.#pupilColumns!.headerProblem('destination', `Destinations are given here and in ${this.#earlierColumns!.shape.name}; keep one of them.`), 'destination', null);
    }
    if (onProblem === 'stop' && this.#pupilColumns && pupils.count === 0 && this.#problems.total === 0) {
      this.#problems.add({ where: this.#pupilColumns.shape.name, place: '', value: '', problem: 'There is no pupil below the header.' });
    }
    if (onProblem === 'stop') this.#problems.throwIfAny();
    return {
      year, status, pupils, results, destinations, earlierDestinations, baselines: this.#baselines.build(),
      withheld: this.#withholding.build(), problems: this.#problems.all(), ignored: this.#ignored,
    };
  }

  readonly #report: Report = (problem, uncertain: Uncertain, pupil) => {
    this.#problems.add(problem);
    this.#withholding.add(problem, uncertain, pupil);
  };

  #start(shape: TableShape, known: readonly string[], required: readonly string[]): TableColumns<string> {
    const columns = new TableColumns<string>(shape, known, required);
    if (columns.problems.length > 0) throw new InputError(columns.problems);
    this.#ignored.push(...columns.unknown.map((heading) => ({ table: shape.name, heading })));
    return columns;
  }

  /** False for a row to pass over: a blank one, or one with too many values. */
  #fits(columns: TableColumns<string>, row: readonly string[], at: number): boolean {
    if (isBlankRow(row)) return false;
    const overlong = overlongRow(columns.shape, row, at);
    if (overlong) this.#report(overlong, 'pupil', null);
    return !overlong;
  }

  #destination(columns: TableColumns<string>, row: readonly string[], at: number, pupil: number | null): string {
    const text = columns.value(row, 'destination');
    const code = readCode(text, DESTINATION_CODES);
    if (code === null) this.#report(columns.problem(at, 'destination', text, `A destination is ${DESTINATION_CODES.join(', ')} or blank.`), 'destination', pupil);
    return code ?? '';
  }
}

/** The tables of a cohort already in memory. */
export interface Ks4Tables { readonly pupils?: RecordTable; readonly results?: RecordTable; readonly destinations?: RecordTable }

/** Builds a cohort from tables: a tracker's, or small files. @throws InputError as the builder does */
export function ks4Cohort(tables: Ks4Tables, options: Ks4CohortOptions): Ks4Cohort {
  const builder = new Ks4CohortBuilder(options);
  const { pupils, results, destinations } = tables;
  if (pupils) { builder.startPupils(pupils); each(pupils, (row, at) => builder.addPupil(row, at)); }
  if (results) { builder.startResults(results); each(results, (row, at) => builder.addResult(row, at)); }
  if (destinations) { builder.startDestinations(destinations); each(destinations, (row, at) => builder.addDestination(row, at)); }
  return builder.finish();
}

function each(table: RecordTable, add: (row: readonly string[], at: number) => void): void {
  let at = 0;
  for (const row of table.rows) { add(row, at); at += 1; }
}
