import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { GROUP_SECTIONS } from '../../src/report/group-names';
import { ChartFrame } from '../charts/ChartFrame';
import { GroupChart } from '../charts/GroupChart';
import { GroupKey } from '../charts/GroupMark';
import { useGuide } from '../state/trail';
import type { Figures } from '../state/figures-types';
import { FiguresScreen } from './FiguresScreen';
import { GroupsTable } from './GroupsTable';
import { GROUP_MEASURES, chartSentence, groupLines, lineSentence, measureOf } from './group-rows';

/** Which characteristics are drawn together; ethnicity, classes and custom groups are long and stand alone. */
const SHORT = ['sex', 'disadvantaged', 'sen', 'eal', 'prior', 'mobile'];
const LONG = GROUP_SECTIONS.filter(([prefix]) => !SHORT.includes(prefix));

/** A measure for every group, drawn with its interval and the national figure; a line lists its pupils. */
export default function Groups() {
  const [measureKey, setMeasure] = useState('p8');
  const [chosen, setChosen] = useState('');
  return (
    <FiguresScreen title="Pupil groups">
      {(figures) => {
        const present = LONG.filter(([prefix]) => Object.keys(figures.answer.groups).some((key) => key.startsWith(`${prefix}=`)));
        return (
          <>
            <Field label="Measure">
              <Select value={measureKey} onChange={(_, data) => setMeasure(data.value)}>
                {GROUP_MEASURES.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
              </Select>
            </Field>
            {present.length > 0 && (
              <Field label="Groups">
                <Select value={chosen} onChange={(_, data) => setChosen(data.value)}>
                  <option value="">Main groups</option>
                  {present.map(([prefix, title]) => <option key={prefix} value={prefix}>{title}</option>)}
                </Select>
              </Field>
            )}
            <Chart figures={figures} measureKey={measureKey} prefixes={chosen === '' ? SHORT : [chosen]} />
          </>
        );
      }}
    </FiguresScreen>
  );
}

function Chart({ figures: { answer, comparisons, members }, measureKey, prefixes }: { readonly figures: Figures; readonly measureKey: string; readonly prefixes: readonly string[] }) {
  const { go } = useGuide();
  const [active, setActive] = useState<string | null>(null);
  const measure = measureOf(measureKey);
  const lines = groupLines(answer, comparisons, measure, prefixes);
  const comparison = comparisons['']?.name ?? null;
  const kind = measure.kind === 'progress' ? 'dot' : 'bar';
  const open = (key: string) => {
    const line = lines.find((one) => one.key === key);
    const pupils = key === '' ? answer.pupils.filter(({ included }) => included).map(({ pupil }) => pupil) : members.get(key) ?? [];
    if (line) go({ screen: 'pupils', title: line.label, pupils });
  };
  const now = lines.find(({ key }) => key === active);
  const caution = [...new Set(lines.flatMap(({ key }) => comparisons[key]?.notLikeForLike ?? []))];
  return (
    <>
      <ChartFrame
        title={measure.name}
        detail={now ? lineSentence(now, comparison) : 'Point at a group, or press Tab and the arrow keys.'}
        legend={<GroupKey kind={kind} school="School" comparison={lines.some((line) => line.comparison !== null) ? comparison : null} />}
        chart={<GroupChart label={chartSentence(measure, lines)} rows={lines} kind={kind} onActive={(row) => setActive(row?.key ?? null)} onOpen={({ key }) => open(key)} />}
        table={<GroupsTable lines={lines} comparison={comparison} caption={`${measure.name} by group`} onOpen={open} />}
      />
      {caution.map((sentence) => <p key={sentence} style={{ margin: 0 }}>{sentence}</p>)}
    </>
  );
}
