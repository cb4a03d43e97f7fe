import type { ReportSheet } from '../../../src/report/types';
import type { ReportOptions, WrittenSheets } from '../../port';
import { REQUEST_BYTES } from '../limits';
import { inExcel, stopIfCancelled } from '../run';
import { findSheets, refuseIfStructureIsProtected } from '../sheets';
import { batchesOf } from './batches';
import { finish } from './finish';
import { piecesOf } from './pieces';
import { planReport } from './plan';
import { addStaging, exchange, tidyUp } from './stage';

const DOING = 'write the report';

/**
 * Writes a report: on hidden sheets first, then exchanged for the old ones in one request. Wherever it stops, the old
 * report or the new one is there, complete; what a stop leaves behind is cleared here, or by the next run.
 * The report of a school takes two requests to look, at most three to write, one to exchange and one to finish.
 */
export async function writeReport(report: readonly ReportSheet[], { onProgress, signal }: ReportOptions = {}): Promise<WrittenSheets> {
  stopIfCancelled(signal);
  try {
    return await inExcel(DOING, async (context) => {
      const present = await findSheets(context);
      refuseIfStructureIsProtected(present, DOING);
      const found = tidyUp(present);
      const planned = planReport(report, found.sheets);
      const staged = addStaging(context, planned, present.sheets.map(({ name }) => name));
      const tabs: WrittenSheets = Object.fromEntries(planned.map(({ sheet, name }) => [sheet.key, name]));
      const batches = batchesOf(staged.flatMap(({ sheet, staging }) => piecesOf(sheet, staging, tabs)), REQUEST_BYTES);
      const total = batches.length + 1;
      let done = 0;
      const send = async (step: string): Promise<void> => {
        onProgress?.({ done, total, step });
        stopIfCancelled(signal);
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        await context.sync();
        done += 1;
      };
      // What we write is no news to the pane that listens for changes.
      context.runtime.enableEvents = false;
      for (const { step, pieces } of batches) {
        for (const piece of pieces) piece.queue();
        await send(step);
      }
      exchange(staged, found);
      context.runtime.enableEvents = true;
      await send('Showing the report');
      await finish(context, staged);
      onProgress?.({ done, total, step: 'The report is ready' });
      return tabs;
    });
  } catch (error) {
    // If Excel does not answer even now, the next run clears.
    await clearUp().catch(() => undefined);
    throw error;
  }
}

/** Puts the workbook in order after a stop. */
export const clearUp = (): Promise<void> => inExcel('put the report sheets in order', async (context) => {
  context.runtime.enableEvents = true;
  tidyUp(await findSheets(context));
  await context.sync();
});
