import type { TrackerSettings } from '../../src/tracker/types';

/** What the pane knows and a formula in a cell cannot: said before functions are written. */
export function remarksOf({ grades, pupils, classes }: Pick<TrackerSettings, 'grades' | 'pupils' | 'classes'>): string[] {
  const remarks: string[] = [];
  const values = [...new Set(grades.map(({ value }) => value))];
  if (values.length > 0) remarks.push(`Functions read the cells as they stand. Grades that you mapped (${shortList(values)}) are mapped on the reports; a function says which it does not know.`);
  if (pupils.some(({ ks2Override }) => ks2Override !== undefined)) remarks.push('Key stage 2 overrides are used on the reports, not by functions.');
  if ((classes ?? []).length > 0) remarks.push('Functions cannot see classes: a subject that stands for several qualifications needs a column for each.');
  return remarks;
}

const shortList = (values: readonly string[]): string => (values.length > 4 ? `${values.slice(0, 4).join(', ')} and ${values.length - 4} more` : values.join(', '));
