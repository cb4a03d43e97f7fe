import type { Ks2SchoolAnswer } from '../ks2/answer';
import { KS2_MEASURES } from '../ks2/registry';
import { figureOf } from '../ks4/registry';
import { figure, heading, printSetup, subtitleRows, text } from './cells';
import { groupName, groupsBySection } from './group-names';
import { againstAverage } from './ks2-headlines';
import type { Ks2Report } from './ks2-context';
import type { ReportCell, ReportSheet } from './types';

const KINDS = new Map(KS2_MEASURES.map((measure) => [measure.key, measure.kind]));
const SUBJECTS = ['reading', 'writing', 'maths'] as const;
/** Columns after the group's name. */
const COLUMNS: readonly (readonly [key: string, heading: string])[] = [
  ['pupils', 'Pupils'], ['rwmExpected', 'RWM expected'], ['rwmHigher', 'RWM higher'],
  ...SUBJECTS.flatMap((subject): [string, string][] => {
    const name = subject[0]!.toUpperCase() + subject.slice(1);
    return [[`${subject}.progress`, `${name} progress`], [`${subject}.lower`, 'Low'], [`${subject}.upper`, 'High'], [`${subject}.against`, 'Against average'],
      [`${subject}.expected`, `${name} expected`], [`${subject}.higher`, `${name} higher`], ...(subject === 'writing' ? [] : [[`${subject}.average`, `${name} average`] as [string, string]])];
  }),
  ['gps.expected', 'GPS expected'], ['science.expected', 'Science expected'],
];

/** The sheet KS2 groups: the combined measure and each subject for every group. */
export function ks2GroupsSheet({ context, answer }: Ks2Report): ReportSheet {
  const rows: ReportCell[][] = [
    [text('Key stage 2 by pupil group', 'title')], ...subtitleRows(context),
    [text('▲ significantly above average, ▼ significantly below, ● not different: read from the confidence limits as published, to two decimals.', 'note')], [],
  ];
  const header = rows.length;
  rows.push([heading('Group', 'left'), ...COLUMNS.map(([, title]) => heading(title))], groupRow('All pupils', answer.school, 'row-heading'));
  for (const section of groupsBySection(Object.keys(answer.groups), context.audience)) {
    rows.push([text(section.title, 'row-heading'), ...COLUMNS.map(() => text('', 'row-heading'))]);
    for (const key of section.keys) rows.push(groupRow(`  ${groupName(key)}`, answer.groups[key]!, 'plain'));
  }
  const reasons = new Set([answer.school, ...Object.values(answer.groups)].flatMap((group) => group.notes ?? []).map((note) => `– ${note.reason}`));
  rows.push([], ...[...reasons].map((reason) => [text(reason, 'note')]));
  return {
    key: 'ks2-groups', name: 'KS2 groups', rows, freeze: { rows: header + 1, columns: 1 }, print: printSetup(context, 'Key stage 2 by pupil group', header),
    columnWidths: [36, ...COLUMNS.map(([key]) => (key.endsWith('.against') ? 12 : key.endsWith('.lower') || key.endsWith('.upper') || key === 'pupils' ? 8 : 11))],
  };
}

function groupRow(name: string, group: Ks2SchoolAnswer, style: 'plain' | 'row-heading'): ReportCell[] {
  return [text(name, style), ...COLUMNS.map(([key]): ReportCell => {
    const [subject, part] = key.split('.');
    if (part === 'against') {
      const words = againstAverage(group[subject as (typeof SUBJECTS)[number]]);
      return { value: words.replace(/ from average| average/g, '').replace('Not different', 'average').toLowerCase() || '–', align: 'right', style: words.startsWith('▲') ? 'above' : words.startsWith('▼') ? 'below' : words ? 'figure' : 'withheld' };
    }
    if (part === 'lower' || part === 'upper') return figure(figureOf(group, key), 'progress', 'note');
    return figure(figureOf(group, key), KINDS.get(key)!);
  })];
}
