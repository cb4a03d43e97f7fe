/** `check`: what a tracker's columns are taken for and how surely, and every cell that figures would stumble over. */
import { columnLetters } from '../src/cells/address';
import { InputError, type Problem } from '../src/cells/problem';
import type { SheetGrid } from '../src/cells/grid';
import type { Catalogue } from '../src/qualification/types';
import { ks2Tables } from '../src/ks2/tables';
import { KS4_YEARS, ks4Year } from '../src/reference/ks4/years';
import { parseYear } from '../src/reference/year-text';
import { detectTracker } from '../src/tracker/detect-workbook';
import { healthCheck } from '../src/tracker/health';
import { SURE } from '../src/tracker/health-columns';
import { proposeSettings } from '../src/tracker/propose';
import { settingsFromTables } from '../src/tracker/settings-from-tables';
import type { HealthLine, TrackerColumn, TrackerSettings } from '../src/tracker/types';
import { unreadSentences } from '../src/tracker/unread-rows';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { readCatalogue } from './catalogue-file';
import { optionText, usageError, type Command, type OptionValues } from './command';
import { asInput, detectionGrids, openTracker, TRACKER_OPTIONS } from './tracker-source';

/** The answer in the keys of the headless contract. */
export interface CheckAnswer {
  readonly sheet: string;
  readonly layout: 'wide' | 'long';
  /** As spreadsheets count them. */
  readonly headerRows: readonly number[];
  readonly columns: readonly CheckColumn[];
  readonly problems: readonly CheckProblem[];
}
interface CheckColumn {
  readonly column: string; readonly heading: string; readonly field?: string; readonly subject?: string; readonly qualification?: string; readonly assessment?: string; readonly confidence: number;
}
interface CheckProblem { readonly sheet: string; readonly cell: string; readonly value: string; readonly problem: string; readonly affects: readonly string[] }

export const check: Command = {
  words: 'check',
  about: 'What a tracker is taken for, and what is wrong in it',
  takes: 'TRACKER.xlsx',
  usage: '[--json] [--sheet NAME] [--assessment NAME] [--year 2023]',
  options: { json: { type: 'boolean' }, year: TRACKER_OPTIONS.year, sheet: TRACKER_OPTIONS.sheet, assessment: TRACKER_OPTIONS.assessment },
  async run(values, given, io) {
    if (given.length !== 1) throw usageError(given.length === 0 ? 'Name the workbook to check.' : 'Name one workbook only.');
    const workbook = await openTracker(io.path(given[0]!));
    const catalogue = readCatalogue();
    const { settings, grids, problems } = await trackerToCheck(workbook, values, catalogue);
    unreadSentences(grids, settings.mapping).forEach((sentence) => io.complain(`${workbook.name}: ${sentence}`));
    const lines = [...problems.map(settingsLine), ...healthCheck(grids, settings, catalogue)];
    await io.write(values.json === true ? `${JSON.stringify(answerOf(settings, lines))}\n` : inWords(workbook.name, settings, lines));
  },
};

interface ToCheck {
  readonly settings: TrackerSettings;
  readonly grids: readonly SheetGrid[];
  /** What is not understood on the settings sheet. */
  readonly problems: readonly Problem[];
}

/** By its settings sheet, else as the wizard would propose it, sure or not. @throws InputError where no sheet is a tracker */
async function trackerToCheck(workbook: FileWorkbook, values: OptionValues, catalogue: Catalogue): Promise<ToCheck> {
  const grids = await detectionGrids(workbook);
  const [sheet, assessment, year] = [optionText(values, 'sheet'), optionText(values, 'assessment'), yearOf(values)];
  const tables = sheet === undefined ? await asInput(workbook.name, () => workbook.readSettings()) : null;
  if (tables) {
    const { settings, problems } = settingsFromTables(tables);
    if (!settings) throw new InputError(problems);
    return { grids, problems, settings: { ...settings, ...(year === null ? {} : { year }), ...(assessment === undefined ? {} : { assessment }) } };
  }
  const found = detectTracker(grids, catalogue, sheet);
  if (found.kind === 'none') throw new InputError(found.problems.map((problem) => ({ ...problem, where: [workbook.name, problem.where].filter(Boolean).join(', sheet ') })));
  const { mapping } = found;
  const known = mapping.assessments.find((each) => each.toLowerCase() === assessment?.trim().toLowerCase());
  if (assessment !== undefined && known === undefined) {
    throw usageError(mapping.assessments.length > 0 ? `The assessment points are ${mapping.assessments.join(', ')}.` : 'The tracker has one assessment only.', assessment);
  }
  return { grids, problems: [], settings: proposeSettings(grids, mapping, known ?? found.assessment, year ?? latestYear(mapping.stage), catalogue) };
}

const settingsLine = ({ where, place, value, problem }: Problem): HealthLine =>
  ({ severity: 'error', kind: 'unknown value', sheet: where, cells: [], value, sentence: `${place}: ${problem}`, affects: ['Every measure'] });

