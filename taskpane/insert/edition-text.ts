import { EDITIONS, editionFor } from '../../src/reference/ks4/editions';
import type { TrackerSettings } from '../../src/tracker/types';

/**
 * The argument `edition` of a function: the year alone, the edition's name where it is of that year, else
 * "2025 against 2023 provisional". Always written: a formula that was saved must not change its answer by itself.
 */
export function editionText({ year, edition }: Pick<TrackerSettings, 'year' | 'edition'>): string | number {
  if (edition === '') return year;
  const found = editionFor(edition, EDITIONS);
  return found.edition?.year === year ? found.edition.name : `${year} against ${edition}`;
}
