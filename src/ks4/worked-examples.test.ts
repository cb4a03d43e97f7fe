/** The worked examples of document 002 for pupils, each under the document's own name. */
import { describe, expect, it } from 'vitest';
import { roundRatio } from '../exact/round';
import { score, type Line, type Scored } from './test-pupils';

const p8 = ({ p8: thousandths }: Scored) => roundRatio(thousandths!, 1000, 2);
const aps = ({ figures }: Scored) => roundRatio(figures.ebaccPoints, 600, 2);

describe('Annex A, Worked Example A: Gillian (Table 4)', () => {
  const gillian: readonly Line[] = [
    ['maths', '7'], ['English language', '8'], ['English literature', '6'], ['biology', '7'], ['art', '4'], ['physics', '6'],
    ['French', '9', '2022-06'], ['AS French', 'C'], ['Spanish', '6'], ['religious studies', '3'],
  ];
  const scored = score(gillian);
  it('has an Attainment 8 score of 66', () => expect(scored.att8).toBe(66));
  it('has 14 for maths, 16 for English, 20 in the EBacc and 16 in the open slots', () =>
    expect([scored.maths, scored.english, scored.ebacc, scored.open]).toEqual([14, 16, 20, 16]));
  it('her AS French at C replaces her GCSE French at 9', () => expect(scored.ruleOf(6)).toBe('D-2'));
  it('her EBacc slots are biology, AS French and physics', () => expect(scored.filling('ebacc')).toEqual(['biology', 'AS French', 'physics']));
  it('her open slots are English literature, Spanish and art', () => expect(scored.filling('open')).toEqual(['English literature', 'Spanish', 'art']));
  it('religious studies at 3 finds no slot', () => expect(scored.ruleOf(9)).toBe('A8-4'));
  it('her average grade is 6.6', () => expect(scored.att8 / 10).toBe(6.6));
  it('taken in the same summer, the AS replaces the GCSE all the same', () =>
    expect(score(gillian.map(([subject, grade]) => [subject, grade] as const)).att8).toBe(66));
});

const HARDIP: readonly Line[] = [
  ['maths', '3'], ['English language', '4'], ['combined science', '55'], ['computer science', '4'], ['WJEC Hospitality and Catering', 'D2'],
  ['BTEC Sport', 'M2'], ['NCFE Business and Enterprise', 'P'], ['BTEC Tech Award Health and Social Care', 'P1'],
];
describe('Annex A, Worked Example B: Hardip (Tables 5 and 6)', () => {
  const hardip = score(HARDIP, 101);
  it('has an Attainment 8 score of 40.5', () => expect(hardip.att8).toBe(40.5));
  it('English language is not doubled without literature: 4', () => expect(hardip.english).toBe(4));
  it('combined science fills two EBacc slots and computer science the third', () =>
    expect(hardip.filling('ebacc')).toEqual(['combined science', 'combined science', 'computer science']));
  it('the Level 1 Pass in Health and Social Care finds no slot', () => expect(hardip.ruleOf(7)).toBe('A8-4'));
  it('a KS2 score of 101 is group 15, whose average is 38.00', () => expect([hardip.figures.pag, hardip.figures.estimate]).toEqual([15, 3800]));
  it('has a Progress 8 score of 0.25', () => expect(p8(hardip)).toBe(0.25));
});

describe('Annex A, Stuart (Tables 8 and 9)', () => {
  const stuart = score([], 116);
  it('achieved no Attainment 8 points', () => expect(stuart.att8).toBe(0));
  it('has an unadjusted score of -7.319, shown as -7.32', () => expect([stuart.p8, p8(stuart)]).toEqual([-7319, -7.32]));
  it('is raised to the minimum of group 30, -3.715', () => expect([stuart.figures.pag, stuart.figures.p8Adjusted]).toEqual([30, -3715]));
});

describe('Annex C, Worked example 1: Sumita (Table 10)', () => {
  const sumita = score([
    ['English language', '8'], ['English literature', '7'], ['maths', '5'], ['biology', '4'], ['physics', '5'], ['chemistry', '7'],
    ['computer science', '7'], ['history', '5'], ['French', '4'], ['religious studies', '5'],
  ]);
  it('has 36 EBacc points', () => expect(sumita.ebaccPoints).toBe(36));
  it('has an EBacc average point score of 6', () => expect(aps(sumita)).toBe(6));
  it('is entered for the EBacc', () => expect(sumita.is('ebaccEntered')).toBe(true));
});

