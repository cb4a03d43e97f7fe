// Every function through Microsoft's own function runtime, with the metadata that the build makes.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../../functions/answer';
import { setCatalogue } from '../../functions/catalogue-ready';
import * as functions from '../../functions/functions';
import { FUNCTIONS, type FunctionId } from '../../functions/registry';
import { functionNameProblems, macroFunctions } from '../../scripts/manifest-functions';
import { completeMetadata } from '../../scripts/functions-metadata';
import { catalogue } from '../../src/qualification/test-catalogue';
import type { BlankArgument } from '../office-host/beliefs';
import type { FunctionAnswer } from '../office-host/functions';
import { BUNDLES, type NodeHost, type Platform } from '../office-host/node';
import { useHost } from '../office-host/use';
import { type GeneratedMetadata, generatedMetadata } from './metadata';
import { tell } from '../counts';

/** A blank cell in a range, to be replaced by what the platform sends. */
const BLANK = Symbol('blank cell');

const LABELS = [['GCSE English Language', 'GCSE English Literature', 'GCSE Mathematics', 'GCSE Science Combined', 'GCSE French', 'GCSE History', 'GCSE Music']];
const GRADES = [['7', '6', '5', '5-4', '4', '8', BLANK], ['U', 'X', '9', '9-9', BLANK, BLANK, '3']];
const READING = [[104], [BLANK]];
const MATHS = [[110], ['N']];

/** Arguments for each function, those it cannot do without first. */
const EXAMPLES: Readonly<Record<FunctionId, readonly unknown[]>> = {
  KS4_ATT8: [LABELS, GRADES],
  KS4_P8: [LABELS, GRADES, READING, MATHS],
  KS4_BASELINE: [READING, MATHS],
  KS4_PAG: [READING, MATHS],
  KS4_ESTIMATE: [[[1], [34], [BLANK]]],
  KS4_EBACCAPS: [LABELS, GRADES],
  KS4_EBACC: [LABELS, GRADES],
  KS4_ENGMATHS: [LABELS, GRADES],
  KS4_POINTS: [LABELS, GRADES],
  KS4_SLOTS: [LABELS, GRADES],
  KS4_EXPLAIN: [LABELS, [GRADES[0]!]],
  KS4_HEADLINES: [LABELS, GRADES, READING, MATHS],
  KS4_P8INTERVAL: [[[142]]],
  KS4_P8BAND: [[[0.26]], [[142]]],
  KS1_APS: [[['EXS'], [BLANK]], [['GDS'], ['WTS']], [['P6/P5/P7'], ['BLW']]],
  KS2_PAG: [[['EXS'], [BLANK]], [['GDS'], ['WTS']], [['EXS'], ['BLW']]],
  KS2_PROGRESS: ['reading', [['EXS']], [['GDS']], [['EXS']], [[104]]],
  KS2_STANDARD: [[[104], [BLANK]], [['EXS'], ['GDS']], [[100], [99]]],
  TRUST_MEAN: [[[0.2], [-0.1], [0.4]], [[100], [150], [200]], [[3], [5], [4]]],
};
const IDS = Object.keys(EXAMPLES) as FunctionId[];
const PLATFORMS = Object.keys(BUNDLES) as Platform[];

/** As Excel on that platform sends it. */
const sent = (value: unknown, blank: BlankArgument): unknown => (value === BLANK ? blank : Array.isArray(value) ? value.map((item) => sent(item, blank)) : value);

