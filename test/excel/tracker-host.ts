import type { SheetGrid } from '../../src/cells/grid';
import { settingsToTables } from '../../src/tracker/settings-to-tables';
import type { TrackerSettings } from '../../src/tracker/types';
import { writeSettings } from '../../workbook/excel/settings';
import { fillWorkbook } from '../office-host/fill';
import type { NodeHost, Platform } from '../office-host/node';
import { useHost } from '../office-host/use';
import { sampleOf } from '../tracker/open-sample';
import { filledSheet } from './filled-sheet';

/** The wide sample open in the emulated Excel, with so many pupils, and set up as the wizard would. */
export async function openTracker(pupils: number, platform: Platform = 'win32'): Promise<{ readonly host: NodeHost; readonly settings: TrackerSettings }> {
  const { grids, settings } = await sampleOf('assets/samples/wide.xlsx', 2023);
  const { mapping } = settings;
  const grown = grids.map((grid) => (grid.sheet === mapping.sheet ? withPupils(grid, settings, pupils) : grid));
  const host = useHost({ platform });
  fillWorkbook(host.excel.workbook, grown.map(filledSheet));
  const all = { ...settings, mapping: { ...mapping, lastRow: mapping.firstRow + pupils - 1 } };
  await writeSettings(settingsToTables(all));
  host.excel.requests.length = 0;
  return { host, settings: all };
}

/** The sample's pupils over and over, each with a UPN of its own, up to so many. */
function withPupils(grid: SheetGrid, { mapping }: TrackerSettings, pupils: number): SheetGrid {
  const { firstRow, lastRow } = mapping;
  const upn = mapping.columns.find(({ field }) => field === 'pupil')?.column;
  const repeat = <T>(rows: readonly (readonly T[])[], mark: (cells: readonly T[], pupil: number) => readonly T[]): (readonly T[])[] => [
    ...rows.slice(0, firstRow),
    ...Array.from({ length: pupils }, (_, pupil) => mark(rows[firstRow + (pupil % (lastRow - firstRow + 1))] ?? [], pupil)),
  ];
  return {
    ...grid, formulas: new Set(), tables: [],
    values: repeat(grid.values, (cells, pupil) => cells.map((value, column) => (column === upn ? `Z${String(pupil).padStart(12, '0')}` : value))),
    numberFormats: repeat(grid.numberFormats, (cells) => cells),
  };
}
