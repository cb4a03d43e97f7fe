import { describe, expect, it } from 'vitest';
import { remarksOf } from './remarks';

const none = { grades: [], pupils: [] };
const grade = (value: string) => ({ subject: '', value, grade: '8' });

describe('what is said before functions are written', () => {
  it('is nothing where formulas know all that the pane knows', () => expect(remarksOf(none)).toEqual([]));
  it('is which grades they cannot map', () => expect(remarksOf({ ...none, grades: ['8+', '8=', '8-', '7+', '7='].map(grade) })[0]).toContain('(8+, 8=, 8-, 7+ and 1 more)'));
  it('is that overrides and classes are not theirs', () =>
    expect(remarksOf({ grades: [], pupils: [{ pupil: 'A1', ks2Override: 101 }], classes: [{ subject: 'Science', class: '', qualification: 'x' }] })).toHaveLength(2));
});
