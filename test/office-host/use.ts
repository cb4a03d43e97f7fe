import { afterEach, expect } from 'vitest';
import { type HostOptions, type NodeHost, startHost } from './node';

const GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

/** A host whose API is the global one, as on a page with Office.js, until the test ends. A gap of the emulation fails the test, and so does a call of anything newer than the host has. */
export function useHost(options?: HostOptions): NodeHost {
  const host = startHost(options);
  for (const name of GLOBALS) (globalThis as Record<string, unknown>)[name] = host[name];
  used.push(host);
  return host;
}

const used: NodeHost[] = [];

afterEach(() => {
  const failures = used.splice(0).flatMap(({ excel }) => excel.failures);
  for (const name of GLOBALS) delete (globalThis as Record<string, unknown>)[name];
  expect(failures).toEqual([]);
});
