import type { SheetGrid } from '../cells/grid';
import { cellAddress } from '../cells/address';
import type { RecordField, Sourced } from './pupil-record';
import { RowReader } from './pupil-record';
import { columnsOf, pupilRows, whoColumns, type PupilRow } from './pupil-rows';
import { cohortYearGroup } from './pupil-values';
import { TrackerRecords, type CellRef } from './records';
import type { PupilChoice, TrackerProblem, TrackerSettings } from './types';

/** The pupils of a tracker as records, with what the results need to know of them. */
export interface TrackerPupils {
  readonly records: TrackerRecords;
  /** The rows of results or pupils of the tracker's own sheet. */
  readonly rows: readonly PupilRow[];
  /** Every class of a pupil, by the pupil's number or row. */
  classes(pupil: string): readonly string[];
  has(pupil: string): boolean;
}

interface Person { readonly pupil: string; readonly idRef: CellRef; readonly sources: readonly { readonly reader: RowReader; readonly row: number }[] }

/** Fields for which the settings hold the user's own word, kept apart from the sheet (S-1, S-2, P8-1). */
const CHOICES = {
  include: (choice: PupilChoice) => (choice.include === undefined ? null : choice.include ? 'Y' : 'N'),
  include_reason: (choice: PupilChoice) => (choice.include === undefined ? null : choice.reason ?? ''),
  disadvantaged: (choice: PupilChoice) => (choice.disadvantaged === undefined ? null : choice.disadvantaged ? 'Y' : 'N'),
  ks2_override: (choice: PupilChoice) => (choice.ks2Override === undefined ? null : String(choice.ks2Override)),
};

export const blanksThatMeanNo = ({ options }: Pick<TrackerSettings, 'options'>): ReadonlySet<string> =>
  new Set(String(options['blank means no'] ?? '').split(';').map((field) => field.trim()).filter(Boolean));

/**
 * Reads every pupil of the tracker: a row each in a wide layout, the distinct pupils of the results in a long one,
 * or those of the pupils' own sheet.
 */
export function readPupils(grid: SheetGrid, second: SheetGrid | null, settings: TrackerSettings, problems: TrackerProblem[]): TrackerPupils {
  const { mapping } = settings;
  const blanks = blanksThatMeanNo(settings);
  const rows = pupilRows(grid, mapping);
  const own = new RowReader(grid, mapping.columns, blanks, problems);
  const sheet = second && mapping.pupilSheet ? mapping.pupilSheet : null;
  const secondRows = second && sheet ? pupilRows(second, sheet) : [];
  const other = second && sheet ? new RowReader(second, sheet.columns, blanks, problems) : null;

  // Where there is neither number nor name, the row's first column stands for the pupil.
  const idColumn = whoColumns(mapping.columns)[0] ?? mapping.columns[0]?.column ?? 0;
  const idRef = (row: number): CellRef => ({ sheet: grid.sheet, row, column: idColumn });
  const people: Person[] = mapping.layout === 'wide'
    ? rows.map(({ row, pupil }) => ({ pupil, idRef: idRef(row), sources: [{ reader: own, row }] }))
    : peopleOfResults(rows, own, idRef);
  const merged = other === null ? people : withSecondSheet(people, secondRows, other, mapping.layout === 'long', columnsOf(sheet!.columns, 'pupil')[0]!, second!.sheet);

  const choices = new Map(settings.pupils.map((choice) => [choice.pupil.toUpperCase(), choice]));
  const fields = fieldsOf(own, other, settings);
  const records = new TrackerRecords(grid.sheet, ['pupil', ...fields.filter((field) => field !== 'year_group'), ...(fields.includes('include') ? ['include_reason'] : [])]);
  const classes = new Map<string, readonly string[]>();
  const read = merged.map((person) => ({ person, values: new Map(fields.map((field) => [field, valueOf(person, field, problems)])) }));
  const group = cohortYearGroup(read.map(({ values }) => values.get('year_group')?.value ?? ''), mapping.stage);
  for (const { person, values } of read) {
    const choice = choices.get(person.pupil.toUpperCase());
    const set = (field: RecordField | 'include_reason', sourced: Sourced): Sourced => {
      const chosen = choice && field in CHOICES ? CHOICES[field as keyof typeof CHOICES](choice) : null;
      return chosen === null ? sourced : { value: chosen, ref: sourced.ref };
    };
    const included = includedOf(values, group);
    const row = records.columns.map((column): Sourced => {
      if (column === 'pupil') return { value: person.pupil, ref: person.idRef };
      if (column === 'include') return set('include', included.include);
      if (column === 'include_reason') return set('include_reason', { value: included.reason, ref: included.include.ref });
      return set(column as RecordField, values.get(column as RecordField) ?? { value: '', ref: null });
    });
    records.add(row.map(({ value }) => value), row.map(({ ref }) => ref));
    classes.set(person.pupil, person.sources.flatMap(({ reader, row: at }) => reader.classes(at)));
  }
  findDuplicates(merged, mapping.layout === 'wide', problems);
  return { records, rows, classes: (pupil) => classes.get(pupil) ?? [], has: (pupil) => classes.has(pupil) };
}

