import type { QuestionAnalysis } from '../questions/analysis';
import { blank, heading, printSetup, subtitleRows, text } from './cells';
import type { ReportContext } from './context';
import type { DataBar, ReportCell, ReportSheet } from './types';

const PERCENT = { question: '0.00', strand: '0"%"', pupil: '0.0' } as const;
const DIFFERENCE = { question: '+0.00;-0.00;0.00', strand: '+0;-0;0' } as const;
/** Differences are drawn on one scale, so that tables compare. */
const BAR = { min: -50, max: 50 } as const;

/** One paper, for everyone or for a group: "Reading", "Boys". */
export interface QuestionsOf { readonly paper: string; readonly group: string; readonly analysis: QuestionAnalysis }

/** The sheet Questions: by question, by strand, by pupil and strand, for each group asked for (rule L-1). */
export function questionsSheet(context: ReportContext, groups: readonly QuestionsOf[]): ReportSheet {
  const rows: ReportCell[][] = [[text('Questions', 'title')], ...subtitleRows(context)];
  const dataBars: DataBar[] = [];
  const bars = (top: number, left: number) => { if (rows.length > top) dataBars.push({ area: { top, left, bottom: rows.length - 1, right: left }, ...BAR }); };
  for (const { paper, group, analysis } of groups) {
    rows.push([], [text(`${paper} – ${group} (${analysis.pupils} ${analysis.pupils === 1 ? 'pupil' : 'pupils'})`, 'subtitle')]);
    if (analysis.absent.length > 0) rows.push([text(`${analysis.absent.length} without a single mark: taken as absent and in no figure.`, 'note')]);
    rows.push([], [heading('Strand', 'left'), heading('Marks'), heading('School %'), heading('National %'), heading('Difference')]);
    let top = rows.length;
    rows.push(...analysis.strands.map((line) => [text(line.strand), number(line.marks, '0'), number(line.correct, PERCENT.strand), number(line.national, PERCENT.strand), number(line.difference, DIFFERENCE.strand)]));
    bars(top, 4);
    rows.push([], ['Question', 'Strand', 'Marks', 'School %', 'National %', 'Difference', 'Attempted %', 'Difference attempted'].map((name, index) => heading(name, index < 2 ? 'left' : 'right')));
    top = rows.length;
    rows.push(...analysis.questions.map((line) => [
      text(line.question.label, 'row-heading'), text(line.question.strand), number(line.question.marks, '0'), number(line.correct, PERCENT.question), number(line.national, PERCENT.question),
      number(line.difference, DIFFERENCE.question), number(line.attempted, PERCENT.question), number(line.attemptedDifference, DIFFERENCE.question),
    ]));
    bars(top, 5);
    if (context.audience === 'public') continue;
    rows.push([], [heading('Pupil', 'left'), heading('Overall %'), ...analysis.strands.map(({ strand }) => heading(strand))]);
    rows.push(...analysis.byPupil.map((line, index) => [
      text(context.audience === 'named' ? line.name || line.pupil : `Pupil ${index + 1}`), number(line.overall, PERCENT.pupil), ...line.strands.map((value) => number(value, PERCENT.pupil)),
    ]));
  }
  return { key: 'questions', name: 'Questions', rows, columnWidths: [34, 26, 11, 11, 11, 11, 11, 11, 11, 11], dataBars, print: printSetup(context, 'Questions') };
}

const number = (value: number | null, format: string): ReportCell => (value === null ? { ...blank, value: '–', style: 'withheld', align: 'right' } : { value, format, style: 'figure', align: 'right' });
