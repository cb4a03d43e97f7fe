import type { SheetGrid } from '../cells/grid';
import type { Problem } from '../cells/problem';
import type { Catalogue } from '../qualification/types';
import { assessmentKind, assessmentTime, kindRank } from './assessment';
import { detectWith, type SheetDetection } from './detect';
import { detectPupilSheet } from './pupil-sheet';
import { finderOf } from './finder';

/** The tracker of a workbook, or one sentence for each sheet on why it is none. */
export type TrackerDetection =
  | Extract<SheetDetection, { kind: 'found' }> & { readonly others: readonly string[] }
  | { readonly kind: 'none'; readonly problems: readonly Problem[] };

/** Two sheets are as good as each other when their scores are this near. */
const NEAR = 0.9;

/**
 * Chooses the sheet that is the tracker and proposes its mapping.
 * @param grids the workbook's sheets in tab order, without our own; hidden ones last
 * @param wanted the sheet to take, where the user has said
 */
export function detectTracker(grids: readonly SheetGrid[], catalogue: Catalogue, wanted?: string): TrackerDetection {
  const finder = finderOf(catalogue);
  const chosen = wanted === undefined ? grids : grids.filter(({ sheet }) => sheet.toLowerCase() === wanted.toLowerCase());
  if (chosen.length === 0) {
    const names = grids.map(({ sheet }) => `"${sheet}"`).join(', ');
    const problem = wanted === undefined ? 'The workbook has no sheet with cells in it.' : `There is no such sheet; the workbook has ${names}.`;
    return { kind: 'none', problems: [{ where: wanted ?? '', place: '', value: '', problem }] };
  }
  const detections = chosen.map((grid) => detectWith(grid, finder));
  const found = detections.filter((each) => each.kind === 'found');
  if (found.length === 0) return { kind: 'none', problems: detections.flatMap((each) => (each.kind === 'none' ? [each.problem] : [])) };
  const most = Math.max(...found.map(({ score }) => score));
  const best = found.filter(({ score }) => score >= most * NEAR).reduce((a, b) => (preferred(b, a) ? b : a));
  const others = found.filter((each) => each !== best).map(({ mapping }) => mapping.sheet);
  return { ...best, mapping: detectPupilSheet(best.mapping, grids, finder), others };
}

/** Of sheets kept alike, one for each assessment, the latest is proposed; else the first in tab order. */
function preferred(next: Extract<SheetDetection, { kind: 'found' }>, best: Extract<SheetDetection, { kind: 'found' }>): boolean {
  const [a, b] = [next.mapping.sheet, best.mapping.sheet];
  const rank = kindRank(assessmentKind(a)) - kindRank(assessmentKind(b));
  if (assessmentKind(a) === 'unknown' || assessmentKind(b) === 'unknown') return next.score > best.score;
  if (rank !== 0) return rank > 0;
  const [later, earlier] = [assessmentTime(a), assessmentTime(b)];
  const differs = later.findIndex((part, index) => part !== earlier[index]);
  return differs >= 0 && later[differs]! > earlier[differs]!;
}
