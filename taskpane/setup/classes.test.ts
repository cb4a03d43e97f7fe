import { describe, expect, it } from 'vitest';
import { qualificationOf, withClass } from './classes';

const rules = [{ subject: 'Science', class: '', qualification: 'GCSE Combined Science' }, { subject: 'Science', class: '11X/Sc1', qualification: 'GCSE Physics' }];

describe('which class takes which qualification', () => {
  it('is said for a class, and for everyone else', () => expect([qualificationOf(rules, 'Science', '11X/Sc1'), qualificationOf(rules, 'Science', '')]).toEqual(['GCSE Physics', 'GCSE Combined Science']));
  it('can be changed without touching other classes', () =>
    expect(withClass(rules, { subject: 'Science', class: '11X/Sc1', qualification: 'GCSE Biology' })).toEqual([rules[0], { subject: 'Science', class: '11X/Sc1', qualification: 'GCSE Biology' }]));
  it('can be taken away', () => expect(withClass(rules, { subject: 'Science', class: '', qualification: '' })).toEqual([rules[1]]));
});
