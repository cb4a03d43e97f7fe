import type { Problem } from '../cells/problem';
import { Column, TextColumnBuilder, type TextColumn } from './columns';
import { inclusion, springCensus, type DataStatus } from './inclusion';
import { readCode, readDay, readSex, readYesNo, YES_NO } from './read-values';
import type { TableColumns } from './table-columns';

/** What a pupil can be grouped by that stands in a column of its own (S-2); prior attainment comes from the figures. */
export const CHARACTERISTICS = ['sex', 'disadvantaged', 'sen', 'eal', 'ethnicity', 'mobile', 'class', 'group'] as const;
export type Characteristic = (typeof CHARACTERISTICS)[number];

/** The columns about a pupil that both key stages share. */
export const PUPIL_COLUMNS = [
  'pupil', 'name', 'sex', 'disadvantaged', 'sen', 'eal', 'ethnicity', 'mobile', 'class', 'groups', 'arrived', 'include',
] as const;
/** Those that a tracker has besides: a file of pupils says `include` instead. */
export const TRACKER_COLUMNS = ['joined', 'left', 'include_reason'] as const;
export type PupilColumn = (typeof PUPIL_COLUMNS)[number] | (typeof TRACKER_COLUMNS)[number];

/** The pupils of a cohort, column by column; a pupil is a place in them. */
export interface CohortPupils {
  readonly count: number;
  /** The UPN, candidate number or row that names the pupil. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** 1 where the pupil is in the cohort (S-1). */
  readonly included: Uint8Array;
  /** Why a pupil is out, or in against the rule. */
  readonly inclusionReasons: ReadonlyMap<number, string>;
  readonly characteristics: Readonly<Record<Characteristic, TextColumn>>;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** What a value that is not understood makes uncertain, where the data may go on without it. */
export type Uncertain = 'pupil' | 'inclusion' | 'baseline' | 'results' | 'destination' | Characteristic;
/** Takes a problem; `pupil` is the place of the pupil whose figures it touches, or null. */
export type Report = (problem: Problem, uncertain: Uncertain, pupil: number | null) => void;

const SEN = ['N', 'K', 'E'] as const;

/** Gathers pupils row by row. */
export class CohortPupilsBuilder {
  readonly #ids: string[] = [];
  readonly #names: string[] = [];
  readonly #included = new Column(Uint8Array);
  readonly #reasons = new Map<number, string>();
  readonly #indexOf = new Map<string, number>();
  readonly #rows = new Column(Int32Array);
  readonly #characteristics = Object.fromEntries(CHARACTERISTICS.map((name) => [name, new TextColumnBuilder()])) as Record<Characteristic, TextColumnBuilder>;
  readonly #census: number;

  constructor(readonly columns: TableColumns<string>, year: number, readonly status: DataStatus, readonly report: Report) {
    this.#census = springCensus(year);
  }

  /** The place of a pupil, or undefined. */
  find(id: string): number | undefined { return this.#indexOf.get(id); }

  /**
   * Takes a row of the table of pupils.
   * @returns the pupil's place; null where the row has no pupil, or one that was there before
   */
  add(row: readonly string[], at: number): number | null {
    const id = this.columns.value(row, 'pupil');
    const pupil = this.#ids.length;
    if (id === '') {
      this.#refuse(at, 'pupil', '', 'Every row needs a pupil: a UPN or any other text that names one pupil only.', 'pupil', null);
      return null;
    }
    const before = this.#indexOf.get(id);
    if (before !== undefined) {
      const first = this.columns.shape.place(this.#rows.at(before), 'pupil');
      this.#refuse(at, 'pupil', id, `This pupil stands twice: first in ${first}. Keep one of the rows.`, 'pupil', before);
      return null;
    }
    this.#indexOf.set(id, pupil);
    this.#ids.push(id);
    this.#names.push(this.columns.value(row, 'name'));
    this.#rows.push(at);
    this.#addCharacteristics(row, at, pupil);
    this.#addInclusion(row, at, pupil);
    return pupil;
  }

  build(): CohortPupils {
    return {
      count: this.#ids.length, ids: this.#ids, names: this.#names, included: this.#included.toArray(),
      inclusionReasons: this.#reasons, indexOf: this.#indexOf,
      characteristics: Object.fromEntries(CHARACTERISTICS.map((name) => [name, this.#characteristics[name].build()])) as Record<Characteristic, TextColumn>,
    };
  }

  #addCharacteristics(row: readonly string[], at: number, pupil: number): void {
    const text = (column: PupilColumn) => this.columns.value(row, column);
    const add = this.#characteristics;
    const yesNo = (column: 'disadvantaged' | 'eal' | 'mobile') =>
      add[column].push(this.#read(at, column, text(column), readYesNo, YES_NO, column, pupil));
    add.sex.push(readSex(text('sex')));
    yesNo('disadvantaged');
    add.sen.push(this.#read(at, 'sen', text('sen'), (value) => readCode(value, SEN), 'N (none), K (support), E (plan) or blank', 'sen', pupil));
    yesNo('eal');
    add.ethnicity.push(text('ethnicity'));
    yesNo('mobile');
    add.class.push(text('class'));
    add.group.push(text('groups'));
  }

  #addInclusion(row: readonly string[], at: number, pupil: number): void {
    const text = (column: PupilColumn) => this.columns.value(row, column);
    const yesNo = (column: 'include' | 'arrived') => this.#read(at, column, text(column), readYesNo, YES_NO, 'inclusion', pupil);
    const day = (column: 'joined' | 'left') => (text(column) === '' ? null
      : Number(this.#read(at, column, text(column), (value) => readDay(value)?.toString() ?? null, 'a day such as 2022-09-05, or blank', 'inclusion', pupil)) || null);
    const include = yesNo('include');
    const { included, reason } = inclusion({
      include: include === '' ? null : include === 'Y', reason: text('include_reason'), arrived: yesNo('arrived') === 'Y', joined: day('joined'), left: day('left'),
    }, this.status, this.#census);
    this.#included.push(included ? 1 : 0);
    if (reason !== '') this.#reasons.set(pupil, reason);
  }

  #read(at: number, column: PupilColumn, text: string, read: (text: string) => string | null, accepted: string, uncertain: Uncertain, pupil: number): string {
    const value = read(text);
    if (value === null) this.#refuse(at, column, text, `The value is ${accepted}.`, uncertain, pupil);
    return value ?? '';
  }

  #refuse(at: number, column: PupilColumn, value: string, problem: string, uncertain: Uncertain, pupil: number | null): void {
    this.report(this.columns.problem(at, column, value, problem), uncertain, pupil);
  }
}
