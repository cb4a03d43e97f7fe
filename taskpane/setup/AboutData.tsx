import { Field, Input, Select } from '@fluentui/react-components';
import { KS2_YEARS } from '../../src/reference/ks2/years';
import { KS4_YEARS } from '../../src/reference/ks4/years';
import { schoolYear } from '../../src/reference/year-text';
import type { TrackerSettings } from '../../src/tracker/types';
import { yearSentences } from './year-sentences';

interface Props { readonly settings: TrackerSettings; readonly onChange: (settings: TrackerSettings) => void }

const TYPES: readonly (readonly [TrackerSettings['schoolType'], string])[] = [['mainstream', 'Mainstream'], ['special', 'Special'], ['independent', 'Independent']];

/** The year, the school and the standing of the data: what the figures need to know beside the cells. */
export function AboutData({ settings, onChange }: Props) {
  const { stage } = settings.mapping;
  const known = (stage === 'ks2' ? KS2_YEARS : KS4_YEARS).map(({ year }) => year);
  const years = known.includes(settings.year) ? known : [...known, settings.year];
  const said = yearSentences(settings.year, stage);
  return (
    <>
      <Field label="Year" hint={said.length > 0 ? said.join(' ') : undefined}>
        <Select value={String(settings.year)} onChange={(_, data) => onChange({ ...settings, year: Number(data.value) })}>
          {years.map((year) => <option key={year} value={year}>{`${schoolYear(year)} (summer ${year})`}</option>)}
        </Select>
      </Field>
      <Field label="School">
        <Input value={settings.school} onChange={(_, data) => onChange({ ...settings, school: data.value })} placeholder="Name for the reports" />
      </Field>
      <Field label="School type">
        <Select value={settings.schoolType} onChange={(_, data) => onChange({ ...settings, schoolType: TYPES.find(([type]) => type === data.value)?.[0] ?? 'mainstream' })}>
          {TYPES.map(([type, name]) => <option key={type} value={type}>{name}</option>)}
        </Select>
      </Field>
      <Field label="The data are" hint="Recent arrivals can only be taken out of validated data.">
        <Select value={settings.status} onChange={(_, data) => onChange({ ...settings, status: data.value === 'unvalidated' ? 'unvalidated' : 'validated' })}>
          <option value="unvalidated">Unvalidated</option>
          <option value="validated">Validated</option>
        </Select>
      </Field>
    </>
  );
}
