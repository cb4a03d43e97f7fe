import { BooleanNumber, CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { dateToSerial, type Cell, type CellValue as FileValue, type Sheet } from 'hucre';
import { parseArea } from '../../../src/cells/address';
import type { Area } from '../../../src/cells/grid';
import { callsAddIn, viewFormula, type KnownFunctions } from './formula';
import type { StyleBook } from './style';

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** What a cell of the snapshot remembers of the file, under `custom`. */
export interface CellMemory {
  /** A formula that only the file can hold: the grid shows its last value. */
  readonly kept?: string;
  /** The error that the file holds as this cell's value. */
  readonly error?: true;
  /** A place in this workbook that the cell links to: "'Pupil groups'!A1". */
  readonly link?: string;
}

interface Anchor { readonly formula: string; readonly row: number; readonly column: number }

/** Every cell of a sheet of the file in Univer's words. */
export function cellsOf(sheet: Sheet, book: StyleBook, known: KnownFunctions): CellMatrix {
  const matrix: CellMatrix = {};
  const shared = new Map<number, Anchor>();
  const lexer = new LexerTreeBuilder();
  const spilled: Area[] = [];

  const put = (row: number, column: number, value: FileValue, cell: Cell | undefined): void => {
    const data: ICellData = cell?.style ? { s: book.idOf(cell.style) } : {};
    const written = cell && formulaText(cell, row, column);
    const formula = written ? viewFormula(written, known) : null;
    const memory: CellMemory = {
      ...(written && formula === null ? { kept: `=${written}` } : {}),
      ...(cell?.type === 'error' ? { error: true as const } : {}),
      ...(cell?.hyperlink?.location ? { link: cell.hyperlink.location } : {}),
    };
    if (Object.keys(memory).length > 0) data.custom = memory;
    if (formula !== null) {
      data.f = formula;
      if (cell!.formulaType === 'array' && cell!.formulaRef?.includes(':')) spilled.push(parseArea(cell!.formulaRef));
    }
    // The add-in's own cells are computed afresh: a copy made without the add-in holds #NAME?.
    if (formula === null || !callsAddIn(formula, known.namespace)) Object.assign(data, valueOf(value));
    if (Object.keys(data).length > 0) (matrix[row] ??= {})[column] = data;
  };

  const formulaText = (cell: Cell, row: number, column: number): string | undefined => {
    if (cell.formula) {
      if (cell.formulaType === 'shared' && cell.formulaSharedIndex !== undefined) shared.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
      return cell.formula;
    }
    const anchor = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
    return anchor && lexer.moveFormulaRefOffset(`=${anchor.formula}`, column - anchor.column, row - anchor.row).replace(/^=/, '');
  };

  sheet.rows.forEach((values, row) => values.forEach((value, column) => put(row, column, value, sheet.cells?.get(`${row},${column}`))));
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (matrix[row]?.[column] === undefined) put(row, column, cell.value, cell);
  }
  // The engine spills into empty cells only: what the file holds there is the last spill.
  for (const area of spilled) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const data = matrix[row]?.[column];
        if (data && (row !== area.top || column !== area.left)) { delete data.v; delete data.t; }
        else if (data) delete data.v;
      }
    }
  }
  return matrix;
}

/** The blocks that array formulas of the file fill, each from the formula's own cell. */
export const spillsOf = (sheet: Sheet): Area[] => [...(sheet.cells?.values() ?? [])].flatMap((cell) =>
  cell.formulaType === 'array' && cell.formulaRef?.includes(':') ? [parseArea(cell.formulaRef)] : []);

/** A value of the file as the grid keeps it: dates as their serial number in the calendar from 1900, truth as 1 or 0. */
export function valueOf(value: FileValue): Pick<ICellData, 'v' | 't'> {
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return { v: dateToSerial(value), t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: CellValueType.STRING };
}
