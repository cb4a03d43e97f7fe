import { Button } from '@fluentui/react-components';
import type { CellEdit } from '../../workbook/port';
import { useAnnounce } from '../state/announce';
import { useBook } from '../state/book';
import { useTask } from '../state/task';
import { useWork } from '../state/work';
import { CellLink } from './CellLink';
import { DataTable } from './DataTable';
import { Notice } from './Notice';
import { TaskView } from './TaskView';

interface Props {
  readonly edits: readonly CellEdit[];
  /** What is about to happen: "Write 3 cells". */
  readonly action: string;
  /** Said when it is done. */
  readonly done: string;
  /** The lines of the preview; every edit where none are given. */
  readonly preview?: readonly CellEdit[];
  readonly onDone?: () => void;
}

const shown = (value: CellEdit['expect']): string => (value === null || value === '' ? '(empty)' : String(value));
const written = ({ write }: CellEdit): string => ('formula' in write ? write.formula : shown(write.value));

/** What is in the cells now and what would be: nothing is written before the button. A cell that changed meanwhile stops all of it. */
export function EditPreview({ edits, action, done, preview = edits, onDone }: Props) {
  const { port } = useWork();
  const { refresh } = useBook();
  const announce = useAnnounce();
  const writing = useTask<void>();
  const manySheets = new Set(edits.map(({ sheet }) => sheet)).size > 1;
  const write = () => writing.run(async () => {
    await port.edit(edits);
    announce(done);
    await refresh();
    onDone?.();
  });
  if (writing.state.kind === 'done') return <Notice kind="success">{done}</Notice>;
  return (
    <>
      <DataTable<CellEdit>
        caption="What would be written" rows={preview} rowKey={({ sheet, address }) => `${sheet}!${address}`} empty="Nothing to write."
        columns={[
          ...(manySheets ? [{ title: 'Sheet', cell: ({ sheet }: CellEdit) => sheet }] : []),
          { title: 'Cell', cell: ({ sheet, address }) => <CellLink sheet={sheet} address={address} /> },
          { title: 'Now', cell: ({ expect, expectFormula }) => <span style={{ overflowWrap: 'anywhere' }}>{expectFormula ?? shown(expect)}</span> },
          { title: 'Will be', cell: (edit) => <span style={{ overflowWrap: 'anywhere' }}>{written(edit)}</span> },
        ]}
      />
      <TaskView task={writing} label={action} cancellable={false} />
      {edits.length > 0 && writing.state.kind !== 'running' && <div><Button appearance="primary" onClick={() => void write()}>{action}</Button></div>}
    </>
  );
}
