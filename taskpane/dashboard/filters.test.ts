import { describe, expect, it } from 'vitest';
import { filterOf, filterSentence, isOn, toggled } from './filters';
import type { Filters } from './filters';

const girls = { key: 'sex', value: 'F' } as const;
const disadvantaged = { key: 'disadvantaged', value: 'Y' } as const;

describe('filters', () => {
  it('are told in words', () => expect(filterSentence([girls, disadvantaged])).toBe('Filters applied: Sex: Girls; Disadvantage: Disadvantaged.'));
  it('of one characteristic are told together', () =>
    expect(filterSentence([{ key: 'sen', value: 'K' }, { key: 'sen', value: 'E' }])).toBe('Filters applied: Special educational needs: SEN support, EHC plan.'));
  it('switch on and off', () => {
    const on: Filters = toggled([], girls);
    expect([isOn(on, girls), isOn(on, disadvantaged), toggled(on, girls)]).toEqual([true, false, []]);
  });
  it('come from a group of the answer', () => expect(filterOf('class=11A/Ma=1')).toEqual({ key: 'class', value: '11A/Ma=1' }));
  it('are not made of anything else', () => expect(filterOf('shoe=9')).toBeNull());
});
