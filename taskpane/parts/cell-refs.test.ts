import { describe, expect, it } from 'vitest';
import { quoteSheet } from '../../src/cells/address';
import { cellRef, isCell } from './cell-refs';

describe('where a cell is', () => {
  it('without a sheet it is on the one spoken of', () => expect(cellRef('Year 11', 'F7')).toEqual({ sheet: 'Year 11', address: 'F7' }));
  it('with one it is there', () => expect(cellRef('Year 11', 'KS2!B4')).toEqual({ sheet: 'KS2', address: 'B4' }));
  it('quotes come off the name', () => {
    const name = "Year 11's data";
    expect(cellRef('x', `${quoteSheet(name)}!A1:A9`)).toEqual({ sheet: name, address: 'A1:A9' });
  });
  it('a row or a table is no cell', () => expect(['F7', 'A1:B2', 'row 3', 'table Grades, row 2', ''].map(isCell)).toEqual([true, true, false, false, false]));
});
