import type { Ks4SchoolAnswer } from '../ks4/answer';
import { figureOf, KS4_MEASURES } from '../ks4/registry';
import { figure, heading, printSetup, signed, subtitleRows, text } from './cells';
import type { Comparison, Ks4Report } from './context';
import { groupName, groupsBySection } from './group-names';
import type { ReportCell, ReportChart, ReportSheet } from './types';

/** The columns of the table after the group's name: key and heading (001's table of pupil groups, then attainment). */
const COLUMNS: readonly (readonly [key: string, title: string])[] = [
  ['pupils', 'Pupils'], ['p8Pupils', 'In P8'], ['p8', 'Progress 8'], ['p8Lower', 'Low'], ['p8Upper', 'High'], ['significance', 'Against average'],
  ['p8Elements.english', 'P8 English'], ['p8Elements.maths', 'P8 maths'], ['p8Elements.ebacc', 'P8 EBacc'], ['p8Elements.open', 'P8 open'],
  ['att8', 'Attainment 8'], ['enMa5', 'English and maths 5+'], ['enMa4', 'English and maths 4+'],
  ['ebaccEntry', 'EBacc entry'], ['ebacc5', 'EBacc 5+'], ['ebacc4', 'EBacc 4+'], ['ebaccAps', 'EBacc APS'],
];
/** Figures whose reasons are said below the table; those of elements stand under the whole. */
const SHOWN: ReadonlySet<string> = new Set(COLUMNS.flatMap(([key]) => [key, key.split('.')[0]!]));
const KINDS = new Map(KS4_MEASURES.map((measure) => [measure.key, measure.kind]));

/** The sheet Pupil groups: every group's cohort, Progress 8 with its interval, elements and attainment. */
export function groupsSheet(report: Ks4Report): ReportSheet {
  const { context, answer, comparisons } = report;
  const rows: ReportCell[][] = [
    [text('Pupil groups', 'title')],
    ...subtitleRows(context),
    [text('▲ significantly above average, ▼ significantly below, ● not different from average: read from the confidence limits as published, to two decimals.', 'note')],
    [],
  ];
  const header = rows.length;
  rows.push([heading('Group', 'left'), ...COLUMNS.map(([, title]) => heading(title))]);
  rows.push(groupRow('All pupils', answer.school, 'row-heading'));
  if (comparisons['']) rows.push(comparisonRow(comparisons['']));
  const drawn: { readonly name: string; readonly row: number; readonly group: Ks4SchoolAnswer }[] = [];
  for (const section of groupsBySection(Object.keys(answer.groups), context.audience)) {
    rows.push([text(section.title, 'row-heading'), ...COLUMNS.map(() => text('', 'row-heading'))]);
    for (const key of section.keys) {
      const group = answer.groups[key]!;
      if (group.p8 !== null && group.p8Lower !== null && section.prefix !== 'class') drawn.push({ name: groupName(key), row: rows.length, group });
      rows.push(groupRow(groupName(key), group, 'plain'));
      if (comparisons[key]) rows.push(comparisonRow(comparisons[key]));
    }
  }
  rows.push([], ...notesOf(report));
  const charts = groupChart(drawn, rows);
  return {
    key: 'groups', name: 'Pupil groups', rows, columnWidths: [36, 8, 8, 11, 8, 8, 13, ...COLUMNS.slice(6).map(() => 11)],
    freeze: { rows: header + 1, columns: 1 }, charts, print: printSetup(context, 'Pupil groups', header),
  };
}

function groupRow(name: string, group: Ks4SchoolAnswer, style: 'plain' | 'row-heading'): ReportCell[] {
  return [text(style === 'plain' ? `  ${name}` : name, style), ...COLUMNS.map(([key]) => {
    if (key === 'significance') return significance(group);
    if (key === 'p8Lower' || key === 'p8Upper') return figure(group[key], 'progress', 'note');
    return figure(figureOf(group, key), KINDS.get(key)!);
  })];
}

/** Significance by symbol and by colour, from the rounded limits (P8-5). */
function significance({ p8Lower, p8Upper }: Ks4SchoolAnswer): ReportCell {
  if (p8Lower === null || p8Upper === null) return { value: '–', style: 'withheld', align: 'right' };
  if (p8Lower > 0) return { value: '▲ above', style: 'above', align: 'right' };
  if (p8Upper < 0) return { value: '▼ below', style: 'below', align: 'right' };
  return { value: '● average', style: 'figure', align: 'right' };
}

const comparisonRow = (comparison: Comparison): ReportCell[] =>
  [text(`    ${comparison.name}${comparison.notLikeForLike ? ' *' : ''}`, 'note'), ...COLUMNS.map(([key]): ReportCell =>
    comparison.figures[key] === undefined ? { value: null } : figure(comparison.figures[key], KINDS.get(key)!, 'note'))];

/** Every reason for a dash on the sheet, once, and the words that 001 asks for beside a benchmark. */
function notesOf({ answer, comparisons, context }: Ks4Report): ReportCell[][] {
  const reasons = new Set<string>();
  for (const group of [answer.school, ...Object.values(answer.groups)]) {
    for (const note of group.notes ?? []) if (SHOWN.has(note.figure) && figureOf(group, note.figure) === null) reasons.add(`– ${note.reason}`);
  }
  for (const comparison of Object.values(comparisons)) {
    if (comparison.notLikeForLike) reasons.add(`* ${comparison.notLikeForLike}`);
    reasons.add(`${comparison.name}: ${comparison.source}`);
  }
  if (context.filters.length > 0) reasons.add('National figures are not shown beside a filtered cohort: they are of all pupils.');
  return [...reasons].map((reason) => [text(reason, 'note')]);
}

function groupChart(drawn: readonly { readonly name: string; readonly row: number; readonly group: Ks4SchoolAnswer }[], rows: ReportCell[][]): ReportChart[] {
  if (drawn.length === 0) return [];
  rows.push([], [heading('Progress 8 by group', 'left'), heading('Score'), heading('Low'), heading('High')]);
  const top = rows.length;
  rows.push(...drawn.map(({ name, group }) => [text(name), figure(group.p8, 'progress'), figure(group.p8Lower, 'progress'), figure(group.p8Upper, 'progress')]));
  const column = (left: number) => ({ top, left, bottom: rows.length - 1, right: left });
  return [{
    kind: 'interval', title: 'Progress 8 by pupil group with 95% confidence intervals',
    alt: `Progress 8 by group: ${drawn.map(({ name, group }) => `${name} ${signed(group.p8!)}, from ${signed(group.p8Lower!)} to ${signed(group.p8Upper!)}`).join('; ')}.`,
    anchor: { top: top - 1, left: 5, bottom: Math.max(rows.length, top + 26), right: 17 },
    categories: column(0),
    series: [{ name: 'Low', values: column(2), role: 'low' }, { name: 'Score', values: column(1), role: 'score' }, { name: 'High', values: column(3), role: 'high' }],
    yTitle: 'Progress 8',
  }];
}
