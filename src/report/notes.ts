import { KS4_MEASURES } from '../ks4/registry';
import { CAUTIONS } from './caution';
import { heading, printSetup, subtitleRows, text } from './cells';
import type { Ks4Report } from './context';
import type { ReportCell, ReportSheet } from './types';

/** The sheet Notes: what every figure means, who is in it, by which rule, and everything unusual in this report. */
export function notesSheet({ context, answer }: Ks4Report): ReportSheet {
  const rows: ReportCell[][] = [
    [text('Notes', 'title')],
    ...subtitleRows(context),
    [],
    [text('Read before using', 'row-heading')],
    ...Object.values(CAUTIONS).map((words) => [text(words, 'caution')]),
  ];
  const unusual = [...new Set([...answer.notes, ...(answer.school.notes ?? [])].map((note) => `${note.reason} (rule ${note.rule})`))];
  if (unusual.length > 0) rows.push([], [text('In this report', 'row-heading')], ...unusual.map((reason) => [text(reason)]));
  rows.push([], [text('Measures', 'row-heading')]);
  const header = rows.length;
  rows.push([heading('Measure', 'left'), heading('Who is in it', 'left'), heading('Defined in', 'left'), heading('Rules', 'left')]);
  for (const measure of KS4_MEASURES) {
    rows.push([text(measure.name), text(measure.inclusion, 'plain', { wrap: true }), text(measure.source, 'plain', { wrap: true }), text(measure.rules.join(', '), 'note')]);
  }
  rows.push([], [text('Defined in: Department for Education, Secondary accountability measures, October 2023. National averages and estimates: the Department’s own tables, Open Government Licence v3.0.', 'note')]);
  return { key: 'notes', name: 'Notes', rows, columnWidths: [56, 48, 52, 26], freeze: { rows: 0, columns: 0 }, print: printSetup(context, 'Notes', header) };
}
