import { useCallback, useEffect, useReducer, useRef } from 'react';
import { isCancelled, sentenceFor } from '../errors';

export interface TaskProgress { readonly done: number; readonly total: number; readonly step: string }

/** Something that takes time and may fail: at rest, running, done with a value, failed with a sentence. */
export type TaskState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: TaskProgress | null }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'cancelled' };

export type TaskAction<T> =
  | { readonly type: 'start' }
  | { readonly type: 'progress'; readonly progress: TaskProgress }
  | { readonly type: 'done'; readonly value: T }
  | { readonly type: 'error'; readonly error: unknown }
  | { readonly type: 'reset' };

export function taskReducer<T>(state: TaskState<T>, action: TaskAction<T>): TaskState<T> {
  switch (action.type) {
    case 'start': return { kind: 'running', progress: null };
    // Progress that arrives after the end says nothing any more.
    case 'progress': return state.kind === 'running' ? { kind: 'running', progress: action.progress } : state;
    case 'done': return { kind: 'done', value: action.value };
    case 'error': return isCancelled(action.error) ? { kind: 'cancelled' } : { kind: 'failed', sentence: sentenceFor(action.error) };
    case 'reset': return { kind: 'idle' };
  }
}

export interface TaskTools { readonly signal: AbortSignal; readonly onProgress: (progress: TaskProgress) => void }

export interface Task<T> {
  readonly state: TaskState<T>;
  /** Starts the work, cancelling what was still running. Never rejects: a failure becomes a state. */
  run(work: (tools: TaskTools) => Promise<T>): Promise<void>;
  cancel(): void;
  reset(): void;
}

/** Runs one piece of work at a time and keeps how it stands. What is unmounted or started again is cancelled. */
export function useTask<T>(): Task<T> {
  const [state, dispatch] = useReducer(taskReducer<T>, { kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => { running.current?.abort(); running.current = null; dispatch({ type: 'reset' }); }, []);
  const run = useCallback(async (work: (tools: TaskTools) => Promise<T>) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const say = (action: TaskAction<T>) => { if (running.current === mine) dispatch(action); };
    say({ type: 'start' });
    try {
      await nextFrame();
      say({ type: 'done', value: await work({ signal: mine.signal, onProgress: (progress) => say({ type: 'progress', progress }) }) });
    } catch (error) {
      say({ type: 'error', error });
    }
  }, []);
  useEffect(() => () => { running.current?.abort(); running.current = null; }, []);
  return { state, run, cancel, reset };
}

/** Lets the screen draw before heavy work goes on. */
export const nextFrame = (): Promise<void> => new Promise((go) => setTimeout(go, 0));
