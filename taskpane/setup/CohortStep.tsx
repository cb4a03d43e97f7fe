import { Tab, TabList } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { SheetGrid } from '../../src/cells/grid';
import type { TrackerSettings } from '../../src/tracker/types';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { useDraft, useSetup } from '../state/setup-context';
import { useTracker } from '../state/useTracker';
import { useWork } from '../state/work';
import { DisadvantagedReview } from './DisadvantagedReview';
import { Ks2Review } from './Ks2Review';
import { RollReview } from './RollReview';
import { StepScreen } from './StepScreen';
import { rollOf } from './roll';

type View = 'roll' | 'disadvantaged' | 'ks2';

/** Step 5: who is in the cohort and why, who is disadvantaged, and the key stage 2 results. */
export default function CohortStep() {
  const { catalogue } = useWork();
  const settings = useDraft();
  const { change } = useSetup();
  const [view, setView] = useState<View>('roll');
  const read = useCallback((grids: readonly SheetGrid[], of: TrackerSettings) => rollOf(grids, of, catalogue), [catalogue]);
  const { value: lines, failure } = useTracker(settings, read);
  return (
    <StepScreen step="cohort" lead="Your corrections are kept on the settings sheet, apart from the tracker. The tracker itself is not changed.">
      <TabList selectedValue={view} onTabSelect={(_, data) => setView(data.value as View)} size="small">
        <Tab value="roll">On roll</Tab>
        <Tab value="disadvantaged">Disadvantaged</Tab>
        {settings.mapping.stage === 'ks4' && <Tab value="ks2">Key stage 2</Tab>}
      </TabList>
      {failure && <Notice kind="error">{failure}</Notice>}
      {!lines && !failure && <Loading label="Reading the pupils" />}
      {lines && view === 'roll' && <RollReview lines={lines} settings={settings} onChange={change} />}
      {lines && view === 'disadvantaged' && <DisadvantagedReview lines={lines} settings={settings} onChange={change} />}
      {lines && view === 'ks2' && <Ks2Review lines={lines} settings={settings} onChange={change} />}
    </StepScreen>
  );
}
