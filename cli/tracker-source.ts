/** A tracker workbook as a command reads it: its settings, or without them the mapping that is sure. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { columnLetters } from '../src/cells/address';
import type { SheetGrid } from '../src/cells/grid';
import { InputError, type Problem } from '../src/cells/problem';
import type { Catalogue } from '../src/qualification/types';
import { parseYear } from '../src/reference/year-text';
import { detectTracker } from '../src/tracker/detect-workbook';
import { refuseDrift } from '../src/tracker/drift';
import { proposeSettings } from '../src/tracker/propose';
import { sheetsOf } from '../src/tracker/read-tracker';
import { settingsFromTables } from '../src/tracker/settings-from-tables';
import type { SettingsTables } from '../src/tracker/settings-tables';
import type { TrackerMapping, TrackerSettings } from '../src/tracker/types';
import { unreadSentences } from '../src/tracker/unread-rows';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { openWorkbook } from '../workbook/file/open';
import { WorkbookError } from '../workbook/port';
import { optionText, requiredText, usageError, type Io, type OptionValues } from './command';
import { readSchoolType, readStatus } from './choices';

/** From this confidence on a column is taken without asking. */
export const SURE = 0.9;

/** A tracker with what says how to read it. */
export interface TrackerSource {
  readonly workbook: FileWorkbook;
  readonly settings: TrackerSettings;
  /** The sheets that the settings' mapping reads. */
  readonly grids: readonly SheetGrid[];
}

/** The options by which a command says which part of a tracker is meant. */
export const TRACKER_OPTIONS = { year: { type: 'string' }, sheet: { type: 'string' }, assessment: { type: 'string' }, settings: { type: 'string' } } as const;

/** Opens a workbook. @throws InputError with the sentence that says why it cannot be */
export async function openTracker(path: string): Promise<FileWorkbook> {
  const name = basename(path);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw refusal(name, error.code === 'ENOENT' ? 'There is no such file.' : error.code === 'EISDIR' ? 'This is a folder; name the workbook in it.' : `The file cannot be read (${error.code}).`);
  });
  return asInput(name, () => openWorkbook(new Uint8Array(bytes), name));
}

/** The tracker in a workbook, by its settings, by a file of settings, or by a mapping that is sure. @throws InputError */
export async function trackerSource(workbook: FileWorkbook, values: OptionValues, catalogue: Catalogue, io: Io): Promise<TrackerSource> {
  const { name } = workbook;
  const file = optionText(values, 'settings');
  const given = file === undefined ? null : await readSettingsFile(io.path(file));
  const tables = given ?? await asInput(name, () => workbook.readSettings());
  const settings = tables ? settled(name, tables, values) : await proposed(workbook, values, catalogue);
  const infos = await workbook.sheets();
  const missing = sheetsOf(settings.mapping).filter((sheet) => !infos.some((info) => info.name === sheet));
  if (missing.length > 0) throw refusal(name, `The settings name the sheet "${missing[0]}", which is not in the workbook; rename it back, or choose the sheet again in the pane.`);
  const grids = await Promise.all(sheetsOf(settings.mapping).map((sheet) => asInput(name, () => workbook.read(sheet))));
  refuseDrift(grids, settings);
  unreadSentences(grids, settings.mapping).forEach((sentence) => io.complain(`${name}: ${sentence}`));
  return { workbook, settings, grids };
}

/** The tracker that `--tracker` names, which must be of the stage asked for. @throws InputError */
export async function trackerOfStage(stage: TrackerMapping['stage'], values: OptionValues, catalogue: Catalogue, io: Io): Promise<TrackerSource> {
  for (const option of ['pupils', 'results', 'destinations']) {
    if (values[option] !== undefined) throw usageError(`Use --tracker or --${option}, not both.`);
  }
  const source = await trackerSource(await openTracker(io.path(requiredText(values, 'tracker', 'the workbook'))), values, catalogue, io);
  if (source.settings.mapping.stage === stage) return source;
  throw refusal(source.workbook.name, `The sheet "${source.settings.mapping.sheet}" is a tracker of key stage ${source.settings.mapping.stage === 'ks4' ? 4 : 2}: use measures ${source.settings.mapping.stage}.`);
}

/** Settings as they stand; an option that says otherwise is refused, never obeyed in silence. */
function settled(name: string, tables: SettingsTables, values: OptionValues): TrackerSettings {
  const { settings, problems } = settingsFromTables(tables);
  if (!settings || problems.length > 0) throw new InputError(problems);
  const { mapping } = settings;
  const year = yearOption(values);
  const choices: readonly (readonly [option: string, settled: string])[] = [
    ['sheet', mapping.sheet], ['assessment', settings.assessment], ['status', settings.status], ['school-type', settings.schoolType], ['estimates', settings.edition],
  ];
  const conflicts: (readonly [option: string, typed: string, settled: string])[] = [
    ...(year !== null && settings.year !== 0 && year !== settings.year ? [['year', String(year), String(settings.year)] as const] : []),
    ...choices.flatMap(([option, own]) => conflict(values, option, own)),
  ];
  if (conflicts.length > 0) {
    throw new InputError(conflicts.map(([option, typed, own]) => ({ where: name, place: 'settings', value: typed, problem: `--${option} contradicts the settings, which say "${own}"; leave the option out or change the settings.` })));
  }
  if (year === null && settings.year === 0) throw usageError('The option --year is needed: the settings do not say which year it is.');
  const assessment = optionText(values, 'assessment');
  return withOptions({ ...settings, year: year ?? settings.year, ...(assessment === undefined ? {} : { assessment: knownAssessment(mapping, assessment) }) }, values);
}

