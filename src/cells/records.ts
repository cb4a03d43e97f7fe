/**
 * Rows with named columns, from a CSV or from a tracker's cells: what the cohort is built from.
 * Column names are those of the headless contract ("pupil", "sex", "qualification", "grade", ...).
 */
export interface RecordTable {
  /** The file's name, or the sheet's. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Text as typed; an empty string is blank. */
  readonly rows: Iterable<readonly string[]>;
  /** Where a value stands, for people: "row 7, column grade" in a CSV, "F7" in a sheet. Row is the index in `rows`. */
  place(row: number, column: string): string;
}
