import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useEffect } from 'react';
import { CellLink } from '../parts/CellLink';
import { Notice } from '../parts/Notice';
import { TaskView } from '../parts/TaskView';
import { useBook } from '../state/book';
import { unconfirmed } from '../state/setup';
import { useSetup } from '../state/setup-context';
import { useTask } from '../state/task';
import { useWork } from '../state/work';
import { AboutData } from './AboutData';
import { candidateSheets, describeMapping, onOtherSheet, propose } from './detect';
import type { Proposal } from './detect';
import { StepScreen } from './StepScreen';

/** Step 1: which sheet, how it is laid out, what the data are. Looks by itself when nothing is chosen yet. */
export default function DataStep() {
  const { port, catalogue, host } = useWork();
  const { book } = useBook();
  const { draft, change } = useSetup();
  const search = useTask<Proposal>();
  const sheets = candidateSheets(book?.sheets ?? []);

  const look = (wanted?: string) => search.run(async (tools) => {
    const proposal = await propose({ port, catalogue, sheets: book?.sheets ?? [], now: host.now(), wanted }, tools);
    if (proposal.kind === 'found') change(draft ? onOtherSheet(draft, proposal.settings) : unconfirmed(proposal.settings));
    return proposal;
  });
  const idle = search.state.kind === 'idle';
  // Looks by itself once, when there is nothing to start from.
  useEffect(() => { if (!draft && idle && sheets.length > 0) void look(); });

  const gone = draft !== null && !sheets.some(({ name }) => name === draft.mapping.sheet);
  return (
    <StepScreen
      step="data" lead="Which sheet holds the pupils or their results? Nothing is written until you save."
      blocked={draft === null ? 'Choose a sheet with headings and pupils.' : gone ? `The sheet "${draft.mapping.sheet}" is no longer there: choose another one.` : null}
    >
      {sheets.length === 0 && <Notice kind="warning">This workbook has no sheet with anything in it. Open the workbook that holds your tracker.</Notice>}
      {sheets.length > 0 && (
        <Field label="Sheet" hint={draft && !gone ? describeMapping(draft.mapping) : undefined}>
          <Select value={gone ? '' : draft?.mapping.sheet ?? ''} onChange={(_, data) => void look(data.value)}>
            {(draft === null || gone) && <option value="">Choose a sheet</option>}
            {sheets.map(({ name, visible }) => <option key={name} value={name}>{visible ? name : `${name} (hidden)`}</option>)}
          </Select>
        </Field>
      )}
      <TaskView<Proposal> task={search} label="Looking through the workbook">
        {(proposal) => <Found proposal={proposal} />}
      </TaskView>
      {draft && !gone && (
        <>
          <span>First pupil or result: <CellLink sheet={draft.mapping.sheet} address={`A${draft.mapping.firstRow + 1}`}>{`row ${draft.mapping.firstRow + 1}`}</CellLink></span>
          {draft.mapping.stage === 'ks4' && <Field label="The grades are">
            <RadioGroup value={draft.mapping.focus} onChange={(_, data) => change({ ...draft, mapping: { ...draft.mapping, focus: data.value === 'assessment' ? 'assessment' : 'exam results' } })}>
              <Radio value="exam results" label="Exam results: first entries count" />
              <Radio value="assessment" label="Assessments: mocks, predictions, teacher grades" />
            </RadioGroup>
          </Field>}
          {draft.mapping.assessments.length > 1 && (
            <Field label="Assessment point" hint="The one that figures, functions and reports are made from.">
              <Select value={draft.assessment} onChange={(_, data) => change({ ...draft, assessment: data.value })}>
                {draft.mapping.assessments.map((name) => <option key={name} value={name}>{name}</option>)}
              </Select>
            </Field>
          )}
          <AboutData settings={draft} onChange={change} />
        </>
      )}
    </StepScreen>
  );
}

function Found({ proposal }: { readonly proposal: Proposal }) {
  if (proposal.kind === 'none') return <Notice kind="warning">{proposal.reasons.join('\n')}</Notice>;
  const { settings: { mapping }, file, others } = proposal;
  return (
    <Notice kind="success">
      {`${file ? `This is the DfE's ${file}. ` : ''}Found on "${mapping.sheet}".${mapping.pupilSheet ? ` Pupils' characteristics come from "${mapping.pupilSheet.sheet}".` : ''}${others.length > 0 ? ` Could also be: ${others.join(', ')}.` : ''}`}
    </Notice>
  );
}
