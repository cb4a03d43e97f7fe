import { describe, expect, it } from 'vitest';
import { schoolAnswer } from './samples';
import { tileLines, tileNotes, tilesOf } from './tiles';

const school = schoolAnswer({
  pupils: 142, p8Pupils: 142, att8: 48.2, p8: 0.28, p8Unadjusted: 0.26, p8HalfWidth: 0.23, p8Lower: 0.05, p8Upper: 0.51,
  p8Band: 'above average', ebaccEntry: 40, ebaccAps: 4.21, enMa5: 47, enMa4: 68,
});
const national = { name: 'National', source: 'DfE, 2023', figures: { att8: 46.4, enMa5: 45.5 } };

describe('summary tiles', () => {
  it('stand in the order that schools look for them', () =>
    expect(tilesOf(school, [], undefined).map((tile) => tile.key)).toEqual(['pupils', 'p8Pupils', 'p8', 'att8', 'enMa5', 'enMa4', 'ebaccEntry', 'ebaccAps']));
  it('show Progress 8 with its interval and its band', () => {
    const p8 = tilesOf(school, [], undefined).find((tile) => tile.key === 'p8');
    expect(p8).toMatchObject({ value: '+0.28', interval: '+0.05 to +0.51', band: 'above average' });
  });
  it('show the comparison and the gap with its name and source', () => {
    const att8 = tilesOf(school, [], national).find((tile) => tile.key === 'att8');
    expect(att8?.comparison).toEqual({ value: '46.4', gap: '+1.8', name: 'National', source: 'DfE, 2023', caution: null });
  });
  it('compare nothing that the comparison does not hold', () =>
    expect(tilesOf(school, [], national).find((tile) => tile.key === 'ebaccAps')?.comparison).toBeNull());
  it('say why there is no Progress 8', () => {
    const reason = 'Progress 8 is not published for 2025.';
    const p8 = tilesOf({ ...school, p8: null, p8Lower: null, p8Upper: null, p8Band: null }, [{ figure: 'p8', rule: 'Y-1', reason }], national)[2]!;
    expect(p8).toMatchObject({ value: '–', interval: null, reasons: [reason] });
    expect(tileLines(p8)).toEqual(['See the note below']);
    expect(tileNotes([p8])).toEqual([{ reason, names: ['Progress 8'] }]);
  });
  it('say band, interval and comparison in words as well as marks', () =>
    expect(tileLines(tilesOf(school, [], { ...national, figures: { p8: -0.03 } })[2]!)).toEqual(['▲ Above average', '95% interval +0.05 to +0.51', 'National: −0.03 (+0.31)']));
});
