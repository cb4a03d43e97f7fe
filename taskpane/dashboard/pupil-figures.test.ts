import { describe, expect, it } from 'vitest';
import { movedFigures, pupilFigures } from './pupil-figures';
import { pupilAnswer } from './samples';

describe("a pupil's figures", () => {
  it('show the adjusted score only where the floor moved it', () => {
    expect(pupilFigures(pupilAnswer('A1', { p8: 0.2, p8Adjusted: 0.2 })).some(({ key }) => key === 'p8Adjusted')).toBe(false);
    expect(pupilFigures(pupilAnswer('A1', { p8: -4.1, p8Adjusted: -2.3 })).find(({ key }) => key === 'p8Adjusted')?.text).toBe('−2.30');
  });
  it('say which of them a changed grade moves', () =>
    expect(movedFigures(pupilAnswer('A1', { att8: 40, p8: -0.1, enMa4: false }), pupilAnswer('A1', { att8: 42, p8: 0.1, enMa4: true }))).toEqual([
      { name: 'Attainment 8', before: '40', after: '42' },
      { name: 'Progress 8', before: '−0.10', after: '+0.10' },
      { name: 'English and maths 4+', before: 'No', after: 'Yes' },
    ]));
});
