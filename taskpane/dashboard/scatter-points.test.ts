import { describe, expect, it } from 'vitest';
import { pupilAnswer } from './samples';
import { scatterPoints } from './scatter-points';

const pupils = [
  pupilAnswer('A1', { ks2: 108.5, p8: -0.4, att8: 51.25 }), pupilAnswer('A2', { ks2: 99, p8: 0.31, att8: 44 }),
  pupilAnswer('A3', { ks2: null, p8: null, att8: 30 }), pupilAnswer('A4', { included: false, ks2: 101, p8: 1 }),
];
const points = (measure: 'p8' | 'att8') => scatterPoints(pupils, measure, new Set(['A1']), (pupil) => `Pupil ${pupil}`);

describe('the scatter', () => {
  it('goes from the lowest key stage 2 mean to the highest', () => expect(points('p8').map(({ key }) => key)).toEqual(['A2', 'A1']));
  it('has no pupil outside the cohort or without a baseline', () => expect(points('att8').map(({ key }) => key)).toEqual(['A2', 'A1']));
  it('brings out the chosen group', () => expect(points('p8').map(({ highlighted }) => highlighted)).toEqual([false, true]));
  it('tells each point in words', () =>
    expect([points('p8')[0]!.label, points('att8')[1]!.label]).toEqual(['Pupil A2: key stage 2 mean 99.0, Progress 8 +0.31', 'Pupil A1: key stage 2 mean 108.5, Attainment 8 51.25']));
});
