import type { SheetGrid } from '../cells/grid';
import type { Problem } from '../cells/problem';
import { analyseQuestions } from '../questions/analysis';
import { readQuestions } from '../questions/read';
import { SUPPRESSION } from '../reference/release';
import type { ReportContext } from './context';
import { groupName } from './group-names';
import { questionsSheet, type QuestionsOf } from './questions';
import type { ReportSheet } from './types';

/** The option of the settings that names the sheets of marks, separated by semicolons. */
export const QUESTION_SHEETS_OPTION = 'question sheets';
/** The option that names the groups analysed beside everyone, by key, separated by semicolons. */
export const QUESTION_GROUPS_OPTION = 'question groups';
const USUAL_GROUPS: readonly string[] = ['sex=F', 'sex=M', 'disadvantaged=Y', 'disadvantaged=N'];

/** The names in a list that people write, "Reading paper; Maths paper". */
export const namesIn = (option: unknown): readonly string[] => (typeof option === 'string' ? option.split(';').map((name) => name.trim()).filter(Boolean) : []);

export interface TrackerQuestions {
  /** Sheets of marks, each a paper named by its tab. */
  readonly papers: readonly SheetGrid[];
  /** Every pupil of the tracker, with the name. */
  readonly known: ReadonlyMap<string, string>;
  /** The pupils of each group, by its key. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * The sheet Questions of a tracker's papers: everyone, then each group (rule L-1). A paper with a cell that is not
 * understood is left out whole: its problems say which cells (Q-5). Null where no paper is left. The public sees
 * everyone alone, and that only of more than five pupils: with so many questions, a group's marks would follow from
 * the others' (S-4).
 */
export function trackerQuestions(context: ReportContext, { papers, known, members, options }: TrackerQuestions): { readonly sheet: ReportSheet | null; readonly problems: readonly Problem[] } {
  const chosen = namesIn(options[QUESTION_GROUPS_OPTION]);
  const isPublic = context.audience === 'public';
  const groups = isPublic ? [] : (chosen.length > 0 ? chosen : USUAL_GROUPS).filter((key) => members.has(key));
  const problems: Problem[] = [];
  const tables = papers.flatMap((grid): QuestionsOf[] => {
    const marks = readQuestions(grid, known);
    problems.push(...marks.problems);
    if (marks.problems.length > 0) return [];
    const of = (group: string, inGroup?: ReadonlySet<string>): QuestionsOf => ({ paper: grid.sheet, group, analysis: analyseQuestions(marks, inGroup && (({ pupil }) => inGroup.has(pupil))) });
    const everyone = of('All pupils');
    if (isPublic && everyone.analysis.pupils <= SUPPRESSION.pupils) return [];
    return [everyone, ...groups.map((key) => of(groupName(key), members.get(key)))];
  });
  return { sheet: tables.length > 0 ? questionsSheet(context, tables) : null, problems };
}

/** Whether a sheet has the rows of a sheet of marks: Question, Strand and Marks. */
export const looksLikeMarks = (grid: SheetGrid): boolean => readQuestions(grid).questions.length > 0;
