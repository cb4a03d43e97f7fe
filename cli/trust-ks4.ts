/** `trust ks4`: a trust's measures from its schools'. */
import type { RecordTable } from '../src/cells/records';
import type { Note } from '../src/ks4/answer';
import { trustFromTable } from '../src/ks4/trust';
import { requiredText, type Command } from './command';
import { readCsvTable } from './csv';

/** A command that answers a table of schools. */
export const trustCommand = (words: string, about: string, measure: (table: RecordTable) => { readonly notes: readonly Note[] }): Command => ({
  words, about,
  usage: '--schools S.csv',
  options: { schools: { type: 'string' } },
  async run(values, _, io) {
    const { table, note } = await readCsvTable(io.path(requiredText(values, 'schools', 'the CSV of schools')), io.progress);
    const answer = measure(table);
    const notes = note === '' ? answer.notes : [...answer.notes, { figure: 'all', rule: 'input', reason: note }];
    await io.write(`${JSON.stringify({ ...answer, notes })}\n`);
  },
});

export const trustKs4 = trustCommand('trust ks4', "a trust's Key Stage 4 measures from its schools', as JSON", trustFromTable);
