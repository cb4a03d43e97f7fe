import { describe, expect, it } from 'vitest';
import { figureText, gapText, intervalText, pupilsText } from './format';

describe('figures are printed as the DfE prints them (S-5)', () => {
  it('Progress 8 has two decimals and a sign', () => expect(figureText(0.26, 'progress')).toBe('+0.26'));
  it('a minus is a minus sign, not a hyphen', () => expect(figureText(-0.3, 'progress')).toBe('−0.30'));
  it('a zero has no sign', () => expect(figureText(-0, 'progress')).toBe('0.00'));
  it('Attainment 8 has one decimal', () => expect(figureText(46.25, 'score')).toBe('46.3'));
  it('a percentage is whole', () => expect(figureText(48, 'percent')).toBe('48%'));
  it('what cannot be made is a dash, never 0', () => expect(figureText(null, 'score')).toBe('–'));
  it('a gap between percentages is in points', () => expect(gapText(-4, 'percent')).toBe('−4 points'));
  it('an interval has both its limits', () => expect(intervalText(-0.12, 0.41)).toBe('−0.12 to +0.41'));
  it('half an interval is none', () => expect(intervalText(null, 0.41)).toBeNull());
  it('one pupil is a pupil', () => expect([pupilsText(1), pupilsText(2)]).toEqual(['1 pupil', '2 pupils']));
});
