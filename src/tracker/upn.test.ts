import { describe, expect, it } from 'vitest';
import { isUpn, looksLikeUpn, upnCheckLetter } from './upn';

describe('a UPN', () => {
  // The example of python-stdnum's gb.upn.
  it('has the check letter of its digits: the B of 801200005001', () => expect([upnCheckLetter('801200005001'), isUpn('B801200005001')]).toEqual(['B', true]));
  it('is known by its shape even when its check letter is wrong', () => expect([looksLikeUpn('A801200005001'), isUpn('A801200005001')]).toEqual([true, false]));
  it('may be temporary and end in a letter', () => expect(looksLikeUpn('A12345678901B')).toBe(true));
  it.each(['I207000016049', 'Q20700001604', 'Q2070000160499', '207000016049', ''])('is not "%s"', (text) => expect(looksLikeUpn(text)).toBe(false));
});
