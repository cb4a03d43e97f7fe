import type { RecordTable } from '../cells/records';

/** Where a value stands in a CSV: rows as a spreadsheet counts them, the header being row 1. */
export const csvPlace = (row: number, column: string): string => (column === '' ? `row ${row + 2}` : `row ${row + 2}, column ${column}`);

/** A table already in memory, its first row the headings. */
export function csvTable(name: string, records: readonly (readonly string[])[]): RecordTable {
  return { name, columns: records[0] ?? [], rows: records.slice(1), place: csvPlace };
}
