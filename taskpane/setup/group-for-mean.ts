import { EDITIONS, editionFor } from '../../src/reference/ks4/editions';
import type { TrackerSettings } from '../../src/tracker/types';

/**
 * The prior attainment group of a key stage 2 mean in tenths, by the settings' edition: the first whose upper edge
 * is at or above the mean (P8-2). Null where the year has no averages.
 */
export function groupForMean({ year, edition }: Pick<TrackerSettings, 'year' | 'edition'>): (tenths: number) => number | null {
  const averages = editionFor(edition === '' ? year : edition, EDITIONS).edition?.averages ?? [];
  return (tenths) => averages.find(({ ks2To }) => ks2To >= tenths)?.pag ?? null;
}
