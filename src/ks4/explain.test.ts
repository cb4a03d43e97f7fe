import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { edition2022Revised } from '../reference/ks4/editions/2022-revised';
import { edition2023Provisional } from '../reference/ks4/editions/2023-provisional';
import { ks4Year } from '../reference/ks4/years';
import { ks4Rules, type Ks4Rules } from './rules';
import { rulesOf, score, type Line } from './test-pupils';

const told = (lines: Line[], ks2?: number, rules?: Ks4Rules) =>
  score(lines, ks2, rules).explained.map(({ step, qualification, grade, countsAs, rule, sentence }) => [step, [qualification, grade].filter(Boolean).join(' '), countsAs, rule, sentence].filter(Boolean).join(' | '));
const line = (lines: Line[], rule: string, ks2?: number, rules?: Ks4Rules) => told(lines, ks2, rules).filter((text) => text.includes(` ${rule} |`));

describe('a pupil in words', () => {
  it('reads as a working from slots to Progress 8', () => expect(told([
    ['maths', '3'], ['English language', '4'], ['combined science', '55'], ['computer science', '4'], ['BTEC Sport', 'M2'], ['art', 'X'],
  ], 101)).toEqual([
    'Maths | GCSE Mathematics 3 | maths x 2 | A8-1 | The result of this slot: 3 x 2 = 6.',
    'English | GCSE English Language 4 | english | A8-2 | Counted once, because English language and English literature were not both entered: 4.',
    'EBacc | GCSE Combined Science: Trilogy 55 | ebacc | A8-3 | One of the best 3 for these slots: 5.',
    'EBacc | GCSE Combined Science: Trilogy 55 | ebacc | A8-3 | One of the best 3 for these slots: 5.',
    'EBacc | GCSE Computer Science 4 | ebacc | A8-3 | One of the best 3 for these slots: 4.',
    'Open | BTEC First Award Sport M2 | open | A8-4 | One of the best 3 for these slots: 5.5.',
    'Open | A8-5 | 2 slots are empty: 0 points.',
    'Not counted | GCSE Art and Design X | nothing | Q-4 | Absent: no entry and no result.',
    'Attainment 8 | A8-5 | Maths 6 + English 4 + EBacc 14 + Open 5.5 = 29.5; an average grade of 2.95.',
    'Progress 8 | P8-2 | The Key Stage 2 mean is 101.0, which is prior attainment group 15; pupils in it average 38.00 points nationally.',
    'Progress 8 | P8-3 | (29.5 - 38.00) / 10 = -0.85.',
    'EBacc measures | EB-1 | Not entered for the EBacc: only maths, science are complete.',
    'EBacc measures | EB-2 | Points of the six EBacc slots: 13, divided by 6.',
    'EBacc measures | EB-4 | English and maths: grade 4 or above in English alone.',
    'EBacc measures | EB-6 | 6 entries, 5 of them GCSEs; not 5 or more GCSEs at grade 4 with English and maths.',
  ]));
  it('English doubled', () => expect(line([['English language', '4'], ['English literature', '6']], 'A8-2')[0]).toContain('counted twice because both were entered: 6 x 2 = 12.'));

  const t = (rule: string, lines: Line[], sentence: string) => it(`${rule}: ${sentence}`, () => expect(line(lines, rule).map((text) => text.split(' | ').at(-1))).toContain(sentence));
  t('Q-2', [['art', 'Q']], 'No result yet: it counts as nothing until there is one.');
  t('D-1', [['history', '4', '2022-06'], ['history', '8']], 'The same course of study counts once, by its first entry: GCSE History, June 2022.');
  t('D-1', [['history', '4'], ['history', '8']], 'The same course of study counts once: GCSE History, taken at the same time, has the higher points.');
  t('D-1', [['history', '4', '2023-06-05'], ['history', '8', '2023-06-12']], 'The same course of study counts once, by its first entry: GCSE History, June 2023.');
  t('D-2', [['French', '9'], ['AS French', 'C']], 'AS French counts in its place, whatever the points.');
  t('D-3', [['physics', '6', '2021-06'], ['combined science', '77']], 'Off the science pathway, which GCSE Physics set in June 2021.');
  t('D-3', [['physics', '6'], ['combined science', '77']], 'Off the science pathway: GCSE Combined Science: Trilogy was first entered in the same series, and its pathway gives the higher Attainment 8 or is combined science.');
  t('D-4', [['maths', '9'], ['AS further maths', 'E']], 'Only one EBacc maths counts: GCSE Mathematics.');
  t('D-5', [['maths', '9'], ['FSMQ additional maths', 'E']], 'It fills no slot, because the pupil has EBacc maths; it stays an entry.');
  t('D-6', [['grade 7 music theory', 'P'], ['grade 8 music performance', 'P']], 'Only one graded music exam counts: ABRSM Level 3 Certificate in Graded Examination in Music Performance (Grade 8).');
  t('D-7', [['history', '4', '2021-06']], 'Awarded between January 2020 and August 2021: the entry counts, the result does not.');
  t('D-7', [['history', '4', '2021-11']], 'Awarded in the extraordinary series of autumn 2021: the entry counts, the result does not.');
  t('D-8', [['history', '4', '2021-06'], ['history', '8']], 'The first entry counts, although its result does not: GCSE History, June 2021.');
  t('A8-4', [['art', '4'], ['drama', '4'], ['music', '4'], ['sociology', '3']], 'Better results fill every slot that it could.');
  it('Q-6: the reason is the catalogue\'s own', () => expect(line([['NCFE Business and Enterprise', 'P', '2021-06']], 'Q-6', undefined, rulesOf(2021))[0]).toContain("not on the DfE's list for 2021"));

  const year = ks4Year(2023).year!;
  it('without a baseline it says so', () => expect(line([], 'P8-1')[0]).toContain('There is no Key Stage 2 baseline'));
  it('without an edition it says so', () => expect(line([], 'Y-2', 101, ks4Rules({ year, edition: null }))[0]).toContain('no national averages'));
  it('a score raised to the minimum', () => expect(line([], 'P8-4', 116)).toEqual(["Progress 8 | P8-4 | Below the least of group 30: -3.72 counts in the school's mean."]));
  it('an edition without minimum scores', () => expect(line([], 'P8-4', 116, rulesOf(2022, edition2022Revised))[0]).toContain('no minimum scores'));
  it('a special school', () => expect(line([], 'P8-4', 116, ks4Rules({ year, edition: edition2023Provisional, schoolType: 'special' }))[0]).toContain('In a special school'));
  it('a full EBacc, and grade 7 in English and maths', () => {
    const words = told([['English language', '7'], ['English literature', '7'], ['maths', '7'], ['combined science', '77'], ['history', '7'], ['French', '7']]);
    expect(words.at(-4)).toContain('Entered for the EBacc in all five pillars.');
    expect(words.at(-2)).toContain('grade 7 or above in both');
    expect(words.at(-1)).toContain('7 entries, 7 of them GCSEs; 5 or more GCSEs');
  });
  it('nothing at all', () => expect(told([])).toContain('EBacc measures | EB-4 | English and maths: grade 4 in neither.'));
  it('the points of the slots add up to the total, for any grades', () =>
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('art', 'drama', 'history', 'French', 'maths', 'English language', 'combined science' as const), fc.constantFrom('1', '5', '9')), { maxLength: 9 }), (picked) => {
      const { explained, att8 } = score(picked.map(([subject, grade]) => [subject, subject === 'combined science' ? `${grade}${grade}` : grade] as Line));
      const slots = explained.filter(({ step }) => ['Maths', 'English', 'EBacc', 'Open'].includes(step));
      return slots.reduce((sum, { points, countsAs }) => sum + points! * Number(/x (\d)/.exec(countsAs)?.[1] ?? 1), 0) === att8;
    })));
});
