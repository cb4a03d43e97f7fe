import type { Qualification } from '../qualification/types';
import type { TrackerCell } from './cell';
import type { Finder } from './finder';
import { NOT_AN_ENTRY, UNCLASSIFIED, type GradeChoice } from './grade-choice';
import { gradePair } from './grade-shape';
import type { ProblemKind } from './types';

/** What a cell of grades comes to: nothing entered, a grade to be read on the qualification's scale, or something not understood. */
export type CellGrade =
  | { readonly kind: 'none' }
  /** The school has said that the value is no entry. */
  | { readonly kind: 'not an entry' }
  | { readonly kind: 'grade'; readonly grade: string; readonly mapped: boolean; readonly reading: 'result' | 'absent' | 'pending' }
  /** `grade` is the text as it stands, which no scale has: whoever reads it withholds what it touches. */
  | { readonly kind: 'problem'; readonly grade: string; readonly problem: ProblemKind; readonly sentence: string };

const NONE: CellGrade = { kind: 'none' };
const problem = (grade: string, kind: ProblemKind, sentence: string): CellGrade => ({ kind: 'problem', grade, problem: kind, sentence });

/**
 * Reads a cell where a grade belongs.
 * @param qualification what the subject stands for, or null where that is not known
 */
export function readGrade(cell: TrackerCell, subject: string, qualification: Qualification | null, choice: GradeChoice, finder: Finder): CellGrade {
  switch (cell.kind) {
    case 'blank': return NONE;
    case 'uncalculated': return problem('(not calculated)', 'not calculated', 'The formula has never been calculated, so it has no value: open the workbook in Excel, let it calculate, and save it.');
    case 'error': return problem(cell.text, 'error cell', `The cell shows an error. Put the formula right, or clear the cell if there is no grade.`);
    case 'date': case 'time': return problem(cell.text, 'date for a grade', dateSentence(cell.kind, qualification));
    default: return readText(cell, subject, qualification, choice, finder);
  }
}

function readText(cell: TrackerCell, subject: string, qualification: Qualification | null, choice: GradeChoice, finder: Finder): CellGrade {
  const said = choice(subject, cell);
  if (said !== null && said.toLowerCase() === NOT_AN_ENTRY) return { kind: 'not an entry' };
  const grade = said === null ? cell.text : said.toLowerCase() === UNCLASSIFIED.toLowerCase() ? 'U' : said;
  if (!qualification) return { kind: 'grade', grade, mapped: said !== null, reading: 'result' };
  if (said === null && cell.kind === 'number' && qualification.slots === 2 && !gradePair(cell.text)) {
    return problem(grade, 'number for a grade', 'A number stands where a combined science grade belongs: two grades are written 5-4 or 54.');
  }
  const reading = finder.grade(qualification, grade);
  if (reading.kind !== 'unknown') return { kind: 'grade', grade, mapped: said !== null, reading: reading.kind };
  const from = said === null ? '' : `It is mapped to "${grade}". `;
  return problem(grade, 'unknown grade', `${from}It is no grade of ${qualification.name}; accepted: ${reading.accepts}. Correct the cell, or map the value to a grade.`);
}

function dateSentence(kind: 'date' | 'time', qualification: Qualification | null): string {
  const made = `Excel shows a ${kind} where a grade belongs`;
  return qualification?.slots === 2
    ? `${made}, as it makes of ${kind === 'date' ? '5-4' : '7:7'} typed by hand; the grade is not guessed. Repair it in the pane, or type it with an apostrophe: '5-4.`
    : `${made}. Type the grade again in a cell formatted as text.`;
}
