import type { Ks4PupilAnswer } from '../ks4/answer';
import { CAUTIONS } from './caution';
import { figure, heading, printSetup, roomForFilters, subtitleRows, text, yesNo } from './cells';
import type { Ks4Report } from './context';
import type { ReportCell, ReportSheet } from './types';

const COLUMNS: readonly (readonly [title: string, width: number, cell: (pupil: Ks4PupilAnswer) => ReportCell])[] = [
  ['In the cohort', 9, (pupil) => yesNo(pupil.included)],
  ['KS2', 8, (pupil) => figure(pupil.ks2, 'score')], ['Group', 8, (pupil) => figure(pupil.pag, 'count')], ['Estimate', 10, (pupil) => figure(pupil.estimate, 'average')],
  ['Attainment 8', 12, (pupil) => figure(pupil.att8, 'average', 'headline-figure')], ['Progress 8', 10, (pupil) => figure(pupil.p8, 'progress', 'headline-figure')], ['Adjusted', 10, (pupil) => figure(pupil.p8Adjusted, 'progress')],
  ['P8 English', 9, (pupil) => figure(pupil.p8English, 'progress')], ['P8 maths', 9, (pupil) => figure(pupil.p8Maths, 'progress')], ['P8 EBacc', 9, (pupil) => figure(pupil.p8Ebacc, 'progress')], ['P8 open', 9, (pupil) => figure(pupil.p8Open, 'progress')],
  ['EBacc slots', 8, (pupil) => figure(pupil.ebaccSlots, 'count')], ['Open slots', 8, (pupil) => figure(pupil.openSlots, 'count')],
  ['EBacc entered', 9, (pupil) => yesNo(pupil.ebaccEntered)], ['EBacc 5+', 8, (pupil) => yesNo(pupil.ebacc5)], ['EBacc 4+', 8, (pupil) => yesNo(pupil.ebacc4)], ['EBacc APS', 9, (pupil) => figure(pupil.ebaccAps, 'average')],
  ['En & Ma 5+', 8, (pupil) => yesNo(pupil.enMa5)], ['En & Ma 4+', 8, (pupil) => yesNo(pupil.enMa4)], ['5 GCSEs 4+', 8, (pupil) => yesNo(pupil.fiveGcse4)],
  ['Entries', 8, (pupil) => figure(pupil.entries, 'count')], ['GCSE entries', 8, (pupil) => figure(pupil.gcseEntries, 'count')],
];

/** The sheet Pupils: every measure of every pupil, in or out of the cohort, and the reason for each dash. */
export function pupilsSheet(report: Ks4Report): ReportSheet {
  const { context, answer } = report;
  const named = context.audience === 'named';
  const figures = new Map(answer.pupils.map((pupil) => [pupil.pupil, pupil]));
  const rows: ReportCell[][] = [[text('Pupils', 'title')], ...subtitleRows(context), [text(CAUTIONS.share, 'caution')], []];
  const header = rows.length;
  rows.push([...(named ? [heading('Name', 'left'), heading('Pupil', 'left')] : []), ...COLUMNS.map(([title]) => heading(title)), heading('Reasons', 'left')]);
  // In the order of the report's pupils, which is another where nobody may be named.
  for (const { pupil: id, name } of report.pupils) {
    const pupil = figures.get(id);
    if (!pupil) continue;
    rows.push([
      ...(named ? [text(name || id), text(id)] : []),
      ...COLUMNS.map(([, , cell]) => cell(pupil)),
      text([...new Set((pupil.notes ?? []).map((note) => note.reason))].join(' '), 'note'),
    ]);
  }
  return {
    key: 'pupils', name: 'Pupils', rows, columnWidths: roomForFilters(rows[header]!, [...(named ? [26, 16] : []), ...COLUMNS.map(([, width]) => width), 80]),
    freeze: { rows: header + 1, columns: named ? 1 : 0 }, print: printSetup(context, 'Pupils', header),
    ...(rows.length > header + 1 ? { filter: { top: header, left: 0, bottom: rows.length - 1, right: rows[header]!.length - 1 } } : {}),
  };
}
