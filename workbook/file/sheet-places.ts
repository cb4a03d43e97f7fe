/** Where things stand in a worksheet's XML: enough to change single cells by splices. */
import { columnOf } from '../../src/cells/address';
import { walkPlaces, type OpenTag } from './xml';

export interface CellPlace {
  /** 1-based, as in addresses. */
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The cell format, `s`. */
  readonly format: number;
  readonly hasFormula: boolean;
}

/** A cell whose formula belongs to several cells: a shared, array or data table formula. */
export interface GroupedCell extends CellPlace {
  readonly formula: { readonly start: number; readonly end: number; readonly text: string; readonly attributes: Readonly<Record<string, string>> };
}

export interface RowPlace { readonly row: number; readonly tag: OpenTag; readonly innerEnd: number; readonly cells: readonly CellPlace[] }

export interface SheetPlaces {
  readonly data: { readonly tag: OpenTag; readonly innerEnd: number; readonly end: number };
  readonly dimension: OpenTag | null;
  readonly rows: readonly RowPlace[];
  readonly grouped: readonly GroupedCell[];
  /** The blocks of merged cells. */
  readonly merges: readonly string[];
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** Cells are listed for the rows that `wanted` takes; rows and grouped formulas for all. */
export function placesIn(xml: string, wanted: (row: number) => boolean): SheetPlaces {
  const rows: RowPlace[] = [];
  const grouped: GroupedCell[] = [];
  const merges: string[] = [];
  let data: Open<SheetPlaces['data']> | null = null;
  let dimension: OpenTag | null = null;
  let row: Open<RowPlace> & { cells: CellPlace[] } | null = null;
  let cell: Open<CellPlace> | null = null;
  let formula: Open<GroupedCell['formula']> | null = null;
  let inFormula = false;
  let number = 0;
  let column = 0;
  walkPlaces(xml, {
    open(tag) {
      if (tag.local === 'sheetData') data = { tag, innerEnd: tag.innerStart, end: tag.innerStart };
      else if (tag.local === 'dimension') dimension = tag;
      else if (tag.local === 'mergeCell') merges.push(tag.attributes.ref ?? '');
      else if (tag.local === 'row') {
        number = tag.attributes.r === undefined ? number + 1 : Number(tag.attributes.r);
        column = 0;
        row = { row: number, tag, innerEnd: tag.innerStart, cells: [] };
      } else if (tag.local === 'c' && row) {
        column = tag.attributes.r === undefined ? column + 1 : columnOf(tag.attributes.r.replace(/\d+$/, '')) + 1;
        cell = { row: number, column, start: tag.start, end: tag.innerStart, format: Number(tag.attributes.s ?? 0), hasFormula: false };
        formula = null;
      } else if (tag.local === 'f' && cell) {
        cell.hasFormula = true;
        formula = { start: tag.start, end: tag.innerStart, text: '', attributes: tag.attributes };
        inFormula = true;
      }
    },
    close(local, innerEnd, end) {
      if (local === 'f' && formula) {
        formula.end = end;
        inFormula = false;
      } else if (local === 'c' && cell) {
        cell.end = end;
        if (wanted(number)) row!.cells.push(cell);
        if (formula && GROUPED.has(formula.attributes.t ?? '')) grouped.push({ ...cell, formula });
        cell = null;
      } else if (local === 'row' && row) {
        rows.push({ ...row, innerEnd });
        row = null;
      } else if (local === 'sheetData' && data) {
        data.innerEnd = innerEnd;
        data.end = end;
      }
    },
    text(found) { if (inFormula) formula!.text += found; },
  });
  if (!data) throw new Error('The worksheet has no cells element.');
  return { data, dimension, rows, grouped, merges };
}

const GROUPED = new Set(['shared', 'array', 'dataTable']);
