import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DEFAULT_CUTS, cutsText, progressRanges, readCuts } from './progress-ranges';
import { answerOf, pupilAnswer } from './samples';

const answer = answerOf([
  pupilAnswer('A1', { p8: -1.2 }), pupilAnswer('A2', { p8: -1 }), pupilAnswer('A3', { p8: 0 }), pupilAnswer('A4', { p8: 1 }),
  pupilAnswer('A5'), pupilAnswer('A6', { included: false, p8: 0 }),
]);

describe('Progress 8 ranges', () => {
  it('count a score on an end in the range above it', () => {
    const { ranges } = progressRanges(answer, DEFAULT_CUTS);
    expect(ranges.map(({ label, pupils }) => [label, pupils])).toEqual([
      ['Below −1.00', ['A1']], ['−1.00 to below −0.50', ['A2']], ['−0.50 to below 0.00', []],
      ['0.00 to below +0.50', ['A3']], ['+0.50 to below +1.00', []], ['+1.00 or above', ['A4']],
    ]);
  });
  it('list pupils without a score apart', () => expect(progressRanges(answer, DEFAULT_CUTS).without).toEqual(['A5']));
  it('hold every pupil of the cohort once, whatever the ends', () =>
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 8 }), (ends) => {
      const { ranges, without } = progressRanges(answer, ends.sort((a, b) => a - b).map((end) => end / 100));
      expect([...ranges.flatMap(({ pupils }) => pupils), ...without].sort()).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
    })));
});

describe('the ends of ranges as typed', () => {
  it('are numbers with semicolons', () => expect(readCuts('-1; -0.5;0; 0.5; 1')).toEqual({ cuts: [-1, -0.5, 0, 0.5, 1] }));
  it('may have a printed minus', () => expect(readCuts('−0.5')).toEqual({ cuts: [-0.5] }));
  it('must rise', () => expect(readCuts('0; -1')).toEqual({ problem: 'Each score must be higher than the one before it.' }));
  it('name what is no score', () => expect(readCuts('0; high')).toMatchObject({ problem: expect.stringContaining('"high"') }));
  it('come back as typed', () => expect(readCuts(cutsText(DEFAULT_CUTS))).toEqual({ cuts: DEFAULT_CUTS }));
});
