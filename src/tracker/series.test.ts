import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readSeries, seriesOfText } from './series';

describe('an exam series', () => {
  it.each([
    ['Summer 2023', '2023-06'], ['June 2023', '2023-06'], ['Jun-23', '2023-06'], ['JUN 23', '2023-06'], ['2023-06', '2023-06'], ['06/2023', '2023-06'], ['202306', '2023-06'],
    ['6G3', '2023-06'], ['6G23', '2023-06'], ['BG2', '2022-11'], ['NG22', '2022-11'], ['1A3', '2023-01'], ['Nov 2022', '2022-11'], ['Autumn 2022', '2022-11'], ['November 22', '2022-11'],
    ['Summer 2022/23', '2023-06'], ['Autumn 2022/23', '2022-11'], ['15/06/2023', '2023-06'], ['2023-06-15', '2023-06'], ['2023 Summer', '2023-06'],
  ])('written "%s" is %s', (text, series) => expect(seriesOfText(text, 2023)).toEqual({ series }));
  it('as one digit is the nearest year up to the end of the key stage', () =>
    expect(['6G3', '6G2', '6G8', '6G4'].map((code) => seriesOfText(code, 2023))).toEqual([{ series: '2023-06' }, { series: '2022-06' }, { series: '2018-06' }, { series: '2024-06' }]));
  it.each(['', 'soon', '13/2023', '2023-13', 'Summer', '6G', '31/06/2023'])('"%s" is refused with what would be accepted', (text) =>
    expect(seriesOfText(text, 2023)).toEqual({ problem: expect.stringContaining('Summer 2023') as string }));
  it('shown as mmm-yy is that month', () => expect(readSeries({ kind: 'date', text: '01/06/2023', serial: 45078, format: 'mmm-yy' }, 2023)).toEqual({ series: '2023-06' }));
  it('that Excel made of a typed Jun-23 hides its year and is refused', () =>
    expect(readSeries({ kind: 'date', text: '23/06/2026', serial: 46196, format: 'd-mmm' }, 2023)).toEqual({ problem: expect.stringContaining('typed "Jun-23"') as string }));
  it('is a month of the calendar whenever it is understood', () =>
    fc.assert(fc.property(fc.string({ maxLength: 12 }), (text) => {
      const reading = seriesOfText(text, 2023);
      return 'problem' in reading || /^\d{4}-(0[1-9]|1[0-2])$/.test(reading.series);
    })));
});
