import { describe, expect, it } from 'vitest';
import { likelyYear } from './likely-year';

describe('the year of a tracker', () => {
  it('is the one its sheet names', () => expect(likelyYear(new Date('2026-11-22'), ['Year 11 tracker 2022-23'])).toBe(2023));
  it('is the summer ahead in the autumn', () => expect(likelyYear(new Date('2026-11-22'), ['Year 11'])).toBe(2027));
  it('is this summer in the spring and until results day', () => expect([likelyYear(new Date('2026-03-01'), []), likelyYear(new Date('2026-08-20'), [])]).toEqual([2026, 2026]));
  it('is not a room, a phone number or a year that nothing is known of', () => expect(likelyYear(new Date('2026-03-01'), ['Room 2010', 'Intake 2003'])).toBe(2026));
  it('is that of the latest exam series where nothing names it, and November belongs to the next summer', () =>
    expect([likelyYear(new Date('2026-03-01'), [], ['2022-11', '2023-06', '2022-06']), likelyYear(new Date('2026-03-01'), ['Results'], ['2022-11'])]).toEqual([2023, 2023]));
  it('is the exam summer where a school year is named', () => expect(likelyYear(new Date('2026-03-01'), ['Results 2023/24'])).toBe(2024));
});
