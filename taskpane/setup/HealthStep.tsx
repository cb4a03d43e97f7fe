import { useCallback } from 'react';
import type { SheetGrid } from '../../src/cells/grid';
import { healthCheck } from '../../src/tracker/health';
import type { Severity, TrackerSettings } from '../../src/tracker/types';
import { Disclosure } from '../parts/Disclosure';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { useDraft } from '../state/setup-context';
import { useTracker } from '../state/useTracker';
import { useWork } from '../state/work';
import { HealthRow } from './HealthRow';
import { SEVERITY_TITLES } from './health-fixes';
import { StepScreen } from './StepScreen';

const ORDER: readonly Severity[] = ['error', 'warning', 'information'];

/** Step 7: everything that will make figures wrong or missing, each with its cells and what it does. */
export default function HealthStep() {
  const { catalogue } = useWork();
  const settings = useDraft();
  const check = useCallback((grids: readonly SheetGrid[], of: TrackerSettings) => healthCheck(grids, of, catalogue), [catalogue]);
  const { value: lines, working, failure } = useTracker(settings, check);
  return (
    <StepScreen step="health" lead="What will make figures wrong or missing, and where. It is checked again whenever the workbook changes.">
      {failure && <Notice kind="error">{failure}</Notice>}
      {!lines && !failure && <Loading label="Checking the tracker" />}
      {lines && <span role="status">{working ? 'Checking again' : summary(lines.map(({ severity }) => severity))}</span>}
      {lines && lines.length === 0 && <Notice kind="success">Nothing was found that keeps a figure from being made.</Notice>}
      {lines && ORDER.map((severity) => {
        const those = lines.filter((line) => line.severity === severity);
        return those.length > 0 && (
          <Disclosure key={severity} title={`${SEVERITY_TITLES[severity]} (${those.length})`} open={severity !== 'information' || those.length === lines.length}>
            {those.map((line) => <HealthRow key={[line.kind, line.sheet, line.value, line.sentence, line.cells[0]].join('|')} line={line} />)}
          </Disclosure>
        );
      })}
    </StepScreen>
  );
}

const summary = (severities: readonly Severity[]): string =>
  ORDER.map((severity) => `${SEVERITY_TITLES[severity]}: ${severities.filter((each) => each === severity).length}`).join(', ') + '.';
