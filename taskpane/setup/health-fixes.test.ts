import { describe, expect, it } from 'vitest';
import { settingsOf } from '../state/samples';
import { settingsAfter } from './health-fixes';

const settings = settingsOf();

describe('one click to fix', () => {
  it('a grade is a choice in the settings', () =>
    expect(settingsAfter(settings, { kind: 'grades', label: 'Read 8+ as 8', grades: [{ subject: '', value: '8+', grade: '8' }] })?.grades).toEqual([{ subject: '', value: '8+', grade: '8' }]));
  it('an option is added to those that are there', () =>
    expect(settingsAfter({ ...settings, options: { a: 1 } }, { kind: 'options', label: 'Blank means no', options: { 'blank means no': 'fsm6' } })?.options).toEqual({ a: 1, 'blank means no': 'fsm6' }));
  it('cells are never part of it', () => expect(settingsAfter(settings, { kind: 'edit', label: 'Write', edits: [] })).toBeNull());
});
