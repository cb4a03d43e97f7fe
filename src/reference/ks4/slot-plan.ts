/**
 * The slots of Attainment 8 as data (rule Y-3). Source of ATTAINMENT_8: document 002, "Calculating
 * Attainment 8 and Progress 8" and Annex A; the divisors of the elements: rule P8-3.
 */
import type { EbaccSubject } from '../../qualification/types';

/** What may fill a slot: the qualifications of these subjects, or those with these discount codes. */
export interface SlotCategory {
  readonly name: string;
  readonly subjects?: readonly EbaccSubject[];
  readonly discountCodes?: readonly string[];
}

/** Slots of one kind, filled by the best results that no earlier row has used. */
export interface SlotRow {
  readonly slot: string;
  readonly count: number;
  /** How often the points of one slot count. */
  readonly weight: number;
  /** The weight where every one of these subjects was entered. */
  readonly whenEntered?: { readonly subjects: readonly EbaccSubject[]; readonly weight: number };
  /** What may fill it; "any" is whatever counts and is left. */
  readonly accepts: readonly SlotCategory[] | 'any';
  /** Each of the slots must be filled from another of the categories. */
  readonly fromDifferentCategories?: true;
  /** What the element's gap to its estimate is divided by; together they divide the whole. */
  readonly divisor: number;
}

/** In the order in which the slots are filled. */
export interface SlotPlan {
  readonly name: string;
  readonly rows: readonly SlotRow[];
}

export const ATTAINMENT_8: SlotPlan = {
  name: 'Attainment 8',
  rows: [
    { slot: 'maths', count: 1, weight: 2, accepts: [{ name: 'maths', subjects: ['maths'] }], divisor: 2 },
    {
      slot: 'english', count: 1, weight: 1,
      whenEntered: { subjects: ['English language', 'English literature'], weight: 2 },
      accepts: [{ name: 'English', subjects: ['English language', 'English literature'] }], divisor: 2,
    },
    {
      slot: 'ebacc', count: 3, weight: 1,
      accepts: [
        { name: 'science', subjects: ['combined science', 'biology', 'chemistry', 'physics', 'computer science'] },
        { name: 'humanities', subjects: ['history', 'geography'] },
        { name: 'languages', subjects: ['language'] },
      ],
      divisor: 3,
    },
    { slot: 'open', count: 3, weight: 1, accepts: 'any', divisor: 3 },
  ],
};
