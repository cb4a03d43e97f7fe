import type { SheetGrid } from '../cells/grid';
import type { Catalogue } from '../qualification/types';
import { finderOf } from './finder';
import { inventoryOf } from './grade-inventory';
import { readTrackerInDetail } from './read-tracker';
import { SETTINGS_SCHEMA } from './settings-to-tables';
import type { GradeMapping, TrackerMapping, TrackerSettings } from './types';

/** Grades that are offered without being asked for: 8+, 8= and 8- as 8, once for every subject. */
export function proposeGrades(grids: SheetGrid | readonly SheetGrid[], settings: TrackerSettings, catalogue: Catalogue): readonly GradeMapping[] {
  const inventory = inventoryOf(readTrackerInDetail(grids, settings, finderOf(catalogue)));
  const proposals = new Map(inventory.flatMap(({ values }) => values.flatMap(({ value, proposal }) => (proposal === undefined ? [] : [[value, proposal] as const]))));
  return [...proposals].sort(([a], [b]) => (a < b ? 1 : -1)).map(([value, grade]) => ({ subject: '', value, grade }));
}

/**
 * The settings that the wizard starts from: the mapping as detected, the grades proposed, nothing else chosen.
 * @param assessment the assessment point, "" where there is one
 */
export function proposeSettings(grids: readonly SheetGrid[], mapping: TrackerMapping, assessment: string, year: number, catalogue: Catalogue): TrackerSettings {
  const bare: TrackerSettings = {
    schema: SETTINGS_SCHEMA, school: '', year, edition: '', status: 'validated', schoolType: 'mainstream', assessment, mapping, grades: [], pupils: [], options: {},
  };
  return { ...bare, grades: proposeGrades(grids, bare, catalogue) };
}
