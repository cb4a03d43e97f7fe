import { readXlsx, writeXlsx } from 'hucre';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from './engine';
import { Grid } from './grid';
import { headlessEngine } from './headless';

const known = { namespace: 'HEADLINE', names: new Set(['KS4_ATT8']) };
let engine: Engine;
afterEach(() => engine.dispose());

async function show(): Promise<Grid> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Year 11',
        rows: [['UPN', 'Grade', 'Joined', 'Double'], ['0042', 7, new Date(Date.UTC(2023, 8, 1)), null], ['=1+1', '5-4', null, null], [true, null, null, null]],
        cells: new Map([
          ['1,3', { formula: 'B2*2', formulaResult: 14 }],
          ['2,3', { formula: '_xlfn.XLOOKUP(7,B2:B3,A2:A3)', formulaResult: 'kept?' }],
          ['3,3', { formula: 'CUBEVALUE("x",1)', formulaResult: 99 }],
          ['1,2', { style: { numFmt: 'dd/mm/yyyy' } }],
        ]),
      },
      { name: 'Lookup', hidden: true, rows: [['Grade'], [9]] },
    ],
    namedRanges: [{ name: 'Grades', range: "'Year 11'!$B$2:$B$3" }],
  });
  engine = headlessEngine();
  const grid = Grid.show(engine, await readXlsx(bytes, { readStyles: true }), known);
  await grid.calculated();
  return grid;
}

describe('the grid', () => {
  it('reads back what the file holds: text as text, dates as serial numbers, last values of formulas', async () => {
    const grid = await show();
    const { values, formulas, numberFormats } = grid.read(grid.sheet('year 11')!);
    expect(values).toEqual([['UPN', 'Grade', 'Joined', 'Double'], ['0042', 7, 45170, 14], ['=1+1', '5-4', null, 'kept?'], [true, null, null, 99]]);
    expect(numberFormats[1]).toEqual(['', '', 'dd/mm/yyyy', '']);
    expect([...formulas]).toEqual(['D2', 'D3', 'D4']);
    expect(grid.changes()).toEqual([]);
  });

  it('knows what the user has typed since, and nothing else', async () => {
    const grid = await show();
    const sheet = grid.api.getActiveWorkbook()!.getActiveSheet();
    sheet.getRange('B2').setValue(9);
    sheet.getRange('E2').setFormula('=SUM(Grades)');
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    await grid.calculated();
    const { values } = grid.read(grid.sheet('Year 11')!);
    expect([values[1]![1], values[1]![3], values[1]![4]]).toEqual([9, 18, 9]);
    expect(grid.changes()).toEqual([{ sheet: 'Year 11', changes: [{ row: 1, column: 1, write: { value: 9 } }, { row: 1, column: 4, write: { formula: '=SUM(Grades)' } }] }]);
  });
});