function yearOf(values: OptionValues): number | null {
  const text = optionText(values, 'year');
  if (text === undefined) return null;
  const year = parseYear(text);
  if (year === null) throw usageError('--year is the summer of the exams, such as 2023 or 2022/23.', text);
  return year;
}

/** Where nobody says the year, the newest for which there are all measures: what is checked hardly depends on it. */
const latestYear = (stage: TrackerSettings['mapping']['stage']): number => {
  const years = KS4_YEARS.map(({ year }) => year);
  const whole = stage === 'ks4'
    ? years.filter((year) => { const found = ks4Year(year); return found.year && !found.year.technicalAwardsNeedList && found.year.measures.progress8.exists; })
    : years.filter((year) => { const found = ks2Tables(year); return found.tables?.progress; });
  return whole.at(-1)!;
};

function answerOf({ mapping }: TrackerSettings, lines: readonly HealthLine[]): CheckAnswer {
  return {
    sheet: mapping.sheet, layout: mapping.layout, headerRows: mapping.headerRows.map((row) => row + 1), columns: mapping.columns.map(columnOf),
    problems: lines.filter(({ severity, kind }) => severity !== 'information' || MISSING.has(kind)).flatMap(({ sheet, cells, value, sentence, affects }) =>
      (cells.length > 0 ? cells : ['']).map((cell) => ({ sheet, cell, value, problem: sentence, affects }))),
  };
}

/** No error, but a figure goes without: a pupil without KS2, without literature, out of the cohort. Early entries and the like are as they should be. */
const MISSING: ReadonlySet<HealthLine['kind']> = new Set<HealthLine['kind']>(['out of progress 8', 'literature missing', 'key stage 1 missing', 'left out', 'pending']);

const columnOf = ({ column, heading, field, subject, qualifications = [], doesNotCount, assessment, confidence }: TrackerColumn): CheckColumn => ({
  column: columnLetters(column), heading, ...(field === undefined ? {} : { field }),
  ...(subject === undefined ? {} : { subject, qualification: doesNotCount ? 'does not count' : qualifications.join('; ') }), ...(assessment === undefined ? {} : { assessment }), confidence,
});

const SEVERITIES = { error: 'Errors: what they touch is withheld', warning: 'Warnings', information: 'Worth knowing' } as const;
const CELLS_LISTED = 12;

/** The same for people. */
function inWords(name: string, { mapping, assessment, grades }: TrackerSettings, lines: readonly HealthLine[]): string {
  const rows = mapping.headerRows.map((row) => row + 1).join(' and ');
  const text = [
    `${name}, sheet "${mapping.sheet}": ${mapping.stage === 'ks4' ? 'key stage 4' : 'key stage 2'}, ${mapping.layout === 'wide' ? 'a row for each pupil' : 'a row for each result'}; header in row ${rows}, data in rows ${mapping.firstRow + 1} to ${mapping.lastRow + 1}.`,
    ...(mapping.assessments.length > 0 ? [`Assessment points: ${mapping.assessments.map((each) => (each === assessment ? `${each} (checked here)` : each)).join(', ')}.`] : []),
    ...(grades.length > 0 ? [`Grades read as another: ${grades.map(({ value, grade }) => `${value} as ${grade}`).join(', ')}.`] : []),
    '', 'Columns', ...mapping.columns.map(columnInWords),
    ...(mapping.pupilSheet ? ['', `Columns of the sheet "${mapping.pupilSheet.sheet}", which has the same pupils`, ...mapping.pupilSheet.columns.map(columnInWords)] : []),
  ];
  for (const [severity, title] of Object.entries(SEVERITIES)) {
    const some = lines.filter((line) => line.severity === severity);
    if (some.length > 0) text.push('', title, ...some.map((line) => lineInWords(line, mapping.sheet)));
  }
  if (lines.length === 0) text.push('', 'Nothing is wrong.');
  return `${text.join('\n')}\n`;
}

function columnInWords(column: TrackerColumn): string {
  const { heading, field, subject, qualifications = [], assessment, confidence, doesNotCount } = column;
  const sure = `${Math.round(confidence * 100)}%${confidence < SURE ? ', not sure' : ''}`;
  const holds = subject !== undefined ? `grades: ${doesNotCount ? 'does not count' : qualifications.join(' or ') || 'not mapped'}${assessment ? `, ${assessment}` : ''} (${sure})`
    : field !== undefined ? `${field} (${sure})` : 'left alone';
  return `  ${columnLetters(column.column).padEnd(3)} ${heading.replace(/\s+/g, ' ')}: ${holds}`;
}

function lineInWords({ sheet, cells, value, sentence, affects }: HealthLine, home: string): string {
  const listed = cells.slice(0, CELLS_LISTED).join(', ') + (cells.length > CELLS_LISTED ? ` and ${cells.length - CELLS_LISTED} more` : '');
  const where = sheet === home || listed === '' ? listed : `${sheet}, ${listed}`;
  return `  ${[where, value === '' ? '' : `"${value}"`].filter(Boolean).join(' ')}${where || value ? ': ' : ''}${sentence}${affects.length > 0 ? ` [${affects.join(', ')}]` : ''}`;
}
