import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { SettingsTables } from '../../src/tracker/settings-tables';
import type { SheetInfo, WorkbookPort } from '../../workbook/port';
import { sentenceFor } from '../errors';

/** The workbook as it was last seen: its sheets, the settings tables, and a count that rises with every change. */
export interface Book {
  readonly sheets: readonly SheetInfo[];
  readonly tables: SettingsTables | null;
  readonly version: number;
}

export interface BookState {
  /** null until the workbook has been read once. */
  readonly book: Book | null;
  /** Why the last reading failed; the book before it stays in use. */
  readonly failure: string | null;
  refresh(): Promise<void>;
}

const BookContext = createContext<BookState | null>(null);

export function useBook(): BookState {
  const state = useContext(BookContext);
  if (!state) throw new Error('A screen stands outside the pane.');
  return state;
}

/** How long the workbook must be at rest before it is read again, in milliseconds. */
const REST = 400;

/** Reads the workbook, and again whenever the user has changed it and paused. */
export function BookProvider({ port, children }: { readonly port: WorkbookPort; readonly children: ReactNode }) {
  const [book, setBook] = useState<Book | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const mine = (latest.current += 1);
    try {
      const [sheets, tables] = await Promise.all([port.sheets(), port.readSettings()]);
      // A slower, older reading must not overwrite a newer one.
      if (mine !== latest.current) return;
      setBook((before) => ({ sheets, tables, version: (before?.version ?? 0) + 1 }));
      setFailure(null);
    } catch (error) {
      if (mine === latest.current) setFailure(sentenceFor(error));
    }
  }, [port]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void refresh();
    const stop = port.onChange(() => { clearTimeout(timer); timer = setTimeout(() => void refresh(), REST); });
    return () => { clearTimeout(timer); stop(); latest.current += 1; };
  }, [port, refresh]);

  const state = useMemo(() => ({ book, failure, refresh }), [book, failure, refresh]);
  return <BookContext.Provider value={state}>{children}</BookContext.Provider>;
}
