import type { SheetGrid } from '../cells/grid';
import { gridWidth } from './cell';
import { proposeColumns } from './columns';
import { findDataRows } from './data-rows';
import { cellReader } from './column-cells';
import type { Finder } from './finder';
import { findHeaders } from './header';
import type { Field, PupilSheet, TrackerColumn, TrackerMapping } from './types';

/** What a second sheet may add about a pupil; names alone are no reason to read one. */
const ADDS: ReadonlySet<Field> = new Set<Field>([
  'sex', 'disadvantaged', 'fsm6', 'looked_after', 'adopted', 'sen', 'eal', 'ethnicity', 'mobile', 'arrived', 'joined', 'left', 'destination',
  'ks2_year', 'ks2_reading', 'ks2_maths', 'ks2_override',
]);
const ENOUGH_IN_COMMON = 0.5;

/**
 * Where a tracker's pupils have their characteristics or KS2 on another sheet, the mapping with that sheet added:
 * it has the same pupils, one to a row, and says what the tracker does not.
 */
export function detectPupilSheet(mapping: TrackerMapping, grids: readonly SheetGrid[], finder: Finder): TrackerMapping {
  const grid = grids.find(({ sheet }) => sheet === mapping.sheet);
  const id = mapping.columns.find(({ field }) => field === 'pupil');
  const has = new Set(mapping.columns.flatMap(({ field }) => field ?? []));
  if (!grid || !id || has.has('ks2_reading') || has.has('ks2_maths') || mapping.stage === 'ks2') return mapping;
  const pupils = new Set(cellReader(grid, mapping)(id.column).map(({ text }) => text.toUpperCase()).filter(Boolean));
  const sheets = grids.filter(({ sheet }) => sheet !== mapping.sheet).flatMap((other) => readPupilSheet(other, pupils, has, finder) ?? []);
  const best = sheets.sort((a, b) => b.adds - a.adds)[0];
  return best ? { ...mapping, pupilSheet: best.sheet } : mapping;
}

function readPupilSheet(grid: SheetGrid, pupils: ReadonlySet<string>, has: ReadonlySet<Field>, finder: Finder): { sheet: PupilSheet; adds: number } | null {
  const header = findHeaders(grid, finder.isSubject)[0];
  if (!header) return null;
  const top = header.rows.at(-1)! + 1;
  const all = { firstRow: top, lastRow: grid.values.length - 1 };
  const id = idOf(proposeColumns(header.headings, cellReader(grid, all), () => false, finder, null).columns);
  const rows = id && findDataRows(grid, top, grid.values.length - 1, [id.column], gridWidth(grid));
  if (!rows) return null;
  const ids = cellReader(grid, rows)(id.column).map(({ text }) => text.toUpperCase()).filter(Boolean);
  const common = ids.filter((each) => pupils.has(each)).length;
  if (new Set(ids).size < ids.length * 0.9 || common < Math.min(pupils.size, ids.length) * ENOUGH_IN_COMMON) return null;
  const columns = proposeColumns(header.headings, cellReader(grid, rows), () => false, finder, null).columns
    .filter(({ field }) => field === 'pupil' || (field !== undefined && !has.has(field) && !OF_RESULTS.has(field)));
  const adds = columns.filter(({ field }) => field && ADDS.has(field)).length;
  return adds === 0 ? null : { adds, sheet: { sheet: grid.sheet, headerRows: header.rows, ...rows, columns } };
}

const OF_RESULTS: ReadonlySet<Field> = new Set<Field>(['qualification', 'grade', 'series', 'date']);
const idOf = (columns: readonly TrackerColumn[]) => columns.find(({ field }) => field === 'pupil');
