import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { daySerial, isoDay, realDay, serialDay, serialTime, shownDay, shownTime } from './serial';

describe('serial numbers', () => {
  it.each([[1, '1900-01-01'], [59, '1900-02-28'], [60, '1900-02-29'], [61, '1900-03-01'], [45021, '2023-04-05'], [45021.75, '2023-04-05'], [2958465, '9999-12-31']])('%d is %s', (serial, iso) =>
    expect(isoDay(serialDay(serial)!)).toBe(iso));
  it.each([0, 0.5, -3, 2958466, Number.NaN, Infinity])('%d is no day', (serial) => expect(serialDay(serial)).toBeNull());
  it('a fraction is a time of day', () => expect(shownTime(serialTime(7 / 24 + 7 / 1440))).toBe('07:07'));
  it('a day is shown as people in England write it', () => expect(shownDay({ year: 2023, month: 4, day: 5 })).toBe('05/04/2023'));
  it('31 June does not exist', () => expect(realDay(2023, 6, 31)).toBeNull());
  it('each day from March 1900 on is read back from its serial number', () =>
    fc.assert(fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => daySerial(serialDay(serial)!) === serial)));
});
