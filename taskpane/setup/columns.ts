import { cellAddress, columnLetters } from '../../src/cells/address';
import type { SheetGrid } from '../../src/cells/grid';
import { readCell } from '../../src/tracker/cell';
import type { Field, TrackerColumn, TrackerMapping } from '../../src/tracker/types';

/** What the user can say a column is: a field, a subject's grades, or nothing of ours. */
export type ColumnUse = { readonly kind: 'field'; readonly field: Field } | { readonly kind: 'subject' } | { readonly kind: 'left alone' };

export const useOf = ({ field, subject }: TrackerColumn): ColumnUse =>
  field ? { kind: 'field', field } : subject !== undefined ? { kind: 'subject' } : { kind: 'left alone' };

/** At this confidence and above a column is taken without asking (design.md). */
export const SURE = 0.9;

/** The columns in the groups in which the user goes through them. */
export interface ColumnGroups { readonly check: readonly TrackerColumn[]; readonly fields: readonly TrackerColumn[]; readonly subjects: readonly TrackerColumn[]; readonly rest: readonly TrackerColumn[] }

/** Columns to look at first are those that were guessed; a column that nobody knows is left alone without a question. */
export function groupColumns(columns: readonly TrackerColumn[]): ColumnGroups {
  const unsure = (column: TrackerColumn) => column.confidence < SURE && useOf(column).kind !== 'left alone';
  const sure = columns.filter((column) => !unsure(column));
  return {
    check: columns.filter(unsure),
    fields: sure.filter((column) => useOf(column).kind === 'field'),
    subjects: sure.filter((column) => useOf(column).kind === 'subject'),
    rest: sure.filter((column) => useOf(column).kind === 'left alone'),
  };
}

/**
 * The columns with one of them put to another use, as the user has said (so it is sure). A field stands in
 * one column only: the one that had it before is left alone.
 * @param subjectFor what the column's heading is in the catalogue, when it becomes a subject
 */
export function withUse(columns: readonly TrackerColumn[], at: number, use: ColumnUse, subjectFor: (column: TrackerColumn) => Partial<TrackerColumn>): TrackerColumn[] {
  return columns.map((column) => {
    const bare: TrackerColumn = { column: column.column, heading: column.heading, confidence: 1, ...(column.assessment === undefined ? {} : { assessment: column.assessment }) };
    if (column.column === at) {
      if (use.kind === 'field') return { ...bare, field: use.field };
      return use.kind === 'subject' ? { ...bare, subject: column.heading, ...subjectFor(column), confidence: 1 } : bare;
    }
    return use.kind === 'field' && column.field === use.field ? bare : column;
  });
}

/** Every column as the user has seen and confirmed it. */
export const confirmedColumns = (columns: readonly TrackerColumn[]): TrackerColumn[] => columns.map((column) => ({ ...column, confidence: 1 }));

/** The first few different values of a column, as a person sees them. */
export function samplesOf(grid: SheetGrid, { firstRow, lastRow }: Pick<TrackerMapping, 'firstRow' | 'lastRow'>, column: number, count = 4): string[] {
  const found = new Set<string>();
  for (let row = firstRow; row <= lastRow && found.size < count; row += 1) {
    const { text } = readCell(grid, row, column);
    if (text !== '') found.add(text);
  }
  return [...found];
}

/** "Column F" with its first data cell, for going there. */
export const columnPlace = ({ column }: TrackerColumn, firstRow: number): { readonly name: string; readonly address: string } =>
  ({ name: `Column ${columnLetters(column)}`, address: cellAddress(firstRow, column) });

/** What the figures cannot do without, given what is mapped: each with its sentence. */
export function missingColumns({ columns, layout, stage, pupilSheet }: TrackerMapping): string[] {
  const fields = new Set([...columns, ...(pupilSheet?.columns ?? [])].flatMap(({ field }) => field ?? []));
  const sentences: string[] = [];
  if (!fields.has('pupil')) sentences.push(layout === 'long'
    ? 'No column names the pupil: choose the UPN, or results cannot be brought together.'
    : 'No column holds a UPN: pupils are named by their row.');
  if (layout === 'long' && !fields.has('qualification')) sentences.push('No column holds the qualification or subject: choose it, or nothing can be worked out.');
  if (layout === 'long' && !fields.has('grade')) sentences.push('No column holds the grade: choose it, or nothing can be worked out.');
  if (layout === 'wide' && stage === 'ks4' && !columns.some(({ subject }) => subject !== undefined)) sentences.push('No column holds grades: choose "Grades of a subject" for each one.');
  if (stage === 'ks4' && !(fields.has('ks2_reading') && fields.has('ks2_maths'))) sentences.push('Key stage 2 reading and maths are not both there: pupils without a score are out of Progress 8 and in everything else.');
  return sentences;
}
