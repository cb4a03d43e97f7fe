import type { Filter } from '../cohort/groups';
import { GROUP_SECTIONS, groupName } from './group-names';

/** Filters as people say them: "Sex: Girls; Class: 11A, 11B". Of one kind any, of several all. */
export function filterWords(filters: readonly Filter[]): string[] {
  return GROUP_SECTIONS.flatMap(([key, title]) => {
    const values = filters.filter((filter) => filter.key === key).map((filter) => groupName(`${filter.key}=${filter.value}`));
    return values.length === 0 ? [] : [`${title}: ${values.join(', ')}`];
  });
}
