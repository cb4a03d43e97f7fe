import { describe, expect, it } from 'vitest';
import { mappingOf, settingsOf } from '../state/samples';
import { contextSentence } from './context-sentence';

describe('what figures are of', () => {
  it('names the school, the year, the assessment and the standing of the data', () =>
    expect(contextSentence(settingsOf(mappingOf(), { school: 'Hill School', assessment: 'Mock 2', status: 'unvalidated' }))).toBe('Hill School, 2022/23, Mock 2, unvalidated'));
  it('says exam results, or the sheet, where there is one assessment point', () =>
    expect([contextSentence(settingsOf(mappingOf({ focus: 'exam results' }))), contextSentence(settingsOf())]).toEqual(['2022/23, exam results, validated', '2022/23, Year 11, validated']));
});
