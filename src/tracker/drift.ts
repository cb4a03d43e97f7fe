import { columnLetters } from '../cells/address';
import type { SheetGrid } from '../cells/grid';
import { InputError, type Problem } from '../cells/problem';
import { readCell } from './cell';
import { plainWords } from './heading-words';
import { pupilRows } from './pupil-rows';
import type { TrackerColumn, TrackerMapping, TrackerSettings } from './types';

/** How a sheet has changed since its mapping was confirmed. */
export interface Drift {
  /** Columns in use whose heading is another now: a column was put in, taken out or renamed. */
  readonly headings: readonly { readonly column: number; readonly before: string; readonly now: string }[];
  /** The last row of pupils or results below the mapped ones, 0-based; null where there is none. */
  readonly lastRow: number | null;
  /** How many pupils or results stand below the mapped rows. */
  readonly below: number;
}

/**
 * Compares a sheet with its mapping. Figures from columns that have moved would be wrong without looking wrong,
 * so nothing may be worked out while `headings` has anything in it.
 */
export function driftOf(grid: SheetGrid, { columns, headerRows, lastRow }: Pick<TrackerMapping, 'columns' | 'headerRows' | 'lastRow'>): Drift {
  const header = headerRows.at(-1);
  const used = columns.filter(({ field, subject }) => field !== undefined || subject !== undefined);
  const headings = header === undefined ? [] : used.flatMap((column) => changed(grid, header, column));
  const rows = pupilRows(grid, { firstRow: lastRow + 1, lastRow: grid.values.length - 1, columns });
  // Pupils have a number or a name; without such a column a row below is anybody's guess.
  const below = used.some(({ field }) => field === 'pupil') ? rows.filter(({ named }) => named) : [];
  return { headings, below: below.length, lastRow: below.at(-1)?.row ?? null };
}

function changed(grid: SheetGrid, header: number, { column, heading }: TrackerColumn): Drift['headings'] {
  const now = readCell(grid, header, column).text;
  return plainWords(now) === plainWords(heading) ? [] : [{ column, before: heading, now }];
}

/** What has changed about the headings, in one sentence; null where nothing has. */
export function driftSentence(sheet: string, { headings }: Drift): string | null {
  const [first] = headings;
  if (!first) return null;
  const others = headings.length === 1 ? '' : `, and ${headings.length - 1} other ${headings.length === 2 ? 'column has' : 'columns have'} changed too`;
  return `The headings of "${sheet}" are not those of the set-up: column ${columnLetters(first.column)} was "${first.before}" and ${first.now === '' ? 'has no heading now' : `is "${first.now}" now`}${others}. Look at the sheet again under Data, so that no column is taken for another.`;
}

/** @throws InputError where a sheet that the settings read is no longer laid out as they say */
export function refuseDrift(grids: readonly SheetGrid[], { mapping }: Pick<TrackerSettings, 'mapping'>): void {
  const problems = [mapping, ...(mapping.pupilSheet ? [mapping.pupilSheet] : [])].flatMap((block): Problem[] => {
    const grid = grids.find(({ sheet }) => sheet === block.sheet);
    const problem = grid ? driftSentence(block.sheet, driftOf(grid, block)) : null;
    return problem === null ? [] : [{ where: '', place: '', value: '', problem }];
  });
  if (problems.length > 0) throw new InputError(problems);
}
