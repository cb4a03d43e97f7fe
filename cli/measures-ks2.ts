/** `measures ks2`: the answer to a file of pupils. */
import { readTracker } from '../src/tracker/read-tracker';
import { InputError } from '../src/cells/problem';
import { ks2Measures } from '../src/ks2/measures';
import { ks2Tables } from '../src/ks2/tables';
import { parseYear } from '../src/reference/year-text';
import { requiredText, usageError, type Command, type OptionValues } from './command';
import { readCatalogue } from './catalogue-file';
import { readFilters, readStatus } from './choices';
import { readCsvTable } from './csv';
import { Refusals } from './refusals';
import { trackerOfStage, TRACKER_OPTIONS } from './tracker-source';

export const measuresKs2: Command = {
  words: 'measures ks2',
  about: 'Key stage 2 measures of a cohort, as JSON',
  usage: '--pupils P.csv --year 2022 | --tracker TRACKER.xlsx [--year 2022] [--sheet NAME] [--settings SETTINGS.json] [--status validated|unvalidated] [--filter sex=F]...',
  options: { pupils: { type: 'string' }, status: { type: 'string' }, filter: { type: 'string', multiple: true }, tracker: { type: 'string' }, ...TRACKER_OPTIONS },
  async run(values, _, io) {
    if (values.tracker !== undefined) {
      const catalogue = readCatalogue();
      const { settings, grids } = await trackerOfStage('ks2', values, catalogue, io);
      const { pupils } = readTracker(grids, settings, catalogue);
      return io.write(`${JSON.stringify(ks2Measures(pupils, { year: settings.year, status: settings.status, filters: readFilters(values) }))}\n`);
    }
    const refusals = new Refusals();
    const [year, status, filters] = [refusals.take(() => readKs2Year(values)), refusals.take(() => readStatus(values)), refusals.take(() => readFilters(values))];
    refusals.throwIfAny();
    const options = { year: year!, status: status!, filters: filters! };
    const { table, note } = await readCsvTable(io.path(requiredText(values, 'pupils', 'the CSV of pupils')), io.progress);
    const answer = ks2Measures(table, options);
    const notes = note === '' ? answer.notes : [...answer.notes, { figure: 'all', rule: 'input', reason: note }];
    await io.write(`${JSON.stringify({ ...answer, notes })}\n`);
  },
};

/** The year asked for; one whose tests were cancelled is answered, not refused. @throws InputError where it is no year of key stage 2 */
export function readKs2Year(values: OptionValues): number {
  const text = requiredText(values, 'year', 'the summer of the tests, such as 2022');
  const year = parseYear(text);
  if (year === null) throw usageError('--year is the summer of the tests, such as 2022 or 2021/22.', text);
  const found = ks2Tables(year);
  if (!found.tables && !found.cancelled) throw new InputError([{ where: '', place: '', value: text, problem: found.problem }]);
  return year;
}
