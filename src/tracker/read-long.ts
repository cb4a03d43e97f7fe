import type { SheetGrid } from '../cells/grid';
import { cellAddress } from '../cells/address';
import { readCell, type TrackerCell } from './cell';
import { dayOfCell } from './dates';
import type { Finder } from './finder';
import type { GradeChoice } from './grade-choice';
import { readGrade } from './grade-reading';
import { measuresOf } from './measures-touched';
import { columnsOf } from './pupil-rows';
import { chooseQualification, type Chosen } from './qualification-choice';
import type { TrackerPupils } from './read-pupils';
import type { TrackerResult } from './result-records';
import { readSeries } from './series';
import { findSubject } from './subject-match';
import { unmappedSentence } from './unmapped';
import type { Field, TrackerProblem, TrackerSettings } from './types';

/** Reads an export of results: a result for each row that has a grade. */
export function readLong(grid: SheetGrid, pupils: TrackerPupils, settings: TrackerSettings, choice: GradeChoice, finder: Finder, problems: TrackerProblem[]): TrackerResult[] {
  const { mapping } = settings;
  const column = (field: Field) => columnsOf(mapping.columns, field)[0] ?? null;
  const [id, qualifications, grades, seriesColumn, dateColumn] = [column('pupil'), column('qualification'), column('grade'), column('series'), column('date')];
  if (qualifications === null || grades === null) return [];
  const cell = (row: number, at: number | null): TrackerCell => (at === null ? { kind: 'blank', text: '' } : readCell(grid, row, at));
  const unmapped = new Set<string>();
  const results: TrackerResult[] = [];
  for (const { row, pupil } of pupils.rows) {
    const [label, gradeCell] = [cell(row, qualifications), cell(row, grades)];
    if (label.kind === 'blank' && gradeCell.kind === 'blank') continue;
    const add = (kind: TrackerProblem['kind'], at: number, value: string, problem: string, affects: readonly string[]) =>
      problems.push({ kind, where: grid.sheet, place: cellAddress(row, at), value, problem, affects });
    const chosen = qualificationOf(label.text, pupils.classes(pupil), settings, finder);
    if (chosen === 'does not count') continue;
    const known = chosen.kind === 'chosen' ? chosen.qualification : null;
    const grade = readGrade(gradeCell, label.text, known, choice, finder);
    if (grade.kind === 'none') continue;
    if (!pupils.has(pupil)) add('unknown pupil', id ?? grades, pupil, 'No such pupil is on the sheet of pupils: add the pupil there, or correct the number.', ['Cohort', ...measuresOf(known)]);
    if (chosen.kind === 'unknown') {
      if (!unmapped.has(label.text)) add('unmapped subject', qualifications, label.text, chosen.sentence, measuresOf(null));
      unmapped.add(label.text);
    } else if (chosen.kind === 'several') add('several qualifications', qualifications, label.text, chosen.sentence, measuresOf(null));
    else if (grade.kind === 'problem') add(grade.problem, grades, gradeCell.text, grade.sentence, measuresOf(known));

    const series = readTime(cell(row, seriesColumn), settings.year);
    if (series.problem) add('series', seriesColumn!, cell(row, seriesColumn).text, series.problem, measuresOf(known));
    const dateCell = cell(row, dateColumn);
    const date = dateCell.kind === 'blank' ? '' : dayOfCell(dateCell) ?? dateCell.text;
    if (date !== '' && dayOfCell(dateCell) === null) add('series', dateColumn!, dateCell.text, 'It is no day that exists; write it as 15/06/2023.', measuresOf(known));
    results.push({
      pupil, subject: label.text, qualification: chosen.kind === 'chosen' ? chosen.text : label.text, known, grade: grade.kind === 'not an entry' ? '' : grade.grade,
      reading: grade.kind === 'grade' ? grade.reading : grade.kind, mapped: grade.kind === 'grade' && grade.mapped, series: series.text, date, cell: gradeCell,
      places: { row, grade: grades, pupil: id, qualification: { row, column: qualifications }, series: seriesColumn, date: dateColumn },
    });
  }
  return results;
}

/** A series as the contract writes it; the text as it stands, which nobody reads as a series, where it is not understood. */
function readTime(cell: TrackerCell, year: number): { readonly text: string; readonly problem: string } {
  if (cell.kind === 'blank') return { text: '', problem: '' };
  const reading = readSeries(cell, year);
  return 'series' in reading ? { text: reading.series, problem: '' } : { text: cell.text || '(not calculated)', problem: reading.problem };
}

function qualificationOf(label: string, classes: readonly string[], settings: TrackerSettings, finder: Finder): Chosen | 'does not count' {
  const own = settings.subjects?.find(({ subject }) => subject.toLowerCase() === label.toLowerCase());
  if (own?.doesNotCount) return 'does not count';
  if (own && own.qualifications.length > 0) return chooseQualification(label, own.qualifications, classes, settings.classes ?? [], finder);
  const found = findSubject(label, finder);
  return found.kind === 'found' ? chooseQualification(label, [finder.nameOf(found.qualification)], classes, settings.classes ?? [], finder)
    : { kind: 'unknown', text: label, sentence: unmappedSentence(label, finder) };
}
