/** `report`: a copy of a tracker with the report sheets added; a new workbook where nobody may be named. */
import { randomInt } from 'node:crypto';
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../src/cells/problem';
import type { Audience } from '../src/report/context';
import { shuffledBy } from '../src/report/shuffle';
import { timeText } from '../src/report/time-text';
import { looksLikeMarks, namesIn, QUESTION_SHEETS_OPTION } from '../src/report/tracker-questions';
import { trackerReport } from '../src/report/tracker-report';
import { readCatalogue } from './catalogue-file';
import { readFilters } from './choices';
import { choice, requiredText, usageError, type Command, type Io } from './command';
import { asInput, detectionGrids, openTracker, refusal, trackerSource, TRACKER_OPTIONS, type TrackerSource } from './tracker-source';

const AUDIENCES: readonly Audience[] = ['named', 'anonymous', 'public'];

export const report: Command = {
  words: 'report',
  takes: 'TRACKER.xlsx',
  about: 'adds the report sheets to a copy of a tracker',
  usage: '--out OUT.xlsx [--year 2023] [--sheet NAME] [--assessment NAME] [--settings SETTINGS.json] [--audience named|anonymous|public] [--filter sex=F]...',
  options: { out: { type: 'string' }, audience: { type: 'string' }, filter: { type: 'string', multiple: true }, ...TRACKER_OPTIONS },
  async run(values, given, io) {
    if (given.length !== 1) throw usageError('Name one workbook to report on.');
    const [from, out] = [io.path(given[0]!), io.path(requiredText(values, 'out', 'the workbook to write'))];
    if (await same(from, out)) throw usageError('--out is the tracker itself; name another file, so that the tracker stays as it is.');
    const audience = choice(values, 'audience', AUDIENCES, 'named');
    const filters = readFilters(values);
    const catalogue = readCatalogue();
    const source = await trackerSource(await openTracker(from), values, catalogue, io);
    const made = trackerReport({
      grids: source.grids, settings: source.settings, catalogue, audience, filters, made: timeText(new Date()),
      papers: await papersOf(source), shuffle: shuffledBy((count) => randomInt(count)),
    });
    if (made.problems.length > 0) throw new InputError(made.problems.map((problem) => ({ ...problem, where: `${source.workbook.name}, sheet ${problem.where}` })));
    await save(out, await bytesOf(source, made.sheets, audience, io));
    await io.write(`${basename(out)}: ${made.sheets.map(({ name }) => name).join(', ')}\n`);
  },
};

/** Sheets of marks: those that the settings name, else those that have the rows of one (primary trackers). */
async function papersOf({ workbook, settings }: TrackerSource) {
  if (settings.mapping.stage !== 'ks2') return [];
  const named = namesIn(settings.options[QUESTION_SHEETS_OPTION]);
  if (named.length > 0) return Promise.all(named.map((sheet) => asInput(workbook.name, () => workbook.read(sheet))));
  return (await detectionGrids(workbook)).filter(looksLikeMarks);
}

async function bytesOf({ workbook }: TrackerSource, sheets: Parameters<TrackerSource['workbook']['writeReport']>[0], audience: Audience, io: Io): Promise<Uint8Array> {
  if (audience !== 'named') return asInput(workbook.name, () => workbook.newWorkbook(sheets));
  const step = io.progress.start('Writing the sheets', sheets.length);
  await asInput(workbook.name, () => workbook.writeReport(sheets, { onProgress: ({ done }) => step.at(done) }));
  step.end();
  return workbook.save();
}

/** Written beside its place and put there whole: a run that stops leaves no half a workbook. */
async function save(out: string, bytes: Uint8Array): Promise<void> {
  const half = `${out}.${process.pid}.part`;
  try {
    await writeFile(half, bytes);
    await rename(half, out);
  } catch (error) {
    await rm(half, { force: true });
    throw refusal(basename(out), `The report cannot be written there (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}); is the folder there, and the file not open elsewhere?`);
  }
}

const same = async (one: string, other: string): Promise<boolean> => one === other || (await realpath(one).catch(() => one)) === (await realpath(other).catch(() => other));

