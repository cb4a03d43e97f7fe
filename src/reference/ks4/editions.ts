/** The editions that Headline holds, and how a year or a name finds one (rule Y-2). */
import { edition2022Provisional } from './editions/2022-provisional';
import { edition2022Revised } from './editions/2022-revised';
import { edition2023Provisional } from './editions/2023-provisional';
import { edition2023Revised } from './editions/2023-revised';
import { edition2024Provisional } from './editions/2024-provisional';
import { edition2024Revised } from './editions/2024-revised';
import { parseYear } from '../year-text';
import type { Edition, EditionPart } from './types';

/** Oldest first; within a year in order of publication. A new edition is a data file and a line here. */
export const EDITIONS: readonly Edition[] = [
  edition2022Provisional, edition2022Revised,
  edition2023Provisional, edition2023Revised,
  edition2024Provisional, edition2024Revised,
];

/**
 * What the school's headline figures need. Standard deviations for value added by pillar are not in the
 * list: no edition of the guide prints them, and only the pillar intervals depend on them.
 */
export const COMPLETE: readonly EditionPart[] = ['averages', 'pillarAverages', 'slotsFilled', 'minimumScores', 'sigma'];

export const isComplete = (edition: Edition): boolean => COMPLETE.every((part) => edition[part] !== undefined);

export type EditionFound =
  | { readonly edition: Edition }
  | { readonly edition: null; readonly problem: string };

/**
 * The edition that a name or a bare year means. A bare year is its latest complete edition, or where none
 * is complete its latest with Attainment 8 averages; a school's own edition is only ever meant by its name.
 * @param wanted "2023 revised", "2023", 2023 or "2022/23"
 * @param editions those to choose from, oldest first: EDITIONS, and after them the school's own
 * @returns the edition, or null with a sentence that lists what there is
 */
export function editionFor(wanted: string | number, editions: readonly Edition[] = EDITIONS): EditionFound {
  const text = nameKey(String(wanted));
  const named = editions.findLast((edition) => nameKey(edition.name) === text);
  if (named) return { edition: named };
  const year = parseYear(text);
  const ofYear = year === null ? [] : editions.filter((edition) => edition.year === year && edition.status !== 'own');
  const edition = ofYear.findLast(isComplete) ?? ofYear.findLast(({ averages }) => averages !== undefined);
  if (edition) return { edition };
  const names = editions.map(({ name }) => name).join(', ');
  return {
    edition: null,
    problem: year === null
      ? `There is no edition of the estimates called "${wanted}"; there are ${names}.`
      : `No estimates are held for ${year}; there are ${names}. Name one of these, or import your own.`,
  };
}

const nameKey = (text: string): string => text.trim().toLowerCase().replace(/[\s\-_]+/g, ' ');
