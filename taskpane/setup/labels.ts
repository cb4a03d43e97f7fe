import type { SheetGrid } from '../../src/cells/grid';
import type { Catalogue } from '../../src/qualification/types';
import { readCell } from '../../src/tracker/cell';
import type { TrackerMapping } from '../../src/tracker/types';

/** The labels in the qualification column of an export that are neither QNs nor titles of the catalogue, in order of their first row. */
export function unknownLabels(grid: SheetGrid, { columns, firstRow, lastRow }: TrackerMapping, catalogue: Catalogue): string[] {
  const column = columns.find(({ field }) => field === 'qualification')?.column;
  if (column === undefined) return [];
  const labels = new Set<string>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const { text } = readCell(grid, row, column);
    if (text !== '') labels.add(text);
  }
  return [...labels].filter((label) => catalogue.find(label).kind !== 'found');
}
