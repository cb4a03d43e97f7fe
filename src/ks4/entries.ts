/**
 * Exam entries of a pupil, all and GCSE (rule EB-6): after discounting, void entries and slotless FSMQ
 * included, combined science as two. Source: document 002, Annex N.
 */
import { isGcse, slotsOf } from './card';
import type { Desk } from './desk';
import type { Ks4Figures } from './figures';

export function countEntries(desk: Desk, figures: Ks4Figures, pupil: number): void {
  const { standing, card } = desk;
  let all = 0;
  let gcse = 0;
  for (let at = 0; at < standing; at++) {
    const slots = slotsOf(card[at]!);
    all += slots;
    if (isGcse(card[at]!)) gcse += slots;
  }
  figures.entries[pupil] = all;
  figures.gcseEntries[pupil] = gcse;
}