describe('Annex C, Worked example 2: Steven (Table 11)', () => {
  const steven = score([['English language', '3'], ['maths', '5'], ['combined science', '33'], ['German', '4'], ['music', '4'], ['BTEC Travel and Tourism', 'D2']]);
  it('has 15 EBacc points: no English without literature, no humanity', () => expect(steven.ebaccPoints).toBe(15));
  it('has an EBacc average point score of 2.5', () => expect(aps(steven)).toBe(2.5));
  it('is not entered for the EBacc', () => expect(steven.is('ebaccEntered')).toBe(false));
});

describe('Annex D, Poppy (Tables 13 to 16)', () => {
  const poppy = score([
    ['English literature', '7', '2021-06'], ['English language', '6'], ['maths', '7'], ['chemistry', '8'], ['biology', '6'], ['physics', '5'],
    ['history', '5'], ['German', '4'], ['music', '6'], ['art', '8'],
  ], 110);
  it('Table 13: English literature of 2021 doubles English language: 12', () => expect(poppy.english).toBe(12));
  it('Table 13: maths is 14', () => expect(poppy.maths).toBe(14));
  it('Table 14: the EBacc slots are chemistry, biology and physics', () => expect(poppy.filling('ebacc')).toEqual(['chemistry', 'biology', 'physics']));
  it('Table 15: the open slots are art, music and history', () => expect(poppy.filling('open')).toEqual(['art', 'music', 'history']));
  it('has an Attainment 8 score of 64', () => expect(poppy.att8).toBe(64));
  it('Table 16: group 24, 58.14, Progress 8 0.59', () => expect([poppy.figures.pag, poppy.figures.estimate, p8(poppy)]).toEqual([24, 5814, 0.59]));
  it('English literature of 2021 is an entry without a result', () => expect(poppy.ruleOf(0)).toBe('D-7'));
});

describe('Annex D, Luke (Table 18)', () => {
  const luke = score([
    ['English language', '7'], ['English literature', '8', '2021-06'], ['maths', '7', '2021-11'], ['combined science', '55'], ['geography', '6'],
    ['physical education', '7'], ['Spanish', '9', '2021-11'], ['French', '8'], ['history', '7', '2021-06'], ['BTEC Travel and Tourism', 'D2'],
  ]);
  it('has 38 EBacc points', () => expect(luke.ebaccPoints).toBe(38));
  it('has an EBacc average point score of 6.33', () => expect(aps(luke)).toBe(6.33));
  it('maths in the autumn 2021 resit series counts', () => expect(luke.filling('maths')).toEqual(['maths']));
  it('Spanish in the extraordinary series of autumn 2021 is an entry without a result', () => expect(luke.ruleOf(6)).toBe('D-7'));
  it('French and Spanish do not discount each other: two languages', () => expect(luke.is('multiLanguage')).toBe(true));
});

describe('Annex D, Science pathways example 1: Liam (Table 19)', () => {
  const liam = score([
    ['English language', '6'], ['English literature', '8'], ['maths', '7'], ['biology', '7', '2021-06'], ['chemistry', '6', '2021-06'], ['computer science', '5'],
    ['history', '7'], ['music', '6'], ['religious studies', '7'], ['German', '6'],
  ]);
  it('has 33 EBacc points: computer science with a 0 beside it', () => expect(liam.ebaccPoints).toBe(33));
  it('has an EBacc average point score of 5.5', () => expect(aps(liam)).toBe(5.5));
  it('entries of 2021 make the science pillar: he is entered for the EBacc', () => expect(liam.is('ebaccEntered')).toBe(true));
});

describe('Annex D, Science pathways example 2: Noah (Table 20)', () => {
  const noah = score([
    ['English language', '6'], ['English literature', '8'], ['maths', '7'], ['physics', '6', '2021-06'], ['combined science', '77'], ['geography', '4'],
    ['French', '6'], ['art', '6'], ['drama', '5'], ['physical education', '7'],
  ]);
  it('has 25 EBacc points: no science', () => expect(noah.ebaccPoints).toBe(25));
  it('has an EBacc average point score of 4.17', () => expect(aps(noah)).toBe(4.17));
  it('physics of 2021 sets the pathway and discounts combined science', () => expect(noah.ruleOf(4)).toBe('D-3'));
  it('combined science fills no slot in Attainment 8 either', () => expect(noah.filling('ebacc')).toEqual(['French', 'geography']));
});