/** What the command says where the settings say nothing. */
const withOptions = (settings: TrackerSettings, values: OptionValues): TrackerSettings =>
  ({ ...settings, edition: settings.edition || (optionText(values, 'estimates') ?? '') });

function conflict(values: OptionValues, option: string, settled: string): (readonly [string, string, string])[] {
  const typed = optionText(values, option);
  return typed === undefined || settled === '' || typed.toLowerCase() === settled.toLowerCase() ? [] : [[option, typed, settled]];
}

/** Without settings: the mapping that the wizard would propose, where it is sure of every column. */
async function proposed(workbook: FileWorkbook, values: OptionValues, catalogue: Catalogue): Promise<TrackerSettings> {
  const { name } = workbook;
  const year = yearOption(values);
  if (year === null) throw usageError('The option --year is needed: the workbook has no settings sheet that says it.');
  const grids = await detectionGrids(workbook);
  const found = detectTracker(grids, catalogue, optionText(values, 'sheet'));
  if (found.kind === 'none') throw new InputError(found.problems.map((problem) => ({ ...problem, where: [name, problem.where].filter(Boolean).join(', sheet ') })));
  const { mapping } = found;
  const unsure = unsureColumns(mapping);
  if (unsure.length > 0) throw new InputError(unsure.map((problem) => ({ ...problem, where: `${name}, sheet ${problem.where}` })));
  const assessment = optionText(values, 'assessment');
  const settings = proposeSettings(grids, mapping, assessment === undefined ? found.assessment : knownAssessment(mapping, assessment), year, catalogue);
  return withOptions({ ...settings, status: readStatus(values), schoolType: readSchoolType(values) }, values);
}

/** The user's sheets for detection: in tab order, without ours, hidden ones last. */
export async function detectionGrids(workbook: FileWorkbook): Promise<readonly SheetGrid[]> {
  const infos = (await asInput(workbook.name, () => workbook.sheets())).filter(({ ours }) => ours === null);
  const ordered = [...infos.filter(({ visible }) => visible), ...infos.filter(({ visible }) => !visible)];
  return Promise.all(ordered.map((info) => asInput(workbook.name, () => workbook.read(info.name))));
}

/** Columns that the mapping uses and is not sure of, each as a problem that names it. */
function unsureColumns({ sheet, columns }: TrackerMapping): Problem[] {
  return columns.flatMap((column): Problem[] => {
    const { field, subject, qualifications, doesNotCount, confidence, heading } = column;
    if (field === undefined && subject === undefined) return [];
    const place = `column ${columnLetters(column.column)}`;
    if (subject !== undefined && !doesNotCount && (qualifications ?? []).length === 0) {
      return [{ where: sheet, place, value: heading, problem: 'It is not known which qualification this is: map it in the pane, or in a settings file with --settings.' }];
    }
    return confidence >= SURE ? [] : [{ where: sheet, place, value: heading, problem: `This looks like ${field ?? qualifications?.join(' or ')}, but not surely (${confidence.toFixed(2)}): settle it in the pane, or in a settings file with --settings.` }];
  });
}

/** One of the tracker's assessment points, in any case. */
function knownAssessment({ assessments, sheet }: TrackerMapping, typed: string): string {
  const known = assessments.find((each) => each.toLowerCase() === typed.trim().toLowerCase());
  if (known === undefined) {
    throw new InputError([{ where: '--assessment', place: '', value: typed, problem: assessments.length > 0 ? `The sheet "${sheet}" has ${assessments.join(', ')}.` : `The sheet "${sheet}" has one assessment only; leave the option out.` }]);
  }
  return known;
}

function yearOption(values: OptionValues): number | null {
  const text = optionText(values, 'year');
  if (text === undefined) return null;
  const year = parseYear(text);
  if (year === null) throw usageError('--year is the summer of the exams, such as 2023 or 2022/23.', text);
  return year;
}

/** A settings file: the settings sheet's tables as JSON, `{table: [{column: value}]}`. */
export async function readSettingsFile(path: string): Promise<SettingsTables> {
  const name = basename(path);
  const text = await readFile(path, 'utf8').catch(() => { throw refusal(name, 'The settings file cannot be read.'); });
  let json: unknown;
  try { json = JSON.parse(text.replace(/^\uFEFF/, '')); } catch { throw refusal(name, 'The settings file is not JSON.'); }
  const isCell = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
  const isRow = (row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row) && Object.values(row).every(isCell);
  const isTables = typeof json === 'object' && json !== null && !Array.isArray(json) && Object.values(json).every((rows) => Array.isArray(rows) && rows.every(isRow));
  if (!isTables) throw refusal(name, 'A settings file is {"Table": [{"column": value}]}, the tables of the settings sheet.');
  return json as SettingsTables;
}

export const refusal = (where: string, problem: string): InputError => new InputError([{ where, place: '', value: '', problem }]);

/** A workbook's own sentence as a problem of the command line. */
export async function asInput<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
  try { return await read(); } catch (error) {
    if (error instanceof WorkbookError) throw refusal(error.message.includes(name) ? '' : name, error.message);
    throw error;
  }
}
