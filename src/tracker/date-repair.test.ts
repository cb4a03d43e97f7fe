import { describe, expect, it } from 'vitest';
import { readCell } from './cell';
import { typedGrades } from './date-repair';
import { gridOf, type Typed } from './test-grid';

const typed = (cell: Typed) => typedGrades(readCell(gridOf('S', [[cell]]), 0, 0));

describe('what may have been typed where Excel shows a date or a time (Q-3)', () => {
  it.each([
    [{ value: 45021, format: 'd-mmm' }, ['5-4', '4-5']], [{ value: 45050, format: 'dd/mm/yyyy' }, ['5-4', '4-5']], [{ value: 45114, format: 'd-mmm' }, ['7-7']], [{ value: 7 / 24 + 7 / 1440, format: 'h:mm' }, ['7-7']],
    [{ value: 5 / 24 + 4 / 1440, format: 'hh:mm' }, ['5-4']], [{ value: 54, format: 'dd/mm/yyyy' }, ['5-4']], [{ value: 45, format: 'd-mmm' }, ['5-4']],
  ] as const)('%j: %j', (cell, grades) => expect(typed(cell)).toEqual(grades));
  it.each([{ value: 45170, format: 'd-mmm' }, { value: 0.9, format: 'h:mm' }, { value: 45021 }, { value: '5-4' }, { value: null }])('%j: nothing that is a grade', (cell) => expect(typed(cell)).toEqual([]));
});
