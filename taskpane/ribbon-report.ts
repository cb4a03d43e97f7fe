import type { OneClickDone } from './one-click';
import { type TaskAction, type TaskState, type TaskTools, taskReducer } from './state/task';
import { excelHome, loadCatalogue } from './excel-home';

/** What the ribbon's button needs of the world. */
export interface RibbonWorld {
  report(tools: TaskTools): Promise<OneClickDone>;
  /** Brings a sheet into sight. */
  select(sheet: string): Promise<void>;
  /** Opens the pane, where the user sees how it goes. */
  showPane(): Promise<void>;
}

/** A report that takes longer opens the pane with its progress. */
const SHOWN_AFTER = 1500;

/**
 * The report that the ribbon's button writes. It has no dialog: what is quick is just there; what takes longer or fails
 * opens the pane, which says how it goes.
 */
export class RibbonReport {
  state: TaskState<OneClickDone> = { kind: 'idle' };
  #running: AbortController | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly world: RibbonWorld) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Writes the report; never rejects. A second click while one is written does nothing. */
  async run(): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#say({ type: 'start' });
    const slow = setTimeout(() => void this.#show(), SHOWN_AFTER);
    try {
      const done = await this.world.report({ signal: running.signal, onProgress: (progress) => this.#say({ type: 'progress', progress }) });
      this.#say({ type: 'done', value: done });
      if (done.problems.length + done.unread.length > 0) await this.#show();
      const [first] = done.kind === 'sheets' ? Object.values(done.written) : [];
      if (first !== undefined) await this.world.select(first);
    } catch (error) {
      this.#say({ type: 'error', error });
      await this.#show();
    } finally {
      clearTimeout(slow);
      this.#running = null;
    }
  }

  cancel(): void { this.#running?.abort(); }
  close(): void { this.#say({ type: 'reset' }); }

  /** Where the pane cannot be opened the sentence waits in it. */
  #show(): Promise<void> { return this.world.showPane().catch(() => undefined); }

  #say(action: TaskAction<OneClickDone>): void {
    this.state = taskReducer(this.state, action);
    for (const listener of this.#listeners) listener();
  }
}

/** The one that the ribbon starts and the pane shows. */
export const ribbonReport = new RibbonReport({
  report: async ({ signal, onProgress }) => {
    // The measures and the report come when they are asked for: the pane is drawn without them.
    const [{ oneClickReport }, catalogue] = await Promise.all([import('./one-click'), loadCatalogue()]);
    return oneClickReport({ port: excelHome(), catalogue, now: new Date(), signal, onProgress });
  },
  select: (sheet) => excelHome().select(sheet, 'A1'),
  showPane: () => Office.addin.showAsTaskpane(),
});
