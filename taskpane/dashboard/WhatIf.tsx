import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Ks4PupilAnswer } from '../../src/ks4/answer';
import { EDITIONS } from '../../src/reference/ks4/editions';
import { DataTable } from '../parts/DataTable';
import { Notice } from '../parts/Notice';
import type { Figures } from '../state/figures-types';
import { useWork } from '../state/work';
import { movedFigures } from './pupil-figures';
import { resultsOf, whatIf } from './what-if';

const useStyles = makeStyles({ grades: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', gap: tokens.spacingHorizontalS } });

/** Change a grade and see which measures move. Nothing is written, and nothing is kept. */
export function WhatIf({ figures: { read, settings }, before }: { readonly figures: Figures; readonly before: Ks4PupilAnswer }) {
  const styles = useStyles();
  const { catalogue } = useWork();
  const results = useMemo(() => resultsOf(read, before.pupil), [read, before.pupil]);
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const grades = useDeferredValue(typed);
  const after = useMemo(() => whatIf(read, settings, catalogue, EDITIONS, before.pupil, grades), [read, settings, catalogue, before.pupil, grades]);
  const title = (text: string) => { const found = catalogue.find(text); return found.kind === 'found' ? found.qualification.name : text; };
  const moved = typeof after === 'string' ? [] : movedFigures(before, after);
  return (
    <>
      <span>Nothing you type here is written to the workbook.</span>
      <div className={styles.grades}>
        {results.map(({ index, qualification, grade }) => (
          <Field key={index} label={title(qualification)}>
            <Input size="small" value={typed.get(index) ?? grade} onChange={(_, data) => setTyped(new Map(typed).set(index, data.value))} />
          </Field>
        ))}
      </div>
      {typeof after === 'string' && <Notice kind="warning">{after}</Notice>}
      <div role="status">
        {typeof after !== 'string' && moved.length === 0 && 'No measure moves.'}
        {moved.length > 0 && (
          <DataTable
            caption="What would move" rows={moved} rowKey={({ name }) => name} empty=""
            columns={[{ title: 'Measure', cell: ({ name }) => name }, { title: 'Now', number: true, cell: ({ before: now }) => now }, { title: 'What if', number: true, cell: ({ after: then }) => then }]}
          />
        )}
      </div>
    </>
  );
}
