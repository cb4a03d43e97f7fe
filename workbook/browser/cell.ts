import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import type { CellValue } from '../../src/cells/grid';
import { userFormula } from '../file/formula-text';
import type { CellMemory } from './view/cells';

const ERRORS: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

export const memoryOf = (cell: Nullable<ICellData>): CellMemory => (cell?.custom ?? {}) as CellMemory;

/** The formula that stands in a cell: in the grid, or only in the file. */
export const formulaOf = (cell: Nullable<ICellData>): string | null => cell?.f ?? memoryOf(cell).kept ?? null;

/** The same as the user sees it: custom functions by their names. */
export function userFormulaOf(cell: Nullable<ICellData>): string | null {
  const { kept } = memoryOf(cell);
  return cell?.f ?? (kept === undefined ? null : userFormula(kept.slice(1)));
}

/** What a cell of the grid holds, as every home of the workbook gives it. */
export function valueOfCell(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.p ? plainText(cell.p.body?.dataStream ?? '') : cell.v;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') {
    // A text "#N/A" that somebody typed is text; only a formula, or the file's own error, shows an error.
    return ERRORS.has(value) && (formulaOf(cell) !== null || memoryOf(cell).error || cell.t !== CellValueType.STRING) ? { error: value } : value;
  }
  if (cell.t === CellValueType.BOOLEAN || typeof value === 'boolean') return Boolean(value);
  return value;
}

/** Text with line breaks is kept as a document, each line ending with a return and the whole with "\r\n". */
const plainText = (stream: string): string => stream.replace(/\r\n$/, '').replaceAll('\r', '\n');

/** A cell's content in one comparable word: what the file must hold for it. */
export type Content = string | number | boolean | null;

export function contentOf(cell: Nullable<ICellData>): Content {
  if (cell?.f) return `f:${cell.f}`;
  const value = valueOfCell(cell);
  if (typeof value === 'string') return `s:${value}`;
  return typeof value === 'object' && value !== null ? `e:${value.error}` : value;
}

/** A cell that holds this content and nothing else. */
export function cellOfContent(content: Content): ICellData {
  const empty = { p: null, f: null, si: null };
  if (content === null) return { ...empty, v: null, t: null };
  if (typeof content === 'number') return { ...empty, v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { ...empty, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  const rest = content.slice(2);
  return content.startsWith('f:') ? { ...empty, f: rest, v: null, t: null } : { ...empty, v: rest, t: CellValueType.STRING };
}
