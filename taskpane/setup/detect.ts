import type { SheetGrid } from '../../src/cells/grid';
import { problemLine } from '../../src/cells/problem';
import type { Catalogue } from '../../src/qualification/types';
import { detectTracker } from '../../src/tracker/detect-workbook';
import { proposeSettings } from '../../src/tracker/propose';
import type { TrackerMapping, TrackerSettings } from '../../src/tracker/types';
import type { SheetInfo, WorkbookPort } from '../../workbook/port';
import { nextFrame } from '../state/task';
import type { TaskTools } from '../state/task';
import { likelyYear, saidAbove, seriesIn } from './likely-year';

/** What was found in the workbook: a proposal, or why there is none. */
export type Proposal =
  | { readonly kind: 'found'; readonly settings: TrackerSettings; readonly file: string | null; readonly others: readonly string[] }
  | { readonly kind: 'none'; readonly reasons: readonly string[] };

/** The sheets a tracker can stand on: the user's own with something in them, hidden ones last. */
export const candidateSheets = (sheets: readonly SheetInfo[]): SheetInfo[] =>
  sheets.filter(({ ours, rows }) => ours === null && rows > 0).sort((a, b) => Number(b.visible) - Number(a.visible));

export interface Search {
  readonly port: WorkbookPort;
  readonly sheets: readonly SheetInfo[];
  readonly catalogue: Catalogue;
  readonly now: Date;
  /** The sheet that the user has chosen; without it every sheet is looked at. */
  readonly wanted?: string;
}

/** Reads the workbook's sheets and proposes which one is the tracker, what its columns are and how its grades read. */
export async function propose({ port, sheets, catalogue, now, wanted }: Search, { signal, onProgress }: TaskTools): Promise<Proposal> {
  const candidates = candidateSheets(sheets);
  const grids: SheetGrid[] = [];
  for (const [done, { name }] of candidates.entries()) {
    signal.throwIfAborted();
    onProgress({ done, total: candidates.length + 1, step: `Reading "${name}"` });
    grids.push(await port.read(name));
  }
  onProgress({ done: candidates.length, total: candidates.length + 1, step: 'Looking for the pupils' });
  await nextFrame();
  const found = detectTracker(grids, catalogue, wanted);
  if (found.kind === 'none') return { kind: 'none', reasons: found.problems.map(problemLine) };
  const { mapping, assessment, file, others } = found;
  const grid = grids.find(({ sheet }) => sheet === mapping.sheet);
  const year = grid ? likelyYear(now, saidAbove(grid, mapping.firstRow), seriesIn(grid, mapping, now)) : likelyYear(now, []);
  return { kind: 'found', settings: proposeSettings(grids, mapping, assessment, year, catalogue), file, others };
}

/** The draft with another sheet: what is about the school stays, what is about the cells is new. */
export const onOtherSheet = (draft: TrackerSettings, { mapping, assessment, grades }: TrackerSettings): TrackerSettings =>
  ({ ...draft, mapping, assessment, grades: [...draft.grades, ...grades.filter(({ value }) => !draft.grades.some((each) => each.value === value))] });

/** "One row for each pupil, 180 pupils in rows 4 to 183, headings in rows 2 and 3." */
export function describeMapping({ layout, headerRows, firstRow, lastRow, columns, stage }: TrackerMapping): string {
  const rows = lastRow - firstRow + 1;
  const headings = headerRows.length > 1 ? `rows ${headerRows.map((row) => row + 1).join(' and ')}` : `row ${(headerRows[0] ?? 0) + 1}`;
  const subjects = new Set(columns.flatMap(({ subject }) => subject ?? [])).size;
  return [
    layout === 'wide' ? `One row for each pupil: ${rows} in rows ${firstRow + 1} to ${lastRow + 1}` : `One row for each result: ${rows} in rows ${firstRow + 1} to ${lastRow + 1}`,
    `headings in ${headings}`,
    stage === 'ks2' ? 'key stage 2' : subjects > 0 ? `${subjects} subjects` : null,
  ].filter(Boolean).join(', ') + '.';
}
