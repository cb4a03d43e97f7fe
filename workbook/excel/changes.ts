import { inExcel } from './run';
import { hasExcelApi } from './supports';

interface Handler { readonly context: unknown; remove(): void }

/**
 * Calls back when cells change or a sheet comes or goes, by whoever's hand; not while a report is written, which
 * turns events off. Excel tells of a tab's new name from ExcelApi 1.17 on: below it the next read says that the sheet is
 * not there by that name. @returns how to stop
 */
export function listenToChanges(listener: () => void): () => void {
  let stopped = false;
  const heard = async (): Promise<void> => { if (!stopped) listener(); };
  const handlers = [listen(({ onChanged, onAdded, onDeleted }) => [onChanged.add(heard), onAdded.add(heard), onDeleted.add(heard)])];
  // By itself: Microsoft's files and its documentation do not agree about its requirement set.
  if (hasExcelApi('1.17')) handlers.push(listen(({ onNameChanged }) => [onNameChanged.add(heard)]));
  return () => {
    stopped = true;
    for (const those of handlers) void those.then(removeAll).catch(() => undefined);
  };
}

/** Without events the pane reads the workbook anew when it is asked to. */
const listen = (add: (worksheets: Excel.WorksheetCollection) => readonly Handler[]): Promise<readonly Handler[]> => inExcel('watch the workbook', async (context) => {
  const added = add(context.workbook.worksheets);
  await context.sync();
  return added;
}).catch(() => []);

/** Handlers are removed in the context that added them. */
async function removeAll(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
