import type { Grid } from './grid';

/** What of the grid's doings changes cells or sheets: typing, pasting, undoing, calculating, and sheets coming and going. */
const CHANGES: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values', 'sheet.mutation.insert-sheet', 'sheet.mutation.remove-sheet', 'sheet.mutation.move-range', 'sheet.mutation.reorder-range',
]);

/** Calls back once for what happens together. */
export function listen(grid: Grid, listener: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const heard = grid.api.onCommandExecuted(({ id, params }) => {
    if (!CHANGES.has(id) || (params as { unitId?: string } | undefined)?.unitId !== grid.id) return;
    clearTimeout(waiting);
    waiting = setTimeout(listener, 20);
  });
  return () => { clearTimeout(waiting); heard.dispose(); };
}
