import { describe, expect, it } from 'vitest';
import { catalogue } from '../qualification/test-catalogue';
import { finderOf } from './finder';
import { unmappedSentence } from './unmapped';

const sentence = (subject: string) => unmappedSentence(subject, finderOf(catalogue));

describe('a subject that is not mapped', () => {
  it('that nobody knows', () => expect(sentence('Horology')).toBe('"Horology" is no qualification that is known. Choose its qualification, or say that it does not count.'));
  it('that can mean several is told which', () => expect(sentence('English')).toBe('"English" can mean several qualifications that count differently. It may be GCSE English Language, GCSE English Literature. Choose its qualification, or say that it does not count.'));
  it('that was taken off its qualification', () => expect(sentence('Maths')).toContain('it may be GCSE Mathematics'));
  it('that holds half a combined science grade', () => expect(sentence('Sci Trilogy 1')).toContain('one of the two grades of GCSE Combined Science: Trilogy: put both in one column, written 5-4'));
});
