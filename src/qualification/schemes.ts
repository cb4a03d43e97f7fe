/** Points by level and number of passing grades (rule Q-2; document 002, Annex G). */
import { LEVEL_POINTS } from '../reference/ks4/point-scores';

/** How many passing grades a qualification has at each level; 0 or absent where it has none at that level. */
export interface PassingGrades { readonly level1?: number; readonly level2?: number }

/**
 * The points of a level 1, level 2 or level 1/2 qualification: "D2" is Distinction at level 2.
 * Graded at one level alone, the grades carry no number.
 * @returns hundredths by grade; undefined where Annex G has no scheme with so many passing grades
 */
export function levelPoints({ level1 = 0, level2 = 0 }: PassingGrades): Readonly<Record<string, number>> | undefined {
  const upper = level2 ? LEVEL_POINTS[2][level2 as 1] : {};
  const lower = level1 ? LEVEL_POINTS[1][level1 as 1] : {};
  if (!upper || !lower || (!level1 && !level2)) return undefined;
  if (!level1 || !level2) return { ...upper, ...lower };
  return Object.fromEntries([...numbered(upper, 2), ...numbered(lower, 1)]);
}

const numbered = (points: Readonly<Record<string, number>>, level: 1 | 2): [string, number][] =>
  Object.entries(points).map(([grade, value]) => [`${grade}${level}`, value]);
