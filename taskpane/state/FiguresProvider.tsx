import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { EDITIONS } from '../../src/reference/ks4/editions';
import { sheetsOf } from '../../src/tracker/read-tracker';
import type { Filters } from '../dashboard/filters';
import { sentenceFor } from '../errors';
import { useBook } from './book';
import { FiguresContext } from './figures';
import type { Scored } from './figures-types';
import { nextRequired } from './setup';
import { useSetup } from './setup-context';
import { nextFrame } from './task';
import { useWork } from './work';
import * as compute from './compute';

/** Works out the figures from the settings as saved, and again when the workbook or they change. Unsaved changes move nothing. */
export default function FiguresProvider({ children }: { readonly children: ReactNode }) {
  const { port, catalogue } = useWork();
  const version = useBook().book?.version ?? 0;
  const { saved } = useSetup();
  const [scored, setScored] = useState<Scored | null>(null);
  const [working, setWorking] = useState(true);
  const [failure, setFailure] = useState<string | null>(null);
  const [filters, setFilters] = useState<Filters>([]);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!saved || nextRequired(saved) !== null) return;
    let current = true;
    const go = async () => {
      setWorking(true);
      try {
        const grids = await Promise.all(sheetsOf(saved.mapping).map((sheet) => port.read(sheet)));
        await nextFrame();
        if (!current) return;
        setScored(compute.score(grids, saved, catalogue, EDITIONS));
        setFailure(null);
      } catch (error) {
        if (current) setFailure(sentenceFor(error));
      }
      if (current) setWorking(false);
    };
    void go();
    return () => { current = false; };
  }, [port, catalogue, saved, version, attempt]);

  const refresh = useCallback(() => setAttempt((before) => before + 1), []);
  const filtered = useMemo(() => {
    if (!scored) return { figures: null, failure: null };
    try {
      return { figures: compute.withFilters(scored, filters, catalogue, EDITIONS), failure: null };
    } catch (error) {
      return { figures: null, failure: sentenceFor(error) };
    }
  }, [scored, filters, catalogue]);
  const state = useMemo(() => ({ figures: filtered.figures, working, failure: failure ?? filtered.failure, filters, setFilters, refresh }), [filtered, working, failure, filters, refresh]);
  return <FiguresContext.Provider value={state}>{children}</FiguresContext.Provider>;
}
