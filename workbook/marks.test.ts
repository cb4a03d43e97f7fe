import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeName, keyOfMark, markText, sheetToRefresh } from './marks';

describe('how our sheets are known', () => {
  it('reads back the key that it marks a sheet with', () => expect(keyOfMark(markText('english-maths'))).toBe('english-maths'));
  it('takes the mark as Excel gives it back, with an equals sign', () => expect(keyOfMark('="headlines"')).toBe('headlines'));
  it('takes no other name for one of ours', () => expect(['"Headlines"', '=Sheet1!A1', '', '"x"'].map(keyOfMark)).toEqual([null, null, null, null]));
  it('leaves a free name as it is', () => expect(freeName('Headlines', ['Data'])).toBe('Headlines'));
  it('adds (2) where the name is taken in any case, then (3)', () => {
    expect(freeName('Headlines', ['HEADLINES'])).toBe('Headlines (2)');
    expect(freeName('Headlines', ['headlines', 'Headlines (2)'])).toBe('Headlines (3)');
  });
  it('gives a name of at most 31 characters without what Excel refuses, never taken', () =>
    fc.assert(fc.property(fc.string(), fc.array(fc.string()), (wanted, others) => {
      const taken = [...others, freeName(wanted, others)];
      const name = freeName(wanted, taken);
      return name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name) && !taken.some((other) => other.toLowerCase() === name.toLowerCase());
    })));
  it('refreshes the sheet under the report\'s own name when the user has made a copy', () =>
    expect(sheetToRefresh([{ name: 'Headlines (2)' }, { name: 'headlines' }], 'Headlines')).toEqual({ name: 'headlines' }));
});
