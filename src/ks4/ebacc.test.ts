import { describe, expect, it } from 'vitest';
import { edition2022Provisional } from '../reference/ks4/editions/2022-provisional';
import { PILLAR_FLAG } from './figures';
import { rulesOf, score, type Line, type Scored } from './test-pupils';

const full: Line[] = [['English language', '6'], ['English literature', '6'], ['maths', '6'], ['combined science', '66'], ['history', '6'], ['French', '6']];
/** The full EBacc with one subject's lines replaced. */
const instead = (subject: Line[0] | Line[0][], ...lines: Line[]) => score([...full.filter(([name]) => ![subject].flat().includes(name)), ...lines]);
const reached = ({ figures }: Scored, pillar: string) => (['at5', 'at4', 'at1'] as const).filter((at) => (figures.pillars & PILLAR_FLAG[`${pillar}.${at}`]!) !== 0);

describe('EB-1: EBacc entry is all five pillars', () => {
  it('with combined science', () => expect(score(full).is('ebaccEntered')).toBe(true));
  it.each(['English language', 'English literature', 'maths', 'combined science', 'history', 'French'] as const)('not without %s', (subject) =>
    expect(instead(subject).is('ebaccEntered')).toBe(false));
  it('geography is a humanity as much as history', () => expect(instead('history', ['geography', '1']).is('ebaccEntered')).toBe(true));
  it('religious studies is none', () => expect(instead('history', ['religious studies', '9']).is('ebaccEntered')).toBe(false));
  it('three of the four single sciences make the pillar, computer science among them', () =>
    expect(instead('combined science', ['biology', '1'], ['physics', '1'], ['computer science', '1']).is('ebaccEntered')).toBe(true));
  it('two do not', () => expect(instead('combined science', ['biology', '9'], ['chemistry', '9']).is('ebaccEntered')).toBe(false));
  it('a U is entered', () => expect(instead('French', ['French', 'U']).is('ebaccEntered')).toBe(true));
  it('an X is not', () => expect(instead('French', ['French', 'X']).is('ebaccEntered')).toBe(false));
  it('a void entry is (D-7)', () => expect(instead('French', ['French', '9', '2021-06']).is('ebaccEntered')).toBe(true));
  it('an AS is', () => expect(instead('French', ['AS French', 'E']).is('ebaccEntered')).toBe(true));
});

describe('EB-2: the average point score', () => {
  const t = (title: string, pupil: Scored, points: number) => it(title, () => expect(pupil.ebaccPoints).toBe(points));
  t('six slots of 6 are 36', score(full), 36);
  t('combined science counts its mean twice', instead('combined science', ['combined science', '54']), 33);
  t('of the single sciences the best two', instead('combined science', ['biology', '9'], ['chemistry', '8'], ['physics', '2']), 41);
  t('whatever their order', instead('combined science', ['biology', '2'], ['chemistry', '8'], ['physics', '9']), 41);
  t('computer science may be one of them', instead('combined science', ['biology', '3'], ['chemistry', '2'], ['physics', '2'], ['computer science', '8']), 35);
  t('only two single sciences are 0', instead('combined science', ['biology', '9'], ['chemistry', '9']), 24);
  t('computer science does not better combined science', instead('combined science', ['combined science', '33'], ['computer science', '9']), 30);
  t('the better English where both were entered', instead('English literature', ['English literature', '9']), 39);
  t('no English where one was not', instead('English literature'), 30);
  t('the better humanity', instead('history', ['history', '3'], ['geography', '8']), 38);
  t('the best language', instead('French', ['French', '3'], ['German', '9'], ['Spanish', '2']), 39);
  t('an AS counts its own points', instead('French', ['AS French', 'A']), 40.75);
  t('nothing entered is 0', score([]), 0);
});

describe('EB-3: the EBacc at 5 and at 4', () => {
  const t = (title: string, pupil: Scored, at5: boolean, at4: boolean) => it(title, () => expect([pupil.is('ebacc5'), pupil.is('ebacc4')]).toEqual([at5, at4]));
  t('all 6', score(full), true, true);
  t('one pillar at 4', instead('French', ['French', '4']), false, true);
  t('one pillar at 3', instead('maths', ['maths', '3']), false, false);
  t('either English is enough', instead('English language', ['English language', '1']), true, true);
  t('combined science needs both grades: 5-5', instead('combined science', ['combined science', '55']), true, true);
  t('combined science needs both grades: 5-4 is not 5', instead('combined science', ['combined science', '54']), false, true);
  t('combined science needs both grades: 4-3 is not 4', instead('combined science', ['combined science', '43']), false, false);
  t('two of three single sciences', instead('combined science', ['biology', '5'], ['chemistry', '5'], ['physics', '1']), true, true);
  t('one of three is not enough', instead('combined science', ['biology', '9'], ['chemistry', '4'], ['physics', '4']), false, true);
  t('a grade without the entry is nothing', instead('English literature'), false, false);
  t('a void entry reaches no grade', instead('history', ['history', '9', '2021-06']), false, false);
});

describe('EB-3 by pillar', () => {
  it('1 or above', () => expect(reached(instead('French', ['French', '1']), 'languages')).toEqual(['at1']));
  it('4 or above', () => expect(reached(instead('maths', ['maths', '4']), 'maths')).toEqual(['at4', 'at1']));
  it('5 or above', () => expect(reached(instead('history', ['history', '5']), 'humanities')).toEqual(['at5', 'at4', 'at1']));
  it('U is none', () => expect(reached(instead('history', ['history', 'U']), 'humanities')).toEqual([]));
  it('the English pillar needs both subjects entered', () => expect(reached(instead('English literature'), 'english')).toEqual([]));
  it('the science pillar needs three single sciences', () => expect(reached(instead('combined science', ['biology', '9'], ['chemistry', '9']), 'science')).toEqual([]));
  it('the science pillar takes the second best', () => expect(reached(instead('combined science', ['biology', '9'], ['chemistry', '4'], ['physics', '1']), 'science')).toEqual(['at4', 'at1']));
});

describe('EB-5: value added by pillar, over pupils with a baseline entered for it', () => {
  // KS2 101 is group 15: science 3.70, humanities 3.32, languages 3.72 (002 Table 40).
  const { figures } = score([['combined science', '54'], ['history', '2'], ['geography', '5'], ['French', 'U']], 101);
  it('science is the mean of two, in two-hundredths', () => expect(figures.vaScience).toBe(900 - 740));
  it('the better humanity', () => expect(figures.vaHumanities).toBe(500 - 332));
  it('the best language, a U too', () => expect(figures.vaLanguages).toBe(0 - 372));
  it('nobody who was not entered', () => expect(score([['biology', '9'], ['chemistry', '9']], 101).figures).toMatchObject({ vaScience: null, vaHumanities: null, vaLanguages: null }));
  it('nobody without a baseline', () => expect(score([['history', '9']]).figures.vaHumanities).toBeNull());
  it('a void entry is entered, at 0', () => expect(score([['history', '9', '2021-06']], 101).figures.vaHumanities).toBe(-332));
  it('an edition without averages by pillar gives none', () => expect(score([['history', '9']], 101, rulesOf(2022, edition2022Provisional)).figures.vaHumanities).toBeNull());
});
