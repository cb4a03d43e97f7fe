import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { ReactNode } from 'react';
import { problemLine } from '../../src/cells/problem';
import { settingsFromTables } from '../../src/tracker/settings-from-tables';
import { settingsToTables } from '../../src/tracker/settings-to-tables';
import type { TrackerSettings } from '../../src/tracker/types';
import { useBook } from './book';
import { NOTHING, setupReducer } from './setup';
import { SetupContext } from './setup-context';
import { useWork } from './work';

/** Keeps the settings between the sheet and the pane: read whenever the workbook changes, written when the user says so. */
export function SetupProvider({ children }: { readonly children: ReactNode }) {
  const { port } = useWork();
  const { book, refresh } = useBook();
  const [state, dispatch] = useReducer(setupReducer, NOTHING);
  const tables = book?.tables ?? null;
  const read = useMemo(() => (tables ? settingsFromTables(tables) : { settings: null, readOnly: null, problems: [] }), [tables]);
  const writing = useRef(false);

  useEffect(() => {
    // What is read while we are writing is neither the old nor the new.
    if (book && !writing.current) dispatch({ type: 'read', settings: read.settings });
  }, [book, read]);

  const change = useCallback((to: TrackerSettings) => dispatch({ type: 'change', to }), []);
  const revert = useCallback(() => dispatch({ type: 'revert' }), []);
  const save = useCallback(async (settings: TrackerSettings) => {
    writing.current = true;
    try {
      // Read again first: what another part of Headline or a colleague keeps on the sheet stays.
      const written = settingsToTables(settings, (await port.readSettings()) ?? {});
      await port.writeSettings(written);
      dispatch({ type: 'saved', settings: settingsFromTables(written).settings ?? settings });
    } finally {
      writing.current = false;
    }
    await refresh();
  }, [port, refresh]);

  const problems = useMemo(() => read.problems.map(problemLine), [read]);
  const setup = useMemo(() => ({ ...state, readOnly: read.readOnly, problems, change, save, revert }), [state, read, problems, change, save, revert]);
  return <SetupContext.Provider value={setup}>{children}</SetupContext.Provider>;
}
