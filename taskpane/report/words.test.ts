import { describe, expect, it } from 'vitest';
import { doneSentence } from './words';

describe('what one click made', () => {
  it('is so many sheets', () => expect(doneSentence({ kind: 'sheets', written: { headlines: 'Headlines (2)', groups: 'Pupil groups' }, problems: [], unread: [] })).toBe('The report is written: 2 sheets.'));
  it('is a file by its name', () => expect(doneSentence({ kind: 'workbook', name: 'x (public).xlsx', bytes: new Uint8Array(1), problems: [], unread: [] })).toBe('The new workbook is "x (public).xlsx".'));
  it('is a workbook that Excel has opened', () => expect(doneSentence({ kind: 'workbook', name: 'x', bytes: null, problems: [], unread: [] })).toBe('The report is in a new workbook.'));
});
