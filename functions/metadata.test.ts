import { readFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { describe, expect, it } from 'vitest';
import { completeMetadata, type FunctionsMetadata } from '../scripts/functions-metadata';
import { functionNameProblems, macroFunctions } from '../scripts/manifest-functions';
import * as exported from './functions';
import { FUNCTIONS } from './registry';

const { metadataJson, errors, associate } = await generateCustomFunctionsMetadata([new URL('functions.ts', import.meta.url).pathname], true);
const metadata = JSON.parse(completeMetadata(metadataJson)) as FunctionsMetadata;
const signature = (id: string): string => metadata.functions.find((each) => each.id === id)!.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');

describe('the metadata that Excel reads', () => {
  it('is generated without an error', () => expect(errors).toEqual([]));
  it('has every function of the registry and no other, each exported and associated', () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
    expect(metadata.functions.every(({ id, name }) => id === name)).toBe(true);
    expect(associate.map(({ functionName }) => functionName).sort()).toEqual(Object.keys(exported).sort());
  });
  it('hands error cells and entities over, so that a sentence can name the cell', () =>
    expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true }));
  it('is refused where it names no function', () => expect(() => completeMetadata('{"functions":[]}')).toThrow('names no function'));
  it('every function and every argument says what it is', () =>
    metadata.functions.forEach(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)].forEach((words) => expect(words).toMatch(/^\S.{3,140}$/))));

  const macros = macroFunctions();
  it.each(Object.keys(FUNCTIONS))('%s is a name that Excel takes', (name) => expect(functionNameProblems(name, macros)).toEqual([]));
  it.each(['P8', 'ATT8', 'KS4', 'R1C1', 'XFD1048576', 'WORKSPACE', 'SUM'])('%s would not be one', (name) => expect(functionNameProblems(name, macros)).not.toEqual([]));
});

it('docs/functions.md names every function with its arguments', () => {
  const text = readFileSync(new URL('../docs/functions.md', import.meta.url), 'utf8');
  for (const { id } of metadata.functions) expect(text).toContain(`\`${id}(${signature(id)})\``);
});

describe('released signatures: arguments are only ever appended, and optional', () => {
  it.each([
    ['KS4_ATT8', 'labels, grades, [edition], [series], [map], [output]'],
    ['KS4_P8', 'labels, grades, ks2_reading, ks2_maths, [edition], [ks2_year], [series], [map], [output]'],
    ['KS4_BASELINE', 'ks2_reading, ks2_maths, [ks2_year]'], ['KS4_PAG', 'ks2_reading, ks2_maths, [ks2_year], [edition]'],
    ['KS4_ESTIMATE', 'pag, [element], [edition]'], ['KS4_EBACCAPS', 'labels, grades, [edition], [series], [map]'],
    ['KS4_EBACC', 'labels, grades, [measure], [edition], [series], [map]'], ['KS4_ENGMATHS', 'labels, grades, [grade], [edition], [series], [map]'],
    ['KS4_POINTS', 'qualification, grade, [edition], [map]'], ['KS4_SLOTS', 'labels, grades, [edition], [series], [map]'],
    ['KS4_EXPLAIN', 'labels, grades, [ks2_reading], [ks2_maths], [edition], [ks2_year], [series], [map]'],
    ['KS4_HEADLINES', 'labels, grades, ks2_reading, ks2_maths, [edition], [ks2_year], [series], [map]'],
    ['KS4_P8INTERVAL', 'pupils, [edition], [element]'], ['KS4_P8BAND', 'score, pupils, [edition]'],
    ['KS1_APS', 'reading, writing, maths, [year]'], ['KS2_PAG', 'reading, writing, maths, [year]'],
    ['KS2_PROGRESS', 'subject, ks1_reading, ks1_writing, ks1_maths, ks2_outcome, [year]'], ['KS2_STANDARD', 'reading, writing, maths, [level]'],
    ['TRUST_MEAN', 'figures, pupils, years, [stage]'],
  ])('%s(%s)', (id, begins) => expect(signature(id).startsWith(begins)).toBe(true));
});
