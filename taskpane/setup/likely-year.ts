import type { SheetGrid } from '../../src/cells/grid';
import { KS4_YEARS } from '../../src/reference/ks4/years';
import { parseYear } from '../../src/reference/year-text';
import { readCell } from '../../src/tracker/cell';
import { readSeries } from '../../src/tracker/series';
import type { TrackerMapping } from '../../src/tracker/types';

/** The school year turns in September: from then on the exams ahead are next summer's. */
const SEPTEMBER = 8;

/**
 * The exam summer that a tracker is most likely about: one that its sheet's name or its title rows name
 * ("Year 11 2022-23"), else the latest of its exam series, else the summer of this school year. The user sees it
 * and can change it.
 * @param series the exam series of the results, as "2023-06"
 */
export function likelyYear(now: Date, said: readonly string[], series: readonly string[] = []): number {
  const named = said.flatMap((text) => [...text.matchAll(/\b20\d{2}(?:\s*[/-]\s*(?:20)?\d{2})?\b/g)].map(([year]) => parseYear(year)));
  const known = named.filter((year): year is number => year !== null && KS4_YEARS.some((each) => each.year === year));
  if (known.length > 0) return Math.max(...known);
  const latest = [...series].sort().at(-1);
  if (latest === undefined) return now.getFullYear() + (now.getMonth() >= SEPTEMBER ? 1 : 0);
  const [year, month] = latest.split('-').map(Number) as [number, number];
  return year + (month > SEPTEMBER ? 1 : 0);
}

/** The exam series that stand in an export of results; what is none is left out here and told by the health check. */
export function seriesIn(grid: SheetGrid, { columns, firstRow, lastRow }: TrackerMapping, now: Date): string[] {
  const column = columns.find(({ field }) => field === 'series')?.column;
  if (column === undefined) return [];
  const found = new Set<string>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const reading = readSeries(readCell(grid, row, column), now.getFullYear());
    if ('series' in reading) found.add(reading.series);
  }
  return [...found];
}

/** What a sheet says about itself: its name and the texts above its header. */
export const saidAbove = (grid: SheetGrid, firstRow: number): string[] =>
  [grid.sheet, ...grid.values.slice(0, firstRow).flat().filter((value): value is string => typeof value === 'string')];
