import { Checkbox, Field, SearchBox, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { TrackerSettings } from '../../src/tracker/types';
import { CellLink } from '../parts/CellLink';
import { DataTable } from '../parts/DataTable';
import { choiceOf, searched, withChoice } from './cohort';
import type { RollLine } from './cohort';

interface Props { readonly lines: readonly RollLine[]; readonly settings: TrackerSettings; readonly onChange: (settings: TrackerSettings) => void }

/** Who is disadvantaged, pupil by pupil, with corrections that leave the tracker as it is (S-2). */
export function DisadvantagedReview({ lines, settings, onChange }: Props) {
  const [text, setText] = useState('');
  const [only, setOnly] = useState(true);
  const cohort = lines.filter(({ included }) => included);
  const corrected = (pupil: string) => choiceOf(settings, pupil)?.disadvantaged;
  const shown = searched(cohort, text).filter(({ pupil, disadvantaged }) => !only || disadvantaged === 'Y' || corrected(pupil) !== undefined);
  const correct = (pupil: string, value: string) => onChange(withChoice(settings, pupil, { disadvantaged: value === '' ? undefined : value === 'Y' }));
  return (
    <>
      <span role="status">{`${cohort.filter(({ disadvantaged }) => disadvantaged === 'Y').length} of ${cohort.length} pupils of the cohort are disadvantaged.`}</span>
      <Field label="Find"><SearchBox value={text} onChange={(_, data) => setText(data.value)} placeholder="Name, UPN or class" /></Field>
      <Checkbox checked={only} onChange={(_, data) => setOnly(data.checked === true)} label="Only disadvantaged or corrected" />
      <DataTable<RollLine>
        caption="Disadvantaged pupils" rows={shown} rowKey={({ pupil }) => pupil} empty="No pupil matches."
        columns={[
          { title: 'Pupil', cell: ({ pupil, name, sheet, address }) => <CellLink sheet={sheet} address={address}>{name || pupil}</CellLink> },
          { title: 'Counts as', cell: ({ disadvantaged }) => (disadvantaged === 'Y' ? 'Yes' : disadvantaged === 'N' ? 'No' : 'Not known') },
          { title: 'Correction', cell: ({ pupil, name }) => {
            const own = corrected(pupil);
            return (
              <Select size="small" aria-label={`Correction for ${name || pupil}`} value={own === undefined ? '' : own ? 'Y' : 'N'} onChange={(_, data) => correct(pupil, data.value)}>
                <option value="">As in the tracker</option>
                <option value="Y">Yes</option>
                <option value="N">No</option>
              </Select>
            );
          } },
        ]}
      />
    </>
  );
}
