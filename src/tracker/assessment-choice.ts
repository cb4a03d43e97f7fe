import { assessmentKind, assessmentTime, kindRank } from './assessment';

/** An assessment point with how many grades stand under it. */
export interface AssessmentCount { readonly label: string; readonly grades: number }

/** Under this share of the fullest assessment's grades, an assessment has only begun. */
const BEGUN = 0.5;

/**
 * The assessment point to propose: results before mocks, mocks before predictions, never a target while there is
 * anything else; among equals the latest by its name, else the one furthest to the right.
 */
export function proposedAssessment(counts: readonly AssessmentCount[]): string {
  const most = Math.max(0, ...counts.map(({ grades }) => grades));
  const full = counts.filter(({ grades }) => grades >= most * BEGUN && grades > 0);
  return full.reduce<AssessmentCount | null>((best, next) => (best === null || !before(next.label, best.label) ? next : best), null)?.label
    ?? counts[0]?.label ?? '';
}

/** Whether `a` comes before `b` in the order of preference; equals keep the order in which they stand. */
function before(a: string, b: string): boolean {
  const rank = kindRank(assessmentKind(a)) - kindRank(assessmentKind(b));
  if (rank !== 0) return rank < 0;
  const [timeA, timeB] = [assessmentTime(a), assessmentTime(b)];
  for (let part = 0; part < timeA.length; part += 1) {
    const difference = timeA[part]! - timeB[part]!;
    // A name that says nothing about the time ("Mock" beside "March mock") is not earlier for that.
    if (difference !== 0 && (part !== 1 || (timeA[1]! >= 0 && timeB[1]! >= 0))) return difference < 0;
  }
  return false;
}
