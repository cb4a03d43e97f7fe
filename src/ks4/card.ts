/** What the kernel must know of a qualification in one number: its card, so that a result costs one look-up. */
import { EBACC_SUBJECTS, type EbaccSubject } from '../qualification/types';

// Lowest bits first: slots (2), EBacc subject (4), GCSE, AS, graded music, FSMQ (1 each), void windows (8), rows of the slot plan (8).
const SUBJECT = 2;
const GCSE = 6;
const AS = 7;
const ONCE_A_PUPIL = 8;
const VOID_WINDOWS = 10;
const ROWS = 18;
const BYTE = 0xff;
/** How many void windows and rows of a plan there is room for. */
export const MOST_ROWS = 8;

export interface CardFields {
  /** Slots it may fill; 0 where it does not count in the year. */
  readonly slots: 0 | 1 | 2;
  readonly ebacc: EbaccSubject;
  readonly gcse: boolean;
  readonly as: boolean;
  readonly gradedMusic: boolean;
  readonly freeStandingMaths: boolean;
  /** A bit for each void window it falls under (D-7). */
  readonly voidWindows: number;
  /** A bit for each row of the slot plan that accepts it. */
  readonly rows: number;
}

export const cardOf = ({ slots, ebacc, gcse, as, gradedMusic, freeStandingMaths, voidWindows, rows }: CardFields): number =>
  slots | (EBACC_SUBJECTS.indexOf(ebacc) << SUBJECT) | (Number(gcse) << GCSE) | (Number(as) << AS)
  | (Number(gradedMusic) << ONCE_A_PUPIL) | (Number(freeStandingMaths) << (ONCE_A_PUPIL + 1)) | (voidWindows << VOID_WINDOWS) | (rows << ROWS);

export const slotsOf = (card: number): number => card & 3;
export const subjectOf = (card: number): number => (card >> SUBJECT) & 15;
export const isGcse = (card: number): boolean => (card & (1 << GCSE)) !== 0;
export const isAs = (card: number): boolean => (card & (1 << AS)) !== 0;
export const voidWindowsOf = (card: number): number => (card >> VOID_WINDOWS) & BYTE;
export const rowsOf = (card: number): number => (card >> ROWS) & BYTE;

/** A bit for the EBacc subject, and one each for graded music and FSMQ. */
export const classesOf = (card: number): number => (1 << subjectOf(card)) | (((card >> ONCE_A_PUPIL) & 3) << EBACC_SUBJECTS.length);
export const subjectBit = (subject: EbaccSubject): number => 1 << EBACC_SUBJECTS.indexOf(subject);
export const MATHS = subjectBit('maths');
export const COMBINED_SCIENCE = subjectBit('combined science');
export const SINGLE_SCIENCES = subjectBit('biology') | subjectBit('chemistry') | subjectBit('physics');
export const GRADED_MUSIC = 1 << EBACC_SUBJECTS.length;
export const FREE_STANDING_MATHS = GRADED_MUSIC << 1;
