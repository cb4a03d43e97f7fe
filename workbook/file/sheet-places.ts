/** Where things stand in a worksheet's XML: enough to change single cells by splices. */
import { columnOf } from '../../src/cells/address';
import { walkPlaces, type OpenTag } from './xml';

export interface CellPlace {
  /** 1-based, as in addresses. */
  readonly row: number;
  readonly column: number;
  readonly tag: OpenTag;
  readonly end: number;
  readonly formula: FormulaPlace | null;
}

export interface FormulaPlace {
  readonly tag: OpenTag;
  readonly end: number;
  readonly text: string;
}

export interface RowPlace { readonly row: number; readonly tag: OpenTag; readonly innerEnd: number; readonly cells: readonly CellPlace[] }

export interface SheetPlaces {
  readonly data: { readonly tag: OpenTag; readonly innerEnd: number; readonly end: number };
  readonly dimension: OpenTag | null;
  readonly rows: readonly RowPlace[];
  /** Cells of formulas that belong to several cells: shared, array and data table formulas. */
  readonly grouped: readonly CellPlace[];
  /** The blocks of merged cells. */
  readonly merges: readonly string[];
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** Cells are listed for the rows that `wanted` takes; rows and grouped formulas for all. */
export function placesIn(xml: string, wanted: (row: number) => boolean): SheetPlaces {
  const rows: RowPlace[] = [];
  const grouped: CellPlace[] = [];
  const merges: string[] = [];
  let data: Open<SheetPlaces['data']> | null = null;
  let dimension: OpenTag | null = null;
  let row: Open<RowPlace> & { cells: CellPlace[] } | null = null;
  let cell: Open<CellPlace> | null = null;
  let formula: Open<FormulaPlace> | null = null;
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
        cell = { row: number, column, tag, end: tag.innerStart, formula: null };
      } else if (tag.local === 'f' && cell) formula = { tag, end: tag.innerStart, text: '' };
    },
    close(local, innerEnd, end) {
      if (local === 'f' && formula && cell) {
        cell.formula = { ...formula, end };
        formula = null;
      } else if (local === 'c' && cell) {
        const place = { ...cell, end };
        if (wanted(number)) row!.cells.push(place);
        if (place.formula && GROUPED.has(place.formula.tag.attributes.t ?? '')) grouped.push(place);
        cell = null;
      } else if (local === 'row' && row) {
        rows.push({ ...row, innerEnd });
        row = null;
      } else if (local === 'sheetData' && data) {
        data.innerEnd = innerEnd;
        data.end = end;
      }
    },
    text(found) { if (formula) formula.text += found; },
  });
  if (!data) throw new Error('The worksheet has no cells element.');
  return { data, dimension, rows, grouped, merges };
}

const GROUPED = new Set(['shared', 'array', 'dataTable']);
