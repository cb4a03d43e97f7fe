import { describe, expect, it } from 'vitest';
import { ATTAINMENT_8, type SlotPlan } from '../reference/ks4/slot-plan';
import { NONE } from './figures';
import { ks4Rules } from './rules';
import { score, type Line } from './test-pupils';

describe('A8-1: maths fills its slot, doubled', () => {
  it('5 counts 10', () => expect(score([['maths', '5']]).maths).toBe(10));
  it('and nothing else does: statistics leaves it empty', () => expect(score([['statistics', '9']]).maths).toBe(0));
  it('and it fills no other slot', () => expect(score([['maths', '9']]).att8).toBe(18));
});

describe('A8-2: the higher of English language and literature, doubled if both were entered', () => {
  const t = (title: string, lines: Line[], english: number, open: number) => it(title, () => {
    const pupil = score(lines);
    expect([pupil.english, pupil.open]).toEqual([english, open]);
  });
  t('both: the higher twice, the lower in open', [['English language', '4'], ['English literature', '6']], 12, 4);
  t('language alone counts once', [['English language', '6']], 6, 0);
  t('literature alone counts once', [['English literature', '6']], 6, 0);
  t('a U was entered and doubles the other', [['English language', '6'], ['English literature', 'U']], 12, 0);
  t('an X was not', [['English language', '6'], ['English literature', 'X']], 6, 0);
  t('two entries in English language are not both subjects', [['English language', '6'], ['AS English language and literature', 'E']], 6, 3.5);
  t('neither counts in the EBacc slots', [['English language', '9'], ['English literature', '9']], 18, 9);
});

describe('A8-3: the best three of science, computer science, history, geography and languages', () => {
  it('in any combination: three languages', () => expect(score([['French', '5'], ['German', '6'], ['Spanish', '7']]).ebacc).toBe(18));
  it('combined science may fill two', () => expect(score([['combined science', '65'], ['history', '4']]).ebacc).toBe(15));
  it('or one, and an open slot with the other', () => {
    const pupil = score([['combined science', '65'], ['history', '9'], ['French', '9']]);
    expect([pupil.ebacc, pupil.open, pupil.filling('open')]).toEqual([23.5, 5.5, ['combined science']]);
  });
  it('or none', () => expect(score([['combined science', '11'], ['history', '9'], ['French', '9'], ['geography', '9'], ['art', '9'], ['drama', '9'], ['music', '9']]).filling('open')).toEqual(['art', 'drama', 'music']));
  it('religious studies is not among them', () => expect(score([['religious studies', '9']]).ebacc).toBe(0));
});

describe('A8-4: the best three of everything left', () => {
  it('spare EBacc results too', () => expect(score([['French', '5'], ['German', '6'], ['Spanish', '7'], ['history', '8']]).open).toBe(5));
  it('and no more than three', () => expect(score([['art', '9'], ['drama', '8'], ['music', '7'], ['sociology', '6']]).open).toBe(24));
});

describe('A8-5: an empty slot is 0, and Attainment 8 is the sum', () => {
  it('of nothing is nothing', () => expect(score([]).att8).toBe(0));
  it('of nine 9s is 90', () =>
    expect(score([['maths', '9'], ['English language', '9'], ['English literature', '9'], ['biology', '9'], ['chemistry', '9'], ['physics', '9'], ['history', '9'], ['French', '9']]).att8).toBe(90));
  it('counts the slots that are filled, a U included', () => {
    const { figures } = score([['history', 'U'], ['combined science', '11'], ['art', '3']]);
    expect([figures.ebaccSlots, figures.openSlots]).toEqual([3, 1]);
  });
});

describe('A8-6: equal points are told apart by EBacc subject, then by title', () => {
  it('history fills the EBacc slot before geography and French', () =>
    expect(score([['French', '5'], ['geography', '5'], ['history', '5'], ['biology', '5']]).filling('ebacc')).toEqual(['biology', 'history', 'geography']));
  it('French goes before German, by title', () =>
    expect(score([['German', '5'], ['French', '5'], ['history', '9'], ['geography', '9']]).filling('ebacc')).toEqual(['history', 'geography', 'French']));
  it('a language left over goes before art in the open slots', () =>
    expect(score([['art', '5'], ['drama', '5'], ['music', '5'], ['Spanish', '5'], ['history', '9'], ['geography', '9'], ['French', '9']]).filling('open')).toEqual(['Spanish', 'art', 'drama']));
});

describe('Y-3: another slot plan is data alone', () => {
  /** Maths and English as today, two sciences, two breadth slots from different categories, two of the pupil's choice. */
  const [maths, english] = ATTAINMENT_8.rows;
  const breadth: SlotPlan = {
    name: 'Consultation of 2026',
    rows: [
      maths!, english!,
      { slot: 'science', count: 2, weight: 1, accepts: [{ name: 'science', subjects: ['combined science', 'biology', 'chemistry', 'physics', 'computer science'] }], divisor: 2 },
      {
        slot: 'breadth', count: 2, weight: 1, fromDifferentCategories: true, divisor: 2,
        accepts: [
          { name: 'humanities', subjects: ['history', 'geography'], discountCodes: ['DD1'] },
          { name: 'creative', discountCodes: ['JA2', 'LC11', 'LF1', 'LB1'] },
          { name: 'languages', subjects: ['language'] },
        ],
      },
      { slot: 'choice', count: 2, weight: 1, accepts: 'any', divisor: 2 },
    ],
  };
  const rules = ks4Rules({ year: { year: 2023, slotPlan: breadth }, edition: null });
  const lines: Line[] = [
    ['maths', '5'], ['English language', '6'], ['English literature', '5'], ['combined science', '55'], ['computer science', '7'],
    ['history', '9'], ['geography', '8'], ['art', '4'], ['drama', '3'], ['French', '2'], ['BTEC Sport', 'D2'],
  ];
  const pupil = score(lines, undefined, rules);
  it('sciences fill their two slots', () => expect(pupil.filling('science')).toEqual(['computer science', 'combined science']));
  it('the breadth slots come from different categories: history and art, not history and geography', () => expect(pupil.filling('breadth')).toEqual(['history', 'art']));
  it('the choice slots take the best of what is left', () => expect(pupil.filling('choice')).toEqual(['geography', 'BTEC Sport']));
  it('the score is the sum', () => expect(pupil.att8).toBe(10 + 12 + 12 + 13 + 15));
  it('the trace replays it', () => expect(pupil.replayed).toBe(pupil.att8));
  it('religious studies is in the humanities by its discount code', () => expect(score([['religious studies', '4'], ['history', '3'], ['art', '1']], undefined, rules).filling('breadth')).toEqual(['religious studies', 'art']));
  it('elements that the plan does not have are none, not 0', () => {
    expect([pupil.figures.att8Ebacc, pupil.figures.att8Open]).toEqual([null, null]);
    expect(NONE).toBeLessThan(0);
  });
});
