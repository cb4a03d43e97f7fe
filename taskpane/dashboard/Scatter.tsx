import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ChartFrame } from '../charts/ChartFrame';
import { ScatterChart } from '../charts/ScatterChart';
import { PupilScoresCaution } from '../parts/Caution';
import { Notice } from '../parts/Notice';
import type { Figures } from '../state/figures-types';
import { useGuide } from '../state/trail';
import { FiguresScreen } from './FiguresScreen';
import { PupilTable } from './PupilTable';
import { HIGHLIGHTS, SCATTER_MEASURES, scatterPoints } from './scatter-points';
import type { ScatterMeasure } from './scatter-points';

/** Every pupil's score against the key stage 2 mean; a group brought out; a point opens the pupil. */
export default function Scatter() {
  return <FiguresScreen title="Scatter">{(figures) => <Points figures={figures} />}</FiguresScreen>;
}

function Points({ figures: { answer, members, people } }: { readonly figures: Figures }) {
  const { go } = useGuide();
  const [measure, setMeasure] = useState<ScatterMeasure>('p8');
  const [group, setGroup] = useState('disadvantaged=Y');
  const [active, setActive] = useState<string | null>(null);
  const points = useMemo(
    () => scatterPoints(answer.pupils, measure, new Set(members.get(group) ?? []), (pupil) => people.get(pupil)?.name || pupil),
    [answer, measure, members, group, people],
  );
  const title = SCATTER_MEASURES.find(([key]) => key === measure)![1];
  const present = HIGHLIGHTS.filter(([key]) => members.has(key));
  const brought = present.find(([key]) => key === group)?.[1];
  const shown = new Set(points.map(({ key }) => key));
  return (
    <>
      <PupilScoresCaution />
      <Field label="Measure">
        <Select value={measure} onChange={(_, data) => setMeasure(SCATTER_MEASURES.find(([key]) => key === data.value)?.[0] ?? 'p8')}>
          {SCATTER_MEASURES.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
        </Select>
      </Field>
      {present.length > 0 && (
        <Field label="Highlight">
          <Select value={brought ? group : ''} onChange={(_, data) => setGroup(data.value)}>
            <option value="">Nobody</option>
            {present.map(([key, label]) => <option key={key} value={key}>{label}</option>)}
          </Select>
        </Field>
      )}
      {points.length === 0 ? <Notice kind="info">{`No pupil has both a key stage 2 mean and ${title}.`}</Notice> : (
        <ChartFrame
          title={`${title} and key stage 2`}
          legend={brought ? <><span>{`◆ ${brought}`}</span><span>○ Others</span></> : undefined}
          detail={points.find(({ key }) => key === active)?.label ?? 'Point at a pupil, or press Tab and the arrow keys; Enter opens the pupil.'}
          chart={(
            <ScatterChart
              label={`${title} against the key stage 2 mean for ${points.length} pupils${brought ? `, ${brought} brought out` : ''}.`}
              xTitle="Key stage 2 mean" yTitle={title} points={points} onActive={(point) => setActive(point?.key ?? null)} onOpen={({ key }) => go({ screen: 'pupil', pupil: key })}
            />
          )}
          table={<PupilTable caption={title} pupils={answer.pupils.filter(({ pupil }) => shown.has(pupil))} people={people} />}
        />
      )}
    </>
  );
}
