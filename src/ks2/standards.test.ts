import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordTable } from '../cells/records';
import { InputError, problemLine } from '../cells/problem';
import { csvTable } from '../cohort/record-table';
import { ks2Measures, type Ks2Options } from './measures';

const HEADER = ['pupil', 'sex', 'arrived', 'include', 'ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_reading', 'ks2_writing', 'ks2_maths', 'ks2_gps', 'ks2_science'];
/** A pupil at the expected standard in everything, with some values changed. */
const pupil = (id: string, changed: Partial<Record<string, string>> = {}): string[] => {
  const values: Record<string, string> = { pupil: id, sex: 'F', arrived: 'N', include: 'Y', ks1_reading: 'EXS', ks1_writing: 'EXS', ks1_maths: 'EXS', ks2_reading: '105', ks2_writing: 'EXS', ks2_maths: '104', ks2_gps: '100', ks2_science: 'EXS', ...changed } as Record<string, string>;
  return HEADER.map((column) => values[column] ?? '');
};
const table = (...rows: string[][]): RecordTable => csvTable('P.csv', [HEADER, ...rows]);
const measure = (rows: string[][], options: Partial<Ks2Options> = {}) => ks2Measures(table(...rows), { year: 2022, status: 'validated', filters: [], ...options });
const school = (...rows: string[][]) => measure(rows).school;
const problems = (...rows: string[][]): string[] => {
  try { measure(rows); } catch (error) { if (error instanceof InputError) return error.problems.map(problemLine); throw error; }
  return [];
};

describe('reading, writing and maths together (004, "KS2 Headline Measures"; K2-5)', () => {
  it('is met by 100 in both tests and EXS in writing', () => expect(measure([pupil('A', { ks2_reading: '100', ks2_maths: '100' })]).pupils[0]).toMatchObject({ rwmExpected: true, rwmHigher: false }));
  it('is not met by 99 in one of them', () => expect(measure([pupil('A', { ks2_maths: '99' })]).pupils[0]!.rwmExpected).toBe(false));
  it('the higher standard takes 110 in both and GDS', () =>
    expect([['110', 'GDS', '110'], ['110', 'EXS', '110'], ['109', 'GDS', '120']].map(([reading, writing, maths]) =>
      measure([pupil('A', { ks2_reading: reading!, ks2_writing: writing!, ks2_maths: maths! })]).pupils[0]!.rwmHigher)).toEqual([true, false, false]));
  it.each(['A', 'B', 'U', 'T', 'D', 'Q', 'N', 'PK3', 'EM', ''])('a pupil with "%s" in reading is in the denominator and has not met it', (code) =>
    expect(school(pupil('A'), pupil('B', { ks2_reading: code }))).toMatchObject({ rwmPupils: 2, rwmExpected: 50 }));
  it.each(['A', 'D', ''])('a pupil with "%s" in writing is in the denominator and has not met it (Annex E)', (code) =>
    expect(school(pupil('A'), pupil('B', { ks2_writing: code }))).toMatchObject({ rwmPupils: 2, rwmExpected: 50, writing: { expected: 50 } }));
});