/** What a person can read: it begins as a sentence does and it ends, with the rule in brackets or without. */
const SENTENCE = /^[\p{L}"\d].*[.!)]$/su;

let associate: readonly { readonly id: string; readonly functionName: string }[];
let metadata: GeneratedMetadata;
let host: NodeHost;

beforeAll(async () => {
  setCatalogue(catalogue);
  const generated = await generatedMetadata();
  ({ associate } = generated);
  metadata = JSON.parse(completeMetadata(generated.json)) as GeneratedMetadata;
});

function open(platform: Platform): void {
  host = useHost({ platform });
  for (const { id, functionName } of associate) host.CustomFunctions.associate(id, (functions as unknown as Record<string, (...given: unknown[]) => unknown>)[functionName]!);
}

const fill = (id: FunctionId, blank: BlankArgument, replace: (value: unknown, i: number) => unknown = (value) => value): unknown[] => {
  const { parameters } = metadata.functions.find((fn) => fn.id === id)!;
  return parameters.map((_, i) => sent(replace(EXAMPLES[id][i] ?? null, i), blank));
};
const callAll = (calls: readonly { id: string; given: readonly unknown[] }[]): Promise<FunctionAnswer[]> => {
  called += calls.length;
  return host.excel.functions.callAll(calls, { allowErrors: true });
};

describe('functions.json', () => {
  it('has each function of the registry, with names that Excel takes', () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
    expect(metadata.functions.flatMap(({ id, name }) => [...functionNameProblems(id, macroFunctions()), ...(id === name ? [] : [`${id} is called ${name}`])])).toEqual([]);
  });
  it('lets cells with errors reach the functions, so that they can say where the error stands', () => expect(metadata.allowErrorForDataTypeAny).toBe(true));
  it('describes each function and each argument in words that fit Excel\'s tips', () => {
    for (const { id, description, parameters } of metadata.functions) {
      expect([id, (description ?? '').length > 10, parameters.filter((parameter) => !parameter.description).map(({ name }) => name)]).toEqual([id, true, []]);
    }
  });
  it('counts as many arguments as each function takes, the optional ones last', () => {
    for (const { id, parameters } of metadata.functions) {
      const run = Object.entries(functions).find(([name]) => name.toLowerCase() === id.replaceAll('_', '').toLowerCase())?.[1];
      expect([id, run?.length]).toEqual([id, parameters.length]);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([id, optional]).toEqual([id, [...optional].sort()]);
      expect([id, EXAMPLES[id as FunctionId].length]).toEqual([id, optional.filter((isOptional) => !isOptional).length]);
    }
  });
  it('gives every function as a matrix, so that one formula can spill', () => expect(metadata.functions.filter(({ result }) => result?.dimensionality !== 'matrix')).toEqual([]));
});

/** Calls that Microsoft's runtime answered, over all bundles. */
let called = 0;
afterAll(() => tell(`Functions: ${IDS.length} in functions.json, on ${PLATFORMS.length} of Microsoft's bundles (${PLATFORMS.join(', ')}), with blanks as 0 and as null: ${called.toLocaleString('en-GB')} calls.`));

