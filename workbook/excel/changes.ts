import { inExcel } from './run';

interface Handler { readonly context: unknown; remove(): void }

/**
 * Calls back when cells change or a sheet comes or goes, by whoever's hand; not while a report is written, which
 * turns events off. @returns how to stop
 */
export function listenToChanges(listener: () => void): () => void {
  let stopped = false;
  const heard = async (): Promise<void> => { if (!stopped) listener(); };
  const handlers = inExcel('watch the workbook', async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [worksheets.onChanged.add(heard), worksheets.onAdded.add(heard), worksheets.onDeleted.add(heard)];
    await context.sync();
    return added;
  }).catch((): Handler[] => []); // Without events the pane reads the workbook anew when it is asked to.
  return () => {
    stopped = true;
    void handlers.then(removeAll).catch(() => undefined);
  };
}

/** Handlers are removed in the context that added them. */
async function removeAll(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
