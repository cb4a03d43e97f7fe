import { cellAddress } from '../cells/address';
import { isCellError, type CellValue, type SheetGrid } from '../cells/grid';
import type { Problem } from '../cells/problem';
import { formatKind } from '../tracker/number-format';
import type { PupilMarks, Question, QuestionMarks } from './types';

/** Rows above the pupils, by the words that schools put beside them. */
const ROWS = {
  question: /^(q|qu|question)s?( ?(no|number))?\.?$/i,
  strand: /^(strand|content domain|domain|topic)s?$/i,
  marks: /^(marks?|marks available|max(imum)?( marks?)?|out of)$/i,
  nationalCorrect: /^national( ?%| ?% ?correct| correct( ?%)?)?$/i,
  nationalAttempted: /^national( ?%)? attempted( ?%)?$/i,
} as const;
type RowName = keyof typeof ROWS;
const PUPIL_HEADING = /^(upn|pupil( id)?|adno|admission( no| number)?|id)$/i;
const NAME_HEADING = /^((full |pupil )?name|surname|last name|forename|first name)$/i;

export interface QuestionsRead extends QuestionMarks { readonly problems: readonly Problem[] }

/**
 * Reads a sheet of marks: rows "Question", "Strand" and "Marks" (and, where known, "National %" and
 * "National attempted %"), then a row a pupil. Everything that is not understood is a problem that names its cell.
 * @param knownPupils the tracker's pupils with their names, which stand where the sheet has none; a pupil who is not
 * among them is a problem. Null: not compared.
 */
export function readQuestions(grid: SheetGrid, knownPupils: ReadonlyMap<string, string> | null = null): QuestionsRead {
  const problems: Problem[] = [];
  const refuse = (row: number, column: number, problem: string) =>
    problems.push({ where: grid.sheet, place: cellAddress(row, column), value: shown(grid.values[row]?.[column] ?? null), problem });
  const rows = labelledRows(grid);
  const header = rows.question?.row;
  if (header === undefined || rows.strand === undefined || rows.marks === undefined) {
    const missing = (['question', 'strand', 'marks'] as const).filter((name) => rows[name] === undefined);
    problems.push({ where: grid.sheet, place: '', value: '', problem: `A sheet of marks has rows headed Question, Strand and Marks above the pupils; ${missing.join(' and ')} ${missing.length > 1 ? 'were' : 'was'} not found.` });
    return { questions: [], pupils: [], problems };
  }
  const firstQuestion = Math.max(...Object.values(rows).map(({ column }) => column)) + 1;
  const columns = questionColumns(grid, header, firstQuestion);
  const questions = columns.map((column): Question => readQuestion(grid, rows as Record<RowName, { row: number }>, column, refuse));
  const top = Math.max(...Object.values(rows).map(({ row }) => row)) + 1;
  return { questions, pupils: readPupils(grid, { top, header, firstQuestion, columns, questions, knownPupils }, refuse), problems };
}

type Refuse = (row: number, column: number, problem: string) => void;

/** Where each labelled row stands: the first of its kind, its label before any question. */
function labelledRows(grid: SheetGrid): Partial<Record<RowName, { readonly row: number; readonly column: number }>> {
  const found: Partial<Record<RowName, { row: number; column: number }>> = {};
  grid.values.forEach((cells, row) => cells.forEach((value, column) => {
    if (typeof value !== 'string') return;
    const name = (Object.keys(ROWS) as RowName[]).find((candidate) => ROWS[candidate].test(value.trim()));
    if (name && !found[name]) found[name] = { row, column };
  }));
  return found;
}

function questionColumns(grid: SheetGrid, header: number, first: number): number[] {
  const labels = grid.values[header] ?? [];
  return labels.flatMap((value, column) => (column >= first && shown(value) !== '' && !/^total$/i.test(shown(value)) ? [column] : []));
}

