import { describe, expect, it } from 'vitest';
import { WorkbookError } from '../port';
import { isTooLarge, toWorkbookError } from './errors';

const excelError = (code: string) => Object.assign(new Error('The argument is invalid or missing.'), { code });

describe('what Excel refuses', () => {
  it.each([
    ['ItemNotFound', 'not-found', /deleted or renamed meanwhile/], ['AccessDenied', 'protected', /Unprotect it/], ['InvalidOperationInCellEditMode', 'refused', /Press Enter or Esc/],
    ['ItemAlreadyExists', 'changed', /added meanwhile/], ['RequestPayloadSizeLimitExceeded', 'failed', /5 MB/], ['ApiNotFound', 'failed', /Update Excel/], ['SomethingNew', 'failed', /Excel's own word for it is SomethingNew/],
  ] as const)('%s becomes a sentence that says what to do', (code, kind, words) => {
    const error = toWorkbookError(excelError(code), 'write the report');
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code: kind, message: expect.stringMatching(/^Excel could not write the report.*\.$/s) as string });
    expect((error as Error).message).toMatch(words);
    expect((error as Error).message).not.toContain('argument is invalid');
  });
  it('stays our own sentence where it is one already', () => {
    const own = new WorkbookError('The sheet "Year 11" is protected.', 'protected');
    expect(toWorkbookError(own, 'write')).toBe(own);
  });
  it('is not hidden where it is a fault of our own', () => {
    const fault = new TypeError('x is undefined');
    expect(toWorkbookError(fault, 'write')).toBe(fault);
  });
  it('asks for less where it was too much', () => expect([isTooLarge(excelError('ResponsePayloadSizeLimitExceeded')), isTooLarge(excelError('ItemNotFound')), isTooLarge(new Error('x'))]).toEqual([true, false, false]));
});
