import { SPRING_CENSUS } from '../reference/release';

export type DataStatus = 'unvalidated' | 'validated';

/** What is known about a pupil's place in the cohort. Days are YYYYMMDD; null is not known. */
export interface InclusionFacts {
  /** The user's own choice; null where none was made. */
  readonly include: boolean | null;
  /** The reason the user gave: with one, the choice overrides everything else. */
  readonly reason: string;
  /** A recent arrival from a non-English-speaking country whose removal was asked for. */
  readonly arrived: boolean;
  readonly joined: number | null;
  readonly left: number | null;
}

/** Whether a pupil is in the cohort (rule S-1), with the reason where it is not simply so. */
export interface Inclusion { readonly included: boolean; readonly reason: string }

/**
 * Decides whether a pupil is in the cohort.
 * @param census the day of the spring census, YYYYMMDD; see `springCensus`
 */
export function inclusion(facts: InclusionFacts, status: DataStatus, census: number): Inclusion {
  const { include, reason, arrived, joined, left } = facts;
  if (include === false) return { included: false, reason: reason || 'Excluded in the data.' };
  if (include === true && reason !== '') return { included: true, reason };
  if (arrived && status === 'validated') {
    return { included: false, reason: 'A recent arrival from a country where English is not spoken, whose removal was asked for.' };
  }
  if (include === true) return { included: true, reason: '' };
  if (joined !== null && joined > census) return { included: false, reason: `Joined after the spring census of ${dayText(census)}.` };
  if (left !== null && left < census) return { included: false, reason: `Left before the spring census of ${dayText(census)}.` };
  return { included: true, reason: '' };
}

/** The day of the spring census in the January of a year, as YYYYMMDD: the third Thursday (rule S-1 [house]). */
export function springCensus(year: number): number {
  const { month, weekday, nth } = SPRING_CENSUS;
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const day = 1 + ((weekday - first + 7) % 7) + 7 * (nth - 1);
  return (year * 100 + month) * 100 + day;
}

const dayText = (day: number): string =>
  [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100].map((part) => String(part).padStart(2, '0')).join('-');
