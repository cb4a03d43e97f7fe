/** Settings for tests: a wide tracker of key stage 4 with only what the test is about. */
import type { TrackerMapping, TrackerSettings } from '../../src/tracker/types';

export const mappingOf = (more: Partial<TrackerMapping> = {}): TrackerMapping =>
  ({ stage: 'ks4', sheet: 'Year 11', layout: 'wide', headerRows: [0], firstRow: 1, lastRow: 9, columns: [], assessments: [], focus: 'assessment', ...more });

export const settingsOf = (mapping: TrackerMapping = mappingOf(), more: Partial<TrackerSettings> = {}): TrackerSettings =>
  ({ schema: 1, school: '', year: 2023, edition: '', status: 'validated', schoolType: 'mainstream', assessment: '', mapping, grades: [], pupils: [], options: {}, ...more });
