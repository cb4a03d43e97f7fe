import type { TrackerMapping } from '../../src/tracker/types';

/** The classes that pupils are in, in order; empty where no column holds a class. */
export function classNames({ columns, firstRow, lastRow }: TrackerMapping, textAt: (row: number, column: number) => string): string[] {
  const held = columns.filter(({ field }) => field === 'class').map(({ column }) => column);
  const names = new Set<string>();
  for (let row = firstRow; row <= lastRow; row += 1) for (const column of held) names.add(textAt(row, column));
  names.delete('');
  return [...names].sort((a, b) => a.localeCompare(b, 'en-GB', { numeric: true }));
}
