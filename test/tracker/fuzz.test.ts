import { beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { Chance } from '../../scripts/samples-random';
import { columnLetters, parseArea } from '../../src/cells/address';
import type { CellValue, SheetGrid } from '../../src/cells/grid';
import { InputError } from '../../src/cells/problem';
import { catalogue } from '../../src/qualification/test-catalogue';
import { trackerReport } from '../../src/report/tracker-report';
import { dateRepairs } from '../../src/tracker/date-repair';
import { detectTracker } from '../../src/tracker/detect-workbook';
import { refuseDrift } from '../../src/tracker/drift';
import { gradeInventory } from '../../src/tracker/grade-inventory';
import { healthCheck } from '../../src/tracker/health';
import { proposeSettings } from '../../src/tracker/propose';
import { readTracker, sheetsOf } from '../../src/tracker/read-tracker';
import { settingsFromTables } from '../../src/tracker/settings-from-tables';
import { settingsToTables } from '../../src/tracker/settings-to-tables';
import type { TrackerSettings } from '../../src/tracker/types';
import { tell } from '../counts';
import { sampleOf } from './open-sample';

/** What people, programs and Excel leave in cells. */
const ODD: readonly CellValue[] = [
  null, '', ' ', 0, -1, 5, 9.5, 54, 97, 1e308, -1e-9, 45021, 2958466, true, false, { error: '#N/A' }, { error: '#REF!' }, 'Z', '5-4', '9-', '*2', 'L2D*', '=1+1', '<b>x</b>', '李', 'Żółć 😀', 'UPN', 'Maths', 'Mock 1',
  'Total', 'Average', '601/4292/3', 'Summer 2023', '6G3', '2023-13', '31/06/2023', '104', 'N', 'a\nb', '\u200b', '\u00a0', "'", '%', '__proto__', 'constructor', 'x'.repeat(400), 'D2 '.repeat(12), '5/4/23', '1'.repeat(40),
];
const FORMATS = ['General', '', 'dd/mm/yyyy', 'd-mmm', 'h:mm', '0%', '@', '[', '"', 'mmm-yy', '[h]', ';;;', '\\'];
/** Mutated cells in all, over all runs; another seed by `FUZZ_SEED=7 npx vitest run test/tracker/fuzz`. */
const MUTATIONS = 10_000;
const RUNS = 40;

/** Most that one workbook may take: milliseconds of work, however busy the machine, and bytes of the whole process with the test runner in it. */
const MOST_TIME = 10_000;
const MOST_MEMORY = 512 * 2 ** 20;

/** Everything that the product does with a workbook's sheets; throws where any of it does. */
function useAll(grids: readonly SheetGrid[]): void {
  const found = detectTracker(grids, catalogue);
  if (found.kind === 'none') {
    expect(found.problems.length).toBeGreaterThan(0);
    expect(found.problems.every(({ problem }) => problem.length > 10)).toBe(true);
    return;
  }
  useSettled(grids, proposeSettings(grids, found.mapping, found.assessment, 2023, catalogue));
}

/** The same once the set-up is done: `settings` may be those of the workbook before its cells were changed. */
function useSettled(grids: readonly SheetGrid[], settings: TrackerSettings): void {
  const { mapping } = settings;
  const { pupils, results, problems } = readTracker(grids, settings, catalogue);
  const lines = healthCheck(grids, settings, catalogue);
  gradeInventory(grids, settings, catalogue);
  dateRepairs(grids, settings, catalogue);
  const rows = [...results.rows];
  expect(rows.filter((row) => row.some((value) => typeof value !== 'string'))).toEqual([]);
  // No result without a cell, and no grade that is a blank taken for something.
  const grid = grids.find(({ sheet }) => sheet === mapping.sheet)!;
  expect(rows.filter((row, at) => {
    const place = results.place(at, 'grade');
    const { top, left } = parseArea(place);
    return row[2] === '' || ((grid.values[top]?.[left] ?? null) === null && !grid.uncalculated.has(place));
  })).toEqual([]);
  expect([...pupils.rows].filter((row) => row.length !== pupils.columns.length)).toEqual([]);
  expect(problems.filter(({ where, problem }) => where === '' || problem.length <= 10)).toEqual([]);
  for (const line of lines) for (const cell of line.cells) parseArea(cell);
  expect(settingsFromTables(settingsToTables(settings)).settings?.mapping.sheet).toBe(mapping.sheet);
  report(grids, settings);
}

/** The report is made, or refused in sentences. */
function report(grids: readonly SheetGrid[], settings: TrackerSettings): void {
  try {
    refuseDrift(grids, settings);
    const { sheets } = trackerReport({ grids, settings, catalogue, audience: 'named', filters: [], made: 'now' });
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell?.value === 'number' && !Number.isFinite(cell.value))).toEqual([]);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.problems.every(({ problem }) => problem.length > 10)).toBe(true);
  }
}

