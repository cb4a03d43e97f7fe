import { Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { groupName, groupsBySection } from '../../src/report/group-names';
import { KS2_CAUTIONS } from '../../src/report/caution';
import type { SheetGrid } from '../../src/cells/grid';
import type { TrackerSettings } from '../../src/tracker/types';
import { DataTable } from '../parts/DataTable';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { Screen } from '../parts/Screen';
import { useTracker } from '../state/useTracker';
import { useWork } from '../state/work';
import { ks2Figures, ks2Lines, type Ks2Line } from './figures';

const useStyles = makeStyles({
  context: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  detail: { display: 'block', ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
const EVERYONE = '';

/** The figures of a primary tracker: the whole cohort or one group. */
export default function Ks2Summary({ settings, context }: { readonly settings: TrackerSettings; readonly context: string }) {
  const styles = useStyles();
  const { catalogue } = useWork();
  const work = useCallback((grids: readonly SheetGrid[], of: TrackerSettings) => ks2Figures(grids, of, catalogue), [catalogue]);
  const { value, working, failure } = useTracker(settings, work);
  const [group, setGroup] = useState(EVERYONE);
  const answer = value?.answer;
  const shown = answer && (answer.groups[group] ?? answer.school);
  const lines = shown ? ks2Lines(shown, shown === answer.school ? value.comparison : undefined) : [];
  return (
    <Screen title="Summary">
      <p className={styles.context}>{context}</p>
      {failure && <Notice kind="error">{failure}</Notice>}
      {!value && working && <Loading label="Working out the figures" />}
      {answer && (
        <>
          {answer.notes.map(({ reason }) => <Notice key={reason} kind="info">{reason}</Notice>)}
          <Field label="Pupils">
            <Select value={group} onChange={(_, data) => setGroup(data.value)}>
              <option value={EVERYONE}>{`All pupils (${answer.school.pupils})`}</option>
              {groupsBySection(Object.keys(answer.groups), 'named').map((section) => (
                <optgroup key={section.prefix} label={section.title}>
                  {section.keys.map((key) => <option key={key} value={key}>{`${groupName(key)} (${answer.groups[key]!.pupils})`}</option>)}
                </optgroup>
              ))}
            </Select>
          </Field>
          <DataTable<Ks2Line>
            caption="Key stage 2 measures" rows={lines} rowKey={({ key }) => key} empty="No pupils."
            columns={[
              { title: 'Measure', cell: ({ name, detail }) => <>{name}{detail && <span className={styles.detail}>{detail}</span>}</> },
              { title: 'School', number: true, cell: ({ text }) => text },
              ...(lines.some(({ comparison }) => comparison) ? [
                { title: value.comparison!.name, number: true, cell: ({ comparison }: Ks2Line) => comparison },
                { title: 'Gap', number: true, cell: ({ gap }: Ks2Line) => gap },
              ] : []),
            ]}
          />
          {Object.values(KS2_CAUTIONS).map((words) => <p key={words} className={styles.context}>{words}</p>)}
        </>
      )}
    </Screen>
  );
}
