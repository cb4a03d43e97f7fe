import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '../src/qualification/types';
import type { WorkbookPort } from '../workbook/port';
import { sentenceFor } from './errors';
import type { PaneHost } from './host';
import { Body } from './parts/Body';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { Loading } from './parts/Loading';
import { Notice } from './parts/Notice';
import { AnnounceProvider } from './state/announce';
import { BookProvider } from './state/book';
import { WorkContext } from './state/work';
import { fluentTheme } from './theme';
import type { PaneTheme } from './theme';

export interface PaneProps {
  /** The workbook: its three homes keep one contract. Another workbook is another port. */
  readonly port: WorkbookPort;
  /** The qualifications: a file of its own, still on its way when the pane first draws. Called once, and again after a failure. */
  readonly catalogue: () => Promise<Catalogue>;
  readonly host: PaneHost;
  readonly theme?: PaneTheme;
}

const useStyles = makeStyles({
  pane: {
    height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    // A long option or a search box must not push a 320-pixel pane wider.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select__select, & .fui-Input, & .fui-SearchBox': { width: '100%', minWidth: 0, maxWidth: 'none' },
  },
});

const keys = new WeakMap<WorkbookPort, number>();
let opened = 0;

/** Another workbook begins afresh: nothing of one is ever shown with another. */
function keyOf(port: WorkbookPort): number {
  const key = keys.get(port) ?? (opened += 1);
  keys.set(port, key);
  return key;
}

/** The whole pane, for Excel's task pane and for the web page: 320 pixels wide and more. */
export function Pane({ port, catalogue, host, theme = 'light' }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentTheme(theme)} className={styles.pane} data-headline-pane="">
      <ErrorBoundary>
        <AnnounceProvider>
          <Opening key={keyOf(port)} port={port} catalogue={catalogue} host={host} />
        </AnnounceProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** Waits for the qualifications, then opens the workbook. */
function Opening({ port, catalogue, host }: Omit<PaneProps, 'theme'>) {
  const [loaded, setLoaded] = useState<Catalogue | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setFailure(null);
    catalogue().then(
      (value) => { if (current) setLoaded(value); },
      (error: unknown) => { if (current) setFailure(`The list of qualifications could not be loaded. ${sentenceFor(error)}`); },
    );
    return () => { current = false; };
  }, [catalogue, attempt]);
  const work = useMemo(() => (loaded ? { port, host, catalogue: loaded } : null), [port, host, loaded]);
  if (failure) return <div style={{ padding: 16 }}><Notice kind="error" actions={<Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>}>{failure}</Notice></div>;
  if (!work) return <Loading label="Opening Headline" />;
  return (
    <WorkContext.Provider value={work}>
      <BookProvider port={port}><Body /></BookProvider>
    </WorkContext.Provider>
  );
}
