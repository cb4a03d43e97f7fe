import { expect } from 'vitest';
import { WorkbookError } from '../port';

/** The error that a call must fail with: always one for people, never a stack trace or a code of the program below. */
export async function wordsOf(call: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await call.then(() => null, (reason: unknown) => reason);
  expect(error, 'the call was to fail').toBeInstanceOf(WorkbookError);
  const said = error as WorkbookError;
  expect(said.message).toMatch(/^[A-Z"“].*[.!?]$/s);
  expect(said.message).not.toMatch(/undefined|\[object|\bat [A-Za-z.]+ \(|TypeError/);
  return said;
}

/** Rows without the empty cells at their ends and the empty rows at the end: what two readers must agree on. */
export function trimmed<T>(rows: readonly (readonly T[])[]): T[][] {
  const short = rows.map((cells) => cells.slice(0, cells.findLastIndex((value) => value !== null) + 1));
  return short.slice(0, short.findLastIndex((cells) => cells.length > 0) + 1);
}

/** Waits until `done` answers true, at most two seconds: events may come late. */
export async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !done(); tries += 1) await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect(done()).toBe(true);
}

/** All that the home holds of the user's own sheets. */
export async function userState(home: { readonly port: { sheets(): Promise<readonly { readonly name: string; readonly ours: unknown }[]> }; state(sheet: string): Promise<unknown> }): Promise<unknown> {
  const own = (await home.port.sheets()).filter((sheet) => sheet.ours === null);
  const states: [string, unknown][] = [];
  for (const { name } of own) states.push([name, await home.state(name)]);
  return states;
}
