import { expect, it } from 'vitest';
import fc from 'fast-check';
import { parseYear, schoolYear } from './year-text';

it.each([['2023', 2023], [2023, 2023], ['2022/23', 2023], ['2022-2023', 2023], ['1999/00', 2000]])('%j is the summer of %i (rule Y-0)', (text, year) => expect(parseYear(text)).toBe(year));
it.each(['', '23', '2022/24', 'Year 11', '2023 revised'])('"%s" is no year', (text) => expect(parseYear(text)).toBeNull());
it('reads back every school year that it writes', () =>
  fc.assert(fc.property(fc.integer({ min: 1990, max: 2098 }), (year) => parseYear(schoolYear(year)) === year)));
