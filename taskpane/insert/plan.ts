import { cellAddress, columnLetters } from '../../src/cells/address';
import type { SheetGrid } from '../../src/cells/grid';
import type { TrackerColumn, TrackerMapping } from '../../src/tracker/types';
import type { CellEdit } from '../../workbook/port';
import { columnsText, constantText, formulaText, needsChooseCols } from './formula';
import type { ArgumentTexts } from './formula';
import { needsResults, scoresNeeded } from './functions';
import type { InsertableFunction, ScoreSlot } from './functions';
import { emptyColumns, isBlank } from './space';

export interface InsertWish {
  readonly grid: SheetGrid;
  readonly mapping: TrackerMapping;
  /** The assessment point in use, "" where there is one. */
  readonly assessment: string;
  /** As the functions read it: see editionText. */
  readonly edition: string | number;
  readonly namespace: string;
  /** The name of the subject map on the settings sheet, which also says what does not count; null without one. */
  readonly map: string | null;
  readonly functions: readonly InsertableFunction[];
}

/** One new column, as the user is shown it before anything is written. */
export interface PlannedColumn {
  readonly title: string;
  /** "V". */
  readonly column: string;
  readonly heading: string;
  readonly headingCell: string;
  readonly firstCell: string;
  readonly lastCell: string;
  readonly formula: string;
}

export interface InsertPlan {
  readonly kind: 'plan';
  /** One formula that fills the column, or one in each row (inside an Excel Table). */
  readonly form: 'spilled' | 'row';
  readonly columns: readonly PlannedColumn[];
  readonly edits: readonly CellEdit[];
  /** Things to know before saying yes. */
  readonly remarks: readonly string[];
}
export interface InsertBlocked { readonly kind: 'blocked'; readonly reason: string }

/** Where the chosen functions would go and what they would say. Nothing is written here, and no filled cell is ever planned over. */
export function planInsert(wish: InsertWish): InsertPlan | InsertBlocked {
  const { grid, mapping, functions } = wish;
  if (mapping.layout === 'long') return blocked('Functions by pupil need a sheet with one row for each pupil. This sheet has one row for each result: use the report instead.');
  if (functions.length === 0) return blocked('Tick at least one measure.');
  const subjects = subjectColumns(mapping, wish.assessment, wish.map !== null);
  if (functions.some(needsResults) && subjects.length === 0) return blocked('No column holds grades yet: choose the subjects first.');
  for (const fn of functions) {
    const missing = scoresNeeded(fn).filter((slot) => columnOf(mapping, slot) === null);
    if (missing.length > 0) return blocked(`${fn.title} needs ${missing.length === 1 ? 'the column' : 'the columns'} of ${listed(missing.map(scoreName))}: choose ${missing.length === 1 ? 'it' : 'them'} under Columns.`);
  }
  const header = mapping.headerRows[mapping.headerRows.length - 1] ?? mapping.firstRow - 1;
  const inTable = grid.tables.some(({ area }) => area.top <= mapping.firstRow && area.bottom >= mapping.firstRow && mapping.columns.some(({ column }) => column >= area.left && column <= area.right));
  const start = emptyColumns(grid, mapping, functions.length);
  if (start === null) return blocked('There is no room to the right of the data: the sheet is full to its last column.');

  const rows = Array.from({ length: mapping.lastRow - mapping.firstRow + 1 }, (_, i) => mapping.firstRow + i);
  const used = inTable ? rows.filter((row) => mapping.columns.some(({ column }) => !isBlank(grid, row, column))) : rows.slice(0, 1);
  const formulaAt = (fn: InsertableFunction, top: number, bottom: number) => formulaText(wish.namespace, fn, textsFor(wish, subjects, header, top, bottom, inTable));
  const columns: PlannedColumn[] = [];
  const edits: CellEdit[] = [];
  functions.forEach((fn, index) => {
    const column = start + index;
    const heading = headingFor(fn, wish, header);
    edits.push({ sheet: grid.sheet, address: cellAddress(header, column), write: { value: heading }, expect: '' });
    const look = fn.numberFormat === undefined ? {} : { numberFormat: fn.numberFormat };
    for (const row of used) {
      edits.push({ sheet: grid.sheet, address: cellAddress(row, column), write: { formula: formulaAt(fn, row, inTable ? row : mapping.lastRow), ...look }, expect: '' });
    }
    // A formula lends its number format to none of the cells that it spills into.
    if (!inTable && fn.numberFormat !== undefined) {
      for (const row of rows.slice(1)) edits.push({ sheet: grid.sheet, address: cellAddress(row, column), write: { value: null, ...look }, expect: '' });
    }
    columns.push({
      title: fn.title, column: columnLetters(column), heading, headingCell: cellAddress(header, column),
      firstCell: cellAddress(mapping.firstRow, column), lastCell: cellAddress(mapping.lastRow, column),
      formula: formulaAt(fn, mapping.firstRow, inTable ? mapping.firstRow : mapping.lastRow),
    });
  });
  const remarks = needsChooseCols(subjects) && functions.some(needsResults)
    ? ['Other columns stand between the subjects, so the formulas use CHOOSECOLS: it needs Microsoft 365 or Excel 2024.'] : [];
  return { kind: 'plan', form: inTable ? 'row' : 'spilled', columns, edits, remarks };
}

