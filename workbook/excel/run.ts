import { WorkbookError } from '../port';
import { toWorkbookError } from './errors';

/**
 * Runs a batch in Excel. It waits while the user is editing a cell, and what goes wrong comes out as a sentence.
 * @param doing completes "Excel could not ...": "read the sheet"
 */
export async function inExcel<T>(doing: string, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toWorkbookError(error, doing);
  }
}

export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError('Cancelled. The report sheets are as they were.', 'cancelled');
}
