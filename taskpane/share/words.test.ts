import { expect, it } from 'vitest';
import { copiedSentence } from './words';

const name = 'Year 11 (values only).xlsx';
it.each([
  [{ name, bytes: new Uint8Array(1), formulas: 360 }, '"Year 11 (values only).xlsx" is saved with your downloads. 360 Headline formulas are values in it.'],
  [{ name, bytes: null, formulas: 1 }, 'The copy is open in a window of its own. One Headline formula is a value in it. Save it there under a name such as "Year 11 (values only).xlsx".'],
])('says where the copy is and what became a value', (made, sentence) => expect(copiedSentence(made)).toBe(sentence));
