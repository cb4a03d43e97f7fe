import type { Ks4PupilAnswer } from '../ks4/answer';
import { CAUTIONS } from './caution';
import { blank, figure, heading, printSetup, roomForFilters, subtitleRows, text, yesNo } from './cells';
import type { Ks4Report, ReportPupil, SubjectResult } from './context';
import type { ReportCell, ReportSheet } from './types';

type Shown = 'grades' | 'points';

/** Columns before the subjects: what says who the pupil is, left out where names may not be shown. */
const NAMED: readonly (readonly [title: string, width: number, cell: (pupil: ReportPupil) => ReportCell])[] = [
  ['Name', 26, (pupil) => text(pupil.name || pupil.pupil)],
  ['Pupil', 16, (pupil) => text(pupil.pupil)],
  ['Class', 10, (pupil) => text(pupil.class)],
];
const TRAITS: readonly (readonly [title: string, width: number, cell: (pupil: ReportPupil) => ReportCell])[] = [
  ['Sex', 8, (pupil) => text(pupil.sex, 'plain', { align: 'center' })],
  ['Disadv.', 11, (pupil) => text(pupil.disadvantaged, 'plain', { align: 'center' })],
  ['SEN', 9, (pupil) => text(pupil.sen, 'plain', { align: 'center' })],
];
/** Columns after the subjects: the pupil's own measures. */
const MEASURES: readonly (readonly [title: string, width: number, cell: (pupil: Ks4PupilAnswer) => ReportCell])[] = [
  ['KS2', 8, (pupil) => figure(pupil.ks2, 'score')],
  ['Attainment 8', 12, (pupil) => figure(pupil.att8, 'average', 'headline-figure')],
  ['Estimate', 10, (pupil) => figure(pupil.estimate, 'average')],
  ['Progress 8', 10, (pupil) => figure(pupil.p8, 'progress', 'headline-figure')],
  ['English', 9, (pupil) => figure(pupil.att8English, 'average')],
  ['Maths', 9, (pupil) => figure(pupil.att8Maths, 'average')],
  ['EBacc', 9, (pupil) => figure(pupil.att8Ebacc, 'average')],
  ['Open', 9, (pupil) => figure(pupil.att8Open, 'average')],
  ['EBacc APS', 10, (pupil) => figure(pupil.ebaccAps, 'average')],
  ['EBacc entered', 10, (pupil) => yesNo(pupil.ebaccEntered)],
  ['En & Ma 5+', 9, (pupil) => yesNo(pupil.enMa5)],
  ['En & Ma 4+', 9, (pupil) => yesNo(pupil.enMa4)],
];

/** The sheets Broadsheet grades and Broadsheet points: a row a pupil, a column a subject, measures at the end. */
export function broadsheet(report: Ks4Report, shown: Shown): ReportSheet {
  const { context, answer, subjects } = report;
  const title = shown === 'grades' ? 'Broadsheet grades' : 'Broadsheet points';
  const who = context.audience === 'named' ? [...NAMED, ...TRAITS] : TRAITS;
  const byId = new Map(answer.pupils.map((pupil) => [pupil.pupil, pupil]));
  const pupils = report.pupils.filter((pupil) => byId.get(pupil.pupil)?.included);
  const rows: ReportCell[][] = [
    [text(title, 'title')],
    ...subtitleRows(context),
    [text(shown === 'points' ? 'Points of every entry; bold ones fill a slot of Attainment 8, grey ones are not counted.' : 'Grades of every entry; bold ones fill a slot of Attainment 8, grey ones are not counted.', 'note')],
    [text(CAUTIONS.share, 'caution')],
    [],
  ];
  const header = rows.length;
  rows.push([
    ...who.map(([name]) => heading(name, 'left')),
    ...subjects.map((subject) => heading(columnName(subject), 'center')),
    ...MEASURES.map(([name]) => heading(name)),
  ]);
  for (const pupil of pupils) {
    rows.push([
      ...who.map(([, , cell]) => cell(pupil)),
      ...subjects.map((_, subject) => resultCell(pupil.results[subject] ?? null, shown)),
      ...MEASURES.map(([, , cell]) => cell(byId.get(pupil.pupil)!)),
    ]);
  }
  const right = who.length + subjects.length + MEASURES.length - 1;
  return {
    key: shown === 'grades' ? 'broadsheet-grades' : 'broadsheet-points', name: title, rows,
    columnWidths: roomForFilters(rows[header]!, [...who.map(([, width]) => width), ...subjects.map(() => 14), ...MEASURES.map(([, width]) => width)]),
    freeze: { rows: header + 1, columns: context.audience === 'named' ? 1 : 0 },
    ...(pupils.length > 0 ? { filter: { top: header, left: 0, bottom: rows.length - 1, right } } : {}),
    print: printSetup(context, title, header),
  };
}

/** Most columns are GCSEs: their headings save the room. */
const columnName = (subject: string): string => subject.replace(/^GCSE /, '');

function resultCell(result: SubjectResult | null, shown: Shown): ReportCell {
  if (!result) return blank;
  const style = result.slots ? 'headline-figure' : 'withheld';
  return shown === 'grades' || result.points === null
    ? { value: result.grade, style, align: 'center' }
    : { value: result.points, style, format: 'General', align: 'center' };
}
