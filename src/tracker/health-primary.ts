import { PUPIL_COLUMNS, TRACKER_COLUMNS } from '../cohort/pupils';
import { TableColumns } from '../cohort/table-columns';
import { ASSESSMENT_COLUMNS, readAssessments } from '../ks2/assessments';
import { ks2Tables } from '../ks2/tables';
import { peopleInCohort, peopleSheet } from './health-people';
import type { TrackerDetail } from './read-tracker';
import type { HealthLine, TrackerSettings } from './types';

const KS1 = ['ks1_reading', 'ks1_writing', 'ks1_maths'] as const;

/** Key stage 1 and 2 results of a primary tracker: what nobody can read, who is out of progress, who has no result. */
export function primaryLines({ people }: TrackerDetail, { year }: TrackerSettings): HealthLine[] {
  const table = people.records.table();
  const found = ks2Tables(year);
  if (!found.tables) return [{ severity: 'warning', kind: 'no results', sheet: table.name, cells: [], value: '', affects: ['Every measure'], sentence: found.problem }];
  const columns = new TableColumns<string>(table, [...PUPIL_COLUMNS, ...TRACKER_COLUMNS, ...ASSESSMENT_COLUMNS], ['pupil']);
  const lines: HealthLine[] = [];
  const [withoutKs1, withoutKs2]: [string[], string[]] = [[], []];
  for (const { index, cell } of peopleInCohort(people)) {
    const row = people.records.rows[index]!;
    readAssessments(columns, row, found.tables, (column, value, accepts) => {
      if (value === '(not calculated)') return;
      lines.push({
        severity: 'error', kind: 'ks2', sheet: table.name, cells: [table.place(index, column)], value, affects: [column.startsWith('ks1') ? 'Progress' : 'Progress and standards'],
        sentence: `It is not understood; accepted: ${accepts}.`,
      });
    });
    if (KS1.some((column) => columns.value(row, column) === '')) withoutKs1.push(cell);
    if (['ks2_reading', 'ks2_writing', 'ks2_maths'].every((column) => columns.value(row, column) === '')) withoutKs2.push(cell);
  }
  if (found.tables.progress && withoutKs1.length > 0) {
    lines.push({
      severity: 'information', kind: 'key stage 1 missing', sheet: peopleSheet(people), cells: withoutKs1, value: '', affects: ['Progress'],
      sentence: `${count(withoutKs1.length)} a KS1 subject missing: out of progress, and in every other measure (K2-1).`,
    });
  }
  if (withoutKs2.length > 0) {
    lines.push({
      severity: 'warning', kind: 'no results', sheet: peopleSheet(people), cells: withoutKs2, value: '', affects: ['Every measure'],
      sentence: `${count(withoutKs2.length)} no KS2 result at all: blank counts as not met in the standards (K2-5) and as no progress score.`,
    });
  }
  return lines;
}

const count = (pupils: number): string => (pupils === 1 ? '1 pupil has' : `${pupils} pupils have`);