describe('missing scripts (004, Annex E)', () => {
  it.each(['M', 'X'])('%s in reading takes the pupil out of both parts of the combined measure and of reading alone', (code) =>
    expect(school(pupil('A'), pupil('B'), pupil('C', { ks2_reading: code, ks2_maths: '90' }))).toMatchObject({ rwmPupils: 2, rwmExpected: 100, reading: { expected: 100 }, maths: { expected: 66.7 } }));
  it('AS in maths meets the expected standard, never the higher, and is in the denominators', () =>
    expect(school(pupil('A', { ks2_reading: '115', ks2_writing: 'GDS', ks2_maths: 'AS' }), pupil('B'), pupil('C'))).toMatchObject({ rwmPupils: 3, rwmExpected: 100, rwmHigher: 0, maths: { expected: 100, higher: 0 } }));
  it('AS has no scaled score and no progress', () =>
    expect(school(pupil('A', { ks2_maths: 'AS' }), pupil('B', { ks2_maths: '110' }), pupil('C', { ks2_maths: '100' }))).toMatchObject({ maths: { average: 105, pupils: 2 } }));
  it('AS is not an outcome of reading, which has one script: the cell is named', () =>
    expect(problems(pupil('A', { ks2_reading: 'AS' }))[0]).toMatch(/^P\.csv, row 2, column ks2_reading: "AS": It may be a scaled score from 80 to 120/));
  it('a subject is withheld when half of its scripts are missing; the combined measure stands (K2-7)', () => {
    const half = school(pupil('A'), pupil('B', { ks2_maths: 'M' }));
    expect(half.maths).toMatchObject({ expected: null, higher: null, average: null, progress: null });
    expect(half).toMatchObject({ rwmPupils: 1, rwmExpected: 100, reading: { expected: 100 } });
    expect(half.notes).toContainEqual(expect.objectContaining({ figure: 'maths', rule: 'K2-7' }));
  });
  it('one in three missing is not half', () => expect(school(pupil('A'), pupil('B'), pupil('C', { ks2_maths: 'M' })).maths.expected).toBe(100));
});

describe('average scaled scores (K2-6; 003)', () => {
  it('are of scores from 80 to 120 alone: nominal scores are never in them', () =>
    expect(school(pupil('A', { ks2_reading: '110' }), pupil('B', { ks2_reading: 'PK6' }), pupil('C', { ks2_reading: 'N' }), pupil('D', { ks2_reading: '101' })).reading.average).toBe(105.5));
  it('writing has none', () => expect(school(pupil('A')).writing.average).toBeNull());
});

describe('who is in progress (K2-3; 003)', () => {
  it.each(['A', 'M', 'X', 'U', 'T', 'D', 'B', 'Q', ''])('"%s" has no reading progress, and the pupil says why', (code) => {
    const [answer] = measure([pupil('A', { ks2_reading: code })]).pupils;
    expect(answer!.reading.progress).toBeNull();
    expect(answer!.notes).toContainEqual(expect.objectContaining({ figure: 'reading', rule: 'K2-3' }));
  });
  it.each([['N', 79], ['PK6', 79], ['PK1', 64], ['EM', 60]])('%s stands for %i in reading', (code, points) =>
    expect(measure([pupil('A', { ks2_reading: code })]).pupils[0]!.reading).toMatchObject({ outcome: points }));
  it.each([['WTS', 91], ['EXS', 103], ['GDS', 113]])('%s stands for %i in writing', (code, points) =>
    expect(measure([pupil('A', { ks2_writing: code })]).pupils[0]!.writing.outcome).toBe(points));
  it('a pupil without key stage 1 is out of progress and in attainment', () =>
    expect(school(pupil('A', { ks1_maths: 'M' }), pupil('B'))).toMatchObject({ rwmPupils: 2, reading: { pupils: 1, expected: 100 } }));
});

describe('2016 (003; K2-9)', () => {
  const in2016 = (changed: Partial<Record<string, string>>) => measure([pupil('A', { ks1_reading: '', ks1_writing: '', ks1_maths: '', ...changed })], { year: 2016 });
  it.each([['BLW', 70], ['PKF', 73], ['PKE', 76], ['PKG', 79]])('%s stands for %i', (code, points) => expect(in2016({ ks2_reading: code }).pupils[0]!.reading.outcome).toBe(points));
  it('WTS stands for 90 in writing', () => expect(in2016({ ks2_writing: 'WTS' }).pupils[0]!.writing.outcome).toBe(90));
  it.each(['HNM', 'EXS', 'N'])('a pupil with %s and no scaled score has no score at all', (code) => expect(in2016({ ks2_reading: code }).pupils[0]!.reading.outcome).toBeNull());
  it('PK1 did not exist', () => expect(() => in2016({ ks2_reading: 'PK1' })).toThrow(InputError));
});

