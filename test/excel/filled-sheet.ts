import { columnLetters } from '../../src/cells/address';
import { isCellError, type SheetGrid } from '../../src/cells/grid';
import type { FilledCell, FilledSheet } from '../office-host/fill';

/** A grid as a sheet of the emulated host. Formulas keep their value; their text is of no matter here. */
export const filledSheet = ({ sheet, values, numberFormats, formulas, tables }: SheetGrid): FilledSheet => ({
  name: sheet, tables,
  rows: values.map((cells, row) => cells.map((value, column): FilledCell | null => (value === null ? null : {
    value: isCellError(value) ? { error: value.error } : value,
    format: numberFormats[row]?.[column] || 'General',
    ...(formulas.has(`${columnLetters(column)}${row + 1}`) ? { formula: '=CALCULATED()' } : {}),
  }))),
});
