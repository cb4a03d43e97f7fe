import type { RecordTable } from '../../src/cells/records';
import { ks4Cohort } from '../../src/cohort/ks4-cohort';
import type { Ks4PupilAnswer } from '../../src/ks4/answer';
import { explainPupil } from '../../src/ks4/explain';
import type { ExplainRow } from '../../src/ks4/explain';
import { figuresAt } from '../../src/ks4/pupil';
import { measureKs4 } from '../../src/ks4/measures';
import type { Ks4Measures } from '../../src/ks4/measures';
import { pupilResults } from '../../src/ks4/pupil-answer';
import { traceOf } from '../../src/ks4/trace';
import type { Catalogue } from '../../src/qualification/types';
import type { Edition } from '../../src/reference/ks4/types';
import type { TrackerRead } from '../../src/tracker/read-tracker';
import type { TrackerSettings } from '../../src/tracker/types';
import { requestOf } from '../state/compute';

/** One result of a pupil as the tracker has it, with the cell it stands in. */
export interface OwnResult { readonly index: number; readonly qualification: string; readonly grade: string; readonly place: string }

const own = (table: RecordTable, pupil: string): { readonly row: readonly string[]; readonly at: number }[] =>
  [...table.rows].flatMap((row, at) => (row[table.columns.indexOf('pupil')] === pupil ? [{ row, at }] : []));

/** A pupil's results in the order of the tracker; `index` names one for a changed grade. */
export function resultsOf({ results }: TrackerRead, pupil: string): OwnResult[] {
  const at = (name: string) => results.columns.indexOf(name);
  return own(results, pupil).map(({ row, at: place }) => ({ index: place, qualification: row[at('qualification')] ?? '', grade: row[at('grade')] ?? '', place: results.place(place, 'grade') }));
}

/**
 * The pupil's figures if some grades were others. Only this pupil is measured, by the same rules; nothing is written.
 * @param grades by the result's index; an empty grade is no entry
 * @returns the figures, or the sentence that says what is not understood
 */
export function whatIf(read: TrackerRead, settings: TrackerSettings, catalogue: Catalogue, editions: readonly Edition[], pupil: string, grades: ReadonlyMap<number, string>): Ks4PupilAnswer | string {
  const cohort = ks4Cohort({ pupils: only(read.pupils, pupil, new Map()), results: only(read.results, pupil, grades) }, { year: settings.year, status: settings.status, catalogue, onProblem: 'withhold' });
  const wrong = cohort.problems[0];
  if (wrong) return `"${wrong.value}": ${wrong.problem}`;
  return measureKs4(cohort, catalogue, requestOf(settings, editions)).pupil(0);
}

function only(table: RecordTable, pupil: string, grades: ReadonlyMap<number, string>): RecordTable {
  const grade = table.columns.indexOf('grade');
  const kept = own(table, pupil).map(({ row, at }) => ({ at, row: grades.has(at) ? row.map((text, column) => (column === grade ? grades.get(at)! : text)) : row }));
  return { name: table.name, columns: table.columns, rows: kept.map(({ row }) => row), place: (row, column) => table.place(kept[row]?.at ?? 0, column) };
}

/** A pupil's working in words, line by line, from the kernel's own trace. */
export function workingOf(measures: Ks4Measures, pupil: string): readonly ExplainRow[] {
  const place = measures.cohort.pupils.indexOf.get(pupil);
  if (place === undefined) return [];
  const { rules, catalogue, table, cohort, record, figures } = measures;
  return explainPupil({ rules, catalogue, results: pupilResults(measures, place), figures: figuresAt(figures, place), trace: traceOf(rules, table, cohort.results.entries, record, place) });
}
