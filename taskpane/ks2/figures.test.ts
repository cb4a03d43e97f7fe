import { describe, expect, it } from 'vitest';
import { csvTable } from '../../src/cohort/record-table';
import { ks2Measures } from '../../src/ks2/measures';
import { ks2Lines } from './figures';

const HEADER = ['pupil', 'ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_reading', 'ks2_writing', 'ks2_maths'];
const { school } = ks2Measures(csvTable('P', [HEADER, ['A', 'EXS', 'EXS', 'EXS', '105', 'EXS', '110'], ['B', 'EXS', 'EXS', 'EXS', '99', 'WTS', 'A']]), { year: 2022, status: 'validated', filters: [], percentPlaces: 0 });
const line = (key: string, comparison?: Parameters<typeof ks2Lines>[1]) => ks2Lines(school, comparison).find((each) => each.key === key)!;

describe('key stage 2 in the pane', () => {
  it('shows the combined standard beside the national figure, with the gap in points', () =>
    expect(line('rwmExpected', { name: 'England', source: 'DfE', figures: { rwmExpected: 59 } })).toMatchObject({ text: '50%', comparison: '59%', gap: '−9 points' }));
  it('shows progress with its interval and where it stands, in words', () =>
    expect(line('maths.progress')).toMatchObject({ text: '+5.81', detail: '−5.65 to +17.27, ● not different from average' }));
  it('says why a figure is missing', () => expect(line('gps.expected')).toMatchObject({ text: '–', detail: expect.stringContaining('grammar') as string }));
});
