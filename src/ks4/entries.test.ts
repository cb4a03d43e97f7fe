import { describe, expect, it } from 'vitest';
import { score, type Line } from './test-pupils';

describe('EB-6: entries after discounting, all and GCSE', () => {
  const t = (title: string, lines: Line[], all: number, gcse: number) => it(title, () => {
    const { figures } = score(lines);
    expect([figures.entries, figures.gcseEntries]).toEqual([all, gcse]);
  });
  t('a U is an entry (Q-4)', [['art', 'U']], 1, 1);
  t('an X is none (Q-4)', [['art', 'X']], 0, 0);
  t('a result still to come is none (Q-2)', [['art', 'Q']], 0, 0);
  t('combined science is two [house]', [['combined science', '44']], 2, 2);
  t('a technical award is an entry, and no GCSE', [['BTEC Sport', 'P1']], 1, 0);
  t('an AS is no GCSE, and leaves none behind', [['French', '9'], ['AS French', 'E']], 1, 0);
  t('a resit is none', [['art', '4', '2022-06'], ['art', '5']], 1, 1);
  t('a void entry is one', [['art', '4', '2021-06']], 1, 1);
  t('a void combined science is two', [['combined science', '44', '2021-06']], 2, 2);
  t('an FSMQ beside maths is one', [['maths', '4'], ['FSMQ additional maths', 'E']], 2, 1);
  t('a science off the pathway is none', [['biology', '4', '2022-06'], ['combined science', '44']], 1, 1);
  t('a second maths of another code is none', [['maths', '9'], ['AS further maths', 'E']], 1, 1);
  t('a second graded music exam is none', [['grade 7 music theory', 'P'], ['grade 8 music performance', 'P']], 1, 0);
});
