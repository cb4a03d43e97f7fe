import { describe, expect, it } from 'vitest';
import { plainWords, writtenWords } from './heading-words';

describe('headings as plain words', () => {
  it.each([
    ['KS2_Read', 'ks2 read'], ['KS2READSCORE', 'ks2 readscore'], ['Ks2Read', 'ks2 read'], ['  UPN ', 'upn'], ["Pupil's first language", 'pupils first language'], ['M/F', 'm f'],
    ['Design & Technology', 'design and technology'], ['En & Ma 4+', 'en and ma 4+'], ['PP?', 'pp'], ['Date\nof admission', 'date of admission'], ['Référence', 'reference'], ['李', ''],
  ])('%s is "%s"', (heading, words) => expect(plainWords(heading)).toBe(words));
  it('keeps labels as they were written', () => expect(writtenWords('D&T - Mock 1 (Nov)')).toEqual(['D&T', 'Mock', '1', 'Nov']));
});