describe('Annex D, Table 21: Sumita', () => {
  const sumita = score([['English language', '6', '2021-11'], ['English literature', '4'], ['maths', '7', '2021-06'], ['maths', '8', '2023-06']]);
  it('her maths is 0: the entry of 2021 discounts the 8 of 2023', () => expect([sumita.maths, sumita.ruleOf(2), sumita.ruleOf(3)]).toEqual([0, 'D-7', 'D-8']));
  it('her English language of the autumn 2021 resit counts: 5 or above', () => expect(sumita.is('english5')).toBe(true));
  it('she does not achieve 9-5 in English and maths', () => expect(sumita.is('enMa5')).toBe(false));
  it('she is entered for maths', () => expect(sumita.is('mathsEntry')).toBe(true));
});

describe('Annex D, in prose', () => {
  it('GCSE Spanish of summer 2021 counts for EBacc entry and not for any EBacc attainment', () => {
    const pupil = score([
      ['English language', '7'], ['English literature', '7'], ['maths', '7'], ['combined science', '77'], ['history', '7'], ['Spanish', '9', '2021-06'],
    ]);
    expect(pupil.is('ebaccEntered')).toBe(true);
    expect(pupil.is('ebacc5')).toBe(false);
    expect(pupil.is('ebacc4')).toBe(false);
    expect(pupil.ebaccPoints).toBe(35); // 7 + 7 + 14 + 7 + 0
  });
  it('English literature 5 of 2021 and language 4 of 2023: grade 4 and above in English, not grade 5', () => {
    const pupil = score([['English literature', '5', '2021-06'], ['English language', '4'], ['maths', '6']]);
    expect([pupil.is('enMa4'), pupil.is('enMa5')]).toEqual([true, false]);
  });
  it('English literature 2021 with language 2023 triggers the doubling, whichever grade is higher', () =>
    expect(score([['English literature', '9', '2021-06'], ['English language', '2']]).english).toBe(4));
  it('maths of summer 2021 is an entry whose grade counts for nothing', () => {
    const pupil = score([['maths', '9', '2021-06'], ['English language', '9'], ['English literature', '9']]);
    expect([pupil.is('mathsEntry'), pupil.is('enMa4')]).toEqual([true, false]);
  });
  it('footnote 22: autumn 2019 counts, autumn 2020 does not', () => {
    expect(score([['history', '7', '2019-11']]).att8).toBe(7);
    expect(score([['history', '7', '2020-11']]).att8).toBe(0);
  });
  it('footnote 24: autumn 2019 is a first entry', () => expect(score([['history', '3', '2019-11'], ['history', '8']]).att8).toBe(3));
});

describe('Annex F: an X in English', () => {
  const absent = score([['English language', '6'], ['English literature', 'X'], ['maths', '5']]);
  it('footnote 25: the grade in the other English counts and is not doubled', () => expect(absent.english).toBe(6));
  it('footnote 26: the English pillar of the EBacc is 0', () => expect(absent.ebaccPoints).toBe(5));
  it('X is no entry', () => expect([absent.figures.entries, absent.ruleOf(1)]).toEqual([2, 'Q-4']));
  it('either English is enough for English and maths', () => expect(absent.is('enMa5')).toBe(true));
});

describe('Level 3 qualifications, footnote 9', () => {
  it('an FSMQ of year 10 fills no slot where EBacc maths counts', () => {
    const pupil = score([['FSMQ additional maths', 'A', '2022-06'], ['maths', '5']]);
    expect([pupil.open, pupil.ruleOf(0), pupil.figures.entries]).toEqual([0, 'D-5', 2]);
  });
  it('where EBacc maths is a void entry, the FSMQ fills an open slot', () =>
    expect(score([['FSMQ additional maths', 'A'], ['maths', '5', '2021-06']]).open).toBe(5.13));
  it('one graded music exam counts alongside GCSE music', () => {
    const pupil = score([['grade 7 music theory', 'P'], ['grade 6 music performance', 'D'], ['music', '5']]);
    expect([pupil.open, pupil.filling('open'), pupil.ruleOf(0)]).toEqual([13.5, ['grade 6 music performance', 'music'], 'D-6']);
  });
});
