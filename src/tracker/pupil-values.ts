import { isScaledScore } from './prior-attainment';

/** Fields that together say whether a pupil is disadvantaged (rule S-2). */
export const DISADVANTAGE_PARTS = ['fsm6', 'looked_after', 'adopted'] as const;

/**
 * Disadvantaged from FSM6, looked after and adopted where they stand apart (S-2): yes where any is yes, no where FSM6
 * is no and no other is yes; a pupil of whom FSM6 says nothing is unknown, unless another says yes.
 * @param parts in the order of DISADVANTAGE_PARTS; "" where blank or where there is no such column
 */
export function disadvantagedFrom(parts: readonly string[]): '' | 'Y' | 'N' {
  if (parts.includes('Y')) return 'Y';
  return parts[0] === 'N' ? 'N' : '';
}

/** A name from a surname and a forename, as a register has it: "O'Neill, Zoë". */
export const fullName = (surname: string, forename: string): string => [surname, forename].filter(Boolean).join(', ');

/**
 * One key stage 2 outcome of the DfE's three columns, the test's outcome, its score and the teacher assessment:
 * a scaled score where there is one; for a pupil below the test (B) the teacher assessment; too few marks (NS) is N.
 * @param values in the order of their columns
 */
export function onePriorOutcome(values: readonly string[]): string {
  const filled = values.filter(Boolean);
  if (filled.length < 2) return filled[0] ?? '';
  const score = filled.find(isScaledScore);
  if (score !== undefined) return score;
  const teacher = filled.find((value) => /^(?:PK[1-6F]|EM)$/.test(value));
  if (filled.includes('B') && teacher !== undefined) return teacher;
  if (filled.includes('NS') && filled.includes('N')) return 'N';
  return filled.find((value) => value !== 'N') ?? 'N';
}

/**
 * The year group that a tracker is about, where it has several (S-1): the one at the end of the stage if it is there,
 * else the one with most pupils.
 */
export function cohortYearGroup(groups: readonly string[], stage: 'ks4' | 'ks2'): string {
  const end = stage === 'ks4' ? '11' : '6';
  const counts = new Map<string, number>();
  for (const group of groups) if (group !== '') counts.set(group, (counts.get(group) ?? 0) + 1);
  if (counts.has(end) || counts.size === 0) return end;
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}
