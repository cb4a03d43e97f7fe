import { Field, Input, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import type { TrackerSettings } from '../../src/tracker/types';
import { CellLink } from '../parts/CellLink';
import { DataTable } from '../parts/DataTable';
import { choiceOf, missingFirst, readOverride, searched, withChoice } from './cohort';
import type { RollLine } from './cohort';

interface Props { readonly lines: readonly RollLine[]; readonly settings: TrackerSettings; readonly onChange: (settings: TrackerSettings) => void }

/** Key stage 2 scores, the mean and the group, missing ones first; an override stands apart and makes figures unofficial (P8-1). */
export function Ks2Review({ lines, settings, onChange }: Props) {
  const [text, setText] = useState('');
  const cohort = lines.filter(({ included }) => included);
  // The order is that of the moment the list opened: a row that is being typed in must not jump.
  const [order] = useState(() => new Map(missingFirst(cohort).map(({ pupil }, place) => [pupil, place])));
  const shown = [...searched(cohort, text)].sort((a, b) => (order.get(a.pupil) ?? 0) - (order.get(b.pupil) ?? 0));
  const without = cohort.filter(({ ks2 }) => ks2 === null).length;
  const overrides = cohort.filter(({ pupil }) => choiceOf(settings, pupil)?.ks2Override !== undefined).length;
  return (
    <>
      <span role="status">{`${without} of ${cohort.length} pupils have no key stage 2 mean and are out of Progress 8.${overrides > 0 ? ` ${overrides} ${overrides === 1 ? 'has' : 'have'} an override: figures that contain one are unofficial.` : ''}`}</span>
      <Field label="Find"><SearchBox value={text} onChange={(_, data) => setText(data.value)} placeholder="Name, UPN or class" /></Field>
      <DataTable<RollLine>
        caption="Key stage 2" rows={shown} rowKey={({ pupil }) => pupil} empty="No pupil matches."
        columns={[
          { title: 'Pupil', cell: ({ pupil, name, sheet, address, ks2Reading, ks2Maths, ks2Reason }) => (
            <>
              <CellLink sheet={sheet} address={address}>{name || pupil}</CellLink>
              {/* Two blanks say for themselves why there is no mean. */}
              {ks2Reason && (ks2Reading || ks2Maths) && <><br /><small>{ks2Reason}</small></>}
            </>
          ) },
          { title: 'Reading, maths', number: true, cell: ({ ks2Reading, ks2Maths }) => `${ks2Reading || '–'}, ${ks2Maths || '–'}` },
          { title: 'Mean, group', number: true, cell: ({ ks2, pag }) => (ks2 === null ? '–' : `${ks2.toFixed(1)}, ${pag ?? '–'}`) },
          { title: 'Override', cell: ({ pupil, name }) => (
            <Override name={name || pupil} value={choiceOf(settings, pupil)?.ks2Override} onChange={(ks2Override) => onChange(withChoice(settings, pupil, { ks2Override }))} />
          ) },
        ]}
      />
    </>
  );
}

function Override({ name, value, onChange }: { readonly name: string; readonly value: number | undefined; readonly onChange: (value: number | undefined) => void }) {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const read = readOverride(text);
  const problem = typeof read === 'string' ? read : undefined;
  return (
    <Field validationMessage={problem}>
      <Input size="small" style={{ minWidth: 64, width: 64 }} aria-label={`Override for ${name}`} value={text} onChange={(_, data) => setText(data.value)}
        onBlur={() => { if (typeof read !== 'string' && read !== value) onChange(read); }} />
    </Field>
  );
}
