import { useEffect, useState } from 'react';
import type { SheetGrid } from '../../src/cells/grid';
import { sentenceFor } from '../errors';
import { useBook } from './book';
import { useWork } from './work';

export interface GridState { readonly grid: SheetGrid | null; readonly failure: string | null }

/** A sheet's cells, read again when the workbook changes. The last cells stay until the new ones are there. */
export function useGrid(sheet: string | null): GridState {
  const { port } = useWork();
  const version = useBook().book?.version ?? 0;
  const [state, setState] = useState<GridState>({ grid: null, failure: null });
  useEffect(() => {
    if (sheet === null) return;
    let current = true;
    port.read(sheet).then(
      (grid) => { if (current) setState({ grid, failure: null }); },
      (error: unknown) => { if (current) setState({ grid: null, failure: sentenceFor(error) }); },
    );
    return () => { current = false; };
  }, [port, sheet, version]);
  return state.grid !== null && state.grid.sheet !== sheet ? { grid: null, failure: null } : state;
}
