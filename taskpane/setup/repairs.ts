import type { SheetGrid } from '../../src/cells/grid';
import { repairEdit } from '../../src/tracker/date-repair';
import type { DateRepair } from '../../src/tracker/date-repair';
import type { CellEdit } from '../../workbook/port';

export const repairKey = ({ sheet, address }: DateRepair): string => `${sheet}!${address}`;

/**
 * The cells to write for the repairs that the user left switched on.
 * @param choices by cell: the grade chosen, "" to leave the cell; the first proposal where nothing was chosen
 */
export function repairEdits(repairs: readonly DateRepair[], choices: Readonly<Record<string, string>>, grids: readonly SheetGrid[]): CellEdit[] {
  return repairs.flatMap((repair) => {
    const grade = choices[repairKey(repair)] ?? repair.proposals[0] ?? '';
    const grid = grids.find(({ sheet }) => sheet === repair.sheet);
    return grade === '' || !grid ? [] : [repairEdit(repair, grade, grid)];
  });
}
