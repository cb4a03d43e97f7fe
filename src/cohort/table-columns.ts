import type { Problem } from '../cells/problem';
import type { RecordTable } from '../cells/records';

/** A table's name, headings and places: all of a RecordTable but its rows. */
export type TableShape = Pick<RecordTable, 'name' | 'columns' | 'place'>;

/** Which of the columns that we know a table has, and where. */
export class TableColumns<Column extends string> {
  readonly #index = new Map<Column, number>();
  /** Headings of columns that mean nothing to us: ignored, with a note. */
  readonly unknown: string[] = [];
  /** Required columns that are missing, and columns that stand twice. */
  readonly problems: Problem[] = [];

  constructor(readonly shape: TableShape, known: readonly Column[], required: readonly Column[]) {
    shape.columns.forEach((heading, at) => {
      const name = heading.trim().toLowerCase() as Column;
      if (!known.includes(name)) return void (name === '' || this.unknown.push(heading.trim()));
      if (this.#index.has(name)) this.problems.push(this.headerProblem(name, `The column "${name}" stands twice; keep one.`));
      this.#index.set(name, at);
    });
    for (const column of required) {
      if (!this.#index.has(column)) this.problems.push(this.headerProblem('', missingColumn(column, shape.columns)));
    }
  }

  has(column: Column): boolean { return this.#index.has(column); }

  /** The value of a column in a row, trimmed; empty where the column or the value is missing. */
  value(row: readonly string[], column: Column): string {
    const at = this.#index.get(column);
    return at === undefined ? '' : (row[at] ?? '').trim();
  }

  /** The same for one column, looked up once: for tables of millions of rows. */
  reader(column: Column): (row: readonly string[]) => string {
    const at = this.#index.get(column);
    return at === undefined ? () => '' : (row) => (row[at] ?? '').trim();
  }

  /** A problem with the value of a column in a row. `row` counts the table's rows from 0. */
  problem(row: number, column: Column, value: string, problem: string): Problem {
    return { where: this.shape.name, place: this.shape.place(row, column), value, problem };
  }

  headerProblem(value: string, problem: string): Problem {
    return { where: this.shape.name, place: 'header', value, problem };
  }
}

function missingColumn(column: string, headings: readonly string[]): string {
  const only = headings.length === 1 ? headings[0]! : '';
  const separator = only.includes(';') ? 'semicolons' : only.includes('\t') ? 'tabs' : '';
  const hint = separator ? ` Its values are separated by ${separator}: save it with commas.` : '';
  return `The column "${column}" is missing; it is required.${hint}`;
}

/** True where every value of the row is blank: such rows are passed over. */
export const isBlankRow = (row: readonly string[]): boolean => row.every((value) => value.trim() === '');

/** A row with more values than there are headings: a comma inside a value that is not in quotes. Null where it is not so. */
export function overlongRow(shape: TableShape, row: readonly string[], index: number): Problem | null {
  if (row.length <= shape.columns.length || isBlankRow(row.slice(shape.columns.length))) return null;
  return {
    where: shape.name, place: shape.place(index, ''), value: row.slice(shape.columns.length).join(','),
    problem: `The row has ${row.length} values and the header ${shape.columns.length}; put a value that has a comma in it in double quotes.`,
  };
}
