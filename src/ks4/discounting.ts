/**
 * One course of study, one result: the first entry counts (rules D-1, D-2, D-8). Source: document 002,
 * "Discounting, pathway and first entry rules", "Level 3 qualifications" and Annex D.
 */
import { isAs } from './card';
import { MARK, type Desk } from './desk';

/** Drops every result whose course of study is already credited by another. */
export function discountCourses(desk: Desk): void {
  for (let at = 0; at < desk.standing; at++) {
    if (desk.isMarked(at, MARK.dropped) || !hasRival(desk, at)) continue;
    const credited = creditedEntry(desk, at);
    for (let rival = at; rival < desk.standing; rival++) {
      if (rival === credited || !sameCourse(desk, rival, at)) continue;
      const beatenByAs = isAs(desk.card[credited]!) && !isAs(desk.card[rival]!);
      desk.drop(rival, beatenByAs ? 'D-2' : desk.isMarked(credited, MARK.void) ? 'D-8' : 'D-1', credited);
    }
  }
  desk.sweep();
}

const sameCourse = (desk: Desk, one: number, other: number): boolean => desk.course(one) === desk.course(other);

/** Whether a result of the same course stands after it; one that is dropped already is no rival of the one that was credited. */
function hasRival(desk: Desk, at: number): boolean {
  for (let later = at + 1; later < desk.standing; later++) if (!desk.isMarked(later, MARK.dropped) && sameCourse(desk, later, at)) return true;
  return false;
}

/**
 * The entry that is credited for the course of study of `at`. An AS goes before everything else of its code,
 * whatever its points and even when it is void (D-2); among equals the first entry counts whatever its grade,
 * a void one too (D-1, D-8): by date where dates are known, else by series, and the higher points where
 * neither tells them apart.
 */
function creditedEntry(desk: Desk, at: number): number {
  const asOnly = hasAs(desk, at);
  let dated = -1;
  let undated = -1;
  for (let one = at; one < desk.standing; one++) {
    if (!sameCourse(desk, one, at) || (asOnly && !isAs(desk.card[one]!))) continue;
    if (desk.day(one) !== 0) {
      if (dated < 0 || goesFirst(desk, one, desk.day(one), dated, desk.day(dated))) dated = one;
    } else if (undated < 0 || goesFirst(desk, one, desk.series(one), undated, desk.series(undated))) undated = one;
  }
  if (dated < 0) return undated;
  if (undated < 0) return dated;
  return goesFirst(desk, dated, desk.series(dated), undated, desk.series(undated)) ? dated : undated;
}

function goesFirst(desk: Desk, one: number, oneTime: number, other: number, otherTime: number): boolean {
  return oneTime === otherTime ? desk.outranks(one, other) : oneTime < otherTime;
}

function hasAs(desk: Desk, at: number): boolean {
  for (let one = at; one < desk.standing; one++) if (isAs(desk.card[one]!) && sameCourse(desk, one, at)) return true;
  return false;
}
