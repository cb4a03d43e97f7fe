import type { TrackerCell } from './cell';
import { fieldMatches, type FieldMatch } from './field-match';
import type { ColumnHeading } from './header';
import { plainWords } from './heading-words';
import type { Field } from './types';

export interface FieldColumn extends FieldMatch { readonly column: number }

/** Under this confidence a column is left alone rather than proposed. */
export const LEAST_PROPOSED = 0.5;

/** Fields that several columns may hold: a pupil has a form and teaching groups. */
const REPEATED: ReadonlySet<Field> = new Set<Field>(['class']);

const PRIMARY_HEADINGS = new Map(Object.entries({
  reading: 'KS2 Reading', read: 'KS2 Reading', writing: 'KS2 Writing', maths: 'KS2 Maths', mathematics: 'KS2 Maths',
  gps: 'KS2 GPS', spag: 'KS2 GPS', gaps: 'KS2 GPS', science: 'KS2 Science',
}));

/** Whether headings are those of a primary tracker: key stage 1, or writing or grammar at key stage 2. */
export const looksPrimary = (headings: readonly ColumnHeading[]): boolean => {
  const words = headings.map(({ heading, above }) => `${plainWords(above)} ${plainWords(heading)}`.trim());
  return words.some((each) => /\bks1\b/.test(each)) || (words.some((each) => /\bwriting\b/.test(each)) && words.some((each) => /\breading\b/.test(each)));
};

/**
 * The columns that hold something about a pupil or a result, surest first; one column for a field.
 * @param cellsOf a column's data cells
 */
export function findFieldColumns(headings: readonly ColumnHeading[], cellsOf: (column: number) => readonly TrackerCell[], primary: boolean): readonly FieldColumn[] {
  const candidates = headings.flatMap(({ column, heading, above }) => {
    if (heading === '' && above === '') return valueOnly(column, cellsOf(column));
    const alone = primary ? PRIMARY_HEADINGS.get(plainWords(heading)) : undefined;
    // Where a label says which key stage it is, the heading alone ("Reading") must not say another.
    const spelt = [heading, ...(above ? [`${above} ${heading}`] : []), ...(alone && !/\bks ?[1245]\b/.test(plainWords(above)) ? [alone] : [])];
    return fieldMatches(spelt, cellsOf(column)).map((match) => ({ ...match, column }));
  }).filter(({ confidence }) => confidence >= LEAST_PROPOSED);
  return assign(candidates.sort((a, b) => b.confidence - a.confidence || a.column - b.column));
}

const valueOnly = (column: number, cells: readonly TrackerCell[]): FieldColumn[] =>
  fieldMatches([], cells).map((match) => ({ ...match, column }));

function assign(candidates: readonly FieldColumn[]): FieldColumn[] {
  const columns = new Set<number>();
  const fields = new Set<Field>();
  return candidates.filter(({ column, field }) => {
    if (columns.has(column) || (fields.has(field) && !REPEATED.has(field))) return false;
    columns.add(column);
    fields.add(field);
    return true;
  });
}
