import { describe, expect, it } from 'vitest';
import { groupLines, lineSentence, measureOf } from './group-rows';
import { answerOf, schoolAnswer } from './samples';

const answer = {
  ...answerOf([]),
  school: schoolAnswer({ pupils: 93, p8: -0.07, p8Lower: -0.33, p8Upper: 0.19, enMa4: 68 }),
  groups: {
    'sex=M': schoolAnswer({ pupils: 59, p8: -0.3, p8Lower: -0.62, p8Upper: 0.02, enMa4: 60 }),
    'sex=F': schoolAnswer({ pupils: 34, p8: 0.33, p8Lower: -0.1, p8Upper: 0.76, enMa4: 82 }),
    'disadvantaged=Y': schoolAnswer({ pupils: 29, p8: null, enMa4: 41 }),
  },
};
const comparisons = {
  '': { name: 'National', source: 'DfE, 2017', figures: { p8: -0.03 } },
  'sex=M': { name: 'National', source: 'DfE, 2017', figures: { p8: -0.24 } },
};

describe('a measure by group', () => {
  const lines = groupLines(answer, comparisons, measureOf('p8'), ['sex', 'disadvantaged']);
  it('begins with all pupils, then each group by characteristic', () => expect(lines.map(({ label }) => label)).toEqual(['All pupils', 'Girls', 'Boys', 'Disadvantaged']));
  it('holds each group against its own national figure', () => expect(lines.map(({ gapText }) => gapText)).toEqual(['−0.04', null, '−0.06', null]));
  it('has the interval where there is one', () => expect(lines[2]!.intervalText).toBe('−0.62 to +0.02'));
  it('draws nothing for a figure that cannot be made', () => expect(lines[3]).toMatchObject({ value: null, text: '–' }));
  it('leaves out characteristics that were not asked for', () => expect(groupLines(answer, comparisons, measureOf('enMa4'), ['sex'])).toHaveLength(3));
  it('is told in words', () =>
    expect(lineSentence(lines[2]!, 'National')).toBe('Boys: −0.30, from −0.62 to +0.02, 59 pupils, National −0.24, gap −0.06.'));
});