function readQuestion(grid: SheetGrid, rows: Readonly<Record<RowName, { readonly row: number } | undefined>>, column: number, refuse: Refuse): Question {
  const at = (name: RowName): CellValue => (rows[name] ? grid.values[rows[name].row]?.[column] ?? null : null);
  const strand = shown(at('strand'));
  if (strand === '') refuse(rows.strand!.row, column, 'Every question needs a strand: type its name here.');
  const marks = Number(shown(at('marks')));
  const usable = Number.isInteger(marks) && marks > 0;
  if (!usable) refuse(rows.marks!.row, column, 'The marks available are a whole number above 0.');
  const percentage = (name: RowName): number | null => {
    const value = shown(at(name)).replace(/%$/, '');
    if (value === '') return null;
    const hundredths = Math.round(Number(value) * (isPercent(grid, rows[name]!.row, column) ? 10_000 : 100));
    if (hundredths >= 0 && hundredths <= 10_000) return hundredths;
    refuse(rows[name]!.row, column, 'A national percentage is a number from 0 to 100.');
    return null;
  };
  return { label: shown(at('question')), strand, // Where it is not known how many there are, the marks below it are not held against it.
    marks: usable ? marks : Infinity, nationalCorrect: percentage('nationalCorrect'), nationalAttempted: percentage('nationalAttempted') };
}

/** A typed 72% is 0.72 to Excel, shown as a percentage. */
const isPercent = (grid: SheetGrid, row: number, column: number): boolean =>
  typeof grid.values[row]?.[column] === 'number' && formatKind(grid.numberFormats[row]?.[column] ?? '') === 'percent';

interface Body {
  readonly top: number; readonly header: number; readonly firstQuestion: number;
  readonly columns: readonly number[]; readonly questions: readonly Question[]; readonly knownPupils: ReadonlyMap<string, string> | null;
}

function readPupils(grid: SheetGrid, { top, firstQuestion, columns, questions, knownPupils }: Body, refuse: Refuse): PupilMarks[] {
  const headings = Array.from({ length: firstQuestion }, (_, column) => grid.values.slice(0, top).map((row) => shown(row[column] ?? null)).filter(Boolean));
  const idColumn = Math.max(0, headings.findIndex((texts) => texts.some((text) => PUPIL_HEADING.test(text))));
  const others = headings.flatMap((_, column) => (column === idColumn ? [] : [column]));
  const headed = others.filter((column) => headings[column]!.some((text) => NAME_HEADING.test(text)));
  // Without a heading of its own, what stands between the pupil and the first mark is the name.
  const nameColumns = headed.length > 0 ? headed : others;
  const seen = new Map<string, number>();
  const pupils: PupilMarks[] = [];
  for (let row = top; row < grid.values.length; row += 1) {
    const cells = grid.values[row]!;
    const pupil = shown(cells[idColumn] ?? null);
    const marks = columns.map((column, index) => readMark(cells[column] ?? null, questions[index]!, () => refuse(row, column, `A mark is a whole number from 0 to ${questions[index]!.marks}, the marks available; blank where it was not attempted.`)));
    if (pupil === '') {
      if (marks.some((mark) => mark !== null)) refuse(row, idColumn, 'These marks have no pupil: type the UPN.');
      continue;
    }
    if (/^(total|average|mean)s?$/i.test(pupil)) break;
    if (seen.has(pupil)) refuse(row, idColumn, `This pupil stands twice: first in row ${seen.get(pupil)! + 1}.`);
    if (knownPupils && !knownPupils.has(pupil)) refuse(row, idColumn, 'This pupil is not in the tracker: add the pupil there, or take the row out here.');
    seen.set(pupil, row);
    pupils.push({ pupil, name: nameColumns.map((column) => shown(cells[column] ?? null)).filter(Boolean).join(' ') || (knownPupils?.get(pupil) ?? ''), marks });
  }
  return pupils;
}

function readMark(value: CellValue, question: Question, refuse: () => void): number | null {
  const text = shown(value);
  if (text === '' || text === '-') return null;
  const mark = Number(text);
  if (Number.isInteger(mark) && mark >= 0 && mark <= question.marks) return mark;
  refuse();
  return null;
}

const shown = (value: CellValue): string => (value === null ? '' : isCellError(value) ? value.error : String(value).trim());
