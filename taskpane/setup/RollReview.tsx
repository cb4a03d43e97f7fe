import { Button, Checkbox, Field, Input, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TrackerSettings } from '../../src/tracker/types';
import { CellLink } from '../parts/CellLink';
import { DataTable } from '../parts/DataTable';
import { Notice } from '../parts/Notice';
import { inclusionSentence, searched, withInclusion } from './cohort';
import type { RollLine } from './cohort';

const useStyles = makeStyles({
  tools: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

type Show = 'all' | 'in' | 'out';

interface Props { readonly lines: readonly RollLine[]; readonly settings: TrackerSettings; readonly onChange: (settings: TrackerSettings) => void }

/** The on roll list with the reason in or out; pupils are moved with a reason, after a confirmation of what changes. */
export function RollReview({ lines, settings, onChange }: Props) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [show, setShow] = useState<Show>('all');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<'in' | 'out' | null>(null);
  const [reason, setReason] = useState('');
  const shown = searched(lines, text).filter(({ included }) => show === 'all' || included === (show === 'in'));
  const chosen = lines.filter(({ pupil }) => ticked.has(pupil)).map(({ pupil }) => pupil);
  const tick = (pupil: string) => { const next = new Set(ticked); if (!next.delete(pupil)) next.add(pupil); setTicked(next); };
  const confirm = () => {
    onChange(withInclusion(settings, chosen, asked === 'in', reason));
    setTicked(new Set());
    setAsked(null);
    setReason('');
  };
  return (
    <>
      <span role="status">{`${lines.filter(({ included }) => included).length} of ${lines.length} pupils are in the cohort.`}</span>
      <div className={styles.tools}>
        <Field label="Find"><SearchBox value={text} onChange={(_, data) => setText(data.value)} placeholder="Name, UPN or class" /></Field>
        <Field label="Show">
          <Select value={show} onChange={(_, data) => setShow(data.value as Show)}>
            <option value="all">Everyone</option>
            <option value="in">In the cohort</option>
            <option value="out">Not in it</option>
          </Select>
        </Field>
      </div>
      {chosen.length > 0 && asked === null && (
        <div className={styles.buttons}>
          <Button onClick={() => setAsked('out')}>{`Take out ${chosen.length}`}</Button>
          <Button onClick={() => setAsked('in')}>{`Put in ${chosen.length}`}</Button>
        </div>
      )}
      {asked !== null && (
        <Notice kind="warning" actions={(
          <>
            <Field label="Reason" required hint="Kept with the choice, and shown beside the pupil."><Input value={reason} onChange={(_, data) => setReason(data.value)} /></Field>
            <div className={styles.buttons}>
              <Button appearance="primary" disabled={reason.trim() === ''} onClick={confirm}>{asked === 'in' ? 'Put in' : 'Take out'}</Button>
              <Button onClick={() => setAsked(null)}>Cancel</Button>
            </div>
          </>
        )}>{inclusionSentence(lines, chosen, asked === 'in')}</Notice>
      )}
      <DataTable<RollLine>
        caption="On roll" rows={shown} rowKey={({ pupil }) => pupil} empty="No pupil matches."
        columns={[
          { title: 'Pupil', heading: true, cell: ({ pupil, name }) => <Checkbox size="medium" checked={ticked.has(pupil)} onChange={() => tick(pupil)} label={name || pupil} /> },
          { title: 'Class', cell: (line) => line.class },
          { title: 'In', cell: ({ included, reason: why }) => (why ? `${included ? 'Yes' : 'No'}: ${why}` : included ? 'Yes' : 'No') },
          { title: 'Row', cell: ({ sheet, address }) => <CellLink sheet={sheet} address={address} /> },
        ]}
      />
    </>
  );
}
