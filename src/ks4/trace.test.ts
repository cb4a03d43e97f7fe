import { describe, expect, it } from 'vitest';
import { replay } from './trace';
import { catalogue, score, type Line } from './test-pupils';

const told = (lines: Line[]) => score(lines).rows.map(({ result, qualification, points, countsAs, weight, rule, because }) =>
  `${catalogue.qualifications[qualification]!.name} ${points / 100}: ${countsAs}${weight > 1 ? ` x ${weight}` : ''} ${rule}${because === null ? '' : ` (line ${because + 1})`} [line ${result + 1}]`);

describe('A8-7: the trace says which result fills which slot, and what does not count and why', () => {
  it('slots in the order of the plan, best first, then what fills none', () => expect(told([
    ['art', '4'], ['French', '9'], ['AS French', 'C'], ['combined science', '65'], ['maths', '7'], ['English language', '6'], ['English literature', '8'],
    ['history', '9', '2021-06'], ['drama', 'X'], ['music', '1'], ['sociology', '3'],
  ])).toEqual([
    'GCSE Mathematics 7: maths x 2 A8-1 [line 5]',
    'GCSE English Literature 8: english x 2 A8-2 [line 7]',
    'AS French 7: ebacc A8-3 [line 3]',
    'GCSE Combined Science: Trilogy 5.5: ebacc A8-3 [line 4]',
    'GCSE Combined Science: Trilogy 5.5: ebacc A8-3 [line 4]',
    'GCSE English Language 6: open A8-4 [line 6]',
    'GCSE Art and Design 4: open A8-4 [line 1]',
    'GCSE Sociology 3: open A8-4 [line 11]',
    'GCSE History 9: entry D-7 [line 8]',
    'GCSE French 9: nothing D-2 (line 3) [line 2]',
    'GCSE Drama 0: nothing Q-4 [line 9]',
    'GCSE Music 1: entry A8-4 [line 10]',
  ]));
  it('combined science may fill one slot here and one there', () => {
    const rows = score([['combined science', '65'], ['history', '9'], ['French', '9']]).rows.filter(({ result }) => result === 0);
    expect(rows.map(({ countsAs, points }) => [countsAs, points])).toEqual([['ebacc', 550], ['open', 550]]);
  });
  it('of combined science that fills one slot of its two nothing is said to be left over', () =>
    expect(score([['combined science', '11'], ['history', '9'], ['French', '9'], ['art', '9'], ['drama', '9'], ['music', '9']]).rows.filter(({ result }) => result === 0).map(({ countsAs }) => countsAs)).toEqual(['ebacc']));
  it('replaying an empty trace gives 0', () => expect(replay({ rows: [] })).toEqual({ att8: 0, slots: {} }));
});
