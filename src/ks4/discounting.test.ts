import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { seriesAfterYear } from './columns';
import { NONE } from './figures';
import { pupilScorer } from './pupil';
import { catalogue, resultFrom, rules2023, rulesOf, score, type Line } from './test-pupils';

/** Attainment 8 of the lines, and the rule by which each does not count. */
const outcome = (...lines: Line[]) => ({ att8: score(lines).att8, rules: lines.map((_, at) => score(lines).ruleOf(at)) });

describe('D-1: results with one discount code are one course of study, and the first entry counts whatever its grade', () => {
  it('a better resit changes nothing', () => expect(outcome(['history', '4', '2022-06'], ['history', '8'])).toEqual({ att8: 4, rules: [undefined, 'D-1'] }));
  it('nor does a worse one', () => expect(outcome(['history', '8', '2022-06'], ['history', '4'])).toEqual({ att8: 8, rules: [undefined, 'D-1'] }));
  it('a U is a first entry too', () => expect(outcome(['history', 'U', '2022-06'], ['history', '8'])).toEqual({ att8: 0, rules: [undefined, 'D-1'] }));
  it('in the same series with no dates the higher points count', () => expect(outcome(['history', '4'], ['history', '8'])).toEqual({ att8: 8, rules: ['D-1', undefined] }));
  it('on the same day the higher points count', () =>
    expect(outcome(['history', '4', '2023-06-05'], ['history', '8', '2023-06-05'])).toEqual({ att8: 8, rules: ['D-1', undefined] }));
  it('on different days of one series the earlier exam counts', () =>
    expect(outcome(['history', '4', '2023-06-05'], ['history', '8', '2023-06-12'])).toEqual({ att8: 4, rules: [undefined, 'D-1'] }));
  it('a date against none in the same series: the higher points count', () =>
    expect(outcome(['history', '4', '2023-06-05'], ['history', '8'])).toEqual({ att8: 8, rules: ['D-1', undefined] }));
  it('a date against none in an earlier series: the earlier series counts', () =>
    expect(outcome(['history', '4', '2022-11'], ['history', '8', '2023-06-05'])).toEqual({ att8: 4, rules: [undefined, 'D-1'] }));
  it('three results of a series, two dated: the later dated one never counts, in any order', () => {
    const lines: Line[] = [['history', '3', '2023-06-05'], ['history', '5'], ['history', '7', '2023-06-12']];
    // Without the trace results are scored as they come, as in a file.
    const { score: scoreAsGiven } = pupilScorer(rules2023, catalogue);
    fc.assert(fc.property(fc.shuffledSubarray(lines, { minLength: 3 }), (shuffled) => {
      expect([score(shuffled).att8, scoreAsGiven(shuffled.map((line) => resultFrom(line)), NONE).att8]).toEqual([5, 500]);
    }));
  });
  it('different qualifications of one code discount each other: GCSE physical education and BTEC Sport', () =>
    expect(outcome(['physical education', '3', '2022-06'], ['BTEC Sport', 'D2'])).toEqual({ att8: 3, rules: [undefined, 'D-1'] }));
  it('different codes do not: French and Spanish, history and ancient history, language and literature', () =>
    expect(score([['French', '5'], ['Spanish', '5'], ['history', '5'], ['ancient history', '5'], ['English language', '5'], ['English literature', '5']]).att8).toBe(35));
  it('an X is no first entry', () => expect(outcome(['history', 'X', '2022-06'], ['history', '8'])).toEqual({ att8: 8, rules: ['Q-4', undefined] }));
  it('nor is a result still to come', () => expect(outcome(['history', 'Q', '2022-06'], ['history', '8'])).toEqual({ att8: 8, rules: ['Q-2', undefined] }));
});

describe('Q-6: a qualification that does not count in the year discounts nothing', () => {
  // The NCFE Level 2 Certificate is on the lists of 2019 and 2020 alone.
  const lines: Line[] = [['NCFE Business and Enterprise', 'D*', '2020-11'], ['business', '5', '2021-06'], ['NCFE Business and Enterprise', 'P', '2021-06']];
  const scored = score(lines, undefined, rulesOf(2021));
  it('and is named in the trace', () => expect([scored.ruleOf(0), scored.ruleOf(2)]).toEqual(['Q-6', 'Q-6']));
  it('and is no entry', () => expect(scored.figures.entries).toBe(1));
});

