import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INSERTABLE } from './functions';

/** The parameters of each function as its comments declare them, in order. */
const declared = new Map<string, string[]>();
for (const comment of readFileSync('functions/functions.ts', 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)) {
  const id = /@customfunction (\S+)/.exec(comment[0])?.[1];
  if (id) declared.set(id, [...comment[0].matchAll(/@param \[?(\w+)\]?/g)].map(([, name]) => name!));
}

describe('the functions that the pane inserts', () => {
  for (const { key, id, arguments: given } of INSERTABLE) {
    it(`${key} exists, and its arguments stand where the function expects them`, () => {
      const parameters = declared.get(id) ?? [];
      expect(parameters.length).toBeGreaterThanOrEqual(given.length);
      given.forEach((argument, place) => {
        if (typeof argument === 'string') expect(parameters[place]).toBe(argument);
        else expect(['measure', 'grade']).toContain(parameters[place]);
      });
    });
  }
  it('have a key and a title each of their own', () => {
    expect(new Set(INSERTABLE.map(({ key }) => key)).size).toBe(INSERTABLE.length);
    expect(new Set(INSERTABLE.map(({ title }) => title)).size).toBe(INSERTABLE.length);
  });
});
