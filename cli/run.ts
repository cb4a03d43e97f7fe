import { parseArgs } from 'node:util';
import { InputError, problemLine } from '../src/cells/problem';
import { COMMANDS } from './commands';
import { usageError, UsageError, type Command, type Io } from './command';

/** Exit codes: the answer is on stdout; or it is not, and stderr says why. */
export const DONE = 0;
export const BROKEN = 1;
export const REFUSED = 2;

/**
 * Runs a command line.
 * @param args what was typed after `headline`
 * @param complain takes each line for stderr
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Omit<Io, 'complain'>, complain: (line: string) => void, commands: readonly Command[] = COMMANDS): Promise<number> {
  if (args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h')) {
    const about = commandOf(args.filter((arg) => !arg.startsWith('-') && arg !== 'help'), commands);
    await io.write(`${about ? usageOf(about) : usage(commands)}\n`);
    return DONE;
  }
  const command = commandOf(args, commands);
  if (!command) {
    const said = args.slice(0, 2).filter((arg) => !arg.startsWith('-')).join(' ');
    complain(`There is no command "${said || args[0]}".`);
    complain(usage(commands));
    return REFUSED;
  }
  try {
    const { values, positionals } = parsed(command, args.slice(command.words.split(' ').length));
    await command.run(values, positionals, { ...io, complain });
    return DONE;
  } catch (error) {
    if (error instanceof InputError) {
      error.problems.map(problemLine).forEach(complain);
      if (error instanceof UsageError) complain(usageOf(command));
      return REFUSED;
    }
    complain(`Headline stopped at something it did not expect: ${error instanceof Error ? error.message : String(error)}. Please report it with the command you ran.`);
    return BROKEN;
  }
}

const commandOf = (args: readonly string[], commands: readonly Command[]): Command | undefined =>
  commands.find(({ words }) => words.split(' ').every((word, at) => args[at] === word));

function parsed(command: Command, args: readonly string[]) {
  try {
    const found = parseArgs({ args: [...args], options: command.options, strict: true, allowPositionals: true });
    if (command.takes === undefined && found.positionals.length > 0) throw usageError(`"${found.positionals[0]}" is not understood here.`);
    return found;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const [sentence] = (error as Error).message.split(/\.\s/);
    throw usageError(`${sentence}.`);
  }
}

const usageOf = ({ words, takes, usage: options }: Command): string => `Usage: headline ${[words, takes, options].filter(Boolean).join(' ')}`;

const usage = (commands: readonly Command[]): string =>
  ['Usage: npm run --silent headline -- COMMAND', ...commands.map((command) => `  ${[command.words, command.takes, command.usage].filter(Boolean).join(' ')}\n      ${command.about}`)].join('\n');
