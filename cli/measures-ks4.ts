/** `measures ks4`: the answer to two files, pupils and results, streamed in and out. */
import { parseFilter, type Filter } from '../src/cohort/groups';
import { Ks4CohortBuilder, type Ks4Cohort } from '../src/cohort/ks4-cohort';
import type { DataStatus } from '../src/cohort/inclusion';
import { InputError } from '../src/cells/problem';
import type { Note } from '../src/ks4/answer';
import { answerHead, measureKs4, type Ks4Measures, type Ks4Request } from '../src/ks4/measures';
import type { SchoolType } from '../src/ks4/rules';
import type { Catalogue } from '../src/qualification/types';
import { editionFor } from '../src/reference/ks4/editions';
import { ks4Year } from '../src/reference/ks4/years';
import { parseYear } from '../src/reference/year-text';
import { readCatalogue } from './catalogue-file';
import { choice, optionText, requiredText, usageError, type Command, type Io, type OptionValues } from './command';
import { readCsv } from './csv';
import { listMember, mapMember, openObject, writeAll } from './json';

const SCHOOL_TYPES: readonly SchoolType[] = ['mainstream', 'special', 'independent'];
const STATUSES: readonly DataStatus[] = ['validated', 'unvalidated'];

export const measuresKs4: Command = {
  words: 'measures ks4',
  about: 'Key Stage 4 measures of a cohort, as JSON',
  usage: '--pupils P.csv --results R.csv --year 2023 [--estimates "2023 provisional"] [--status validated|unvalidated] [--school-type mainstream|special|independent] [--filter sex=F]... [--destinations D.csv] [--ebacc]',
  options: {
    pupils: { type: 'string' }, results: { type: 'string' }, destinations: { type: 'string' }, year: { type: 'string' }, estimates: { type: 'string' },
    status: { type: 'string' }, 'school-type': { type: 'string' }, filter: { type: 'string', multiple: true }, ebacc: { type: 'boolean' },
  },
  async run(values, _, io) {
    const year = readKs4Year(values);
    const request = readRequest(values);
    const catalogue = readCatalogue();
    const { cohort, notes } = await cohortFromFiles(values, year, catalogue, io);
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
  if (found && !found.edition) throw usageError(found.problem);
  return {
    ...(estimates === undefined ? {} : { estimates }),
    schoolType: choice(values, 'school-type', SCHOOL_TYPES, 'mainstream'),
    filters: readFilters(values),
    onRequest: values.ebacc === true ? ['ebacc'] : [],
  };
}

export const readStatus = (values: OptionValues): DataStatus => choice(values, 'status', STATUSES, 'validated');

/** The pupils to measure. @throws InputError with every filter that will not do */
export function readFilters(values: OptionValues): Filter[] {
  const texts = (Array.isArray(values.filter) ? values.filter : []).map(String);
  const filters = texts.map(parseFilter);
  const problems = filters.flatMap((filter, at) => (typeof filter === 'string' ? [{ where: '--filter', place: '', value: texts[at]!, problem: filter }] : []));
  if (problems.length > 0) throw new InputError(problems);
  return filters.filter((filter) => typeof filter !== 'string');
}

/** Streams the files into a cohort. Destinations may come alone: they are of another cohort. */
async function cohortFromFiles(values: OptionValues, year: number, catalogue: Catalogue, io: Io): Promise<{ readonly cohort: Ks4Cohort; readonly notes: readonly Note[] }> {
  const destinations = optionText(values, 'destinations');
  const alone = destinations !== undefined && values.pupils === undefined && values.results === undefined;
  const builder = new Ks4CohortBuilder({ year, status: readStatus(values), catalogue, onProblem: 'stop' });
  const notes: string[] = [];
  if (!alone) {
    const [pupils, results] = [requiredText(values, 'pupils', 'the CSV of pupils'), requiredText(values, 'results', 'the CSV of results')];
    notes.push(await readCsv(io.path(pupils), { header: (shape) => builder.startPupils(shape), row: (row, at) => builder.addPupil(row, at) }, io.progress));
    notes.push(await readCsv(io.path(results), { header: (shape) => builder.startResults(shape), row: (row, at) => builder.addResult(row, at) }, io.progress));
  }
  if (destinations !== undefined) {
    notes.push(await readCsv(io.path(destinations), { header: (shape) => builder.startDestinations(shape), row: (row, at) => builder.addDestination(row, at) }, io.progress));
  }
  const cohort = builder.finish();
  return { cohort, notes: notes.filter((note) => note !== '').map((reason) => ({ figure: 'all', rule: 'input', reason })) };
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
