import { describe, expect, it } from 'vitest';
import { score, type Line } from './test-pupils';

describe('EB-4: English and maths', () => {
  const t = (title: string, lines: Line[], ...flags: ('enMa7' | 'enMa5' | 'enMa4')[]) =>
    it(title, () => expect((['enMa7', 'enMa5', 'enMa4'] as const).filter((flag) => score(lines).is(flag))).toEqual(flags));
  t('5 in language and maths', [['English language', '5'], ['maths', '5']], 'enMa5', 'enMa4');
  t('5 in literature and maths: no need to sit both', [['English literature', '5'], ['maths', '5']], 'enMa5', 'enMa4');
  t('7 in both', [['English literature', '7'], ['maths', '7']], 'enMa7', 'enMa5', 'enMa4');
  t('7 in English and 6 in maths', [['English literature', '7'], ['maths', '6']], 'enMa5', 'enMa4');
  t('9 in English and 4 in maths', [['English literature', '9'], ['maths', '4']], 'enMa4');
  t('9 in English and 3 in maths', [['English literature', '9'], ['maths', '3']]);
  t('9 in English and 5 in statistics', [['English literature', '9'], ['statistics', '5']]);
  t('AS maths at D has 5.13 points [house]', [['English literature', '9'], ['AS maths', 'D']], 'enMa5', 'enMa4');
  t('AS maths at E has 3.5 points [house]', [['English literature', '9'], ['AS maths', 'E']]);
  t('a first entry at 3 holds a resit at 9 back', [['English literature', '9'], ['maths', '3', '2022-11'], ['maths', '9']]);

  const one = (lines: Line[]) => (['english7', 'english5', 'english4', 'maths7', 'maths5', 'maths4'] as const).filter((flag) => score(lines).is(flag));
  it('one, both or neither is known: English alone', () => expect(one([['English language', '4'], ['maths', '3']])).toEqual(['english4']));
  it('one, both or neither is known: maths alone', () => expect(one([['English language', '3'], ['maths', '7']])).toEqual(['maths7', 'maths5', 'maths4']));
  it('one, both or neither is known: English at 7', () => expect(one([['English language', '1'], ['English literature', '7']])).toEqual(['english7', 'english5', 'english4']));
});

describe('EB-6: five or more GCSEs at 4 or above including English and maths', () => {
  const five: Line[] = [['English language', '4'], ['maths', '4'], ['art', '4'], ['drama', '4'], ['history', '4']];
  const is = (lines: Line[]) => score(lines).is('fiveGcse4');
  it('five are enough', () => expect(is(five)).toBe(true));
  it('four are not', () => expect(is(five.slice(0, 4))).toBe(false));
  it('not without English', () => expect(is([...five.slice(1), ['French', '4'], ['music', '4']])).toBe(false));
  it('not without maths', () => expect(is([['English literature', '9'], ...five.filter(([subject]) => subject !== 'maths')])).toBe(false));
  it('language and literature are two GCSEs', () => expect(is([...five.slice(0, 4), ['English literature', '4']])).toBe(true));
  it('combined science is one', () => expect(is([...five.slice(0, 3), ['combined science', '44']])).toBe(false));
  it('combined science at 4-4 is the fifth', () => expect(is([...five.slice(0, 4), ['combined science', '44']])).toBe(true));
  it('combined science at 4-3 is not', () => expect(is([...five.slice(0, 4), ['combined science', '43']])).toBe(false));
  it('a technical award is no GCSE', () => expect(is([...five.slice(0, 4), ['BTEC Sport', 'D2']])).toBe(false));
  it('an AS stands for the GCSE it replaced [house]', () => expect(is([...five.slice(0, 4), ['French', '9'], ['AS French', 'D']])).toBe(true));
  it('but not for one that was never entered', () => expect(is([...five.slice(0, 4), ['AS French', 'D']])).toBe(false));
  it('and not with fewer than 4 points', () => expect(is([...five.slice(0, 4), ['French', '9'], ['AS French', 'E']])).toBe(false));
  it('AS further maths stands for the GCSE maths that it outdid', () => expect(is([...five, ['AS further maths', 'A']])).toBe(true));
  it('an AS science does not stand for the combined science that its pathway discounted', () =>
    expect(is([...five.slice(0, 4), ['AS physics', 'A', '2022-06'], ['combined science', '99']])).toBe(false));
  it('a void GCSE has no grade', () => expect(is([...five.slice(0, 4), ['history', '9', '2021-06']])).toBe(false));
});

describe('EB-6: entries into sciences and languages', () => {
  it('triple science is biology, chemistry and physics', () => expect(score([['biology', 'U'], ['chemistry', '1'], ['physics', '9']]).is('tripleScience')).toBe(true));
  it('computer science does not make it', () => expect(score([['biology', '9'], ['chemistry', '9'], ['computer science', '9']]).is('tripleScience')).toBe(false));
  it('a void entry does', () => expect(score([['biology', '9', '2021-06'], ['chemistry', '1'], ['physics', '9']]).is('tripleScience')).toBe(true));
  it('a language', () => expect([score([['French', 'U']]).is('language'), score([['history', '9']]).is('language')]).toEqual([true, false]));
  it('more than one language', () => expect(score([['French', '1'], ['German', '1']]).is('multiLanguage')).toBe(true));
  it('French twice is one language', () => expect(score([['French', '1', '2022-06'], ['French', '9'], ['AS French', 'E']]).is('multiLanguage')).toBe(false));
});

describe('EB-6: at least one qualification', () => {
  const is = (...lines: Line[]) => score(lines).is('anyQualification');
  it('a 1 is a pass', () => expect(is(['art', '1'])).toBe(true));
  it('a Level 1 Pass is', () => expect(is(['BTEC Sport', 'P1'])).toBe(true));
  it('a U is not', () => expect(is(['art', 'U'])).toBe(false));
  it('a void pass is not', () => expect(is(['art', '9', '2021-06'])).toBe(false));
  it('a pass behind a failed first entry is not', () => expect(is(['art', 'U', '2022-06'], ['art', '9'])).toBe(false));
  it('a pass in an FSMQ that fills no slot is', () => expect(is(['FSMQ additional maths', 'E'], ['maths', 'U'])).toBe(true));
  it('nothing is not', () => expect(is()).toBe(false));
});