describe('D-2: AS beats GCSE of the same code always', () => {
  it('even with fewer points', () => expect(outcome(['French', '9'], ['AS French', 'E'])).toEqual({ att8: 3.5, rules: ['D-2', undefined] }));
  it('even taken later', () => expect(outcome(['French', '9', '2022-06'], ['AS French', 'E'])).toEqual({ att8: 3.5, rules: ['D-2', undefined] }));
  it('even ungraded', () => expect(outcome(['French', '9'], ['AS French', 'U'])).toEqual({ att8: 0, rules: ['D-2', undefined] }));
  it('and any other kind of its code: AS music beats BTEC Music', () => expect(outcome(['BTEC Music', 'D2'], ['AS music', 'E']).rules).toEqual(['D-2', undefined]));
  it('even when it is the void one: it stands at 0 [house]', () =>
    expect(outcome(['French', '9'], ['AS French', 'A', '2021-06'])).toEqual({ att8: 0, rules: ['D-2', 'D-7'] }));
  it('and a void AS that came after a GCSE of autumn 2019 as well [house]', () =>
    expect(outcome(['French', '9', '2019-11'], ['AS French', 'A', '2021-06'])).toEqual({ att8: 0, rules: ['D-2', 'D-7'] }));
  it('but an AS that was not sat does not', () => expect(outcome(['French', '9'], ['AS French', 'X'])).toEqual({ att8: 9, rules: [undefined, 'Q-4'] }));
  it('among AS of one code the first entry counts', () =>
    expect(outcome(['AS French', 'E', '2022-06'], ['AS French', 'A'], ['French', '9'])).toEqual({ att8: 3.5, rules: [undefined, 'D-1', 'D-2'] }));
  it('AS English language and literature counts as language beside the GCSEs', () => {
    const pupil = score([['English language', '5'], ['AS English language and literature', 'C'], ['English literature', '6']]);
    expect([pupil.english, pupil.open]).toEqual([14, 11]);
  });
});

describe('D-4: one EBacc maths counts', () => {
  it('GCSE and AS maths have one code: AS counts', () => expect(outcome(['maths', '9'], ['AS maths', 'D'])).toEqual({ att8: 10.26, rules: ['D-2', undefined] }));
  it('further maths AS has its own code: the higher points count', () => expect(outcome(['maths', '9'], ['AS further maths', 'D']).rules).toEqual([undefined, 'D-4']));
  it('and the higher of the two may be the AS', () => expect(outcome(['maths', '7'], ['AS further maths', 'B'])).toEqual({ att8: 17.76, rules: ['D-4', undefined] }));
  it('the others count nowhere, not even as entries', () => {
    const pupil = score([['maths', '9'], ['AS further maths', 'D']]);
    expect([pupil.open, pupil.figures.entries]).toEqual([0, 1]);
  });
  it('D-1 comes first: a better maths resit does not rescue the comparison', () =>
    expect(outcome(['maths', '3', '2022-11'], ['maths', '9'], ['AS further maths', 'E']).rules).toEqual(['D-4', 'D-1', undefined]));
  it('a graded result goes before a void entry, both at 0', () =>
    expect(outcome(['maths', '9', '2021-06'], ['AS further maths', 'U']).rules).toEqual(['D-4', undefined]));
  it('statistics is no EBacc maths and fills an open slot beside it', () => expect(score([['maths', '5'], ['statistics', '6']]).filling('open')).toEqual(['statistics']));
});

