import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/run';
import { measuresDoc } from '../../scripts/measures-doc';
import { KS2_MEASURES } from '../../src/ks2/registry';
import { figureOf, KS4_MEASURES } from '../../src/ks4/registry';

async function schoolOf(args: string[]): Promise<object> {
  let json = '';
  const silent = { start: () => ({ at: () => undefined, end: () => undefined }) };
  await run(args, { write: async (text) => { json += text; }, progress: silent, path: (typed) => typed }, (line) => { throw new Error(line); });
  return (JSON.parse(json) as { school: object }).school;
}
const cases = new URL('../cases/', import.meta.url).pathname;

describe('docs/measures.md', () => {
  it('is what the registries say: run npm run docs', () =>
    expect(readFileSync(new URL('../../docs/measures.md', import.meta.url), 'utf8')).toBe(measuresDoc()));
  it('lists every figure of a key stage 4 answer', async () => {
    const school = await schoolOf(['measures', 'ks4', '--pupils', `${cases}ks4/pupils.csv`, '--results', `${cases}ks4/results.csv`, '--year', '2023']);
    const listed = new Set(KS4_MEASURES.map(({ key }) => key.split('.')[0]));
    const besides = ['p8HalfWidth', 'p8Lower', 'p8Upper', 'p8Band', 'unofficial', 'notes'];
    expect(Object.keys(school).filter((key) => !listed.has(key) && !besides.includes(key))).toEqual([]);
    expect(KS4_MEASURES.filter(({ key }) => figureOf(school, key) === undefined).map(({ key }) => key)).toEqual([]);
  });
  it('lists every figure of a key stage 2 answer', async () => {
    const school = await schoolOf(['measures', 'ks2', '--pupils', `${cases}ks2/pupils.csv`, '--year', '2022']);
    expect(KS2_MEASURES.filter(({ key }) => figureOf(school, key) === undefined).map(({ key }) => key)).toEqual([]);
  });
  it('every measure names its rules, its source and who is in it', () =>
    expect([...KS4_MEASURES, ...KS2_MEASURES].filter(({ rules, source, inclusion }) => rules.length === 0 || !source || !inclusion)).toEqual([]));
});
