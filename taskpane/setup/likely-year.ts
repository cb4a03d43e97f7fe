import type { SheetGrid } from '../../src/cells/grid';
import { KS4_YEARS } from '../../src/reference/ks4/years';
import { parseYear } from '../../src/reference/year-text';

/** The school year turns in September: from then on the exams ahead are next summer's. */
const SEPTEMBER = 8;

/**
 * The exam summer that a tracker is most likely about: one that its sheet's name or its title rows name
 * ("Year 11 2022-23"), else the summer of this school year. The user sees it and can change it.
 */
export function likelyYear(now: Date, said: readonly string[]): number {
  const named = said.flatMap((text) => [...text.matchAll(/\b20\d{2}(?:\s*[/-]\s*(?:20)?\d{2})?\b/g)].map(([year]) => parseYear(year)));
  const known = named.filter((year): year is number => year !== null && KS4_YEARS.some((each) => each.year === year));
  return known.length > 0 ? Math.max(...known) : now.getFullYear() + (now.getMonth() >= SEPTEMBER ? 1 : 0);
}

/** What a sheet says about itself: its name and the texts above its header. */
export const saidAbove = (grid: SheetGrid, firstRow: number): string[] =>
  [grid.sheet, ...grid.values.slice(0, firstRow).flat().filter((value): value is string => typeof value === 'string')];
