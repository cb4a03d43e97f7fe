import type { SheetGrid } from '../../src/cells/grid';
import { dateRepairs } from '../../src/tracker/date-repair';
import type { DateRepair } from '../../src/tracker/date-repair';
import { gradeInventory } from '../../src/tracker/grade-inventory';
import type { ScaleInventory } from '../../src/tracker/grade-inventory';
import type { TrackerSettings } from '../../src/tracker/types';
import { useCallback } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { useDraft, useSetup } from '../state/setup-context';
import { useTracker } from '../state/useTracker';
import { useWork } from '../state/work';
import { DateRepairs } from './DateRepairs';
import { GradeRow } from './GradeRow';
import { MarkRanges } from './MarkRanges';
import { gradeNames, scaleTitle, unreadCells, withGrade } from './grades';
import { StepScreen } from './StepScreen';

/** Step 4: every distinct grade, what it is read as, and those that are not understood with their cells. */
export default function GradesStep() {
  const { catalogue } = useWork();
  const settings = useDraft();
  const { change } = useSetup();
  const look = useCallback((grids: readonly SheetGrid[], of: TrackerSettings): { scales: readonly ScaleInventory[]; repairs: readonly DateRepair[] } =>
    ({ scales: gradeInventory(grids, of, catalogue), repairs: dateRepairs(grids, of, catalogue) }), [catalogue]);
  const { value, grids, failure } = useTracker(settings, look);
  const unread = value ? unreadCells(value.scales) : 0;
  const choose = (text: string, grade: string | null) => change({ ...settings, grades: withGrade(settings.grades, '', text, grade) });
  return (
    <StepScreen step="grades" lead={`Every grade${settings.assessment ? ` of ${settings.assessment}` : ''}, and what it counts as. A grade that is not understood is never guessed.`}>
      {failure && <Notice kind="error">{failure}</Notice>}
      {!value && !failure && <Loading label="Reading the grades" />}
      {value && (
        <>
          {unread > 0
            ? <Notice kind="warning">{`${unread} ${unread === 1 ? 'cell is' : 'cells are'} not understood. Until ${unread === 1 ? 'it is' : 'they are'} mapped or corrected, the figures of those pupils are withheld.`}</Notice>
            : <Notice kind="success">{settings.mapping.stage === 'ks2' ? 'Scores and codes of tests and assessments are read as they stand; the health check names any that are not understood.' : 'Every grade is understood.'}</Notice>}
          {value.repairs.length > 0 && <DateRepairs repairs={value.repairs} grids={grids} />}
          {value.scales.map((scale) => {
            const [bad, good] = [scale.values.filter(({ status }) => status === 'not understood'), scale.values.filter(({ status }) => status !== 'not understood')];
            const names = gradeNames(scale.scale, catalogue);
            const title = scaleTitle(scale, catalogue);
            const row = (each: ScaleInventory['values'][number]) => (
              <GradeRow key={`${each.value} ${each.status} ${each.grade}`} value={each} sheet={settings.mapping.sheet} names={names} onChoose={(grade) => choose(each.value, grade)} />
            );
            return (
              <Disclosure key={scale.scale} title={bad.length > 0 ? `${title}: ${bad.length} not understood` : title} open={bad.length > 0 || value.scales.length <= 2}>
                {scale.subjects.length > 2 && <span>{scale.subjects.join(', ')}</span>}
                {bad.map(row)}
                {good.map(row)}
              </Disclosure>
            );
          })}
          {settings.mapping.stage === 'ks4' && <MarkRanges settings={settings} onChange={(grades) => change({ ...settings, grades })} />}
        </>
      )}
    </StepScreen>
  );
}
