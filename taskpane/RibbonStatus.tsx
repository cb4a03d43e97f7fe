import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { Notice } from './parts/Notice';
import { doneSentence } from './report/words';
import { type RibbonReport, ribbonReport } from './ribbon-report';

const useStyles = makeStyles({
  status: { padding: tokens.spacingVerticalM + ' ' + tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  cancel: { alignSelf: 'flex-start' },
});

/** How the report stands that the ribbon's button writes: nothing, progress with cancel, or what became of it. */
export function RibbonStatus({ report = ribbonReport }: { readonly report?: RibbonReport }) {
  const styles = useStyles();
  const state = useSyncExternalStore(report.subscribe, () => report.state);
  const close = <Button size="small" onClick={() => report.close()}>Close</Button>;
  if (state.kind === 'idle') return null;
  return (
    <section aria-label="Report" className={styles.status}>
      {state.kind === 'running' && (
        <>
          <ProgressBar aria-label="Writing the report" value={state.progress?.done} max={state.progress?.total} thickness="large" />
          <Text role="status">{state.progress?.step ?? 'Writing the report'}</Text>
          <Button size="small" className={styles.cancel} onClick={() => report.cancel()}>Cancel</Button>
        </>
      )}
      {state.kind === 'failed' && <Notice kind="error" actions={close}>{state.sentence}</Notice>}
      {state.kind === 'cancelled' && <Notice kind="info" actions={close}>Cancelled. The report is as it was.</Notice>}
      {state.kind === 'done' && <Notice kind="success" actions={close}>{doneSentence(state.value)}</Notice>}
      {state.kind === 'done' && state.value.unread.map((sentence) => <Notice key={sentence} kind="warning">{sentence}</Notice>)}
    </section>
  );
}
