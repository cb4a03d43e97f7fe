import type { SheetGrid } from '../../src/cells/grid';
import type { Problem } from '../../src/cells/problem';
import { analyseQuestions, type QuestionAnalysis } from '../../src/questions/analysis';
import { readQuestions } from '../../src/questions/read';
import type { RecordTable } from '../../src/cells/records';

/** A paper read: what it holds, or the cells that are not understood. */
export type Paper = { readonly problems: readonly Problem[]; readonly analysis: QuestionAnalysis | null };

/** The groups that a tracker's pupils are in, by name, from its own columns. */
export function trackerGroups(pupils: RecordTable): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  const id = pupils.columns.indexOf('pupil');
  for (const row of pupils.rows) {
    for (const key of ['sex', 'disadvantaged', 'sen', 'eal', 'class'] as const) {
      const value = row[pupils.columns.indexOf(key)]?.trim();
      if (value) groups.set(`${key}=${value}`, (groups.get(`${key}=${value}`) ?? new Set()).add(row[id]!));
    }
  }
  return groups;
}

/** The tracker's pupils, with their names as it has them. */
export function trackerNames({ columns, rows }: RecordTable): ReadonlyMap<string, string> {
  const at = (row: readonly string[], column: string): string => row[columns.indexOf(column)]?.trim() ?? '';
  return new Map([...rows].map((row) => [at(row, 'pupil'), at(row, 'name')]));
}

/**
 * A paper for everyone or for a group (rule L-1). A cell that is not understood stops it: nothing is guessed.
 * @param known the tracker's pupils with their names
 */
export function readPaper(grid: SheetGrid, known: ReadonlyMap<string, string>, group: ReadonlySet<string> | null): Paper {
  const marks = readQuestions(grid, known);
  if (marks.problems.length > 0) return { problems: marks.problems, analysis: null };
  return { problems: [], analysis: analyseQuestions(marks, group ? ({ pupil }) => group.has(pupil) : undefined) };
}

/** A percentage or difference as people read it; "–" where there is none. */
export const percentText = (value: number | null, places: number): string => (value === null ? '–' : value.toFixed(places).replace('-', '\u2212'));
export const differenceText = (value: number | null, places: number): string => (value === null ? '–' : `${value > 0 ? '+' : ''}${percentText(value, places)}`);
