import { describe, expect, it } from 'vitest';
import { dayOfCell, monthNumber, readDay } from './dates';
import { isoDay } from './serial';

describe('a day written as text', () => {
  it.each([
    ['15/06/2023', '2023-06-15'], ['15.6.23', '2023-06-15'], ['2023-06-15', '2023-06-15'], ['2023-06-15T00:00:00', '2023-06-15'], ['15 June 2023', '2023-06-15'], ['15-Jun-23', '2023-06-15'],
    ['15th June 2023', '2023-06-15'], ['Thursday, 15 June 2023', '2023-06-15'], ['05/04/2023', '2023-04-05'], ['15/06/2023 00:00', '2023-06-15'],
  ])('%s is %s, the day first', (text, day) => expect(isoDay(readDay(text)!)).toBe(day));
  it.each(['31/06/2023', '06/15/2023', 'June', '15 Jupiter 2023', ''])('"%s" is none', (text) => expect(readDay(text)).toBeNull());
  it('is none in a cell of a number', () => expect(dayOfCell({ kind: 'number', text: '45021', number: 45021 })).toBeNull());
  it('months may be short or long', () => expect(['Jun', 'june', 'Sept', 'Ju', 'Juna'].map(monthNumber)).toEqual([6, 6, 9, null, null]));
});
