import type { SheetGrid } from '../cells/grid';
import { cellAddress } from '../cells/address';
import { readCell } from './cell';
import type { Finder } from './finder';
import type { GradeChoice } from './grade-choice';
import { readGrade } from './grade-reading';
import { measuresOf } from './measures-touched';
import { columnsOf } from './pupil-rows';
import { chooseQualification, type Chosen } from './qualification-choice';
import type { TrackerPupils } from './read-pupils';
import type { TrackerResult } from './result-records';
import { unmappedSentence } from './unmapped';
import type { TrackerColumn, TrackerProblem, TrackerSettings } from './types';

/** The columns of grades in use: those of the chosen assessment point, or all where there is one only. */
export const columnsInUse = ({ mapping, assessment }: TrackerSettings): readonly TrackerColumn[] =>
  mapping.columns.filter(({ subject, assessment: point }) => subject !== undefined && (mapping.assessments.length === 0 || point === assessment));

/** Reads the grades of a wide tracker: a result for each filled cell of a subject's column. */
export function readWide(grid: SheetGrid, pupils: TrackerPupils, settings: TrackerSettings, choice: GradeChoice, finder: Finder, problems: TrackerProblem[]): TrackerResult[] {
  const { mapping } = settings;
  const heading = mapping.headerRows.at(-1) ?? 0;
  const id = columnsOf(mapping.columns, 'pupil')[0] ?? null;
  const results: TrackerResult[] = [];
  const columns = columnsInUse(settings).filter(({ doesNotCount }) => !doesNotCount);
  if (mapping.assessments.length > 0 && !mapping.assessments.includes(settings.assessment)) {
    problems.push({
      kind: 'assessment', where: grid.sheet, place: '', value: settings.assessment, affects: ['Every measure'],
      problem: `There is no such assessment point; the sheet has ${mapping.assessments.map((each) => `"${each}"`).join(', ')}.`,
    });
  }
  const unmapped = new Set<TrackerColumn>();
  for (const { row, pupil } of pupils.rows) {
    for (const column of columns) {
      const cell = readCell(grid, row, column.column);
      if (cell.kind === 'blank') continue;
      const subject = column.subject!;
      const chosen = qualificationOf(column, subject, pupils.classes(pupil), settings, finder);
      const known = chosen.kind === 'chosen' ? chosen.qualification : null;
      const grade = readGrade(cell, subject, known, choice, finder);
      if (grade.kind === 'none') continue;
      const place = cellAddress(row, column.column);
      if (chosen.kind === 'unknown' && !unmapped.has(column)) {
        unmapped.add(column);
        problems.push({ kind: 'unmapped subject', where: grid.sheet, place: cellAddress(heading, column.column), value: subject, problem: chosen.sentence, affects: measuresOf(null) });
      } else if (chosen.kind === 'several') {
        problems.push({ kind: 'several qualifications', where: grid.sheet, place, value: cell.text, problem: chosen.sentence, affects: measuresOf(null) });
      } else if (grade.kind === 'problem') {
        problems.push({ kind: grade.problem, where: grid.sheet, place, value: cell.text, problem: grade.sentence, affects: measuresOf(known) });
      }
      results.push({
        pupil, subject, qualification: chosen.kind === 'chosen' ? chosen.text : subject, known, grade: grade.kind === 'not an entry' ? '' : grade.grade,
        reading: grade.kind === 'grade' ? grade.reading : grade.kind, mapped: grade.kind === 'grade' && grade.mapped, series: '', date: '', cell,
        places: { row, grade: column.column, pupil: id, qualification: { row: heading, column: column.column }, series: null, date: null },
      });
    }
  }
  return results;
}

function qualificationOf(column: TrackerColumn, subject: string, classes: readonly string[], settings: TrackerSettings, finder: Finder): Chosen {
  const qualifications = column.qualifications ?? [];
  if (qualifications.length === 0) return { kind: 'unknown', text: subject, sentence: unmappedSentence(subject, finder) };
  return chooseQualification(subject, qualifications, classes, settings.classes ?? [], finder);
}
