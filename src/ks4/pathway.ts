/**
 * The science pathway: combined science or single sciences, set by the first science entry (rule D-3).
 * Source: document 002, Annex D, "Science pathways" examples 1 and 2. Computer science is on neither.
 */
import { totalPoints, type SlotFiller } from './attainment8';
import { classesOf, COMBINED_SCIENCE, SINGLE_SCIENCES, slotsOf } from './card';
import { OUTCOME } from './columns';
import type { Desk } from './desk';
import { NOBODY } from './record';

/** Drops the sciences that are off the pupil's pathway. The desk is swept, but not yet tallied. */
export function keepToPathway(desk: Desk, filler: SlotFiller, pupil: number): void {
  const off = offPathway(desk, filler, pupil);
  if (off === 0) return;
  const guide = firstEntry(desk, pupil, off === COMBINED_SCIENCE ? SINGLE_SCIENCES : COMBINED_SCIENCE);
  for (let at = 0; at < desk.standing; at++) {
    if ((classesOf(desk.card[at]!) & off) === 0) continue;
    desk.drop(at, 'D-3', NOBODY);
    desk.nameEntry(at, guide);
  }
  desk.sweep();
}

/** The classes to drop: nothing where the pupil keeps to one pathway anyway. */
function offPathway(desk: Desk, filler: SlotFiller, pupil: number): number {
  const combined = firstSeries(desk, pupil, COMBINED_SCIENCE);
  const singles = firstSeries(desk, pupil, SINGLE_SCIENCES);
  if (combined === Infinity || singles === Infinity) return 0;
  if (combined !== singles) return combined < singles ? SINGLE_SCIENCES : COMBINED_SCIENCE;
  // The same series: the pathway that gives the higher Attainment 8, combined science where both give the same.
  desk.tally();
  return totalPoints(desk, filler, COMBINED_SCIENCE) > totalPoints(desk, filler, SINGLE_SCIENCES) ? COMBINED_SCIENCE : SINGLE_SCIENCES;
}

/** The first series in which the pupil entered one of these sciences. */
function firstSeries(desk: Desk, pupil: number, classes: number): number {
  const first = firstEntry(desk, pupil, classes);
  return first === NOBODY ? Infinity : desk.entries.series[first]!;
}

/** The first entry of these sciences, void and discounted ones included; of one series the higher points (A8-6). */
function firstEntry({ entries, table }: Desk, pupil: number, classes: number): number {
  const { qualification, series, points, outcome, offsets } = entries;
  let first = NOBODY;
  for (let entry = offsets[pupil]!; entry < offsets[pupil + 1]!; entry++) {
    const card = table.card[qualification[entry]!]!;
    if ((classesOf(card) & classes) === 0 || slotsOf(card) === 0 || outcome[entry]! > OUTCOME.fail) continue;
    const order = first === NOBODY ? -1 : series[entry]! - series[first]! || points[first]! - points[entry]!
      || table.precedence[qualification[first]!]! - table.precedence[qualification[entry]!]!;
    if (order < 0) first = entry;
  }
  return first;
}
