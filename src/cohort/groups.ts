import { BLANK, type TextColumn } from './columns';
import { CHARACTERISTICS, type Characteristic } from './pupils';
import { readCode, readSex, readYesNo, splitGroups } from './read-values';

/** What pupils can be grouped by (S-2), in the order in which groups are listed. */
export const GROUP_KEYS = ['sex', 'disadvantaged', 'sen', 'eal', 'ethnicity', 'mobile', 'prior', 'class', 'group'] as const satisfies readonly (Characteristic | 'prior')[];
export type GroupKey = (typeof GROUP_KEYS)[number];
export type GroupColumns = Readonly<Record<GroupKey, TextColumn>>;

/** Prior attainment bands, and `none` for pupils without a KS2 result (P8-7). */
export const PRIOR_VALUES = ['low', 'middle', 'high', 'none'] as const;

/** One condition on pupils: the group `value` of a key. */
export interface Filter { readonly key: GroupKey; readonly value: string }

/** The keys of groups in an answer: "sex=F". */
export const groupName = ({ key, value }: Filter): string => `${key}=${value}`;

/** The groups that a text of a column stands for: one, or several custom groups. */
const namesOf = (key: GroupKey, text: string): readonly string[] => (key === 'group' ? splitGroups(text) : [text]);

/**
 * The pupils of each group, by its name; a pupil with a blank is in no group of that key.
 * @param members places of the pupils to be grouped, rising
 */
export function groupMembers(columns: GroupColumns, members: Int32Array): ReadonlyMap<string, Int32Array> {
  const groups = new Map<string, Int32Array>();
  for (const key of GROUP_KEYS) {
    const { codes, values } = columns[key];
    const names = values.map((text) => namesOf(key, text));
    const lists = new Map<string, number[]>();
    for (const pupil of members) {
      const code = codes[pupil]!;
      if (code === BLANK) continue;
      for (const name of names[code]!) {
        const list = lists.get(name);
        if (list) list.push(pupil); else lists.set(name, [pupil]);
      }
    }
    for (const value of [...lists.keys()].sort()) groups.set(groupName({ key, value }), Int32Array.from(lists.get(value)!));
  }
  return groups;
}

/**
 * The pupils that pass the filters: of filters with the same key any one, of different keys all (001).
 * @param members places of pupils, rising
 */
export function filterMembers(columns: GroupColumns, members: Int32Array, filters: readonly Filter[]): Int32Array {
  const tests = GROUP_KEYS.flatMap((key) => {
    const wanted = new Set(filters.filter((filter) => filter.key === key).map(({ value }) => value));
    if (wanted.size === 0) return [];
    const { codes, values } = columns[key];
    const passes = values.map((text) => namesOf(key, text).some((name) => wanted.has(name)));
    return [(pupil: number) => codes[pupil] !== BLANK && passes[codes[pupil]!]!];
  });
  return members.filter((pupil) => tests.every((test) => test(pupil)));
}

/** What a filter's value may be, where it is one of a list. */
const VALUES: Partial<Record<GroupKey, { readonly read: (text: string) => string | null; readonly accepted: string }>> = {
  sex: { read: readSex, accepted: 'F, M or a text of the data' },
  disadvantaged: { read: readYesNo, accepted: 'Y or N' }, eal: { read: readYesNo, accepted: 'Y or N' }, mobile: { read: readYesNo, accepted: 'Y or N' },
  sen: { read: (text) => readCode(text, ['N', 'K', 'E']), accepted: 'N, K or E' },
  prior: { read: (text) => PRIOR_VALUES.find((value) => value === text.toLowerCase()) ?? null, accepted: PRIOR_VALUES.join(', ') },
};

/** Reads a filter such as "sex=F" or "group=Boxing". @returns the filter, or a sentence on what would be accepted */
export function parseFilter(text: string): Filter | string {
  const at = text.indexOf('=');
  const key = GROUP_KEYS.find((each) => each === text.slice(0, at).trim().toLowerCase());
  if (at < 0 || !key) return `A filter is a group and a value, such as sex=F; the groups are ${GROUP_KEYS.join(', ')}.`;
  const wanted = text.slice(at + 1).trim();
  const value = VALUES[key] ? VALUES[key].read(wanted) : wanted;
  return value === null || value === '' ? `A filter on ${key} needs a value: ${VALUES[key]?.accepted ?? 'a text of the data'}.` : { key, value };
}

/** Every column that pupils can be grouped by, with prior attainment put beside the characteristics. */
export const groupColumns = (characteristics: Readonly<Record<Characteristic, TextColumn>>, prior: TextColumn): GroupColumns =>
  ({ ...(Object.fromEntries(CHARACTERISTICS.map((name) => [name, characteristics[name]])) as Record<Characteristic, TextColumn>), prior });