const blocked = (reason: string): InsertBlocked => ({ kind: 'blocked', reason });

/** The columns of grades of one assessment point, from left to right; those that do not count only where a map says so. */
export const subjectColumns = (mapping: TrackerMapping, assessment: string, mapped: boolean): number[] =>
  mapping.columns.filter((column) => isSubject(column, assessment) && (mapped || !column.doesNotCount)).map(({ column }) => column).sort((a, b) => a - b);

const isSubject = ({ subject, assessment: point }: TrackerColumn, assessment: string): boolean =>
  subject !== undefined && (assessment === '' || (point ?? assessment) === assessment);

const columnOf = (mapping: TrackerMapping, field: TrackerColumn['field']): number | null =>
  mapping.columns.find((column) => column.field === field)?.column ?? null;

const scoreName = (slot: ScoreSlot): string => slot.replace(/^ks(\d)_/, 'key stage $1 ');
const listed = (names: readonly string[]): string => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]!}` : names.join());

function textsFor(wish: InsertWish, subjects: readonly number[], header: number, top: number, bottom: number, fixed: boolean): ArgumentTexts {
  const cells = (field: ScoreSlot | 'ks2_year') => {
    const column = columnOf(wish.mapping, field);
    return column === null ? null : columnsText([column], top, bottom);
  };
  return {
    labels: subjects.length === 0 ? null : columnsText(subjects, header, header, fixed),
    grades: subjects.length === 0 ? null : columnsText(subjects, top, bottom),
    ks1_reading: cells('ks1_reading'), ks1_writing: cells('ks1_writing'), ks1_maths: cells('ks1_maths'),
    ks2_reading: cells('ks2_reading'), ks2_writing: cells('ks2_writing'), ks2_maths: cells('ks2_maths'), ks2_year: cells('ks2_year'),
    edition: constantText(wish.edition), year: constantText(wish.edition),
    series: null, map: wish.map,
  };
}

/** The measure's name, with the assessment point where there are several and it matters, and told apart from a heading that is there already. */
function headingFor(fn: InsertableFunction, { grid, mapping, assessment }: InsertWish, header: number): string {
  const name = needsResults(fn) && mapping.assessments.length > 1 && assessment !== '' ? `${fn.title}, ${assessment}` : fn.title;
  const taken = (grid.values[header] ?? []).some((value) => typeof value === 'string' && value.trim().toLowerCase() === name.toLowerCase());
  return taken ? `${name} (Headline)` : name;
}
