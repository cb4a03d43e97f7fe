/** The sample trackers as the command line opens them. */
import { readFileSync } from 'node:fs';
import type { SheetGrid } from '../../src/cells/grid';
import { catalogue } from '../../src/qualification/test-catalogue';
import { detectTracker } from '../../src/tracker/detect-workbook';
import { proposeSettings } from '../../src/tracker/propose';
import type { TrackerSettings } from '../../src/tracker/types';
import { openWorkbook } from '../../workbook/file/open';

/** Every sheet of a workbook of the repository. */
export async function gridsOf(path: string): Promise<readonly SheetGrid[]> {
  const book = await openWorkbook(readFileSync(new URL(`../../${path}`, import.meta.url)), path);
  const grids: SheetGrid[] = [];
  for (const { name } of await book.sheets()) grids.push(await book.read(name));
  return grids;
}

export interface Sample { readonly grids: readonly SheetGrid[]; readonly settings: TrackerSettings; readonly others: readonly string[] }

/** A sample with the settings that the wizard would propose. Fails where none is. */
export async function sampleOf(path: string, year: number): Promise<Sample> {
  const grids = await gridsOf(path);
  const found = detectTracker(grids, catalogue);
  if (found.kind === 'none') throw new Error(found.problems.map(({ problem }) => problem).join('\n'));
  return { grids, settings: proposeSettings(grids, found.mapping, found.assessment, year, catalogue), others: found.others };
}
