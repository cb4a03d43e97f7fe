/** The catalogue without a fuzzy search: what the custom functions need, and small. */
import { decodeCatalogue, type CatalogueData } from './catalogue-data';
import { countsIn } from './counts';
import { readGrade } from './grades';
import { makeLookup } from './lookup';
import type { Catalogue, GradeReading, Qualification } from './types';

/** Distinct texts that one scale remembers: a spreadsheet column has few. */
const REMEMBERED = 5_000;

/**
 * @param data the file that `npm run catalogue` makes
 * @param additions what the school added (no lists: they count in every year) or imported (with the list's year);
 *   one with a QN that is held replaces it, keeping its lists
 */
export function createCatalogueCore(data: CatalogueData, additions: readonly Qualification[] = []): Catalogue {
  const qualifications = merge(decodeCatalogue(data), additions);
  const lookup = makeLookup(qualifications);
  const imported = [...new Set(additions.flatMap(({ lists }) => lists))].filter((year) => !data.lists.includes(year)).sort((a, b) => a - b)
    .map((year) => ({ year, kinds: new Set(additions.filter(({ lists }) => lists.includes(year)).map(({ kind }) => kind)) }));
  // Qualifications of one scale share its points: a grade is read once for all of them.
  const read = new WeakMap<Qualification['points'], Map<string, GradeReading>>();
  return {
    qualifications,
    find: lookup.find,
    search: lookup.search,
    grade(qualification, text) {
      let known = read.get(qualification.points);
      if (!known) read.set(qualification.points, (known = new Map()));
      const before = known.get(text);
      if (before) return before;
      const reading = readGrade(qualification, text);
      // What is unknown names the qualification.
      if (reading.kind !== 'unknown' && known.size < REMEMBERED) known.set(text, reading);
      return reading;
    },
    counts: (qualification, year) => countsIn(qualification, year, imported),
  };
}

function merge(held: readonly Qualification[], additions: readonly Qualification[]): readonly Qualification[] {
  if (additions.length === 0) return held;
  const added = new Map<string, Qualification>();
  for (const addition of additions) {
    const before = added.get(addition.qn) ?? held.find(({ qn }) => qn === addition.qn);
    const points = Object.keys(addition.points).length > 0 ? addition : { points: before?.points ?? {}, scale: before?.scale ?? '', slots: before?.slots ?? addition.slots };
    // The school's own word that it counts (no lists) stands; a list's year joins the years it was already on.
    const lists = addition.lists.length === 0 ? [] : [...new Set([...(before?.lists ?? []), ...addition.lists])].sort((a, b) => a - b);
    added.set(addition.qn, { ...addition, points: points.points, scale: points.scale, slots: points.slots, lists });
  }
  const kept = held.filter(({ qn }) => !added.has(qn));
  return [...kept, ...added.values()].sort((a, b) => (a.qn < b.qn ? -1 : a.qn > b.qn ? 1 : 0));
}
