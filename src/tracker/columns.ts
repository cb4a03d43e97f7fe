import type { TrackerCell } from './cell';
import type { DfeFile } from './dfe-file-columns';
import { dfeColumn } from './dfe-files';
import { findFieldColumns, looksPrimary, type FieldColumn } from './field-columns';
import type { Finder } from './finder';
import type { ColumnHeading } from './header';
import { isNotGrades, isOwnFigure } from './own-columns';
import { findSubjectColumns, type SubjectColumn } from './subject-columns';
import { findSubject } from './subject-match';
import type { Field, Layout, TrackerColumn, TrackerMapping } from './types';

/** What the columns of a sheet are proposed to be. */
export interface ProposedColumns {
  readonly stage: TrackerMapping['stage'];
  readonly layout: Layout;
  readonly columns: readonly TrackerColumn[];
}

const OF_RESULTS: ReadonlySet<Field> = new Set<Field>(['qualification', 'grade', 'series', 'date']);
const PRIMARY_ONLY: ReadonlySet<Field> = new Set<Field>(['ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_writing', 'ks2_gps', 'ks2_science']);
/** With this many columns of grades a sheet is wide, whatever else stands in it. */
const WIDE_FROM = 3;

/**
 * Proposes what each column holds.
 * @param cellsOf a column's data cells
 * @param isComputed whether a column is mostly formulas: under a heading that nobody knows it is the school's own
 * @param file the DfE's file that it is, or null
 */
export function proposeColumns(
  headings: readonly ColumnHeading[], cellsOf: (column: number) => readonly TrackerCell[], isComputed: (column: number) => boolean, finder: Finder, file: DfeFile | null,
): ProposedColumns {
  const fixed = file ? dfeColumns(file, headings, cellsOf) : [];
  const given = new Set(fixed.map(({ column }) => column));
  const open = headings.filter(({ column }) => !given.has(column));
  const primary = file ? file.stage === 'ks2' : looksPrimary(headings);
  const fields = findFieldColumns(open, cellsOf, primary).filter(({ field }) => !fixed.some((column) => column.field === field));
  const subjects = primary ? [] : findSubjectColumns(open.filter(({ column }) => !fields.some((each) => each.column === column && (each.confidence >= 0.9 || OF_RESULTS.has(each.field)))), cellsOf, finder);
  const layout = file?.layout ?? layoutOf(fields, subjects);
  const grades = layout === 'wide' && !primary ? wideSubjects(open, fields, cellsOf, isComputed, finder) : [];
  const stage = primary && (file !== null || fields.some(({ field }) => PRIMARY_ONLY.has(field))) ? 'ks2' : 'ks4';
  return { stage, layout, columns: headings.map((heading) => columnOf(heading, fixed, inLayout(fields, layout, stage, grades), grades, cellsOf, finder)) };
}

function dfeColumns(file: DfeFile, headings: readonly ColumnHeading[], cellsOf: (column: number) => readonly TrackerCell[]): TrackerColumn[] {
  return headings.flatMap(({ column, heading }) => {
    const field = dfeColumn(file, heading, cellsOf(column));
    return field === null ? [] : [{ column, heading, confidence: 1, ...(field === 'left alone' ? {} : { field }) }];
  });
}

function layoutOf(fields: readonly FieldColumn[], subjects: readonly SubjectColumn[]): Layout {
  const has = (field: Field) => fields.some((each) => each.field === field);
  return has('qualification') && has('grade') && subjects.filter(({ confidence }) => confidence >= 0.6).length < WIDE_FROM ? 'long' : 'wide';
}

/** In a wide tracker "Grade" or "Result" under a subject's name is that subject's column, not a field. */
function wideSubjects(
  open: readonly ColumnHeading[], fields: readonly FieldColumn[], cellsOf: (column: number) => readonly TrackerCell[], isComputed: (column: number) => boolean, finder: Finder,
): readonly SubjectColumn[] {
  const taken = new Set(fields.filter(({ field, confidence }) => !OF_RESULTS.has(field) && confidence >= 0.9).map(({ column }) => column));
  return findSubjectColumns(open.filter(({ column }) => !taken.has(column)), cellsOf, finder)
    .filter(({ column, candidates, qualifications }) => !isComputed(column) || qualifications.length > 0 || candidates.length > 0)
    .filter(({ column, confidence }) => confidence > (fields.find((each) => each.column === column && !OF_RESULTS.has(each.field))?.confidence ?? 0));
}

function inLayout(fields: readonly FieldColumn[], layout: Layout, stage: TrackerMapping['stage'], grades: readonly SubjectColumn[]): readonly FieldColumn[] {
  return fields.filter(({ field, column }) => (layout === 'long' || !OF_RESULTS.has(field)) && (stage === 'ks2' || !PRIMARY_ONLY.has(field))
    && !grades.some((each) => each.column === column));
}

function columnOf(
  { column, heading }: ColumnHeading, fixed: readonly TrackerColumn[], fields: readonly FieldColumn[], subjects: readonly SubjectColumn[],
  cellsOf: (column: number) => readonly TrackerCell[], finder: Finder,
): TrackerColumn {
  const given = fixed.find((each) => each.column === column);
  if (given) return given;
  const field = fields.find((each) => each.column === column);
  if (field) return { column, heading, field: field.field, confidence: fieldConfidence(field, cellsOf(column), finder) };
  const subject = subjects.find((each) => each.column === column);
  if (!subject) return { column, heading, confidence: heading !== '' && (isOwnFigure(heading) || isNotGrades(heading)) ? 1 : 0 };
  return {
    column, heading, subject: subject.subject, qualifications: subject.qualifications,
    ...(subject.assessment === '' ? {} : { assessment: subject.assessment }), confidence: subject.confidence,
  };
}

/** A column of qualifications is only as sure as the catalogue is of what stands in it: under nine in ten is a question. */
function fieldConfidence({ field, confidence }: FieldColumn, cells: readonly TrackerCell[], finder: Finder): number {
  if (field !== 'qualification') return confidence;
  const texts = [...new Set(cells.filter(({ text }) => text !== '').map(({ text }) => text))];
  const found = texts.filter((text) => findSubject(text, finder).kind === 'found').length;
  return texts.length > 0 && found === texts.length ? Math.max(confidence, 0.95) : confidence;
}