const cut = (grid: SheetGrid, rows: number): SheetGrid => ({ ...grid, values: grid.values.slice(0, rows), numberFormats: grid.numberFormats.slice(0, rows), formulas: new Set(), uncalculated: new Set() });

/** What was changed, over all runs. */
const changed = { cells: 0, headings: 0, sizes: 0 };

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
    changed[row <= 5 ? 'headings' : 'cells'] += 1;
    if (chance.happens(0.02)) uncalculated.add(`${columnLetters(column)}${row + 1}`);
  }
  const resize = (share: number, act: () => void): void => { if (chance.happens(share)) { act(); changed.sizes += 1; } };
  // Rows and columns go, and come twice, as when people paste; a sheet grows long, or wide.
  resize(0.3, () => values.splice(chance.whole(0, values.length - 1), chance.whole(1, 4)));
  resize(0.3, () => values.splice(chance.whole(0, values.length - 1), 0, [...values[chance.whole(0, values.length - 1)]!]));
  resize(0.2, () => { for (const row of values) row.splice(chance.whole(0, 8), 1); });
  resize(0.05, () => { const body = values.slice(6); while (body.length > 0 && values.length < 2000) values.push(...body.map((row) => [...row])); });
  resize(0.1, () => { for (const row of values) row.push(...Array.from({ length: 400 }, () => chance.pick(ODD))); });
  return { ...grid, values: values.map((row) => Array.from(row, (value) => value ?? null)), numberFormats: formats, uncalculated };
}

/** A grid in which nothing can be written: whoever tries throws. */
function readOnly(grid: SheetGrid): SheetGrid {
  for (const rows of [grid.values, grid.numberFormats]) { rows.forEach((row) => Object.freeze(row)); Object.freeze(rows); }
  return Object.freeze(grid);
}
const sizeOf = ({ formulas, uncalculated, tables }: SheetGrid): number => formulas.size + uncalculated.size + tables.length;

describe('a tracker in any state is read, never crashed on', () => {
  let samples: readonly { readonly grids: readonly SheetGrid[]; readonly settings: TrackerSettings }[];
  beforeAll(async () => {
    const files = await Promise.all(['wide', 'long', 'primary'].map((name) => sampleOf(`assets/samples/${name}.xlsx`, 2023)));
    samples = files.map(({ grids, settings }) => ({ grids: grids.map((grid) => cut(grid, 40)), settings }));
  });
  it(`with ${MUTATIONS.toLocaleString('en-GB')} cells, headings and formats changed, and sizes, from a seed: within ten seconds and 512 MB each, and nothing is written`, () => {
    const chance = new Chance(Number(process.env.FUZZ_SEED ?? 20_231_122));
    let slowest = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { grids, settings } = samples[run % samples.length]!;
      const read = sheetsOf(settings.mapping);
      const shares = MUTATIONS / RUNS / read.length;
      const now = grids.map((grid) => readOnly(read.includes(grid.sheet) ? mutated(grid, chance, Math.ceil(shares)) : grid));
      const before = now.map(sizeOf);
      for (const use of [() => useAll(now), () => useSettled(now, settings)]) {
        const started = process.cpuUsage();
        use();
        const { user, system } = process.cpuUsage(started);
        slowest = Math.max(slowest, (user + system) / 1000);
      }
      expect(now.map(sizeOf)).toEqual(before);
    }
    const memory = process.resourceUsage().maxRSS * 1024;
    tell(`${RUNS} mutated trackers: ${changed.cells.toLocaleString('en-GB')} cells and ${changed.headings.toLocaleString('en-GB')} cells of headings changed with their formats, ${changed.sizes} changes of size; slowest ${Math.round(slowest)} ms, most memory ${Math.round(memory / 2 ** 20)} MB.`);
    expect(changed.cells + changed.headings).toBeGreaterThanOrEqual(MUTATIONS);
    expect(Math.min(...Object.values(changed))).toBeGreaterThan(RUNS / 4);
    expect(slowest).toBeLessThan(MOST_TIME);
    expect(memory).toBeLessThan(MOST_MEMORY);
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
