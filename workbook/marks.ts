/**
 * How our sheets are known in every home: a hidden, sheet-scoped defined name that holds the sheet's key as
 * text. It survives renaming and moving the tab, and it goes when the tab is deleted.
 */
import type { SheetKey } from '../src/report/types';

export const MARK_NAME = 'Headline_sheet';

/** The tab's wanted name of the settings sheet. */
export const SETTINGS_TAB = 'Headline settings';

/** What the defined name refers to, as a formula without its "=": `"headlines"`. */
export const markText = (key: SheetKey): string => `"${key}"`;

/** The key in a mark's formula (with or without "="), or null where it is not ours. */
export function keyOfMark(formula: string): SheetKey | null {
  const key = /^=?"([a-z0-9-]+)"$/.exec(formula.trim())?.[1];
  return key !== undefined && KEYS.has(key) ? (key as SheetKey) : null;
}

/** Every key there is; the compiler keeps it whole. */
const EVERY: Readonly<Record<SheetKey, true>> = {
  headlines: true, groups: true, subjects: true, slots: true, gaps: true, ranges: true, 'english-maths': true, 'broadsheet-grades': true,
  'broadsheet-points': true, pupils: true, scatter: true, ks2: true, 'ks2-groups': true, 'ks2-pupils': true, questions: true, trust: true,
  notes: true, settings: true,
};
const KEYS: ReadonlySet<string> = new Set(Object.keys(EVERY));

/** Which of several sheets with one key is refreshed: the one under its own name, else the first (others are the user's copies). */
export function sheetToRefresh<T extends { readonly name: string }>(candidates: readonly T[], wanted: string): T | undefined {
  return candidates.find(({ name }) => sameName(name, wanted)) ?? candidates[0];
}

/** Excel's sheet names do not differ by case alone. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const LONGEST = 31;

/** A tab's name that Excel takes and that no other sheet has: "Headlines", "Headlines (2)", ... at most 31 characters. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const clean = wanted.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim() || 'Report';
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` (${copy})`;
    const name = clean.slice(0, LONGEST - suffix.length).replace(/[\s']+$/, '') + suffix;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}
