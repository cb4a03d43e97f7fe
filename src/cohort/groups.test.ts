import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { TextColumnBuilder, type TextColumn } from './columns';
import { filterMembers, groupMembers, GROUP_KEYS, parseFilter, type Filter, type GroupColumns, type GroupKey } from './groups';

const column = (texts: readonly string[]): TextColumn => {
  const builder = new TextColumnBuilder();
  texts.forEach((text) => builder.push(text));
  return builder.build();
};
/** Columns for some pupils; what is not named is blank. */
function columns(pupils: number, given: Partial<Record<GroupKey, readonly string[]>>): GroupColumns {
  return Object.fromEntries(GROUP_KEYS.map((key) => [key, column(given[key] ?? Array<string>(pupils).fill(''))])) as Record<GroupKey, TextColumn>;
}
const everyone = (pupils: number) => Int32Array.from({ length: pupils }, (_, at) => at);
const named = (groups: ReadonlyMap<string, Int32Array>) => Object.fromEntries([...groups].map(([name, members]) => [name, [...members]]));

describe('groups of pupils (S-2)', () => {
  const four = columns(4, { sex: ['F', 'M', '', 'F'], group: ['Boxing;Chess', '', 'Chess; Chess ', ';'], class: ['11A', '11A', '11B', ''] });
  it('are named by what they share; a blank is in none', () =>
    expect(named(groupMembers(four, everyone(4)))).toEqual({
      'sex=F': [0, 3], 'sex=M': [1], 'class=11A': [0, 1], 'class=11B': [2], 'group=Boxing': [0], 'group=Chess': [0, 2] }));
  it('stand in the order of the contract', () =>
    expect([...groupMembers(four, everyone(4)).keys()].map((name) => name.split('=')[0])).toEqual(['sex', 'sex', 'class', 'class', 'group', 'group']));
  it('hold only the pupils asked for', () => expect(named(groupMembers(four, Int32Array.of(1, 3)))).toEqual({ 'sex=F': [3], 'sex=M': [1], 'class=11A': [1] }));

  const filter = (...filters: Filter[]) => [...filterMembers(four, everyone(4), filters)];
  it('filters of different keys are met together', () => expect(filter({ key: 'sex', value: 'F' }, { key: 'class', value: '11A' })).toEqual([0]));
  it('of filters of one key any one is met', () => expect(filter({ key: 'class', value: '11A' }, { key: 'class', value: '11B' })).toEqual([0, 1, 2]));
  it('a custom group is found among several', () => expect(filter({ key: 'group', value: 'Chess' })).toEqual([0, 2]));
  it('a value that nobody has leaves nobody', () => expect(filter({ key: 'ethnicity', value: 'WBRI' })).toEqual([]));

  it('of one characteristic partition the pupils who have it', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('Y', 'N', ''), { maxLength: 60 }), (texts) => {
      const groups = groupMembers(columns(texts.length, { eal: texts }), everyone(texts.length));
      const together = [...groups.values()].flatMap((members) => [...members]).sort((one, other) => one - other);
      expect(together).toEqual(texts.flatMap((text, at) => (text === '' ? [] : [at])));
    })));
  it('a filter leaves the group of the same name', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('A', 'B', ''), { minLength: 1, maxLength: 60 }), (texts) => {
      const of = columns(texts.length, { ethnicity: texts });
      expect([...filterMembers(of, everyone(texts.length), [{ key: 'ethnicity', value: 'A' }])]).toEqual([...(groupMembers(of, everyone(texts.length)).get('ethnicity=A') ?? [])]);
    })));
});

describe('a filter as it is typed', () => {
  it.each([
    ['sex=f', { key: 'sex', value: 'F' }], ['sex=Non-binary', { key: 'sex', value: 'Non-binary' }], ['Disadvantaged=TRUE', { key: 'disadvantaged', value: 'Y' }],
    ['sen=k', { key: 'sen', value: 'K' }], ['prior=Low', { key: 'prior', value: 'low' }], ['group= Boxing = fun', { key: 'group', value: 'Boxing = fun' }],
  ])('%s is read', (text, expected) => expect(parseFilter(text)).toEqual(expected));
  it.each([
    ['height=tall', 'A filter is a group and a value, such as sex=F; the groups are sex, disadvantaged, sen, eal, ethnicity, mobile, prior, class, group.'],
    ['sex', 'A filter is a group and a value, such as sex=F; the groups are sex, disadvantaged, sen, eal, ethnicity, mobile, prior, class, group.'],
    ['eal=maybe', 'A filter on eal needs a value: Y or N.'],
    ['prior=lowest', 'A filter on prior needs a value: low, middle, high, none.'],
    ['class=', 'A filter on class needs a value: a text of the data.'],
  ])('%s is refused with what would do', (text, expected) => expect(parseFilter(text)).toBe(expected));
});
