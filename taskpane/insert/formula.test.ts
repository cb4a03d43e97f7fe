import { describe, expect, it } from 'vitest';
import { columnsText, constantText, formulaText, needsChooseCols } from './formula';
import { INSERTABLE } from './functions';

const fn = (key: string) => INSERTABLE.find((one) => one.key === key)!;
const texts = { labels: '$F$1:$Q$1', grades: 'F2:Q2', ks2_reading: 'D2', ks2_maths: 'E2', edition: '2023', ks2_year: null, series: null, map: 'Headline_map' };

describe('the formula of a function', () => {
  it('of a row keeps the labels fixed and says the year', () =>
    expect(formulaText('HEADLINE', fn('KS4_ATT8'), { ...texts, map: null })).toBe('=HEADLINE.KS4_ATT8($F$1:$Q$1,F2:Q2,2023)'));
  it('leaves an argument in the middle empty', () =>
    expect(formulaText('HEADLINE', fn('KS4_P8'), texts)).toBe('=HEADLINE.KS4_P8($F$1:$Q$1,F2:Q2,D2,E2,2023,,,Headline_map)'));
  it('says which grade English and maths is for', () =>
    expect(formulaText('HEADLINE', fn('KS4_ENGMATHS 4'), { ...texts, map: null })).toBe('=HEADLINE.KS4_ENGMATHS($F$1:$Q$1,F2:Q2,4,2023)'));
  it('quotes a word', () => expect(formulaText('HEADLINEDEV', fn('KS4_EBACC entry'), { ...texts, map: null })).toBe('=HEADLINEDEV.KS4_EBACC($F$1:$Q$1,F2:Q2,"entry",2023)'));
  it('doubles a quote in a text', () => expect(constantText('the "best" one')).toBe('"the ""best"" one"'));
  it('of the group takes key stage 2 alone', () => expect(formulaText('HEADLINE', fn('KS4_PAG'), texts)).toBe('=HEADLINE.KS4_PAG(D2,E2,,2023)'));
});

describe('columns as an argument', () => {
  it('that stand together are a range', () => expect(columnsText([5, 6, 7], 1, 180)).toBe('F2:H181'));
  it('of a header keep their place when copied', () => expect(columnsText([5, 6, 7], 0, 0, true)).toBe('$F$1:$H$1'));
  it('with others between them are picked out', () => {
    expect(columnsText([5, 8, 11], 2, 2)).toBe('CHOOSECOLS(F3:L3,1,4,7)');
    expect([needsChooseCols([5, 8, 11]), needsChooseCols([5, 6]), needsChooseCols([])]).toEqual([true, false, false]);
  });
  it('of one subject are one cell', () => expect(columnsText([5], 2, 2)).toBe('F3'));
});
