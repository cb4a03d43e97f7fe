import { emptyEntries, MOST_ENTRIES, resultOf, seriesAfterYear, summerSeries, type Ks4Entries, type Outcome } from '../ks4/columns';
import type { Catalogue, Qualification } from '../qualification/types';
import { Column, Interned } from './columns';
import type { Report } from './pupils';
import { readDay, readMonth, remembered } from './read-values';
import type { TableColumns } from './table-columns';

export const RESULT_COLUMNS = ['pupil', 'qualification', 'grade', 'series', 'date'] as const;
export const REQUIRED_RESULT_COLUMNS = ['pupil', 'qualification', 'grade'] as const;

/** Every result of the cohort, and the grades in their canonical spelling: a code by entry. */
export interface CohortResults {
  readonly entries: Ks4Entries;
  readonly grades: { readonly codes: Uint16Array; readonly values: readonly string[] };
}

/** A series so long before the end of Key Stage 4 is a slip of the pen. */
const MOST_YEARS_BEFORE = 10;

/** Found in place of a pupil whose own row, or whole table, could not be read: that is no second problem. */
export const UNREAD = -1;

interface Subject {
  readonly index: number;
  readonly qualification: Qualification;
  readonly grade: (text: string) => Result | string;
}
type Readers = Readonly<Record<(typeof RESULT_COLUMNS)[number], (row: readonly string[]) => string>>;
interface Result { readonly points: number; readonly outcome: Outcome; readonly grade: number }

/** The place of a result that is left out. */
const NOWHERE = -1;

/** Gathers results row by row; what is not understood is reported and left out (rules, D-9). */
export class CohortResultsBuilder {
  readonly #pupil = new Column(Int32Array);
  readonly #qualification = new Column(Uint16Array);
  readonly #points = new Column(Int16Array);
  readonly #outcome = new Column(Uint8Array);
  readonly #series = new Column(Int32Array);
  readonly #day = new Column(Int32Array);
  readonly #grade = new Column(Uint16Array);
  readonly #grades = new Interned();
  readonly #read: Readers;
  readonly #subjects: (text: string) => Subject | string;
  readonly #seriesOf: (text: string) => number | string;
  readonly #dayOf: (text: string) => number | string;

