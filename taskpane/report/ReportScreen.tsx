import { Button, Field, Link, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Audience } from '../../src/report/context';
import { FILTERED_NO_BENCHMARK } from '../words';
import { filterSentence } from '../dashboard/filters';
import { oneClickReport } from '../one-click';
import type { OneClickDone } from '../one-click';
import { Notice } from '../parts/Notice';
import { Screen } from '../parts/Screen';
import { TaskView } from '../parts/TaskView';
import { useAnnounce } from '../state/announce';
import { useBook } from '../state/book';
import { useFigures } from '../state/figures';
import { useTask } from '../state/task';
import { useGuide } from '../state/trail';
import { useWork } from '../state/work';
import { AUDIENCES, doneSentence } from './words';

/** One click: every report sheet, written or refreshed, for the audience that the user chooses. */
export default function ReportScreen() {
  const { port, catalogue, host } = useWork();
  const { book, refresh } = useBook();
  const { filters, setFilters } = useFigures();
  const announce = useAnnounce();
  const [audience, setAudience] = useState<Audience>('named');
  const writing = useTask<OneClickDone>();
  const ours = (book?.sheets ?? []).filter((sheet) => sheet.ours !== null && sheet.ours !== 'settings');
  const write = () => writing.run(async ({ signal, onProgress }) => {
    const done = await oneClickReport({ port, catalogue, now: host.now(), audience, filters, signal, onProgress });
    if (done.kind === 'workbook' && done.bytes) host.saveFile(done.name, done.bytes);
    announce(doneSentence(done));
    await refresh();
    return done;
  });
  return (
    <Screen title="Report sheets" lead="Writes or refreshes Headline's own sheets. Your sheets are never touched.">
      <Field label="For whom">
        <RadioGroup value={audience} onChange={(_, data) => setAudience(AUDIENCES.find(([each]) => each === data.value)?.[0] ?? 'named')}>
          {AUDIENCES.map(([each, label]) => <Radio key={each} value={each} label={label} />)}
        </RadioGroup>
      </Field>
      {filters.length > 0 && (
        <Notice kind="info" actions={<Button onClick={() => setFilters([])}>Clear filters</Button>}>{`${filterSentence(filters)} ${FILTERED_NO_BENCHMARK}`}</Notice>
      )}
      {writing.state.kind !== 'running' && (
        <div><Button appearance="primary" onClick={() => void write()}>{audience !== 'named' ? 'Make a new workbook' : ours.length > 0 ? 'Refresh the report' : 'Write the report'}</Button></div>
      )}
      <TaskView<OneClickDone> task={writing} label="Writing the report" cancelled="Cancelled. The report is as it was.">
        {(done) => <Done done={done} />}
      </TaskView>
    </Screen>
  );
}

function Done({ done }: { readonly done: OneClickDone }) {
  const { port } = useWork();
  const { go } = useGuide();
  const tabs = done.kind === 'sheets' ? Object.values(done.written) : [];
  return (
    <>
      <Notice kind="success">{doneSentence(done)}</Notice>
      {tabs.length > 0 && <span>Open: {tabs.map((tab, index) => <span key={tab}>{index > 0 && ', '}<Link as="button" inline onClick={() => void port.select(tab, 'A1')}>{tab}</Link></span>)}</span>}
      {done.unread.map((sentence) => (
        <Notice key={sentence} kind="warning" actions={<Button onClick={() => go({ screen: 'data' })}>Open Data</Button>}>{sentence}</Notice>
      ))}
      {done.problems.length > 0 && (
        <Notice kind="warning" actions={<Button onClick={() => go({ screen: 'health' })}>Open the health check</Button>}>
          {`${done.problems.length === 1 ? 'One cell needs' : `${done.problems.length} cells need`} attention, so some figures are withheld. The sheets say which.`}
        </Notice>
      )}
    </>
  );
}
