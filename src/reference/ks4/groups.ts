/** The prior attainment group of a KS2 mean (rule P8-2). */
import type { Edition } from './types';

/**
 * The first group whose upper edge is at or above the mean.
 * @param ks2Tenths the mean of KS2 reading and maths in tenths: 1045 is 104.5
 * @returns 1 to 34; undefined where the edition has no groups, or the mean is outside them all
 */
export function priorAttainmentGroup(edition: Pick<Edition, 'averages'>, ks2Tenths: number): number | undefined {
  const groups = edition.averages;
  if (!groups || groups.length === 0 || ks2Tenths < groups[0]!.ks2From) return undefined;
  return groups.find(({ ks2To }) => ks2Tenths <= ks2To)?.pag;
}

/** The lowest and highest KS2 mean that the edition has a group for, in tenths; undefined where it has no groups. */
export function ks2Limits(edition: Pick<Edition, 'averages'>): { readonly from: number; readonly to: number } | undefined {
  const groups = edition.averages;
  return groups?.length ? { from: groups[0]!.ks2From, to: groups.at(-1)!.ks2To } : undefined;
}