describe.each(PLATFORMS)('each function in Microsoft\'s runtime for %s', (platform) => {
  beforeEach(() => open(platform));

  it('is associated and answers as it does when it is called directly, with blanks as 0 and as null', async () => {
    const calls = IDS.flatMap((id) => ([0, null] as const).map((blank) => ({ id, given: fill(id, blank) })));
    const answers = await callAll(calls);
    for (const [i, { id, given }] of calls.entries()) {
      const direct = await answer(id, given).then((value) => ({ ok: true, value: JSON.parse(JSON.stringify(value)) as unknown }), () => ({ ok: false }));
      expect([id, answers[i]]).toEqual([id, expect.objectContaining(direct)]);
      expect([id, answers[i]!.ok]).toEqual([id, true]);
    }
    IDS.forEach((id, i) => expect([id, answers[2 * i]!.value]).toEqual([id, answers[2 * i + 1]!.value]));
  });

  it('never puts null, NaN or undefined into a matrix, which Excel would show as 0', async () => {
    const answers = await callAll(IDS.flatMap((id) => ([0, null] as const).map((blank) => ({ id, given: fill(id, blank) }))));
    const odd = answers.flatMap(({ value }) => (value as unknown[][]).flat()).filter((item) => item === null || item === undefined || item === 'NaN');
    expect(odd).toEqual([]);
  });

  it('takes a single cell where a range could stand, as in the row of a Table', async () => {
    const [attainment, points, baseline] = await callAll([
      { id: 'KS4_ATT8', given: [[['GCSE Mathematics']], [['5']], null, null, null, null] },
      { id: 'KS4_POINTS', given: [[['GCSE French']], [['7']], null, null] },
      { id: 'KS4_BASELINE', given: [[[104]], [[105]], null] },
    ]);
    expect([attainment!.value, points!.value, baseline!.value]).toEqual([[[10]], [[7]], [[104.5]]]);
  });

  it('spills a row for each pupil', async () => {
    const [answers] = await callAll([{ id: 'KS4_ATT8', given: [LABELS, sent([...GRADES, ...GRADES], null), null, null, null, null] }]);
    expect((answers!.value as unknown[][]).map((row) => row.length)).toEqual([1, 1, 1, 1]);
  });

  it('answers a cell with an error by an error of its own, and the pupils beside it by their figures', async () => {
    const error = { type: 'CustomFunctionError', code: '#N/A' };
    const given = fill('KS4_ATT8', 0, (value, i) => (i === 1 ? [[...GRADES[0]!.slice(0, 6), error], GRADES[0]!] : value));
    const [mixed] = await callAll([{ id: 'KS4_ATT8', given }]);
    const [[first], [second]] = mixed!.value as [[{ code: string; message: string }], [number]];
    expect(first.code).toBe('#VALUE!');
    expect(first.message).toContain('#N/A');
    expect(typeof second).toBe('number');
  });

  it('fails with a sentence when what it needs is missing: #VALUE!, or #N/A where nothing entered is an answer', async () => {
    const answers = await callAll(IDS.map((id) => ({ id, given: fill(id, 0, () => null) })));
    answers.forEach((given, i) => expect([IDS[i], given]).toEqual([IDS[i], { ok: false, value: expect.stringMatching(SENTENCE) as string, errorCode: expect.toBeOneOf([1, 7]) as number }]));
    expect(answers.filter(({ errorCode }) => errorCode === 7).length).toBeGreaterThan(IDS.length / 2);
  });

  it('fails as #N/A with the reason where a measure does not exist', async () => {
    const [given] = await callAll([{ id: 'KS4_P8', given: fill('KS4_P8', 0, (value, i) => (i === 4 ? 2021 : value)) }]);
    const shown = given!.ok ? (given!.value as { code: string; message: string }[][])[0]![0]! : { code: '#N/A', message: String(given!.value) };
    expect(shown.code).toBe('#N/A');
    expect(shown.message).toMatch(SENTENCE);
  });

  it('never gives Excel an error without a sentence, whatever it is called with', async () => {
    const odd: readonly unknown[] = [null, '', 'x', -1, 1e9, true, [[BLANK]], [['?', {}]], { type: 'Entity', text: 'x' }, { type: 'CustomFunctionError', code: '#REF!' }];
    const calls = IDS.flatMap((id) => odd.flatMap((value) => fill(id, 0).map((_, at) => ({ id, given: fill(id, 0, (usual, i) => (i === at ? value : usual)) }))));
    const answers = await callAll(calls);
    const wordless = answers.flatMap((given, i) => {
      const errors = given.ok ? (given.value as unknown[][]).flat().filter((item) => typeof item === 'object' && item !== null) as { message?: string }[] : [{ message: String(given.value) }];
      return errors.some(({ message }) => !SENTENCE.test(message ?? '')) || (!given.ok && ![1, 7].includes(given.errorCode ?? 0)) ? [JSON.stringify([calls[i], errors])] : [];
    });
    expect(wordless).toEqual([]);
  });

  it('answers 2,000 calls that Excel sends together in one message', async () => {
    const given = fill('KS4_ATT8', 0);
    const answers = await callAll(Array.from({ length: 2000 }, (_, pupil) => ({ id: 'KS4_ATT8', given: given.map((value, i) => (i === 1 ? [sent(GRADES[pupil % 2]!, 0)] : value)) })));
    const [first, second] = answers;
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(answers.every(({ value }, pupil) => JSON.stringify(value) === JSON.stringify((pupil % 2 === 0 ? first! : second!).value))).toBe(true);
    expect(host.excel.functions.answerMessages).toBe(1);
  });
});
