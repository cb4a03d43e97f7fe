import { FunctionError } from '../../functions/messages';
import type { Answers } from '../../functions/arguments';

interface Place { readonly sheet: string; readonly row: number; readonly column: number }

/** Why cells show an error, as the functions said when they were last worked out. */
export class Sentences {
  /** Sheet id, then the row and column of the formula's own cell, then those of its answers. */
  private readonly said = new Map<string, Map<string, readonly { readonly row: number; readonly column: number; readonly sentence: string }[]>>();

  keep({ sheet, row, column }: Place, answers: Answers): void {
    const errors = answers.flatMap((line, down) => line.flatMap((answer, across) =>
      answer instanceof FunctionError ? [{ row: row + down, column: column + across, sentence: answer.message }] : []));
    if (!this.said.has(sheet)) this.said.set(sheet, new Map());
    this.said.get(sheet)!.set(`${row},${column}`, errors);
  }

  /** The sentence of one cell, or null. The cell must still show an error: a formula that has gone leaves its words behind. */
  at({ sheet, row, column }: Place): string | null {
    for (const errors of this.said.get(sheet)?.values() ?? []) {
      const found = errors.find((error) => error.row === row && error.column === column);
      if (found) return found.sentence;
    }
    return null;
  }
}
