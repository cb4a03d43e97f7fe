/**
 * What counts once a pupil although the discount codes differ: EBacc maths (D-4) and graded music (D-6);
 * and the FSMQ that steps back where there is EBacc maths (D-5). Source: document 002, "Maths
 * qualifications" and "Level 3 qualifications" with footnote 9.
 */
import { classesOf, FREE_STANDING_MATHS, GRADED_MUSIC, MATHS } from './card';
import { MARK, type Desk } from './desk';
import { NOBODY } from './record';

/** D-4: of EBacc maths across codes the highest points count; the others are not even entries. */
export const keepOneMaths = (desk: Desk): void => keepHighest(desk, MATHS, 'D-4');

/** D-6: of graded music exams the one with the higher points counts; the other is no entry. */
export const keepOneGradedMusic = (desk: Desk): void => keepHighest(desk, GRADED_MUSIC, 'D-6');

function keepHighest(desk: Desk, classBit: number, rule: 'D-4' | 'D-6'): void {
  let kept = -1;
  for (let at = 0; at < desk.standing; at++) {
    if ((classesOf(desk.card[at]!) & classBit) !== 0 && (kept < 0 || desk.outranks(at, kept))) kept = at;
  }
  for (let at = 0; at < desk.standing; at++) {
    if (at !== kept && (classesOf(desk.card[at]!) & classBit) !== 0) desk.drop(at, rule, kept);
  }
  desk.sweep();
}

/** D-5: an FSMQ fills no slot where the pupil has an EBacc maths entry whose result can count; it stays an entry. */
export function holdBackFreeStandingMaths(desk: Desk): void {
  let maths = NOBODY;
  for (let at = 0; at < desk.standing; at++) {
    if ((classesOf(desk.card[at]!) & MATHS) !== 0 && !desk.isMarked(at, MARK.void)) maths = at;
  }
  if (maths === NOBODY) return;
  for (let at = 0; at < desk.standing; at++) {
    if ((classesOf(desk.card[at]!) & FREE_STANDING_MATHS) === 0) continue;
    desk.marks[at]! |= MARK.slotless;
    if (!desk.isMarked(at, MARK.void)) desk.note(at, 'D-5', maths);
  }
}
