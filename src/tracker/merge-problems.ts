import type { Problem } from '../cells/problem';

/**
 * What the tracker and then the cohort made of it found, each cell once: the tracker knows more about a cell than
 * the cohort that was handed its text.
 */
export function mergeProblems(tracker: readonly Problem[], cohort: readonly Problem[]): readonly Problem[] {
  const key = ({ where, place }: Problem) => `${where}\n${place}`;
  const known = new Set(tracker.map(key));
  const seen = new Set<string>();
  const rest = cohort.filter((problem) => {
    const same = `${key(problem)}\n${problem.problem}`;
    if (known.has(key(problem)) || seen.has(same)) return false;
    seen.add(same);
    return true;
  });
  return [...tracker, ...rest];
}
