import type { Ks2PupilAnswer } from '../ks2/answer';
import { KS2_CAUTIONS } from './caution';
import { figure, heading, printSetup, roomForFilters, subtitleRows, text, yesNo } from './cells';
import type { Ks2Report } from './ks2-context';
import type { ReportCell, ReportSheet } from './types';

const SUBJECTS = ['reading', 'writing', 'maths'] as const;

/** The sheet KS2 pupils: every pupil's starting point, outcomes, progress, standards, and the reason for each dash. */
export function ks2PupilsSheet({ context, answer, pupils }: Ks2Report): ReportSheet {
  const named = context.audience === 'named';
  const rows: ReportCell[][] = [[text('Key stage 2 by pupil', 'title')], ...subtitleRows(context), [text(KS2_CAUTIONS.share, 'caution')], []];
  const header = rows.length;
  const who = [...(named ? ['Name', 'Pupil', 'Class'] : []), 'Sex', 'Disadv.', 'SEN'];
  rows.push([
    ...who.map((name) => heading(name, 'left')), heading('KS1 average'), heading('Group'),
    ...SUBJECTS.flatMap((subject) => { const name = subject[0]!.toUpperCase() + subject.slice(1); return [heading(`${name} outcome`), heading(`${name} progress`)]; }),
    heading('RWM expected', 'center'), heading('RWM higher', 'center'), heading('Reasons', 'left'),
  ]);
  const byId = new Map(answer.pupils.map((pupil) => [pupil.pupil, pupil]));
  for (const pupil of pupils) {
    const figures = byId.get(pupil.pupil);
    if (!figures?.included) continue;
    rows.push([
      ...(named ? [text(pupil.name || pupil.pupil), text(pupil.pupil), text(pupil.class)] : []), text(pupil.sex), text(pupil.disadvantaged), text(pupil.sen),
      figure(figures.ks1Aps, 'average'), figure(figures.pag, 'count'),
      ...SUBJECTS.flatMap((subject) => [figure(figures[subject].outcome, 'count'), figure(figures[subject].adjusted, 'progress')]),
      yesNo(figures.rwmExpected), yesNo(figures.rwmHigher), text(reasons(figures), 'note', { wrap: true }),
    ]);
  }
  return {
    key: 'ks2-pupils', name: 'KS2 pupils', rows, freeze: { rows: header + 1, columns: named ? 1 : 0 },
    ...(rows.length > header + 1 ? { filter: { top: header, left: 0, bottom: rows.length - 1, right: rows[header]!.length - 1 } } : {}),
    columnWidths: roomForFilters(rows[header]!, [...(named ? [26, 16, 8] : []), 6, 9, 6, 10, 8, ...SUBJECTS.flatMap(() => [10, 10]), 10, 10, 60]),
    print: printSetup(context, 'Key stage 2 by pupil', header),
  };
}

const reasons = (pupil: Ks2PupilAnswer): string => [...new Set((pupil.notes ?? []).map((note) => note.reason))].join(' ');
