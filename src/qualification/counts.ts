/** Whether a qualification counts for a year (rule Q-6). */
import { ks4Year, KS4_YEARS, type Ks4Year } from '../reference/ks4/years';
import type { Kind, Qualification } from './types';

export type Counting = { readonly counts: true } | { readonly counts: false; readonly reason: string; readonly needsList: boolean };

/** These were not approved anew for 2024 and carry on from the newest list [house]. */
const CARRY_ON: readonly Kind[] = ['GCSE', 'AS', 'graded music', 'FSMQ'];

/** A list that the school imported: it rules the kinds of qualification that it names. */
export interface ImportedList { readonly year: number; readonly kinds: ReadonlySet<Kind> }

/**
 * @param imported lists that the school imported, oldest first; the newest up to `year` that names the kind rules it
 * @returns that it counts, or why not and whether a newer list would decide it
 */
export function countsIn(qualification: Qualification, year: number, imported: readonly ImportedList[] = [], years: readonly Ks4Year[] = KS4_YEARS): Counting {
  const { kind, lists, title } = qualification;
  if (lists.length === 0) return { counts: true };
  const found = ks4Year(year, years);
  if (!found.year) return { counts: false, needsList: false, reason: found.problem };
  // A list of a newer year than those held also stands for the years after it, until a newer one is imported.
  const ruling = imported.findLast((list) => list.kinds.has(kind) && list.year <= year && (list.year === year || found.year.technicalAwardsNeedList));
  const standing = ruling ? [ruling.year] : found.year.lists;
  if (!ruling && found.year.technicalAwardsNeedList && !CARRY_ON.includes(kind)) {
    return {
      counts: false, needsList: true,
      reason: `Technical awards were approved anew for 2024, and no list from then on is held: import the DfE's list for ${year}, or add ${title} to your own qualifications.`,
    };
  }
  if (standing.some((list) => lists.includes(list))) return { counts: true };
  return { counts: false, needsList: false, reason: `It is not on the DfE's list for ${year} (${standing.map((list) => `the ${list} list`).join(' and ')}), so it does not count.` };
}
