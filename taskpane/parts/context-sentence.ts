import { schoolYear } from '../../src/reference/year-text';
import type { TrackerSettings } from '../../src/tracker/types';

/** What the figures are of: "Hill School, 2022/23, Mock 2, unvalidated". */
export const contextSentence = ({ school, year, assessment, mapping, status }: TrackerSettings): string =>
  [school, schoolYear(year), assessment || (mapping.focus === 'exam results' ? 'exam results' : mapping.sheet), status].filter(Boolean).join(', ');