  constructor(readonly columns: TableColumns<string>, readonly year: number, catalogue: Catalogue, readonly findPupil: (id: string) => number | undefined, readonly report: Report) {
    this.#read = Object.fromEntries(RESULT_COLUMNS.map((column) => [column, columns.reader(column)])) as Readers;
    const known = new Map<number, Subject | string>();
    this.#subjects = remembered((text) => {
      const found = catalogue.find(text);
      if (found.kind !== 'found') return found.problem;
      const subject = known.get(found.index) ?? this.#subject(catalogue, found.index, found.qualification);
      known.set(found.index, subject);
      return subject;
    });
    this.#seriesOf = remembered((text) => readSeries(text, year));
    this.#dayOf = remembered((text) => readExamDay(text, year));
  }

  /** Takes a row of the table of results. A row without a grade is no entry. */
  add(row: readonly string[], at: number): void {
    const id = this.#read.pupil(row);
    const found = this.findPupil(id);
    if (found === undefined) this.#refuse(at, 'pupil', id, id === '' ? 'Every result needs its pupil.' : 'This pupil is not in the table of pupils.', null);
    if (this.#read.grade(row) === '') return;
    // What else is wrong in the row is told too, whoever the pupil is.
    const pupil = found === undefined || found === UNREAD ? null : found;
    const subject = this.#understood(row, at, pupil, 'qualification', this.#subjects);
    const result = subject && this.#understood(row, at, pupil, 'grade', subject.grade);
    const day = this.#read.date(row) === '' ? 0 : this.#understood(row, at, pupil, 'date', this.#dayOf);
    const series = this.#read.series(row) === '' ? seriesOfDay(day ?? 0, this.year) : this.#understood(row, at, pupil, 'series', this.#seriesOf);
    if (pupil === null || !subject || !result || day === null || series === null) return;
    this.#pupil.push(pupil);
    this.#qualification.push(subject.index);
    this.#points.push(result.points);
    this.#outcome.push(result.outcome);
    this.#series.push(series);
    this.#day.push(day);
    this.#grade.push(result.grade);
  }

  /** The results in the order of the pupils, a pupil's own in the order given. */
  build(ids: readonly string[]): CohortResults {
    const pupilOf = this.#pupil.toArray();
    const counts = new Uint32Array(ids.length);
    for (const pupil of pupilOf) counts[pupil]! += 1;
    const tooMany = counts.map((count) => (count > MOST_ENTRIES ? count : 0));
    // Nothing can be made from them: the pupil's figures are withheld, and the results left out.
    tooMany.forEach((count, pupil) => {
      if (count === 0) return;
      counts[pupil] = 0;
      const problem = `The pupil has ${count} results; nobody has more than ${MOST_ENTRIES}.`;
      this.report({ where: this.columns.shape.name, place: '', value: ids[pupil]!, problem }, 'results', pupil);
    });
    const total = counts.reduce((sum, count) => sum + count, 0);
    const entries = emptyEntries(ids.length, total);
    const { offsets } = entries;
    for (let pupil = 0; pupil < ids.length; pupil++) offsets[pupil + 1] = offsets[pupil]! + counts[pupil]!;
    const next = offsets.slice(0, ids.length);
    const codes = new Uint16Array(total);
    const place = Int32Array.from(pupilOf, (pupil) => (tooMany[pupil]! > 0 ? NOWHERE : next[pupil]!++));
    const put = (to: { [index: number]: number }, from: ArrayLike<number>) => { for (let at = 0; at < place.length; at++) if (place[at] !== NOWHERE) to[place[at]!] = from[at]!; };
    put(entries.qualification, this.#qualification.toArray());
    put(entries.points, this.#points.toArray());
    put(entries.outcome, this.#outcome.toArray());
    put(entries.series, this.#series.toArray());
    put(entries.day, this.#day.toArray());
    put(codes, this.#grade.toArray());
    return { entries, grades: { codes, values: this.#grades.values } };
  }

  #subject(catalogue: Catalogue, index: number, qualification: Qualification): Subject | string {
    const counts = catalogue.counts(qualification, this.year);
    if (!counts.counts && counts.needsList) return counts.reason;
    const grade = remembered((text) => {
      const reading = catalogue.grade(qualification, text);
      if (reading.kind === 'unknown') return `This ${reading.problem.replace(/\.$/, '')}; it may be ${reading.accepts}.`;
      return { ...resultOf(reading)!, grade: this.#grades.code(reading.grade) };
    });
    return { index, qualification, grade };
  }

  /** A value by its reader; null where it is not understood, which is then reported. */
  #understood<Value extends object | number>(row: readonly string[], at: number, pupil: number | null, column: (typeof RESULT_COLUMNS)[number], read: (text: string) => Value | string): Value | null {
    const text = this.#read[column](row);
    const value = read(text);
    if (typeof value !== 'string') return value;
    this.#refuse(at, column, text, value, pupil);
    return null;
  }

  #refuse(at: number, column: string, value: string, problem: string, pupil: number | null): void {
    this.report(this.columns.problem(at, column, value, problem), 'results', pupil);
  }
}

function readSeries(text: string, year: number): number | string {
  const series = readMonth(text);
  const example = `${year}-06`;
  if (series === null) return `A series is a year and a month from 01 to 12, such as ${example}; blank is June ${year}.`;
  return outsideYear(series, year) ?? series;
}

function readExamDay(text: string, year: number): number | string {
  const day = readDay(text);
  if (day === null) return `A date is written as ${year}-06-14, and must be a day of the calendar; it may be blank.`;
  return outsideYear(Math.floor(day / 100), year) ?? day;
}

/** D-9, and the slip of the pen that makes 1923 of 2023. */
function outsideYear(series: number, year: number): string | null {
  if (seriesAfterYear(series, year)) return `This is after August ${year}, in which the pupils' Key Stage 4 ends; check it, or measure a later year.`;
  if (series < (year - MOST_YEARS_BEFORE) * 100) return `This is more than ${MOST_YEARS_BEFORE} years before ${year}; check it.`;
  return null;
}

/** The series of a result that has none of its own: June of the year, or the one its exam date falls in (May to July are the summer series). */
function seriesOfDay(day: number, year: number): number {
  if (day === 0) return summerSeries(year);
  const month = Math.floor(day / 100);
  const summer = summerSeries(Math.floor(month / 100));
  return Math.abs(month - summer) <= 1 ? summer : month;
}
