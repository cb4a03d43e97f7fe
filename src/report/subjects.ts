import { roundRatio } from '../exact/round';
import { figure, heading, printSetup, roomForFilters, subtitleRows, text } from './cells';
import type { Ks4Report, SubjectResult } from './context';
import type { ReportCell, ReportSheet } from './types';

/** Points are shown to two decimals; inside they are hundredths. */
const HUNDREDTHS = 100;
const THRESHOLDS = [7, 5, 4, 1] as const;
const SLOTS = ['maths', 'English', 'EBacc', 'open'] as const;

/** What one subject did for the cohort. */
export interface SubjectLine {
  readonly subject: string;
  readonly entries: number;
  /** Mean points of entries with a result; null where there is none. */
  readonly average: number | null;
  /** Percentages of entries with at least so many points, whole. */
  readonly atLeast: readonly (number | null)[];
  /** How many pupils' slots it fills, by slot, and how many entries fill none. */
  readonly slots: readonly number[];
  readonly dropped: number;
  /** Grades with how many pupils have each, best first. */
  readonly grades: readonly (readonly [grade: string, pupils: number])[];
}

/** Quick measures by subject, over the pupils of the cohort. */
export function subjectLines({ subjects, pupils, answer }: Ks4Report): SubjectLine[] {
  const included = new Set(answer.pupils.filter((pupil) => pupil.included).map((pupil) => pupil.pupil));
  const members = pupils.filter((pupil) => included.has(pupil.pupil));
  return subjects.map((subject, index) => {
    const results = members.flatMap((pupil) => pupil.results[index] ?? []);
    return lineOf(subject, results);
  }).filter((line) => line.entries > 0);
}

function lineOf(subject: string, results: readonly SubjectResult[]): SubjectLine {
  const points = results.flatMap((result) => (result.points === null ? [] : [Math.round(result.points * HUNDREDTHS)]));
  const grades = new Map<string, { pupils: number; points: number }>();
  for (const { grade, points: worth } of results) grades.set(grade, { pupils: (grades.get(grade)?.pupils ?? 0) + 1, points: worth ?? -1 });
  return {
    subject, entries: results.length,
    average: points.length === 0 ? null : roundRatio(points.reduce((sum, value) => sum + value, 0), HUNDREDTHS * points.length, 2),
    atLeast: THRESHOLDS.map((threshold) => (points.length === 0 ? null : roundRatio(100 * points.filter((value) => value >= threshold * HUNDREDTHS).length, results.length, 0))),
    slots: SLOTS.map((slot) => results.filter((result) => result.slots.split(', ').includes(slot)).length),
    dropped: results.filter((result) => result.slots === '').length,
    grades: [...grades].sort(([a, one], [b, other]) => other.points - one.points || a.localeCompare(b)).map(([grade, { pupils }]) => [grade, pupils]),
  };
}

/** The sheet Subjects: entries, average points, thresholds, what each subject fills, and every grade. */
export function subjectsSheet(report: Ks4Report): ReportSheet {
  const { context } = report;
  const lines = subjectLines(report);
  const rows: ReportCell[][] = [
    [text('Subjects', 'title')], ...subtitleRows(context),
    [text('Every entry of the cohort, counted or not. Average points are per slot; percentages are of entries.', 'note')], [],
  ];
  const header = rows.length;
  rows.push([
    heading('Subject', 'left'), heading('Entries'), heading('Average points'), ...THRESHOLDS.map((threshold) => heading(`${threshold}+`)),
    ...SLOTS.map((slot) => heading(`Fills ${slot}`)), heading('Not counted'), heading('Grades', 'left'),
  ]);
  for (const line of lines) {
    rows.push([
      text(line.subject, 'row-heading'), figure(line.entries, 'count'), figure(line.average, 'average', 'headline-figure'), ...line.atLeast.map((value) => figure(value, 'percent')),
      ...line.slots.map((count) => figure(count, 'count')), figure(line.dropped, 'count'), text(line.grades.map(([grade, pupils]) => `${grade}: ${pupils}`).join('   '), 'note'),
    ]);
  }
  return {
    key: 'subjects', name: 'Subjects', rows, columnWidths: roomForFilters(rows[header]!, [46, 9, 10, ...THRESHOLDS.map(() => 8), ...SLOTS.map(() => 9), 10, 70]),
    freeze: { rows: header + 1, columns: 1 }, print: printSetup(context, 'Subjects', header),
    ...(lines.length > 0 ? { filter: { top: header, left: 0, bottom: rows.length - 1, right: rows[header]!.length - 1 } } : {}),
  };
}
