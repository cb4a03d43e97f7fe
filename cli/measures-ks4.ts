/** `measures ks4`: the answer to two files, pupils and results, streamed in and out. */
import { problemLine } from '../src/cells/problem';
import { Ks4CohortBuilder, ks4Cohort, type Ks4Cohort, type Ks4CohortOptions } from '../src/cohort/ks4-cohort';
import type { Note } from '../src/ks4/answer';
import { answerHead, measureKs4, type Ks4Measures, type Ks4Request } from '../src/ks4/measures';
import { editionFor } from '../src/reference/ks4/editions';
import { ks4Year } from '../src/reference/ks4/years';
import { mergeProblems } from '../src/tracker/merge-problems';
import { readTracker } from '../src/tracker/read-tracker';
import { parseYear } from '../src/reference/year-text';
import { readCatalogue } from './catalogue-file';
import { readFilters, readSchoolType, readStatus } from './choices';
import { optionText, requiredText, usageError, type Command, type Io, type OptionValues } from './command';
import { readCsv, type CsvReader } from './csv';
import { Refusals } from './refusals';
import { trackerOfStage, TRACKER_OPTIONS } from './tracker-source';
import { listMember, mapMember, openObject, writeAll } from './json';

export const measuresKs4: Command = {
  words: 'measures ks4',
  about: 'Key Stage 4 measures of a cohort, as JSON',
  usage: '--pupils P.csv --results R.csv --year 2023 | --tracker TRACKER.xlsx [--year 2023] [--sheet NAME] [--assessment NAME] [--settings SETTINGS.json] [--estimates "2023 provisional"] [--status validated|unvalidated] [--school-type mainstream|special|independent] [--filter sex=F]... [--destinations D.csv] [--ebacc]',
  options: {
    pupils: { type: 'string' }, results: { type: 'string' }, destinations: { type: 'string' }, estimates: { type: 'string' },
    status: { type: 'string' }, 'school-type': { type: 'string' }, filter: { type: 'string', multiple: true }, ebacc: { type: 'boolean' },
    tracker: { type: 'string' }, ...TRACKER_OPTIONS,
  },
  async run(values, _, io) {
    if (values.tracker !== undefined) return ks4FromTracker(values, io);
    const refusals = new Refusals();
    const [year, status, request] = [refusals.take(() => readKs4Year(values)), refusals.take(() => readStatus(values)), refusals.take(() => readRequest(values))];
    refusals.throwIfAny();
    const catalogue = readCatalogue();
    const { cohort, notes } = await cohortFromFiles(values, { year: year!, status: status!, catalogue }, io);
    await writeMeasures(measureKs4(cohort, catalogue, request), notes, io);
  },
};

/** The year asked for. @throws InputError where it is none that is measured */
export function readKs4Year(values: OptionValues): number {
  const text = requiredText(values, 'year', 'the summer of the exams, such as 2023');
  const year = parseYear(text);
  if (year === null) throw usageError('--year is the summer of the exams, such as 2023 or 2022/23.', text);
  const found = ks4Year(year);
  if (!found.year) throw usageError(found.problem, text);
  return year;
}

/** What is asked of the cohort, whatever it comes from. @throws InputError with every option that will not do */
export function readRequest(values: OptionValues): Ks4Request {
  const estimates = optionText(values, 'estimates');
  const found = estimates === undefined ? null : editionFor(estimates);
  const refusals = new Refusals();
  if (found && !found.edition) refusals.take(() => { throw usageError(found.problem); });
  const schoolType = refusals.take(() => readSchoolType(values));
  const filters = refusals.take(() => readFilters(values));
  refusals.throwIfAny();
  return {
    ...(estimates === undefined ? {} : { estimates }),
    schoolType: schoolType!, filters: filters!,
    onRequest: values.ebacc === true ? ['ebacc'] : [],
  };
}

/**
 * The same answer from a workbook. What is not understood is withheld with its reason and named on stderr;
 * the rest is answered.
 */
async function ks4FromTracker(values: OptionValues, io: Io): Promise<void> {
  const request = readRequest(values);
  const catalogue = readCatalogue();
  const { settings, grids } = await trackerOfStage('ks4', values, catalogue, io);
  const read = readTracker(grids, settings, catalogue);
  const cohort = ks4Cohort({ pupils: read.pupils, results: read.results }, { year: settings.year, status: settings.status, catalogue, onProblem: 'withhold' });
  const measures = measureKs4(cohort, catalogue, { ...request, schoolType: settings.schoolType, ...(settings.edition ? { estimates: settings.edition } : {}) });
  mergeProblems(read.problems, cohort.problems).map(problemLine).forEach((line) => io.complain(line));
  await writeMeasures(measures, [], io);
}

/** Streams the files into a cohort. Destinations may come alone: they are of another cohort. */
async function cohortFromFiles(values: OptionValues, options: Omit<Ks4CohortOptions, 'onProblem'>, io: Io): Promise<{ readonly cohort: Ks4Cohort; readonly notes: readonly Note[] }> {
  const destinations = optionText(values, 'destinations');
  const alone = destinations !== undefined && values.pupils === undefined && values.results === undefined;
  const builder = new Ks4CohortBuilder({ ...options, onProblem: 'stop' });
  const refusals = new Refusals();
  const notes: string[] = [];
  const read = async (path: string, reader: CsvReader) => { notes.push(await refusals.wait(() => readCsv(io.path(path), reader, io.progress)) ?? ''); };
  if (!alone) {
    const [pupils, results] = [requiredText(values, 'pupils', 'the CSV of pupils'), requiredText(values, 'results', 'the CSV of results')];
    await read(pupils, { header: (shape) => builder.startPupils(shape), row: (row, at) => builder.addPupil(row, at) });
    await read(results, { header: (shape) => builder.startResults(shape), row: (row, at) => builder.addResult(row, at) });
  }
  if (destinations !== undefined) {
    await read(destinations, { header: (shape) => builder.startDestinations(shape), row: (row, at) => builder.addDestination(row, at) });
  }
  const cohort = refusals.take(() => builder.finish());
  refusals.throwIfAny();
  return { cohort: cohort!, notes: notes.filter((note) => note !== '').map((reason) => ({ figure: 'all', rule: 'input', reason })) };
}

/** Writes the answer in the keys of the headless contract, a pupil at a time. */
export async function writeMeasures(measures: Ks4Measures, notes: readonly Note[], io: Io): Promise<void> {
  const step = io.progress.start('Writing', measures.listed.length);
  const head = answerHead(measures);
  function* pupils() {
    let done = 0;
    for (const place of measures.listed) {
      yield measures.pupil(place);
      step.at(done += 1);
    }
  }
  function* pieces() {
    yield openObject({ ...head, notes: [...head.notes, ...notes] });
    yield* listMember('pupils', pupils());
    yield `,\n"school":${JSON.stringify(measures.school.answer)}`;
    yield* mapMember('groups', [...measures.groups].map(([name, { answer }]) => [name, answer] as const));
    yield '}\n';
  }
  await writeAll(io, pieces());
  step.end();
}
