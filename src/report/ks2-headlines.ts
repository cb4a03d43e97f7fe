import type { Ks2SubjectOfSchool } from '../ks2/answer';
import { percentileBand, significance } from '../ks2/progress';
import { KS2_MEASURES } from '../ks2/registry';
import { ks2Tables } from '../ks2/tables';
import { figureOf, type Measure } from '../ks4/registry';
import { KS2_CAUTIONS } from './caution';
import { blank, figure, gap, heading, printSetup, signed, subtitleRows, text } from './cells';
import type { Ks2Report } from './ks2-context';
import type { ReportCell, ReportChart, ReportSheet, SheetKey } from './types';

const SUBJECTS = ['reading', 'writing', 'maths'] as const;
type Subject = (typeof SUBJECTS)[number];
const SUBJECT_NAMES: Readonly<Record<Subject, string>> = { reading: 'Reading', writing: 'Writing', maths: 'Maths' };

/** The sheet KS2: the combined standards, progress with intervals, then every other measure. */
export function ks2HeadlinesSheet(report: Ks2Report, links: readonly (readonly [SheetKey, string])[]): ReportSheet {
  const { context, answer, comparisons } = report;
  const comparison = comparisons[''];
  const rows: ReportCell[][] = [
    [text(context.school ? `${context.school} – key stage 2 headlines` : 'Key stage 2 headlines', 'title')],
    ...subtitleRows(context),
    [],
  ];
  const header = rows.length;
  rows.push([heading('Measure', 'left'), heading('School'), heading(comparison?.name ?? 'Comparison'), heading('Gap'), heading('95% interval', 'center'), heading('Note', 'left')]);
  const line = (measure: Measure): ReportCell[] => {
    const value = figureOf(answer.school, measure.key);
    const theirs = comparison?.figures[measure.key];
    const interval = measure.key.endsWith('.progress') ? answer.school[measure.key.split('.')[0] as Subject] : null;
    return [
      text(measure.name, measure.headline ? 'row-heading' : 'plain'),
      figure(value, measure.kind, measure.headline ? 'headline-figure' : 'figure'),
      theirs === undefined ? blank : figure(theirs, measure.kind), gap(value, theirs, measure.kind),
      text(interval ? intervalWords(interval) : '', 'figure', { align: 'center' }),
      text(noteOf(measure, report), 'note', { wrap: true }),
    ];
  };
  rows.push(...KS2_MEASURES.filter((measure) => measure.headline).map(line));
  rows.push([], [text('More measures', 'row-heading')], ...KS2_MEASURES.filter((measure) => !measure.headline).map(line));
  const charts = progressChart(report, rows);
  rows.push([], [text('Before these figures leave the room', 'row-heading')], ...Object.values(KS2_CAUTIONS).map((words) => [text(words, 'caution')]));
  rows.push([], [text('In this report', 'row-heading')], ...links.map(([key, name]) => [text(name, 'link', { link: key })]), []);
  if (comparison) rows.push([text(`Comparison: ${comparison.name}. Source: ${comparison.source}.`, 'note')]);
  else if (context.filters.length > 0) rows.push([text('National figures are not shown beside a filtered cohort: they are of all pupils.', 'note')]);
  return { key: 'ks2', name: 'KS2', rows, columnWidths: [54, 14, 14, 12, 18, 62], freeze: { rows: header + 1, columns: 1 }, charts, print: printSetup(context, 'Key stage 2', header) };
}

const intervalWords = ({ lower, upper }: Ks2SubjectOfSchool): string => (lower === null || upper === null ? '' : `${signed(lower)} to ${signed(upper)}`);

const AGAINST = { above: '▲ Above average', below: '▼ Below average', 'not different': '● Not different from average' } as const;

/** Significance by symbol and words, so that it reads without colour. */
export function againstAverage({ lower, upper }: Ks2SubjectOfSchool): string {
  return lower === null || upper === null ? '' : AGAINST[significance({ lower, upper })];
}

/** Where the school's score stands among schools (004, Annex A); nothing beside a filtered cohort, which is no school. */
function amongSchools(score: number, subject: Subject, { context, answer }: Ks2Report): string {
  const progress = context.filters.length > 0 ? null : ks2Tables(answer.year).tables?.progress;
  return progress ? ` Among schools in England: ${percentileBand(score, subject, progress).among}.` : '';
}

function noteOf({ key }: Measure, report: Ks2Report): string {
  const { school, notes } = report.answer;
  const [subject, part] = key.split('.');
  const reasons = [...(school.notes ?? []), ...notes].filter((note) => [key, subject, part].includes(note.figure)).map((note) => note.reason);
  if (part === 'progress') {
    const figures = school[subject as Subject];
    if (figures.progress !== null) reasons.unshift(`${againstAverage(figures)}, ${figures.pupils} pupils.${amongSchools(figures.progress, subject as Subject, report)}`);
  }
  if (key === 'rwmExpected') reasons.unshift(`${school.rwmPupils} pupils are in the fraction.`);
  return [...new Set(reasons)].join(' ');
}

function progressChart({ answer: { school } }: Ks2Report, rows: ReportCell[][]): ReportChart[] {
  const drawn = SUBJECTS.filter((subject) => school[subject].progress !== null);
  if (drawn.length === 0) return [];
  rows.push([], [heading('Progress', 'left'), heading('Score'), heading('Low'), heading('High')]);
  const top = rows.length;
  rows.push(...drawn.map((subject) => [text(SUBJECT_NAMES[subject]), figure(school[subject].progress, 'progress'), figure(school[subject].lower, 'progress'), figure(school[subject].upper, 'progress')]));
  const column = (left: number) => ({ top, left, bottom: rows.length - 1, right: left });
  const chart: ReportChart = {
    kind: 'interval', title: 'Progress with 95% confidence intervals', yTitle: 'Progress score',
    alt: `Progress: ${drawn.map((subject) => `${SUBJECT_NAMES[subject]} ${signed(school[subject].progress!)}, from ${intervalWords(school[subject])}`).join('; ')}.`,
    anchor: { top: rows.length + 1, left: 0, bottom: rows.length + 17, right: 4 }, categories: column(0),
    series: [{ name: 'Low', values: column(2), role: 'low' }, { name: 'Score', values: column(1), role: 'score' }, { name: 'High', values: column(3), role: 'high' }],
  };
  rows.push(...Array.from({ length: 19 }, () => []));
  return [chart];
}
