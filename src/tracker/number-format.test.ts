import { describe, expect, it } from 'vitest';
import { formatKind, showsDay, showsYear } from './number-format';

describe('a number format', () => {
  it.each([
    ['General', 'plain'], ['', 'plain'], ['@', 'plain'], ['0', 'plain'], ['0.00', 'plain'], ['#,##0;[Red]-#,##0', 'plain'], ['0.00E+00', 'plain'], ['Standard', 'plain'], ['0" days"', 'plain'],
    ['0%', 'percent'], ['0.0%', 'percent'],
    ['dd/mm/yyyy', 'date'], ['d-mmm', 'date'], ['mmm-yy', 'date'], ['[$-809]dd mmmm yyyy;@', 'date'], ['m/d/yy h:mm', 'date'], ['mmm', 'date'], ['dddd', 'date'],
    ['h:mm', 'time'], ['hh:mm:ss', 'time'], ['[h]:mm', 'time'], ['mm:ss', 'time'], ['h:mm AM/PM', 'time'], ['[$-F400]h:mm:ss\\ AM/PM', 'time'],
  ] as const)('%s shows a %s number', (format, kind) => expect(formatKind(format)).toBe(kind));

  it('d-mmm hides the year, which Excel makes of a typed Jun-23', () => expect([showsYear('d-mmm'), showsDay('d-mmm')]).toEqual([false, true]));
  it('mmm-yy hides the day', () => expect([showsYear('mmm-yy'), showsDay('mmm-yy')]).toEqual([true, false]));
});
