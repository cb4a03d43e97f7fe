/** Choices that several commands share. */
import { InputError } from '../src/cells/problem';
import { parseFilter, type Filter } from '../src/cohort/groups';
import type { DataStatus } from '../src/cohort/inclusion';
import type { SchoolType } from '../src/ks4/rules';
import { choice, type OptionValues } from './command';

const SCHOOL_TYPES: readonly SchoolType[] = ['mainstream', 'special', 'independent'];
const STATUSES: readonly DataStatus[] = ['validated', 'unvalidated'];

export const readSchoolType = (values: OptionValues): SchoolType => choice(values, 'school-type', SCHOOL_TYPES, 'mainstream');
export const readStatus = (values: OptionValues): DataStatus => choice(values, 'status', STATUSES, 'validated');

/** The pupils to measure. @throws InputError with every filter that will not do */
export function readFilters(values: OptionValues): Filter[] {
  const texts = (Array.isArray(values.filter) ? values.filter : []).map(String);
  const filters = texts.map(parseFilter);
  const problems = filters.flatMap((filter, at) => (typeof filter === 'string' ? [{ where: '--filter', place: '', value: texts[at]!, problem: filter }] : []));
  if (problems.length > 0) throw new InputError(problems);
  return filters.filter((filter) => typeof filter !== 'string');
}
