import { Field, Select } from '@fluentui/react-components';
import { EDITIONS, editionFor } from '../../src/reference/ks4/editions';
import { PROGRESS_8_CAUTIONS } from '../../src/reference/ks4/cautions';
import { schoolYear } from '../../src/reference/year-text';
import type { GroupAverages } from '../../src/reference/ks4/types';
import { DataTable } from '../parts/DataTable';
import { Disclosure } from '../parts/Disclosure';
import { Notice } from '../parts/Notice';
import { useDraft, useSetup } from '../state/setup-context';
import { editionSentences } from './edition-sentences';
import { StepScreen } from './StepScreen';
import { yearSentences } from './year-sentences';

/** Step 6: which national averages Progress 8 is measured against, and what they are. */
export default function EstimatesStep() {
  const settings = useDraft();
  const { change } = useSetup();
  const { year, edition, mapping } = settings;
  const found = editionFor(edition === '' ? year : edition, EDITIONS);
  const own = editionFor(year, EDITIONS).edition;
  const other = found.edition !== null && found.edition.year !== year;
  if (mapping.stage === 'ks2') {
    return <StepScreen step="estimates" lead={`Key stage 2 progress of ${schoolYear(year)} has its own averages, which belong to the year: there is nothing to choose.`}>{yearSentences(year, 'ks2').map((sentence) => <Notice key={sentence} kind="info">{sentence}</Notice>)}</StepScreen>;
  }
  return (
    <StepScreen step="estimates" lead={`Which national averages is Progress 8 of ${schoolYear(year)} measured against?`}>
      <Field label="Edition">
        <Select value={edition} onChange={(_, data) => change({ ...settings, edition: data.value })}>
          <option value="">{own ? `The year's own: ${own.name}` : `The year's own: none for ${schoolYear(year)}`}</option>
          {EDITIONS.map(({ name }) => <option key={name} value={name}>{name}</option>)}
        </Select>
      </Field>
      {found.edition === null ? <Notice kind="info">{`${found.problem} Attainment and EBacc measures do not need them.`}</Notice> : (
        <>
          {editionSentences(found.edition).map((sentence) => <Notice key={sentence} kind="info">{sentence}</Notice>)}
          {other && <Notice kind="warning">{[`Every figure made this way carries the name "${found.edition.name}".`, ...PROGRESS_8_CAUTIONS].join('\n')}</Notice>}
          <span>{`Source: ${found.edition.source}`}</span>
          {found.edition.averages && (
            <Disclosure title={`The ${found.edition.averages.length} groups`}>
              <DataTable<GroupAverages>
                caption={`Averages of ${found.edition.name}`} rows={found.edition.averages} rowKey={({ pag }) => String(pag)} empty=""
                columns={[
                  { title: 'Group', number: true, cell: ({ pag }) => pag },
                  { title: 'KS2 mean', number: true, cell: ({ ks2From, ks2To }) => `${(ks2From / 10).toFixed(1)} to ${(ks2To / 10).toFixed(1)}` },
                  ...(['att8', 'english', 'maths', 'ebacc', 'open'] as const).map((part) => ({
                    title: { att8: 'Attainment 8', english: 'English', maths: 'Maths', ebacc: 'EBacc', open: 'Open' }[part], number: true, cell: (group: GroupAverages) => (group[part] / 100).toFixed(2),
                  })),
                ]}
              />
            </Disclosure>
          )}
        </>
      )}
      {yearSentences(year, 'ks4').map((sentence) => <Notice key={sentence} kind="info">{sentence}</Notice>)}
    </StepScreen>
  );
}