describe('codes of other years (002, tables 2a and 2b)', () => {
  const accepts = (year: number, code: string) => { try { measure([pupil('A', { ks2_reading: code })], { year }); return true; } catch { return false; } };
  it('2018 has the interim standards, 2019 and later years the pre-key-stage standards', () =>
    expect([2018, 2019, 2022, 2023].map((year) => [accepts(year, 'PKE'), accepts(year, 'PK3'), accepts(year, 'BLW')])).toEqual([
      [true, false, true], [false, true, true], [false, true, false], [false, true, false]]));
  it('one without points for progress still counts as below the expected standard', () =>
    expect(measure([pupil('A', { ks2_reading: 'PK3' }), pupil('B')], { year: 2019 }).school).toMatchObject({ rwmExpected: 50, reading: { progress: null } }));
});

describe('every null has its note', () => {
  const nulls = (value: unknown, path: string): string[] => {
    if (value === null) return [path];
    return typeof value === 'object' && !Array.isArray(value) ? Object.entries(value as object).filter(([key]) => key !== 'notes').flatMap(([key, inner]) => nulls(inner, path === '' ? key : `${path}.${key}`)) : [];
  };
  const without = (figures: { readonly notes?: readonly { readonly figure: string }[] }): string[] =>
    nulls(figures, '').filter((path) => !(figures.notes ?? []).some(({ figure }) => figure === 'all' || path === figure || path.startsWith(`${figure}.`)));
  const one = (codes: readonly string[]) => fc.constantFrom(...codes);
  const anyone = fc.record({
    sex: one(['F', 'M']), arrived: one(['Y', 'N']), include: one(['Y', 'N']), ks1_reading: one(['EXS', 'M', '']), ks1_writing: one(['EXS', 'WTS']), ks1_maths: one(['GDS', 'A']),
    ks2_reading: one(['100', 'M', 'N', 'A', '']), ks2_writing: one(['EXS', 'D', '']), ks2_maths: one(['110', 'AS', 'M', 'X', 'PK1', '']), ks2_gps: one(['100', 'M', 'A', '']), ks2_science: one(['EXS', '']),
  });
  it.each([2019, 2022, 2023, 2024])('of pupils, school and groups, whatever the cohort of %i holds', (year) =>
    fc.assert(fc.property(fc.array(anyone, { minLength: 1, maxLength: 6 }), one(['validated', 'unvalidated'] as const), fc.boolean(), (pupils, status, filtered) => {
      const known = pupils.map((codes, at) => pupil(String(at), year >= 2023 ? { ...codes, ks1_reading: '', ks1_writing: '', ks1_maths: '' } : codes));
      const answer = measure(known, { year, status: status as Ks2Options['status'], filters: filtered ? [{ key: 'sex', value: 'X' }] : [] });
      expect([answer.school, ...Object.values(answer.groups), ...answer.pupils].flatMap(without)).toEqual([]);
    }), { numRuns: 60 }));
});

describe('recent arrivals (S-1; 003)', () => {
  const rows = [pupil('A'), pupil('B', { arrived: 'Y', ks2_maths: '80' })];
  it('are in unvalidated data', () => expect(measure(rows, { status: 'unvalidated' }).school).toMatchObject({ pupils: 2, rwmPupils: 2, rwmExpected: 50 }));
  it('are in no measure of validated data', () => expect(measure(rows).school).toMatchObject({ rwmPupils: 1, rwmExpected: 100, maths: { average: 104, pupils: 1 } }));
});