describe('D-5: an FSMQ fills an open slot only without an EBacc maths entry whose result can count', () => {
  it('alone it fills one', () => expect(score([['FSMQ additional maths', 'A']]).filling('open')).toEqual(['FSMQ additional maths']));
  it('a U in maths is a result that counts', () => expect(score([['FSMQ additional maths', 'A'], ['maths', 'U']]).ruleOf(0)).toBe('D-5'));
  it('an X in maths is no entry', () => expect(score([['FSMQ additional maths', 'A'], ['maths', 'X']]).open).toBe(5.13));
  it('AS further maths is EBacc maths', () => expect(score([['FSMQ additional maths', 'A'], ['AS further maths', 'E']]).ruleOf(0)).toBe('D-5'));
  it('a maths resit behind a void first entry cannot count (D-8), so the FSMQ does', () =>
    expect(score([['FSMQ additional maths', 'A'], ['maths', '5', '2021-06'], ['maths', '6']]).open).toBe(5.13));
  it('it neither discounts maths nor is discounted: both are entries', () =>
    expect(score([['FSMQ additional maths', 'A', '2022-06'], ['maths', '5']]).figures.entries).toBe(2));
  it('a void FSMQ is a void entry, whatever the maths', () => expect(score([['FSMQ additional maths', 'A', '2021-06'], ['maths', '5']]).ruleOf(0)).toBe('D-7'));
});

describe('D-6: at most one graded music exam counts, beside GCSE music', () => {
  it('the higher points of two codes; the other is no entry', () => {
    const pupil = score([['grade 7 music theory', 'P'], ['grade 8 music performance', 'P'], ['music', '4']]);
    expect([pupil.filling('open'), pupil.figures.entries, pupil.ruleOf(0)]).toEqual([['grade 8 music performance', 'music'], 2, 'D-6']);
  });
  it('of one code the first entry counts', () =>
    expect(outcome(['grade 6 music performance', 'P', '2022-03'], ['grade 8 music performance', 'D'])).toEqual({ att8: 7, rules: [undefined, 'D-1'] }));
});

describe('D-7: a result awarded from January 2020 to August 2021 is an entry without a result', () => {
  const points = (subject: Line[0], grade: string, when: string) => score([[subject, grade, when]]).att8;
  it.each(['2020-01', '2020-06', '2020-11', '2021-01', '2021-06', '2021-08'])('history of %s has no result', (when) => expect(points('history', '7', when)).toBe(0));
  it.each(['2019-11', '2019-12', '2022-01', '2022-06'])('history of %s counts', (when) => expect(points('history', '7', when)).toBe(7));
  it.each(['2021-09', '2021-11', '2021-12'])('in autumn 2021 (%s) GCSE English language and maths were the normal resit series', (when) =>
    expect([points('English language', '7', when), points('maths', '7', when)]).toEqual([7, 14]));
  it.each(['2021-09', '2021-11', '2021-12'])('in autumn 2021 (%s) English literature, every other GCSE and every AS have no result', (when) =>
    expect([points('English literature', '7', when), points('history', '7', when), points('AS maths', 'A', when), points('AS English language', 'A', when)]).toEqual([0, 0, 0, 0]));
  it.each(['2021-09', '2021-12'])('in autumn 2021 (%s) technical awards and graded music count', (when) =>
    expect([points('BTEC Sport', 'D2', when), points('grade 8 music performance', 'P', when)]).toEqual([7, 8.5]));
  it.each(['2020-06', '2021-08'])('technical awards and graded music of %s have no result', (when) =>
    expect([points('BTEC Sport', 'D2', when), points('grade 8 music performance', 'P', when)]).toEqual([0, 0]));
  it('a void entry fills no slot, a U does', () => {
    expect(score([['history', '7', '2021-06']]).figures.ebaccSlots).toBe(0);
    expect(score([['history', 'U']]).figures.ebaccSlots).toBe(1);
  });
});

describe('D-8: a void first entry still discounts a later one', () => {
  it('of the same code', () => expect(outcome(['history', '5', '2021-06'], ['history', '8'])).toEqual({ att8: 0, rules: ['D-7', 'D-8'] }));
  it('not of another', () => expect(outcome(['history', '5', '2021-06'], ['geography', '8'])).toEqual({ att8: 8, rules: ['D-7', undefined] }));
  it('and not an earlier one of autumn 2019', () => expect(outcome(['history', '5', '2019-11'], ['history', '8', '2021-06'])).toEqual({ att8: 5, rules: [undefined, 'D-1'] }));
});

describe('D-9: a series after August of the year is an error', () => {
  it.each([[202306, false], [202308, false], [202309, true], [202401, true], [202211, false]])('%i for 2023: %s', (series, after) => expect(seriesAfterYear(series, 2023)).toBe(after));
});
