import { describe, expect, it } from 'vitest';
import { InputError } from '../src/cells/problem';
import { WorkbookError } from '../workbook/port';
import { isCancelled, sentenceFor } from './errors';

const problem = (place: string) => ({ where: 'Year 11', place, value: 'Z', problem: 'is not a GCSE grade; 9 to 1 or U would be.' });

describe('what went wrong is told in a sentence', () => {
  it("repeats the workbook's own sentence", () =>
    expect(sentenceFor(new WorkbookError('The sheet "Year 11" is protected: unprotect it, then try again.', 'protected')))
      .toBe('The sheet "Year 11" is protected: unprotect it, then try again.'));
  it('names the sheet, the cell and the value of a problem', () =>
    expect(sentenceFor(new InputError([problem('F7')]))).toBe('Year 11, F7: "Z": is not a GCSE grade; 9 to 1 or U would be.'));
  it('lists five problems and counts the rest', () => {
    const told = sentenceFor(new InputError(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7'].map(problem)));
    expect(told.split('\n')).toHaveLength(6);
    expect(told).toContain('And 2 more');
  });
  it('never shows a stack trace', () => expect(sentenceFor(new TypeError('x is undefined'))).not.toMatch(/\bat\b .*:\d+/));
  it('tells a part that did not load from a fault of ours', () => {
    const error = Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
    expect(sentenceFor(error)).toContain('could not be loaded');
  });
  it('knows a cancelled task from a failed one', () => {
    expect(isCancelled(new WorkbookError('Cancelled.', 'cancelled'))).toBe(true);
    expect(isCancelled(new WorkbookError('No.', 'failed'))).toBe(false);
  });
});
