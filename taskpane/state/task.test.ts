import { describe, expect, it } from 'vitest';
import { WorkbookError } from '../../workbook/port';
import { taskReducer } from './task';
import type { TaskState } from './task';

const running: TaskState<number> = { kind: 'running', progress: null };
const progress = { done: 1, total: 3, step: 'Writing Headlines' };

describe('a task', () => {
  it('shows its progress while it runs', () => expect(taskReducer(running, { type: 'progress', progress })).toEqual({ kind: 'running', progress }));
  it('does not run again because of late progress', () => {
    const done: TaskState<number> = { kind: 'done', value: 7 };
    expect(taskReducer(done, { type: 'progress', progress })).toBe(done);
  });
  it('that fails gives a sentence', () =>
    expect(taskReducer(running, { type: 'error', error: new WorkbookError('The sheet has gone.', 'not-found') })).toEqual({ kind: 'failed', sentence: 'The sheet has gone.' }));
  it('that the user cancelled has not failed', () =>
    expect(taskReducer(running, { type: 'error', error: new DOMException('stop', 'AbortError') })).toEqual({ kind: 'cancelled' }));
});
