import type { SheetGrid } from '../cells/grid';
import { cellAddress } from '../cells/address';
import { readCell } from './cell';
import { readField } from './field-values';
import { DISADVANTAGE_PARTS, disadvantagedFrom, fullName, onePriorOutcome } from './pupil-values';
import type { CellRef } from './records';
import type { Field, TrackerColumn, TrackerProblem } from './types';

/** The columns of the headless contract that a tracker can fill, and those only a tracker has (joined, left, the reason for being in or out). */
export const RECORD_FIELDS = [
  'sex', 'disadvantaged', 'sen', 'eal', 'ethnicity', 'mobile', 'class', 'groups', 'arrived', 'joined', 'left', 'destination', 'include', 'year_group',
  'ks2_year', 'ks2_reading', 'ks2_maths', 'ks2_override', 'ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_writing', 'ks2_gps', 'ks2_science',
] as const satisfies readonly Field[];
export type RecordField = 'name' | (typeof RECORD_FIELDS)[number];

/** A value with the cell it came from; the cell is null where no cell holds it. */
export interface Sourced { readonly value: string; readonly ref: CellRef | null }

/** What a row says of its pupil. */
export class RowReader {
  constructor(
    readonly grid: SheetGrid, columns: readonly TrackerColumn[],
    /** Fields whose blanks the user has said mean no. */
    readonly blankIsNo: ReadonlySet<string>, readonly problems: TrackerProblem[],
  ) {
    for (const { column, field, heading } of columns) {
      if (field === undefined) continue;
      this.#columns.set(field, [...(this.#columns.get(field) ?? []), column]);
      this.#headings.set(column, heading);
    }
  }

  readonly #columns = new Map<Field, readonly number[]>();
  readonly #headings = new Map<number, string>();
  #of(field: Field): readonly number[] { return this.#columns.get(field) ?? []; }

  /** Which record fields the sheet can fill. */
  fields(): readonly RecordField[] {
    const has = (field: Field) => this.#of(field).length > 0;
    return ['name', ...RECORD_FIELDS].filter((field): field is RecordField =>
      (field === 'name' ? has('name') || has('surname') || has('forename')
        : field === 'disadvantaged' ? has(field) || DISADVANTAGE_PARTS.some(has) : has(field as Field)));
  }

  read(row: number, field: RecordField): Sourced {
    if (field === 'name') return this.#name(row);
    if (field === 'disadvantaged') return this.#disadvantaged(row);
    const columns = this.#of(field);
    const read = columns.map((column) => this.#cell(row, column, field));
    if (columns.length > 1 && field !== 'class') {
      const value = onePriorOutcome(read.map((each) => each.value));
      return { value, ref: (read.find((each) => each.value === value) ?? read[0]!).ref };
    }
    return read[0] ?? { value: '', ref: null };
  }

  /** Every class of the pupil, form and teaching groups, for the rules that a class decides. */
  classes(row: number): readonly string[] {
    return this.#of('class').map((column) => readCell(this.grid, row, column).text).filter(Boolean);
  }

  #name(row: number): Sourced {
    const whole = this.#of('name')[0];
    if (whole !== undefined) return this.#cell(row, whole, 'name');
    const [surname, forename] = (['surname', 'forename'] as const).map((field) => {
      const column = this.#of(field)[0];
      return column === undefined ? { value: '', ref: null } : this.#cell(row, column, field);
    });
    return { value: fullName(surname!.value, forename!.value), ref: surname!.ref ?? forename!.ref };
  }

  #disadvantaged(row: number): Sourced {
    const whole = this.#of('disadvantaged')[0];
    if (whole !== undefined) return this.#cell(row, whole, 'disadvantaged');
    const parts = DISADVANTAGE_PARTS.map((field) => {
      const column = this.#of(field)[0];
      return column === undefined ? { value: '', ref: null } : this.#cell(row, column, field);
    });
    const value = disadvantagedFrom(parts.map((part) => part.value));
    const unread = parts.find((part) => !['Y', 'N', ''].includes(part.value));
    return unread ?? { value, ref: (parts.find((part) => part.value === value && part.ref) ?? parts.find((part) => part.ref))?.ref ?? null };
  }

  #cell(row: number, column: number, field: Field): Sourced {
    const ref = { sheet: this.grid.sheet, row, column };
    const cell = readCell(this.grid, row, column);
    if (cell.kind === 'blank') return { value: this.blankIsNo.has(field) ? 'N' : '', ref };
    const heading = this.#headings.get(column) ?? '';
    const reading = readField(field, cell, heading);
    if ('value' in reading) return { value: reading.value, ref };
    // The text goes on as it stands: whoever reads it withholds what it touches, and never takes it for a blank.
    const value = cell.text === '' ? '(not calculated)' : cell.text;
    this.problems.push({
      kind: cell.kind === 'error' ? 'error cell' : cell.kind === 'uncalculated' ? 'not calculated' : field.startsWith('ks') ? 'ks2' : 'unknown value',
      where: this.grid.sheet, place: cellAddress(row, column), value: cell.text, affects: touchedBy(field),
      problem: cell.kind === 'uncalculated' ? 'The formula has never been calculated, so it has no value: open the workbook in Excel and save it.'
        : cell.kind === 'error' ? `The cell shows an error where ${reading.accepts} belongs: put the formula right or clear the cell.`
          : `It is not understood under "${heading}"; accepted: ${reading.accepts}.`,
    });
    return { value, ref };
  }
}

function touchedBy(field: Field): readonly string[] {
  if (field.startsWith('ks2_') || field.startsWith('ks1_')) return ['Progress'];
  if (field === 'include' || field === 'joined' || field === 'left' || field === 'arrived') return ['Cohort'];
  return field === 'destination' ? ['Destinations'] : ['Pupil groups'];
}
