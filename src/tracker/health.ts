import type { SheetGrid } from '../cells/grid';
import type { Catalogue } from '../qualification/types';
import { finderOf } from './finder';
import { cellLines } from './health-cells';
import { columnLines } from './health-columns';
import { peopleLines } from './health-people';
import { primaryLines } from './health-primary';
import { subjectLines } from './health-subjects';
import { readTrackerInDetail, type TrackerDetail } from './read-tracker';
import type { HealthLine, Severity, TrackerSettings } from './types';
import { unreadLines } from './unread-rows';

const ORDER: readonly Severity[] = ['error', 'warning', 'information'];

/**
 * Everything that will make figures wrong or missing, errors first (step 7 of the wizard). A pupil without KS2 is no
 * error: it is said as out of Progress 8.
 */
export const healthCheck = (grids: SheetGrid | readonly SheetGrid[], settings: TrackerSettings, catalogue: Catalogue): readonly HealthLine[] =>
  healthOf(readTrackerInDetail(grids, settings, finderOf(catalogue)), settings);

/** The same for a tracker already read. */
export function healthOf(detail: TrackerDetail, settings: TrackerSettings): readonly HealthLine[] {
  const lines = [
    ...cellLines(detail), ...columnLines(detail, settings),
    ...(settings.mapping.stage === 'ks4' ? subjectLines(detail, settings) : primaryLines(detail, settings)), ...peopleLines(detail, settings),
    ...unreadLines([detail.grid, detail.pupilGrid].filter((grid) => grid !== null), settings.mapping),
  ];
  return lines.map((line, index) => ({ line, index })).sort((a, b) => ORDER.indexOf(a.line.severity) - ORDER.indexOf(b.line.severity) || a.index - b.index).map(({ line }) => line);
}
