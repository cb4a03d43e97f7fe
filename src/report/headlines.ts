import type { Interval, Note, P8Band } from '../ks4/answer';
import { figureOf, KS4_MEASURES, type Measure } from '../ks4/registry';
import { CAUTIONS } from './caution';
import { blank, figure, gap, heading, printSetup, signed, subtitleRows, text } from './cells';
import type { Comparison, Ks4Report } from './context';
import type { ReportCell, ReportChart, ReportSheet, SheetKey } from './types';

const COLUMNS = [50, 14, 14, 12, 18, 62];

/** The sheet Headlines: the summary in the order people look for it, then every other measure. */
export function headlinesSheet(report: Ks4Report, links: readonly (readonly [SheetKey, string])[]): ReportSheet {
  const { context, answer, comparisons } = report;
  const comparison = comparisons[''];
  const rows: ReportCell[][] = [
    [text(context.school ? `${context.school} – headlines` : 'Key stage 4 headlines', 'title')],
    ...subtitleRows(context),
    [],
  ];
  const header = rows.length;
  rows.push([heading('Measure', 'left'), heading('School'), heading(comparison ? comparison.name : 'Comparison'), heading('Gap'), heading('95% interval', 'center'), heading('Note', 'left')]);
  const line = (measure: Measure) => measureRow(measure, report, comparison);
  rows.push(...KS4_MEASURES.filter((measure) => measure.headline).map(line));
  rows.push([], [text('More measures', 'row-heading')]);
  rows.push(...KS4_MEASURES.filter((measure) => !measure.headline && isPresent(answer.school, measure)).map(line));
  const charts = intervalChart(report, rows);
  rows.push([], [text('Before these figures leave the room', 'row-heading')], ...Object.values(CAUTIONS).map((words) => [text(words, 'caution')]));
  rows.push([], [text('In this report', 'row-heading')], ...links.map(([key, name]) => [text(name, 'link', { link: key })]), []);
  if (comparison) rows.push([text(`Comparison: ${comparison.name}. Source: ${comparison.source}.`, 'note')]);
  else if (context.filters.length > 0) rows.push([text('National figures are not shown beside a filtered cohort: they are of all pupils.', 'note')]);
  return { key: 'headlines', name: 'Headlines', rows, columnWidths: COLUMNS, freeze: { rows: header + 1, columns: 1 }, charts, print: printSetup(context, 'Headlines', header) };
}

/** A part that the year or the cohort does not have at all (destinations without a file) takes no line. */
const isPresent = (school: object, { key }: Measure): boolean =>
  !key.includes('.') || (school as Record<string, unknown>)[key.split('.')[0]!] !== null;

function measureRow(measure: Measure, { answer }: Ks4Report, comparison: Comparison | undefined): ReportCell[] {
  const value = figureOf(answer.school, measure.key);
  const theirs = comparison?.figures[measure.key];
  return [
    text(measure.name, measure.headline ? 'row-heading' : 'plain'),
    figure(value, measure.kind, measure.headline ? 'headline-figure' : 'figure'),
    theirs === undefined ? blank : figure(theirs, measure.kind),
    gap(value, theirs, measure.kind),
    text(intervalWords(answer.school, measure.key), 'figure', { align: 'center' }),
    text(noteOf(measure.key, answer.school, answer.notes), 'note', { wrap: true }),
  ];
}

/** "+0.03 to +0.49", or nothing where the measure has no interval. */
function intervalWords(school: Ks4Report['answer']['school'], key: string): string {
  const part = key.split('.');
  const interval: Partial<Interval> | null | undefined = key === 'p8' ? { lower: school.p8Lower, upper: school.p8Upper }
    : part[0] === 'p8Elements' ? school.p8Elements?.[part[1] as 'english']
      : part[0] === 'valueAdded' ? school.valueAdded?.[part[1] as 'science'] : undefined;
  return interval?.lower === undefined || interval.lower === null || interval.upper === null || interval.upper === undefined ? ''
    : `${signed(interval.lower)} to ${signed(interval.upper)}`;
}

/** What stands beside a figure: the banding for Progress 8, else why it is missing or unusual. */
function noteOf(key: string, school: Ks4Report['answer']['school'], top: readonly Note[]): string {
  const root = key.split('.')[0];
  const notes = [...(school.notes ?? []), ...top].filter((note) => note.figure === key || note.figure === root).map((note) => note.reason);
  if (key === 'p8' && school.p8Band) notes.unshift(`${bandWords(school.p8Band)}.`);
  return [...new Set(notes)].join(' ');
}

/** The band with a symbol, so that it reads without colour. */
export function bandWords(band: P8Band): string {
  const symbol = band.includes('above') ? '▲' : band.includes('below') ? '▼' : '●';
  return `${symbol} ${band[0]!.toUpperCase()}${band.slice(1)}`;
}

/** Progress 8 and its elements with their intervals, as a small table and a chart of it. */
function intervalChart({ answer }: Ks4Report, rows: ReportCell[][]): ReportChart[] {
  const { school } = answer;
  const points: [string, Interval][] = [
    ['Progress 8', { score: school.p8, lower: school.p8Lower, upper: school.p8Upper }],
    ...(school.p8Elements ? (['english', 'maths', 'ebacc', 'open'] as const).map((element): [string, Interval] => [elementName(element), school.p8Elements![element]]) : []),
  ];
  const drawn = points.filter(([, { score, lower, upper }]) => score !== null && lower !== null && upper !== null);
  if (drawn.length === 0) return [];
  rows.push([], [heading('Progress 8 and its elements', 'left'), heading('Score'), heading('Low'), heading('High')]);
  const top = rows.length;
  rows.push(...drawn.map(([name, interval]) => [text(name), figure(interval.score, 'progress'), figure(interval.lower, 'progress'), figure(interval.upper, 'progress')]));
  const bottom = rows.length - 1;
  const column = (left: number) => ({ top, left, bottom, right: left });
  const chart: ReportChart = {
    kind: 'interval', title: 'Progress 8 and its elements with 95% confidence intervals',
    alt: `Progress 8 and its elements: ${drawn.map(([name, { score, lower, upper }]) => `${name} ${signed(score!)}, from ${signed(lower!)} to ${signed(upper!)}`).join('; ')}.`,
    anchor: { top: rows.length + 1, left: 0, bottom: rows.length + 17, right: 4 },
    categories: column(0),
    series: [{ name: 'Low', values: column(2), role: 'low' }, { name: 'Score', values: column(1), role: 'score' }, { name: 'High', values: column(3), role: 'high' }],
    yTitle: 'Progress 8',
  };
  rows.push(...Array.from({ length: 19 }, () => []));
  return [chart];
}

export const elementName = (element: 'english' | 'maths' | 'ebacc' | 'open'): string =>
  ({ english: 'English', maths: 'Maths', ebacc: 'EBacc', open: 'Open' })[element];
