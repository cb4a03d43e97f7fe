import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readCell } from '../../src/tracker/cell';
import type { ClassMapping, TrackerSettings } from '../../src/tracker/types';
import { Disclosure } from '../parts/Disclosure';
import { useGrid } from '../state/useGrid';
import { classNames } from './class-names';
import { qualificationOf, withClass } from './classes';
import type { SubjectLine } from './subjects';

interface Props { readonly line: SubjectLine; readonly settings: TrackerSettings; readonly onChange: (classes: readonly ClassMapping[]) => void }

/** Where a subject stands for several qualifications: which one a pupil's class takes, and which one everyone else. */
export function ClassChoice({ line: { subject, chosen }, settings, onChange }: Props) {
  const { grid } = useGrid(settings.mapping.sheet);
  const names = useMemo(() => (grid ? classNames(settings.mapping, (row, column) => readCell(grid, row, column).text) : []), [grid, settings.mapping]);
  const classes = settings.classes ?? [];
  const choice = (name: string, label: string) => (
    <Field key={name} label={label}>
      <Select size="small" value={qualificationOf(classes, subject, name)} onChange={(_, data) => onChange(withClass(classes, { subject, class: name, qualification: data.value }))}>
        <option value="">{name === '' ? 'Choose' : 'As everyone else'}</option>
        {chosen.map(({ text }) => <option key={text} value={text}>{text}</option>)}
      </Select>
    </Field>
  );
  return (
    <>
      {choice('', 'Pupils take')}
      {names.length > 0 && <Disclosure title={`By class (${names.length})`}>{names.map((name) => choice(name, name))}</Disclosure>}
    </>
  );
}