describe('grammar, punctuation and spelling, and science', () => {
  it('have percentages of their own', () =>
    expect(school(pupil('A', { ks2_gps: '112', ks2_science: 'HNM' }), pupil('B', { ks2_gps: 'AS' }), pupil('C', { ks2_gps: '99', ks2_science: '' }), pupil('D', { ks2_gps: 'M' }), pupil('E', { ks2_gps: '105' })))
      .toMatchObject({ gps: { expected: 75, higher: 25, average: 105.3, pupils: 4 }, science: { expected: 60, pupils: 5 } }));
  it('reading, writing and maths are null too where the file has no such column: nobody has failed to meet what is not there', () => {
    const { school: answer, pupils: [one] } = ks2Measures(csvTable('P.csv', [['pupil', 'ks2_reading', 'ks2_maths'], ['A', '100', '110']]), { year: 2022, status: 'validated', filters: [] });
    expect(answer).toMatchObject({ rwmPupils: 0, rwmExpected: null, rwmHigher: null, reading: { expected: 100 }, writing: { expected: null, higher: null }, maths: { higher: 100 } });
    for (const { notes } of [answer, one!]) expect(notes).toContainEqual({ figure: 'rwmExpected', rule: 'K2-5', reason: 'There are no writing outcomes: no column holds them.' });
  });
  it('are null with a reason where the file has no such column', () => {
    const { school: answer } = ks2Measures(csvTable('P.csv', [['pupil', 'ks2_reading'], ['A', '100']]), { year: 2022, status: 'validated', filters: [] });
    expect(answer.gps).toEqual({ expected: null, higher: null, average: null, pupils: 0 });
    expect(answer.notes).toContainEqual(expect.objectContaining({ figure: 'gps' }));
  });
});

describe('years without progress answer with the sentence (Y-1)', () => {
  it.each([2023, 2024, 2025])('%i has attainment and no progress', (year) => {
    const answer = measure([pupil('A', { ks1_reading: '', ks1_writing: '', ks1_maths: '' })], { year });
    expect(answer.school).toMatchObject({ rwmExpected: 100, reading: { progress: null, lower: null } });
    expect(answer.notes).toContainEqual(expect.objectContaining({ figure: 'progress', reason: expect.stringContaining('progress') as string }));
  });
  it.each([2020, 2021])('%i has nothing at all', (year) => expect(measure([pupil('A')], { year })).toMatchObject({ pupils: [], school: { rwmExpected: null } }));
});

describe('bad input: every problem at once, with its row and column', () => {
  it('names a score of 79 and of 121, an unknown code, a bad key stage 1 code and a duplicate', () =>
    expect(problems(pupil('A', { ks2_reading: '79' }), pupil('B', { ks2_maths: '121' }), pupil('C', { ks2_writing: 'EX' }), pupil('D', { ks1_writing: '2a' }), pupil('A')).map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'P.csv, row 2, column ks2_reading: "79"', 'P.csv, row 3, column ks2_maths: "121"', 'P.csv, row 4, column ks2_writing: "EX"',
      'P.csv, row 5, column ks1_writing: "2a"', 'P.csv, row 6, column pupil: "A"',
    ]));
  it('a table without pupils', () => {
    expect(problems()).toEqual(['P.csv: There is no pupil below the header.']);
    expect(problems([''], [' '])).toEqual(['P.csv: There is no pupil below the header.']);
  });
  it('three strands of maths that are no P scales, or strands of reading', () =>
    expect(problems(pupil('A', { ks1_maths: 'EXS/WTS/GDS' }), pupil('B', { ks1_reading: 'P5/P5/P6' }), pupil('C', { ks1_maths: 'P5/P6/P4' })).map((line) => line.split(':')[0])).toEqual([
      'P.csv, row 2, column ks1_maths', 'P.csv, row 3, column ks1_reading']));
});

describe('groups and filters', () => {
  const rows = [pupil('A'), pupil('B', { sex: 'M', ks2_maths: '90' }), pupil('C', { ks1_maths: 'GDS' })];
  it('groups have the school’s figures of their own pupils', () => expect(measure(rows).groups['sex=M']).toMatchObject({ pupils: 1, rwmExpected: 0 }));
  it('prior attainment is by the key stage 1 score', () => expect(Object.keys(measure(rows).groups)).toEqual(expect.arrayContaining(['prior=middle', 'prior=high'])));
  it('a filter lists its pupils only, those out of the cohort among them', () =>
    expect(measure([...rows, pupil('D', { include: 'N' })], { filters: [{ key: 'sex', value: 'F' }] }).pupils.map(({ pupil: id }) => id)).toEqual(['A', 'C', 'D']));
  it('a filter keeps its pupils only', () => expect(measure(rows, { filters: [{ key: 'sex', value: 'F' }] }).school).toMatchObject({ pupils: 2, rwmExpected: 100 }));
});
