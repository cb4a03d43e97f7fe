import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped } from '../../test/office-host/beliefs';
import { cellEntry, reportEntry } from './text';

/** What a cell holds once it has been given an entry's format and then its value. */
const held = ({ numberFormat, value }: { numberFormat: string; value: string | number | boolean }) => asTyped(value, numberFormat);

const difficult = fc.oneof(
  fc.constantFrom('5-4', '5/4', '7:7', '=1+1', '+44', '-7', '@name', "'tis", "''", '0042', '1E5', 'TRUE', ' 7', '#N/A', '50%', 'May 5', '\t=1'),
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 256, maxLength: 400 }),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', "'"), fc.string()).map(([sign, rest]) => sign + rest),
);

describe('a text written to Excel', () => {
  it('stays that text in a report, whatever it looks like', () => fc.assert(fc.property(difficult, fc.constantFrom(undefined, '0.00', '@'), (text, format) => {
    expect(held(reportEntry(text, format))).toEqual({ value: text });
  })));
  it('stays that text in a cell of the user\'s, whatever its number format', () => fc.assert(fc.property(difficult, fc.constantFrom('General', '0.00', '@', 'dd/mm/yyyy'), (text, format) => {
    expect(held(cellEntry(text, format))).toEqual({ value: text });
  })));
  it('leaves the number format of the user\'s cell as it is, but for an apostrophe in a cell formatted as text', () => {
    expect(cellEntry('5-4', 'dd/mm/yyyy').numberFormat).toBe('dd/mm/yyyy');
    expect(cellEntry("'tis", '@').numberFormat).toBe('General');
  });
});

describe('a number written to Excel', () => {
  it('stays a number, also where the cell was formatted as text', () => {
    expect(held(cellEntry(7, '@'))).toEqual({ value: 7 });
    expect(held(reportEntry(7, '@'))).toEqual({ value: 7 });
  });
  it('keeps its format', () => expect(reportEntry(-0.5, '+0.00;-0.00;0.00')).toEqual({ numberFormat: '+0.00;-0.00;0.00', value: -0.5 }));
});

it('nothing is written as an empty cell', () => expect([reportEntry(null).value, reportEntry('').value, cellEntry(null, '@').value]).toEqual(['', '', '']));
