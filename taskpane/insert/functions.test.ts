import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INSERTABLE, INSERTABLE_KS2 } from './functions';

/** The parameters of each function as its comments declare them, in order. */
const declared = new Map<string, string[]>();
for (const comment of readFileSync('functions/functions.ts', 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)) {
  const id = /@customfunction (\S+)/.exec(comment[0])?.[1];
  if (id) declared.set(id, [...comment[0].matchAll(/@param \[?(\w+)\]?/g)].map(([, name]) => name!));
}

/** A column goes to the parameter of its name, which the primary functions shorten where the key stage is plain. */
const isFor = (parameter: string | undefined, slot: string): boolean =>
  parameter === slot || slot.endsWith(`_${parameter!}`) || (parameter === 'ks2_outcome' && slot.startsWith('ks2_'));

describe.each([['key stage 4', INSERTABLE], ['key stage 2', INSERTABLE_KS2]])('the functions that the pane inserts: %s', (_, choices) => {
  for (const { key, id, arguments: given } of choices) {
    it(`${key} exists, and its arguments stand where the function expects them`, () => {
      const parameters = declared.get(id) ?? [];
      expect(parameters.length).toBeGreaterThanOrEqual(given.length);
      given.forEach((argument, place) => {
        if (typeof argument === 'string') expect([argument, isFor(parameters[place], argument)]).toEqual([argument, true]);
        else expect(['measure', 'grade', 'subject', 'level']).toContain(parameters[place]);
      });
    });
  }
  it('have a key and a title each of their own', () => {
    expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
    expect(new Set(choices.map(({ title }) => title)).size).toBe(choices.length);
  });
});
