import { InputError } from '../cells/problem';
import type { RecordTable } from '../cells/records';
import { TextColumnBuilder } from '../cohort/columns';
import { filterMembers, groupColumns, groupMembers, type Filter } from '../cohort/groups';
import type { DataStatus } from '../cohort/inclusion';
import { ProblemList } from '../cohort/problem-list';
import { CohortPupilsBuilder, PUPIL_COLUMNS, TRACKER_COLUMNS, type CohortPupils } from '../cohort/pupils';
import { readYesNo } from '../cohort/read-values';
import { isBlankRow, overlongRow, TableColumns } from '../cohort/table-columns';
import type { Note } from '../ks4/answer';
import type { Ks2Answer } from './answer';
import { ASSESSMENT_COLUMNS, readAssessments } from './assessments';
import { pupilAnswer, scoreKs2Pupil, type Ks2PupilFigures } from './pupil';
import { ks2School } from './school';
import { priorBand } from './starting-point';
import { ks2Tables } from './tables';

export interface Ks2Options {
  readonly year: number;
  /** Recent arrivals may be out only of validated data (S-1). */
  readonly status: DataStatus;
  readonly filters: readonly Filter[];
  /** Decimals of percentages: 1, or 0 for reports (S-5). */
  readonly percentPlaces?: number;
}

/** A cohort scored, pupil by pupil, before anything is rounded into an answer. */
export interface Ks2Cohort { readonly pupils: CohortPupils; readonly figures: readonly Ks2PupilFigures[]; readonly notes: readonly Note[] }

/** A cohort measured: the answer, and who is in each of its figures. */
export interface Ks2Measures {
  readonly answer: Ks2Answer;
  readonly figures: readonly Ks2PupilFigures[];
  /** Places of the pupils in the school's figures, and in each group's. */
  readonly members: Int32Array;
  readonly groups: ReadonlyMap<string, Int32Array>;
  readonly filtered: boolean;
  readonly percentPlaces: number;
}

/**
 * Every key stage 2 measure of a table of pupils (the headless contract's `measures ks2`).
 * @throws InputError with every problem in the table; or the sentence why the year has no measures
 */
export const ks2Measures = (table: RecordTable, options: Ks2Options): Ks2Answer => measureKs2(table, options).answer;

/** The same, with who is in each figure: what a public report is made from. @throws InputError as ks2Measures does */
export function measureKs2(table: RecordTable, options: Ks2Options): Ks2Measures {
  const { year, filters, percentPlaces = 1 } = options;
  const filtered = filters.length > 0;
  const found = ks2Tables(year);
  if (!found.tables) return { answer: withoutMeasures(year, found.problem), figures: [], members: new Int32Array(), groups: new Map(), filtered, percentPlaces };
  const { tables } = found;
  const cohort = readKs2Cohort(table, options);
  const { pupils, figures } = cohort;
  const prior = new TextColumnBuilder();
  figures.forEach(({ assessments }) => prior.push(priorBand(assessments.aps)));
  const columns = groupColumns(pupils.characteristics, prior.build());
  // Listed are all that pass the filters, in the cohort or not.
  const listed = filterMembers(columns, Int32Array.from({ length: pupils.count }, (_, index) => index), filters);
  const members = listed.filter((index) => pupils.included[index] === 1);
  const groups = groupMembers(columns, members);
  const school = (of: Int32Array) => ks2School([...of].map((index) => figures[index]!), tables, percentPlaces);
  const answer: Ks2Answer = {
    stage: 'ks2', year,
    notes: [...cohort.notes, ...(tables.progress ? [] : [{ figure: 'progress', rule: 'Y-1', reason: tables.noProgress }])],
    pupils: Array.from(listed, (index) => {
      const own = pupilAnswer(pupils.ids[index]!, pupils.included[index] === 1, figures[index]!, tables);
      const reason = pupils.inclusionReasons.get(index);
      return reason ? { ...own, notes: [{ figure: 'included', rule: 'S-1', reason }, ...(own.notes ?? [])] } : own;
    }),
    school: school(members),
    groups: Object.fromEntries([...groups].map(([name, of]) => [name, school(of)])),
  };
  return { answer, figures, members, groups, filtered, percentPlaces };
}

/** Reads and scores the pupils of a table. @throws InputError with every problem at once */
export function readKs2Cohort(table: RecordTable, { year, status }: Pick<Ks2Options, 'year' | 'status'>): Ks2Cohort {
  const found = ks2Tables(year);
  if (!found.tables) throw new InputError([{ where: table.name, place: '', value: String(year), problem: found.problem }]);
  const columns = new TableColumns<string>(table, [...PUPIL_COLUMNS, ...TRACKER_COLUMNS, ...ASSESSMENT_COLUMNS], ['pupil']);
  const problems = new ProblemList();
  columns.problems.forEach((problem) => problems.add(problem));
  problems.throwIfAny();
  // A removed arrival stays one of the pupils and leaves the measures: see `isRemoved`.
  const builder = new CohortPupilsBuilder(columns, year, 'unvalidated', (problem) => problems.add(problem));
  const figures: Ks2PupilFigures[] = [];
  let [at, rows] = [-1, 0];
  for (const row of table.rows) {
    at += 1;
    if (isBlankRow(row)) continue;
    rows += 1;
    const overlong = overlongRow(table, row, at);
    if (overlong) { problems.add(overlong); continue; }
    if (builder.add(row, at) === null) continue;
    const assessments = readAssessments(columns, row, found.tables, (column, value, accepts) =>
      problems.add(columns.problem(at, column, value, `It may be ${accepts}.`)));
    figures.push(scoreKs2Pupil(assessments, found.tables, isRemoved(columns, row, status)));
  }
  if (rows === 0) problems.add({ where: table.name, place: '', value: '', problem: 'There is no pupil below the header.' });
  problems.throwIfAny();
  const notes = columns.unknown.map((heading) => ({ figure: 'all', rule: 'input', reason: `The column "${heading}" of ${table.name} means nothing here and was ignored.` }));
  return { pupils: builder.build(), figures, notes };
}

/**
 * A recent arrival from overseas whose removal was asked for: in every measure while data are unvalidated, in none once
 * they are validated, unless the user has included the pupil with a reason (S-1, K2-5; documents 003 and 004,
 * "Pupils in particular circumstances").
 */
function isRemoved(columns: TableColumns<string>, row: readonly string[], status: DataStatus): boolean {
  const keptByUser = readYesNo(columns.value(row, 'include')) === 'Y' && columns.value(row, 'include_reason') !== '';
  return status === 'validated' && readYesNo(columns.value(row, 'arrived')) === 'Y' && !keptByUser;
}

/** A year without key stage 2 measures at all answers with the sentence, never with a number (Y-1). */
function withoutMeasures(year: number, reason: string): Ks2Answer {
  const subject = { expected: null, higher: null, average: null, progress: null, unadjusted: null, lower: null, upper: null, pupils: 0 };
  return {
    stage: 'ks2', year, notes: [{ figure: 'all', rule: 'Y-1', reason }], pupils: [], groups: {},
    school: {
      pupils: 0, rwmPupils: 0, rwmExpected: null, rwmHigher: null, reading: subject, writing: subject, maths: subject,
      gps: { expected: null, higher: null, average: null, pupils: 0 }, science: { expected: null, pupils: 0 }, notes: [{ figure: 'all', rule: 'Y-1', reason }],
    },
  };
}
