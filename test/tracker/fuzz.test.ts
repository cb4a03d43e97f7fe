import { beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { Chance } from '../../scripts/samples-random';
import { parseArea } from '../../src/cells/address';
import type { CellValue, SheetGrid } from '../../src/cells/grid';
import { catalogue } from '../../src/qualification/test-catalogue';
import { dateRepairs } from '../../src/tracker/date-repair';
import { detectTracker } from '../../src/tracker/detect-workbook';
import { gradeInventory } from '../../src/tracker/grade-inventory';
import { healthCheck } from '../../src/tracker/health';
import { proposeSettings } from '../../src/tracker/propose';
import { readTracker } from '../../src/tracker/read-tracker';
import { settingsFromTables } from '../../src/tracker/settings-from-tables';
import { settingsToTables } from '../../src/tracker/settings-to-tables';
import { gridsOf } from './open-sample';

/** What people, programs and Excel leave in cells. */
const ODD: readonly CellValue[] = [
  null, '', ' ', 0, -1, 5, 9.5, 54, 97, 1e308, -1e-9, 45021, 2958466, true, false, { error: '#N/A' }, { error: '#REF!' }, 'Z', '5-4', '9-', '*2', 'L2D*', '=1+1', '<b>x</b>', '李', 'Żółć 😀', 'UPN', 'Maths', 'Mock 1',
  'Total', 'Average', '601/4292/3', 'Summer 2023', '6G3', '2023-13', '31/06/2023', '104', 'N', 'a\nb', '\u200b', '\u00a0', "'", '%', '__proto__', 'constructor', 'x'.repeat(400), 'D2 '.repeat(12), '5/4/23', '1'.repeat(40),
];
const FORMATS = ['General', '', 'dd/mm/yyyy', 'd-mmm', 'h:mm', '0%', '@', '[', '"', 'mmm-yy', '[h]', ';;;', '\\'];
/** Mutated cells in all, over all runs. */
const MUTATIONS = 10_000;
const RUNS = 40;

/** Everything that the product does with a workbook's sheets; throws where any of it does. */
function useAll(grids: readonly SheetGrid[]): void {
  const found = detectTracker(grids, catalogue);
  if (found.kind === 'none') {
    expect(found.problems.length).toBeGreaterThan(0);
    expect(found.problems.every(({ problem }) => problem.length > 10)).toBe(true);
    return;
  }
  const settings = proposeSettings(grids, found.mapping, found.assessment, 2023, catalogue);
  const { pupils, results, problems } = readTracker(grids, settings, catalogue);
  const lines = healthCheck(grids, settings, catalogue);
  gradeInventory(grids, settings, catalogue);
  dateRepairs(grids, settings, catalogue);
  const rows = [...results.rows];
  for (const [at, row] of rows.entries()) {
    expect(row.every((value) => typeof value === 'string')).toBe(true);
    // No result without a cell, and no grade that is a blank taken for something.
    const { top, left } = parseArea(results.place(at, 'grade'));
    const grid = grids.find(({ sheet }) => sheet === found.mapping.sheet)!;
    expect(row[2] === '' ? null : grid.values[top]?.[left] ?? 'uncalculated').not.toBeNull();
  }
  for (const row of pupils.rows) expect(row.length).toBe(pupils.columns.length);
  for (const problem of problems) expect([problem.where !== '', problem.problem.length > 10]).toEqual([true, true]);
  for (const line of lines) for (const cell of line.cells) parseArea(cell);
  expect(settingsFromTables(settingsToTables(settings)).settings?.mapping.sheet).toBe(settings.mapping.sheet);
}

const cut = (grid: SheetGrid, rows: number): SheetGrid => ({ ...grid, values: grid.values.slice(0, rows), numberFormats: grid.numberFormats.slice(0, rows), formulas: new Set(), uncalculated: new Set() });

function mutated(grid: SheetGrid, chance: Chance, cells: number): SheetGrid {
  const values = grid.values.map((row) => [...row]);
  const formats = grid.numberFormats.map((row) => [...row]);
  const uncalculated = new Set<string>();
  for (let count = 0; count < cells; count += 1) {
    // One in five falls on the header, where it does most.
    const row = chance.happens(0.2) ? chance.whole(0, Math.min(5, values.length - 1)) : chance.whole(0, values.length - 1);
    const column = chance.whole(0, Math.max(values[row]!.length, 3));
    values[row]![column] = chance.pick(ODD);
    (formats[row] ??= [])[column] = chance.pick(FORMATS);
    if (chance.happens(0.02)) uncalculated.add(`${String.fromCharCode(65 + (column % 26))}${row + 1}`);
  }
  // Rows and columns go, and come twice, as when people paste.
  if (chance.happens(0.3)) values.splice(chance.whole(0, values.length - 1), chance.whole(1, 4));
  if (chance.happens(0.3)) values.splice(chance.whole(0, values.length - 1), 0, [...values[chance.whole(0, values.length - 1)]!]);
  if (chance.happens(0.2)) for (const row of values) row.splice(chance.whole(0, 8), 1);
  return { ...grid, values: values.map((row) => Array.from(row, (value) => value ?? null)), numberFormats: formats, uncalculated };
}

describe('a tracker in any state is read, never crashed on', () => {
  let samples: readonly SheetGrid[][];
  beforeAll(async () => {
    const files = await Promise.all(['wide', 'long', 'primary'].map((name) => gridsOf(`assets/samples/${name}.xlsx`)));
    samples = files.map((grids) => grids.map((grid) => cut(grid, 30)));
  });
  it(`with ${MUTATIONS.toLocaleString('en-GB')} cells, headings and formats changed, from a seed`, () => {
    const chance = new Chance(20_231_122);
    for (let run = 0; run < RUNS; run += 1) {
      const grids = samples[run % samples.length]!;
      useAll(grids.map((grid, at) => (at === 0 || grid.sheet === 'Year 11' ? mutated(grid, chance, MUTATIONS / RUNS) : grid)));
    }
  }, 120_000);

  const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ODD) }, fc.string({ maxLength: 8 }), fc.double(), fc.integer({ min: -5, max: 120 }), fc.boolean());
  const heading = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('UPN', 'Name', 'Surname', 'Sex', 'PP', 'KS2 Reading', 'KS2 Maths', 'KS1 Reading', 'Maths', 'French', 'Science', 'Mock 1', 'Target', 'QN', 'Grade', 'Series', 'Att8', 'Year', '') }, fc.string({ maxLength: 10 }));
  const grid = fc.record({
    title: fc.array(cell, { maxLength: 3 }), above: fc.array(heading, { maxLength: 8 }), headings: fc.array(heading, { maxLength: 10 }), rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }), formats: fc.array(fc.constantFrom(...FORMATS), { maxLength: 12 }),
  }).map(({ title, above, headings, rows, formats }): SheetGrid => ({
    sheet: 'S', tables: [], formulas: new Set(), uncalculated: new Set(['C4']), values: [title, above, headings, ...rows], numberFormats: [[], [], [], ...rows.map(() => formats)],
  }));
  it('whatever a grid holds', () => fc.assert(fc.property(fc.array(grid, { maxLength: 2 }), (grids) => useAll(grids.map((each, at) => ({ ...each, sheet: `S${at}` })))), { numRuns: 250, seed: 7 }), 120_000);
});
