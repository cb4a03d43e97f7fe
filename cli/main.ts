/** The command line: `npm run --silent headline -- COMMAND`. */
import { once } from 'node:events';
import { userPath, type Io } from './command';
import { progressOn } from './progress';
import { run } from './run';

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const io: Omit<Io, 'complain'> = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  progress: progressOn(process.stderr),
  path: (typed) => userPath(typed, process.env),
};

process.exitCode = await run(process.argv.slice(2), io, (line) => { process.stderr.write(`${line}\n`); });
