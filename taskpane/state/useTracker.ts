import { useEffect, useRef, useState } from 'react';
import type { SheetGrid } from '../../src/cells/grid';
import { sheetsOf } from '../../src/tracker/read-tracker';
import type { TrackerSettings } from '../../src/tracker/types';
import { sentenceFor } from '../errors';
import { useBook } from './book';
import { nextFrame } from './task';
import { useWork } from './work';

export interface TrackerWork<T> {
  /** null until it is there; the last one stays while a newer one is made. */
  readonly value: T | null;
  readonly grids: readonly SheetGrid[];
  readonly working: boolean;
  readonly failure: string | null;
}

/**
 * Reads the sheets of the tracker and works something out from them: again whenever the workbook or the
 * settings change. The screen draws before the work begins.
 * @param work pure; the same function on every render
 */
export function useTracker<T>(settings: TrackerSettings, work: (grids: readonly SheetGrid[], settings: TrackerSettings) => T): TrackerWork<T> {
  const { port } = useWork();
  const version = useBook().book?.version ?? 0;
  const [state, setState] = useState<TrackerWork<T>>({ value: null, grids: [], working: true, failure: null });
  const read = useRef<{ key: string; grids: readonly SheetGrid[] } | null>(null);
  const sheets = sheetsOf(settings.mapping);
  const key = JSON.stringify([version, sheets]);
  useEffect(() => {
    let current = true;
    const go = async () => {
      setState((before) => ({ ...before, working: true }));
      try {
        // The cells are read once for each change of the workbook; a changed setting alone needs no reading.
        if (read.current?.key !== key) read.current = { key, grids: await Promise.all((JSON.parse(key) as [number, string[]])[1].map((sheet) => port.read(sheet))) };
        await nextFrame();
        if (!current) return;
        const { grids } = read.current;
        setState({ value: work(grids, settings), grids, working: false, failure: null });
      } catch (error) {
        if (current) setState((before) => ({ ...before, working: false, failure: sentenceFor(error) }));
      }
    };
    void go();
    return () => { current = false; };
  }, [port, key, settings, work]);
  return state;
}
