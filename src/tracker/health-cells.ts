import { cellAddress } from '../cells/address';
import { typedGrades } from './date-repair';
import { fineGrade } from './grade-shape';
import type { TrackerDetail } from './read-tracker';
import type { TrackerResult } from './result-records';
import type { HealthFix, HealthLine, ProposedEdit, TrackerProblem } from './types';
import { isCellError } from '../cells/grid';

/** Lines for every cell that is not understood: one for each kind, value and sentence, with all its cells. */
export function cellLines(detail: TrackerDetail): HealthLine[] {
  const groups = new Map<string, TrackerProblem[]>();
  for (const problem of detail.problems) {
    const key = [problem.kind, problem.where, problem.value, problem.kind === 'duplicate pupil' || problem.kind === 'two values' ? problem.place : problem.problem].join('\n');
    const group = groups.get(key);
    if (group) group.push(problem); else groups.set(key, [problem]);
  }
  const entries = new Map(detail.entries.map((entry) => [cellAddress(entry.places.row, entry.places.grade), entry]));
  return [...groups.values()].map((group) => {
    const { kind, where, value, problem, affects = [] } = group[0]!;
    const cells = group.map(({ place }) => place).filter(Boolean);
    const fix = fixOf(kind, cells, value, entries, detail);
    return { severity: kind === 'two values' ? 'warning' : 'error', kind, sheet: where, cells, value, sentence: problem, affects, ...(fix ? { fix } : {}) };
  });
}

/** A fix that cannot be wrong: 8+ read as 8, or a date put back to the combined science grade that both its readings earn the same points for. */
function fixOf(kind: TrackerProblem['kind'], cells: readonly string[], value: string, entries: ReadonlyMap<string, TrackerResult>, { finder, grid }: TrackerDetail): HealthFix | null {
  const results = cells.flatMap((cell) => entries.get(cell) ?? []);
  if (kind === 'unknown grade') {
    const grade = fineGrade(value);
    const reads = grade !== null && results.length > 0 && results.every(({ known }) => known && finder.grade(known, grade).kind !== 'unknown');
    return reads ? { kind: 'grades', label: `Read ${value} as ${grade}`, grades: [{ subject: '', value, grade }] } : null;
  }
  if (kind !== 'date for a grade') return null;
  const edits = results.flatMap((result): ProposedEdit[] => {
    const grade = result.known?.slots === 2 ? typedGrades(result.cell)[0] : undefined;
    const expect = grid?.values[result.places.row]?.[result.places.grade] ?? null;
    return grade === undefined || isCellError(expect) ? []
      : [{ sheet: grid!.sheet, address: cellAddress(result.places.row, result.places.grade), write: { value: grade, numberFormat: '@' }, expect }];
  });
  return edits.length === 0 ? null : { kind: 'edit', label: `Write ${[...new Set(edits.map(({ write }) => write.value))].join(', ')} as text`, edits };
}
