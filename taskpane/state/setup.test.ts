import { describe, expect, it } from 'vitest';
import type { TrackerSettings } from '../../src/tracker/types';
import { settingsOf } from './samples';
import { NOTHING, confirmedSteps, isDirty, nextRequired, setupReducer, stepAfter, unconfirmed, withConfirmed } from './setup';

const draft = unconfirmed(settingsOf());
const read = (settings: TrackerSettings | null, state = NOTHING) => setupReducer(state, { type: 'read', settings });

describe('setting up a tracker', () => {
  it('begins with nothing confirmed', () => expect(nextRequired(draft)).toBe('data'));
  it('goes on where the user left it', () => {
    const half = withConfirmed(withConfirmed(draft, 'data'), 'columns');
    expect([confirmedSteps(half), nextRequired(half)]).toEqual([['data', 'columns'], 'subjects']);
  });
  it('is done when data, columns, subjects and grades are confirmed', () =>
    expect(nextRequired((['data', 'columns', 'subjects', 'grades'] as const).reduce(withConfirmed, draft))).toBeNull());
  it('takes settings that another tool wrote as confirmed', () => expect(nextRequired({ ...draft, options: {} })).toBeNull());
  it('keeps every other option as it was', () =>
    expect(withConfirmed({ ...draft, options: { 'progress ranges': '0' } }, 'data').options['progress ranges']).toBe('0'));
  it('ends after the health check', () => expect(stepAfter('health')).toBeNull());
});

describe('the settings sheet and the pane', () => {
  it('the pane follows the sheet while nothing is changed here', () => {
    const there = { ...draft, school: 'Hill School' };
    expect(read(there, read(draft))).toEqual({ saved: there, draft: there, overtaken: false });
  });
  it('changes made here survive a change made there, and the user is told', () => {
    const mine = setupReducer(read(draft), { type: 'change', to: { ...draft, school: 'Mine' } });
    const after = read({ ...draft, school: 'Theirs' }, mine);
    expect([after.draft?.school, after.saved?.school, after.overtaken]).toEqual(['Mine', 'Theirs', true]);
  });
  it('reading our own writing back changes nothing', () => {
    const state = setupReducer(read(null), { type: 'saved', settings: draft });
    expect(read(JSON.parse(JSON.stringify(draft)) as TrackerSettings, state)).toBe(state);
  });
  it('a change taken back is no change', () => {
    const state = setupReducer(read(draft), { type: 'change', to: { ...draft } });
    expect(isDirty(state)).toBe(false);
  });
  it('giving up the changes brings back the sheet', () => {
    const mine = setupReducer(read(draft), { type: 'change', to: { ...draft, school: 'Mine' } });
    expect(setupReducer(mine, { type: 'revert' }).draft).toEqual(draft);
  });
});
