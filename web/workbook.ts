import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { sentenceFor } from '../taskpane/errors';
import { BrowserWorkbook } from '../workbook/browser/browser-workbook';
import { ChartLayer } from '../workbook/browser/charts/layer';
import { guard } from '../workbook/browser/guards';
import { openWorkbook } from '../workbook/file/open';
import { startPage, type PageEngine } from './engine';
import { followLinks } from './links';
import { sampleBytes, SAMPLES, type Sample } from './samples';
import { saveFile } from './save-file';
import type { Saying } from './Say';
import { watchCell, type SelectedCell } from './watch-cell';

/** The workbook that the page shows. */
export interface OpenBook {
  /** Another workbook is another id. */
  readonly id: number;
  readonly name: string;
  readonly workbook: BrowserWorkbook;
}

interface Opened extends OpenBook { readonly close: () => void }

export interface WorkbookState {
  readonly container: RefObject<HTMLElement | null>;
  readonly book: OpenBook | null;
  /** What takes time now, in words. */
  readonly busy: string | null;
  readonly saying: Saying | null;
  readonly hush: () => void;
  /** Whether something has been changed since the workbook was opened or downloaded. */
  readonly unsaved: boolean;
  readonly cell: SelectedCell | null;
  open(file: File): Promise<void>;
  openSample(sample: Sample): Promise<void>;
  download(): Promise<void>;
}

/** How long the grid must be at rest before what was typed is written into the file, in milliseconds. */
const REST = 1200;

/** The page's one workbook: opened from a file or a sample, changed in the grid and by the pane, downloaded. */
export function useWorkbook(dark: boolean): WorkbookState {
  const container = useRef<HTMLElement>(null);
  const engine = useRef<Promise<PageEngine> | null>(null);
  const current = useRef<Opened | null>(null);
  const isDark = useRef(dark);
  const [book, setBook] = useState<OpenBook | null>(null);
  const [busy, setBusy] = useState<string | null>('Opening');
  const [saying, setSaying] = useState<Saying | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [cell, setCell] = useState<SelectedCell | null>(null);
  const hush = useCallback(() => setSaying(null), []);
  const tell = useCallback((kind: Saying['kind'], text: string) => setSaying({ kind, text }), []);

  /** Shows a workbook in place of the one before; where it cannot be read, the one before stays. */
  const show = useCallback(async (name: string, read: () => Promise<Uint8Array>): Promise<void> => {
    setBusy('Opening');
    setSaying(null);
    try {
      const file = await openWorkbook(await read(), name);
      engine.current ??= startPage(container.current!, isDark.current);
      const { engine: grid, known, sentences } = await engine.current;
      let charts: ChartLayer | undefined;
      const workbook = await BrowserWorkbook.show(file, grid, known, {
        onShown: (shown, source, bytes) => (charts ??= new ChartLayer(shown, grid, () => isDark.current)).update(source, bytes),
        onTakenBack: (text) => tell('warning', text),
      });
      const locked = new Set((await workbook.sheets()).filter((sheet) => sheet.protected).map((sheet) => sheet.name));
      let rest: ReturnType<typeof setTimeout> | undefined;
      const stops = [
        guard(workbook.grid, (sheet) => locked.has(sheet), (text) => tell('info', text)),
        watchCell(workbook.grid, sentences, setCell),
        followLinks(workbook),
        workbook.onChange(() => {
          setUnsaved(workbook.touched);
          clearTimeout(rest);
          rest = setTimeout(() => { workbook.save().catch((error: unknown) => tell('error', sentenceFor(error))); }, REST);
        }),
      ];
      current.current?.close();
      const id = (current.current?.id ?? 0) + 1;
      current.current = { id, name, workbook, close: () => { clearTimeout(rest); for (const stop of stops) stop(); charts?.close(); workbook.close(); } };
      setBook({ id, name, workbook });
      setUnsaved(false);
    } catch (error) {
      tell('error', sentenceFor(error));
    } finally {
      setBusy(null);
    }
  }, [tell]);

  const open = useCallback((file: File) => show(file.name, async () => new Uint8Array(await file.arrayBuffer())), [show]);
  const openSample = useCallback((sample: Sample) => show(`${sample.name} (sample).xlsx`, () => sampleBytes(sample.file)), [show]);

  const download = useCallback(async () => {
    const opened = current.current;
    if (!opened) return;
    setBusy('Preparing the download');
    try {
      saveFile(opened.name, await opened.workbook.bytes());
      opened.workbook.downloaded();
      setUnsaved(false);
      tell('success', `"${opened.name}" has been downloaded: your own workbook with the changed cells and the report sheets in it, and nothing else touched.`);
    } catch (error) {
      tell('error', sentenceFor(error));
    } finally {
      setBusy(null);
    }
  }, [tell]);

  useEffect(() => { if (!engine.current) void openSample(SAMPLES[0]!); }, [openSample]);

  useEffect(() => {
    isDark.current = dark;
    void engine.current?.then(({ engine: grid }) => grid.api.toggleDarkMode(dark));
  }, [dark]);

  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);

  return { container, book, busy, saying, hush, unsaved, cell, open, openSample, download };
}
