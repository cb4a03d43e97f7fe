import { describe, expect, it } from 'vitest';
import { yearSentences } from './year-sentences';

describe('what is said where the year is chosen', () => {
  it('nothing about a year with every measure', () => expect(yearSentences(2023, 'ks4')).toEqual([]));
  it('that 2024/25 has no Progress 8, and why', () => expect(yearSentences(2025, 'ks4')[0]).toContain('no Progress 8 for 2024/25'));
  it('once, that 2019/20 has no school measures at all', () => expect(yearSentences(2020, 'ks4')).toHaveLength(1));
  it('that key stage 2 had no tests in 2020/21', () => expect(yearSentences(2021, 'ks2')).toEqual([expect.stringContaining('no Key Stage 2 tests')]));
  it('that a year of other point scores is refused', () => expect(yearSentences(2016, 'ks4')[0]).toContain('other point scores'));
});
