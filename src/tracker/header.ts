import type { SheetGrid } from '../cells/grid';
import { isAssessmentLabel } from './assessment';
import { gridWidth, readCell } from './cell';
import { headingMatches, namesField } from './field-match';
import { plainWords } from './heading-words';
import { isOwnFigure } from './own-columns';
import { looksLikeUpn } from './upn';

/** What stands above a column: its own heading and, from a second header row, the label over it, filled to the right. */
export interface ColumnHeading { readonly column: number; readonly heading: string; readonly above: string }

export interface Header {
  /** 0-based rows, one or two, from the top. */
  readonly rows: readonly number[];
  readonly headings: readonly ColumnHeading[];
  /** How much of the row was understood: the higher, the surer it is a header. */
  readonly score: number;
}

/** Whether a text is a subject that the catalogue knows. */
export type IsSubject = (text: string) => boolean;

/** Titles, notes and keys stand above a header; nobody puts more than this. */
const ROWS_SEARCHED = 60;
const ENOUGH = 1.5;

/** Every row that may be a sheet's header, surest first. */
export function findHeaders(grid: SheetGrid, isSubject: IsSubject): readonly Header[] {
  const rows = Math.min(grid.values.length, ROWS_SEARCHED);
  const scores = Array.from({ length: rows }, (_, row) => headerScore(rowTexts(grid, row), isSubject));
  return scores
    .map((score, row) => ({ row, score }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .map(({ row, score }) => withSecondRow(grid, row, score, isSubject));
}

/** Texts of a row by column; null where there is a number, a date or an error, "" where it is blank. */
function rowTexts(grid: SheetGrid, row: number): readonly (string | null)[] {
  return (grid.values[row] ?? []).map((_, column) => {
    const cell = readCell(grid, row, column);
    return cell.kind === 'text' || cell.kind === 'blank' ? cell.text : null;
  });
}

function headerScore(texts: readonly (string | null)[], isSubject: IsSubject): number {
  const filled = texts.filter((text) => text !== '');
  const written = filled.filter((text): text is string => text !== null);
  // A row with a UPN in it is a pupil; a row mostly of numbers is data.
  if (written.length < 2 || written.length < filled.length * 0.7 || written.some(looksLikeUpn)) return 0;
  return written.reduce((sum, text) => sum + headingWeight(text, isSubject), 0);
}

function headingWeight(text: string, isSubject: IsSubject): number {
  if (text.length > 120) return 0;
  const field = namesField(text);
  if (field > 0) return field;
  if (isSubject(text)) return 0.9;
  return isAssessmentLabel(text) ? 0.4 : isOwnFigure(text) ? 0.3 : 0;
}

/** The second header row, above or below the one found, where there is one. */
function withSecondRow(grid: SheetGrid, row: number, score: number, isSubject: IsSubject): Header {
  const texts = rowTexts(grid, row);
  const above = row > 0 ? rowTexts(grid, row - 1) : [];
  const below = rowTexts(grid, row + 1);
  if (spansBelow(texts, below, isSubject)) return { rows: [row, row + 1], headings: headingsOf(below, texts, gridWidth(grid)), score };
  if (spansAbove(above, texts, isSubject)) return { rows: [row - 1, row], headings: headingsOf(texts, above, gridWidth(grid)), score };
  return { rows: [row], headings: headingsOf(texts, [], gridWidth(grid)), score };
}

/** A row above the header that groups its columns: assessments, subjects or key stages; a title is none. */
function spansAbove(above: readonly (string | null)[], header: readonly (string | null)[], isSubject: IsSubject): boolean {
  if (above.some((text) => text === null)) return false;
  const labels = above.filter((text): text is string => text !== null && text !== '');
  if (labels.some(looksLikeUpn)) return false;
  if (labels.some((text) => isAssessmentLabel(text) || /^(?:ks|key stage ?)[1245]\b/.test(plainWords(text)))) return true;
  if (labels.filter((text) => isSubject(text)).length >= 2) return true;
  return labels.length >= 2 && repeats(header);
}

/** Whether headings stand more than once, which only labels above them can tell apart. */
function repeats(header: readonly (string | null)[]): boolean {
  const written = header.filter((text): text is string => Boolean(text)).map(plainWords);
  return new Set(written).size <= written.length - 2;
}

/** A row below the header that belongs to it: subjects or assessments, and nothing where the pupils' names will stand. */
function spansBelow(header: readonly (string | null)[], below: readonly (string | null)[], isSubject: IsSubject): boolean {
  const labels = below.filter((text): text is string => Boolean(text));
  if (labels.length < 2 || below.some((text) => text === null)) return false;
  const aboutPupils = header.flatMap((text, column) => (text && headingMatches(text).some(({ field }) => ['pupil', 'name', 'surname', 'forename'].includes(field)) ? [column] : []));
  if (aboutPupils.length === 0 || aboutPupils.some((column) => below[column])) return false;
  return labels.filter((text) => isAssessmentLabel(text) || isSubject(text)).length >= Math.max(2, labels.length * 0.6);
}

function headingsOf(lower: readonly (string | null)[], upper: readonly (string | null)[], width: number): ColumnHeading[] {
  let above = '';
  return Array.from({ length: width }, (_, column) => {
    const [own, over] = [lower[column] ?? '', upper[column] ?? ''];
    // A heading in the upper row alone belongs to its column (two rows merged) and ends the label to its left.
    if (over !== '') above = own === '' ? '' : over;
    return { column, heading: own === '' ? over : own, above: own === '' ? '' : above };
  });
}
