import { describe, expect, it } from 'vitest';
import { KS4_NATIONAL_AVERAGES } from '../reference/ks4/national-averages';
import { nationalComparisons } from './comparisons';

const of2023 = (groups: string[], filtered = false) => nationalComparisons(KS4_NATIONAL_AVERAGES, 2023, groups, filtered);

describe('national comparisons (S-3; 001)', () => {
  it('the whole school is held against all state-funded schools, revised before provisional', () =>
    expect(of2023([])['']).toMatchObject({ name: 'England 2022/23', figures: { att8: 46.3, enMa5: 45.3, enMa4: 65.1, ebaccAps: 4.05 } }));
  it('disadvantaged pupils are held against others nationally, and it says that this is not like for like', () =>
    expect(of2023(['disadvantaged=Y'])['disadvantaged=Y']).toMatchObject({ figures: { att8: 50.3 }, notLikeForLike: expect.stringContaining('not like for like') as string }));
  it('others are held against others', () => expect(of2023(['disadvantaged=N'])['disadvantaged=N']).not.toHaveProperty('notLikeForLike'));
  it('a group without a national figure has no comparison', () => expect(of2023(['class=11A'])).not.toHaveProperty('class=11A'));
  it('there is none when filters are on', () => expect(of2023(['sex=M'], true)).toEqual({}));
  it('none is taken from another year', () => expect(nationalComparisons(KS4_NATIONAL_AVERAGES, 2024, [], false)).toEqual({}));
  it('how many pupils there are nationally is not compared', () => expect(of2023([])['']!.figures).not.toHaveProperty('pupils'));
});
