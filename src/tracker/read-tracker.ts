import type { SheetGrid } from '../cells/grid';
import { cellAddress } from '../cells/address';
import type { RecordTable } from '../cells/records';
import type { Catalogue } from '../qualification/types';
import { finderOf, type Finder } from './finder';
import { gradeChoices } from './grade-choice';
import { columnsOf, rowsWithoutPupil } from './pupil-rows';
import { readLong } from './read-long';
import { readPupils, type TrackerPupils } from './read-pupils';
import { readWide } from './read-wide';
import { resultTable, type TrackerResult } from './result-records';
import type { TrackerMapping, TrackerProblem, TrackerSettings } from './types';

/** A tracker read: the tables that a cohort is built from, and every cell that is not understood. */
export interface TrackerRead {
  /** In the columns of the headless contract, with `joined`, `left` and `include_reason` besides; only those that the tracker has. */
  readonly pupils: RecordTable;
  /** pupil, qualification, grade, series, date; empty at key stage 2. */
  readonly results: RecordTable;
  /** A value that is not understood is in the tables as it stands, so that what it touches is withheld. */
  readonly problems: readonly TrackerProblem[];
}

/** The same with what the health check looks at. */
export interface TrackerDetail extends TrackerRead {
  readonly people: TrackerPupils;
  readonly entries: readonly TrackerResult[];
  readonly finder: Finder;
  readonly grid: SheetGrid | null;
  readonly pupilGrid: SheetGrid | null;
}

/** The sheets that a mapping reads: the tracker's own and, where there is one, that of its pupils. */
export const sheetsOf = (mapping: TrackerMapping): readonly string[] => [mapping.sheet, ...(mapping.pupilSheet ? [mapping.pupilSheet.sheet] : [])];

/**
 * Reads a tracker by its settings.
 * @param grids the sheets that `sheetsOf` names, in any order; one alone may stand for a list
 * @returns tables with the address of every value; nothing throws, whatever stands in the cells
 */
export const readTracker = (grids: SheetGrid | readonly SheetGrid[], settings: TrackerSettings, catalogue: Catalogue): TrackerRead =>
  readTrackerInDetail(grids, settings, finderOf(catalogue));

export function readTrackerInDetail(grids: SheetGrid | readonly SheetGrid[], settings: TrackerSettings, finder: Finder): TrackerDetail {
  const list: readonly SheetGrid[] = 'sheet' in grids ? [grids] : grids;
  const { mapping } = settings;
  const grid = list.find(({ sheet }) => sheet === mapping.sheet) ?? null;
  const pupilGrid = list.find(({ sheet }) => sheet === mapping.pupilSheet?.sheet) ?? null;
  const problems: TrackerProblem[] = [];
  const missing = sheetsOf(mapping).filter((sheet) => !list.some((each) => each.sheet === sheet));
  for (const sheet of missing) {
    problems.push({ kind: 'assessment', where: sheet, place: '', value: '', affects: ['Every measure'], problem: 'The sheet that the settings name is not in the workbook; choose another or undo its renaming.' });
  }
  const home = grid ?? emptyGrid(mapping.sheet);
  const people = readPupils(home, pupilGrid, settings, problems);
  const choice = gradeChoices(settings.grades);
  const entries = mapping.stage === 'ks2' ? []
    : mapping.layout === 'wide' ? readWide(home, people, settings, choice, finder, problems) : readLong(home, people, settings, choice, finder, problems);
  for (const row of rowsWithoutPupil(home, mapping)) {
    const column = columnsOf(mapping.columns, 'pupil')[0] ?? columnsOf(mapping.columns, 'name')[0] ?? 0;
    problems.push({
      kind: 'row without a pupil', where: home.sheet, place: cellAddress(row, column), value: '', affects: ['Every measure'],
      problem: 'The row has grades but neither a UPN nor a name, so nobody has them: fill in the UPN or clear the row.',
    });
  }
  return { pupils: people.records.table(), results: resultTable(home.sheet, entries), problems, people, entries, finder, grid, pupilGrid };
}

const emptyGrid = (sheet: string): SheetGrid => ({ sheet, values: [], numberFormats: [], formulas: new Set(), uncalculated: new Set(), tables: [] });
