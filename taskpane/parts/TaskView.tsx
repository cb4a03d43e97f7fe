import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Task } from '../state/task';
import { Notice } from './Notice';

const useStyles = makeStyles({
  running: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  cancel: { alignSelf: 'flex-start' },
});

interface Props<T> {
  readonly task: Task<T>;
  /** What is being done, for the screen reader: "Writing the report". */
  readonly label: string;
  readonly children?: (value: T) => ReactNode;
  /** Shown when the user has cancelled. */
  readonly cancelled?: string;
  readonly cancellable?: boolean;
}

/** How a task stands: a progress bar with cancel, its failure as a sentence, or what it gave. */
export function TaskView<T>({ task, label, children, cancelled, cancellable = true }: Props<T>) {
  const styles = useStyles();
  const { state } = task;
  if (state.kind === 'running') {
    const { progress } = state;
    return (
      <div className={styles.running}>
        <ProgressBar aria-label={label} value={progress?.done} max={progress?.total} thickness="large" />
        <Text role="status">{progress?.step ?? label}</Text>
        {cancellable && <Button className={styles.cancel} onClick={task.cancel}>Cancel</Button>}
      </div>
    );
  }
  if (state.kind === 'failed') return <Notice kind="error">{state.sentence}</Notice>;
  if (state.kind === 'cancelled') return <Notice kind="info">{cancelled ?? 'Cancelled. Nothing was changed.'}</Notice>;
  return state.kind === 'done' && children ? <>{children(state.value)}</> : null;
}