/** A pupil of another year group is out of the cohort unless the tracker's own column says in (S-1). */
function includedOf(values: ReadonlyMap<RecordField, Sourced>, group: string): { readonly include: Sourced; readonly reason: string } {
  const include = values.get('include') ?? { value: '', ref: null };
  const year = values.get('year_group');
  if (include.value !== '' || !year || year.value === '' || year.value === group || !/^\d+$/.test(year.value)) return { include, reason: '' };
  return { include: { value: 'N', ref: year.ref }, reason: `In Year ${year.value}.` };
}

function fieldsOf(own: RowReader, other: RowReader | null, { pupils }: TrackerSettings): readonly RecordField[] {
  const fields = new Set<RecordField>(['name', ...own.fields(), ...(other?.fields() ?? [])]);
  if (fields.has('year_group') || pupils.some(({ include }) => include !== undefined)) fields.add('include');
  if (pupils.some(({ disadvantaged }) => disadvantaged !== undefined)) fields.add('disadvantaged');
  if (pupils.some(({ ks2Override }) => ks2Override !== undefined)) fields.add('ks2_override');
  return [...fields];
}

/** The distinct pupils of a long layout, in order of first appearance. */
function peopleOfResults(rows: readonly PupilRow[], reader: RowReader, idRef: (row: number) => CellRef): Person[] {
  const people = new Map<string, { pupil: string; idRef: CellRef; sources: { reader: RowReader; row: number }[] }>();
  for (const { row, pupil } of rows) {
    const person = people.get(pupil);
    if (person) person.sources.push({ reader, row });
    else people.set(pupil, { pupil, idRef: idRef(row), sources: [{ reader, row }] });
  }
  return [...people.values()];
}

function withSecondSheet(people: readonly Person[], rows: readonly PupilRow[], reader: RowReader, theirs: boolean, idColumn: number, sheet: string): Person[] {
  const byPupil = new Map(rows.map(({ pupil, row }) => [pupil.toUpperCase(), row]));
  const first = new Map(people.map((person) => [person.pupil.toUpperCase(), person]));
  // The pupils' own sheet is the list of pupils for an export of results; for a wide tracker it only adds to them.
  if (!theirs) {
    return people.map((person) => {
      const row = byPupil.get(person.pupil.toUpperCase());
      return row === undefined ? person : { ...person, sources: [...person.sources, { reader, row }] };
    });
  }
  return rows.map(({ pupil, row }) => ({
    pupil: first.get(pupil.toUpperCase())?.pupil ?? pupil, idRef: { sheet, row, column: idColumn },
    sources: [{ reader, row }, ...(first.get(pupil.toUpperCase())?.sources ?? [])],
  }));
}

/** The first value among a pupil's rows; another one further down is a question for the user. */
function valueOf(person: Person, field: RecordField, problems: TrackerProblem[]): Sourced {
  let first: Sourced = { value: '', ref: null };
  for (const { reader, row } of person.sources) {
    const next = reader.read(row, field);
    if (first.value === '') first = next.value !== '' || first.ref === null ? next : first;
    else if (next.value !== '' && next.value !== first.value && field !== 'name' && next.ref && first.ref) {
      problems.push({
        kind: 'two values', where: next.ref.sheet, place: cellAddress(next.ref.row, next.ref.column), value: next.value, affects: ['Pupil groups'],
        problem: `The same pupil has "${first.value}" in ${cellAddress(first.ref.row, first.ref.column)}, which is used; make the two alike.`,
      });
    }
  }
  return first;
}

function findDuplicates(people: readonly Person[], wide: boolean, problems: TrackerProblem[]): void {
  const seen = new Map<string, CellRef>();
  for (const { pupil, idRef } of people) {
    const key = pupil.toUpperCase();
    const before = seen.get(key);
    if (before === undefined) seen.set(key, idRef);
    else {
      problems.push({
        kind: 'duplicate pupil', where: idRef.sheet, place: cellAddress(idRef.row, idRef.column), value: pupil, affects: ['Cohort', 'Every measure'],
        problem: `This pupil stands twice: first in ${cellAddress(before.row, before.column)}. Keep one of the ${wide ? 'rows' : "rows on the pupils' sheet"}, or correct the UPN.`,
      });
    }
  }
}
