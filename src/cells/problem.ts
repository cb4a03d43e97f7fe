/** Something in the user's data that a figure cannot be made from: where it is, what it is, what would do. */
export interface Problem {
  /** The file, or the sheet of a workbook. */
  readonly where: string;
  /** The cell's A1 address in a sheet; row and column heading in a CSV ("row 7, column grade"); empty for the whole. */
  readonly place: string;
  /** The value as the user sees it. */
  readonly value: string;
  /** One sentence: what is wrong and what would be accepted. */
  readonly problem: string;
  /** The measures or the pupils that it touches, where known. */
  readonly affects?: readonly string[];
}

/** One line for a person: place, value, what to do. A line break in a value is shown as ⏎. */
export function problemLine({ where, place, value, problem }: Problem): string {
  const at = [where, place].filter(Boolean).join(', ');
  return `${at === '' ? '' : `${at}: `}${value === '' ? '' : `"${value}": `}${problem}`.replace(/\r\n|[\r\n]/g, '⏎');
}

/** Thrown where nothing may go on: it carries every problem found, not the first. */
export class InputError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'InputError';
  }
}
