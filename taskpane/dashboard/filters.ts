import type { Filter } from '../../src/cohort/groups';
import { groupName as groupKey } from '../../src/cohort/groups';
import { filterWords } from '../../src/report/filter-words';
import { GROUP_SECTIONS } from '../../src/report/group-names';

/** The filters in use. Several values of one characteristic widen it, several characteristics narrow it (001). */
export type Filters = readonly Filter[];

export const isOn = (filters: Filters, filter: Filter): boolean => filters.some((one) => groupKey(one) === groupKey(filter));

/** The filters with one switched on or off. */
export const toggled = (filters: Filters, filter: Filter): Filters =>
  isOn(filters, filter) ? filters.filter((one) => groupKey(one) !== groupKey(filter)) : [...filters, filter];

/** "Filters applied: Sex: Girls; Disadvantage: Disadvantaged." */
export const filterSentence = (filters: Filters): string => `Filters applied: ${filterWords(filters).join('; ')}.`;

/** A key such as "sex=F" as a filter; null for one that is no filter. */
export function filterOf(key: string): Filter | null {
  const at = key.indexOf('=');
  const prefix = GROUP_SECTIONS.find(([name]) => name === key.slice(0, at))?.[0];
  return prefix === undefined ? null : { key: prefix as Filter['key'], value: key.slice(at + 1) };
}
