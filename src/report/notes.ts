import type { Note } from '../ks4/answer';
import type { Measure } from '../ks4/registry';
import { heading, printSetup, subtitleRows, text } from './cells';
import type { ReportContext } from './context';
import type { ReportCell, ReportSheet } from './types';

export interface NotesContent {
  readonly context: ReportContext;
  readonly notes: readonly Note[];
  readonly measures: readonly Measure[];
  readonly cautions: readonly string[];
  /** The document that the measures' sources are parts of. */
  readonly source: string;
}

/** The sheet Notes: what every figure means, who is in it, by which rule, and everything unusual in this report. */
export function notesSheet({ context, notes, measures, cautions, source }: NotesContent): ReportSheet {
  const rows: ReportCell[][] = [
    [text('Notes', 'title')],
    ...subtitleRows(context),
    [],
    [text('Read before using', 'row-heading')],
    ...cautions.map((words) => [text(words, 'caution')]),
  ];
  const unusual = [...new Set(notes.map((note) => `${note.reason} (rule ${note.rule})`))];
  if (unusual.length > 0) rows.push([], [text('In this report', 'row-heading')], ...unusual.map((reason) => [text(reason)]));
  rows.push([], [text('Measures', 'row-heading')]);
  const header = rows.length;
  rows.push([heading('Measure', 'left'), heading('Who is in it', 'left'), heading('Defined in', 'left'), heading('Rules', 'left')]);
  for (const measure of measures) {
    rows.push([text(measure.name), text(measure.inclusion, 'plain', { wrap: true }), text(measure.source, 'plain', { wrap: true }), text(measure.rules.join(', '), 'note')]);
  }
  rows.push([], [text(`Defined in: ${source}. National averages and estimates: the Department for Education’s own tables, Open Government Licence v3.0.`, 'note')]);
  return { key: 'notes', name: 'Notes', rows, columnWidths: [56, 48, 52, 26], freeze: { rows: 0, columns: 0 }, print: printSetup(context, 'Notes', header) };
}
