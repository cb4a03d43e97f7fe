import { describe, expect, it } from 'vitest';
import { behindTitle, pupilsBehind } from './behind';
import { answerOf, pupilAnswer } from './samples';

const answer = answerOf([
  pupilAnswer('A1', { p8: 0.3, enMa5: true, enMa4: true, ebaccEntered: true }),
  pupilAnswer('A2', { p8: null, enMa5: false, enMa4: true, ebaccEntered: false }),
  pupilAnswer('A3', { included: false, p8: 1.1, enMa5: true, enMa4: true, ebaccEntered: true }),
]);

describe('the pupils behind a figure', () => {
  it('of the cohort are those included', () => expect(pupilsBehind(answer, 'pupils')).toEqual(['A1', 'A2']));
  it('of Progress 8 are those with a score', () => expect(pupilsBehind(answer, 'p8')).toEqual(['A1']));
  it('of English and maths are those who reached the grade', () => expect([pupilsBehind(answer, 'enMa5'), pupilsBehind(answer, 'enMa4')]).toEqual([['A1'], ['A1', 'A2']]));
  it('of a mean are the whole cohort', () => expect(pupilsBehind(answer, 'att8')).toEqual(['A1', 'A2']));
  it('have a title that says what they have', () =>
    expect(behindTitle('enMa5', 'English and maths at grade 5 or above')).toBe('Pupils with English and maths at grade 5 or above'));
});
