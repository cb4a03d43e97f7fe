/** What a command of the command line is: `main.ts` finds it by its words and runs it. */
import { isAbsolute, resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { InputError } from '../src/cells/problem';
import type { Progress } from './progress';

/** Where a command writes, and how it names files. */
export interface Io {
  /** The answer, written piece by piece; waits where the reader is slow. */
  write(text: string): Promise<void>;
  /** A line for the user beside an answer that stands. */
  complain(line: string): void;
  readonly progress: Progress;
  /** A path as the user typed it, made absolute. */
  path(typed: string): string;
}

export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

export interface Command {
  /** "measures ks4". */
  readonly words: string;
  /** One line: what it does. */
  readonly about: string;
  /** Its options as a user would type them. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The command's arguments after its words, where it takes any: "TRACKER.xlsx". */
  readonly takes?: string;
  /** @throws InputError for anything the user can put right; nothing has been written then */
  run(values: OptionValues, given: readonly string[], io: Io): Promise<void>;
}

/** A problem with the command line itself: the usage is shown below it. */
export class UsageError extends InputError {}
export const usageError = (problem: string, value = ''): UsageError => new UsageError([{ where: '', place: '', value, problem }]);

/** An option's text; undefined where it was not given. */
export const optionText = (values: OptionValues, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** An option's text, which must be given. */
export function requiredText(values: OptionValues, name: string, what: string): string {
  const text = optionText(values, name);
  if (text === undefined || text.trim() === '') throw usageError(`The option --${name} is needed: ${what}.`);
  return text;
}

/** One of a few words. */
export function choice<Word extends string>(values: OptionValues, name: string, words: readonly Word[], otherwise: Word): Word {
  const text = optionText(values, name);
  const word = text === undefined ? otherwise : words.find((each) => each === text.trim().toLowerCase());
  if (word === undefined) throw usageError(`--${name} is ${words.join(' or ')}.`, text);
  return word;
}

/** Paths are the user's: `npm run` starts in the repository, and says where it was called from. */
export function userPath(typed: string, environment: Readonly<Record<string, string | undefined>>): string {
  return isAbsolute(typed) ? typed : resolve(environment.INIT_CWD ?? '.', typed);
}
