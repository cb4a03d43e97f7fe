import { describe, expect, it } from 'vitest';
import { differences } from './compare';

describe('the comparison of answers', () => {
  it('finds a figure that differs, wherever it stands', () =>
    expect(differences({ school: { p8: 0.1, p8Elements: { maths: { lower: 0 } } } }, { school: { p8: 0.1, p8Elements: { maths: { lower: -0.01 } } } }))
      .toEqual([{ path: '.school.p8Elements.maths.lower', expected: 0, actual: -0.01 }]));
  it('finds a figure that is missing, and one that should be null', () =>
    expect(differences({ a: 1, b: null }, { b: 2 }).map(({ path }) => path)).toEqual(['.a', '.b']));
  it('matches pupils by name and not by place', () =>
    expect(differences({ pupils: [{ pupil: 'A', att8: 1 }, { pupil: 'B', att8: 2 }] }, { pupils: [{ pupil: 'B', att8: 2 }, { pupil: 'A', att8: 3 }] }))
      .toEqual([{ path: '.pupils.A.att8', expected: 1, actual: 3 }]));
  it('compares slots by their points within each kind', () => {
    const slots = (...points: number[]) => ({ slots: points.map((each) => ({ slot: 'open', qualification: 'any', points: each })) });
    expect(differences(slots(7, 5), slots(5, 7))).toEqual([]);
    expect(differences(slots(7, 5), slots(7, 6))).toHaveLength(1);
    expect(differences(slots(7, 5), slots(7))).not.toHaveLength(0);
  });
  it('leaves alone what the expected answer does not decide', () => expect(differences({ a: 1 }, { a: 1, b: 2 })).toEqual([]));
});
