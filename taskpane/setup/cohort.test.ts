import { describe, expect, it } from 'vitest';
import { settingsOf } from '../state/samples';
import { choiceOf, inclusionSentence, missingFirst, readOverride, searched, withChoice, withInclusion } from './cohort';
import type { RollLine } from './cohort';

const line = (pupil: string, more: Partial<RollLine> = {}): RollLine =>
  ({ pupil, name: `Name ${pupil}`, class: '11A', included: true, reason: '', disadvantaged: '', ks2Reading: '', ks2Maths: '', ks2: 101, pag: 17, ks2Reason: '', sheet: 'Year 11', address: 'A2', ...more });
const lines = [line('A1'), line('A2', { included: false, ks2: null }), line('B3', { name: 'Ada Moss', class: '11X/Ma1' })];

describe('the roll', () => {
  it('is searched by name, number and class together', () => expect(searched(lines, 'moss 11x').map(({ pupil }) => pupil)).toEqual(['B3']));
  it('shows pupils without key stage 2 first', () => expect(missingFirst(lines).map(({ pupil }) => pupil)).toEqual(['A2', 'A1', 'B3']));
});

describe('taking pupils out', () => {
  it('says what changes, counting only those who move', () =>
    expect(inclusionSentence(lines, ['A1', 'A2'], false)).toBe('Takes 1 pupil out of the cohort: 2 to 1. Every measure of the school and of their groups changes.'));
  it('is kept with its reason', () => expect(withInclusion(settingsOf(), ['A1'], false, ' Moved abroad ').pupils).toEqual([{ pupil: 'A1', include: false, reason: 'Moved abroad' }]));
  it('leaves the other choices of the pupil', () =>
    expect(withInclusion(withChoice(settingsOf(), 'A1', { disadvantaged: true }), ['A1'], false, '').pupils).toEqual([{ pupil: 'A1', disadvantaged: true, include: false }]));
});

describe("the user's word on a pupil", () => {
  it('is taken back without a trace', () => {
    const settings = withChoice(settingsOf(), 'A1', { disadvantaged: false });
    expect(choiceOf(settings, 'A1')?.disadvantaged).toBe(false);
    expect(withChoice(settings, 'A1', { disadvantaged: undefined }).pupils).toEqual([]);
  });
  it('may be a key stage 2 mean from 59 to 120', () => expect([readOverride('101.5'), readOverride(' '), readOverride('58'), readOverride('4b')]).toEqual([101.5, undefined, expect.stringContaining('59 to 120'), expect.stringContaining('"4b"')]));
});
