import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { call, one, type Shown } from './test-call';
import { FUNCTIONS, type FunctionId } from './registry';

/** As the function runtime hands them over. */
const errorCell = { code: '#N/A', message: '' };
const numberedError = { type: 'CustomFunctionError', code: 42 };
const entity = { type: 'Entity', text: 'France', basicType: 'Error', basicValue: '#VALUE!', properties: {} };
const formatted = { type: 'FormattedNumber', basicValue: 7, basicType: 'Double', numberFormat: '0.0' };

describe('nothing entered', () => {
  const labels = [['Maths', 'Eng Lang', 'French']];
  it.each([[0], [null], [''], ['  '], [undefined]])('a grade of %j is no entry on any platform', (blank) => expect(one('KS4_ATT8', labels, [[5, blank, 6]])).toBe(16));
  it.each([[0], [null], ['']])('a KS2 score of %j is no result', (blank) => expect(one('KS4_BASELINE', [[104]], [[blank]])).toBe(104));
  it('a KS2 argument that is left out is named, an empty cell is a pupil without it', () => {
    expect(one('KS4_BASELINE', null, null)).toMatch(/^#VALUE!: The argument ks2_reading is needed/);
    expect(one('KS4_BASELINE', [[0]], [[null]])).toMatch(/^#N\/A: No Key Stage 2 result/);
  });
  it('a row without a grade is never a silent 0', () => {
    expect(call('KS4_ATT8', labels, [[5, 5, 5], [0, null, '']])).toEqual([[20], ['#N/A: Row 2, there are no grades. A pupil of the cohort without any entry scores 0: type X in a subject to say so.']]);
    expect(call('KS4_ATT8', labels, [['X', 0, 0]])).toEqual([[0]]);
  });
  it('arguments left out arrive as null, or not at all', () => {
    expect(one('KS4_ATT8', labels, [[5, 5, 5]], null, null, null, null)).toBe(20);
    expect(one('KS4_ATT8', labels, [[5, 5, 5]], 0, [[0]], [[null, null]], '')).toBe(20);
  });
  it('a needed argument that is missing is named', () => expect(one('KS4_ATT8', null, [[5]])).toBe('#VALUE!: The argument labels is needed: the row of QNs, titles or subject names above the grades.'));
  it('a label that is blank does no harm while nothing is entered below it', () => {
    expect(one('KS4_ATT8', [['Maths', 0]], [[5, null]])).toBe(10);
    expect(one('KS4_ATT8', [['Maths', 0]], [[5, 6]])).toBe('#VALUE!: Column 2 has grades, but its label is blank: give a QN or a title.');
  });
});

describe('what is not understood names its place', () => {
  const labels = [['Maths', 'GCSE French', 'Tutor']];
  it('a bad grade is an error of its own row alone', () =>
    expect(call('KS4_ATT8', labels, [[5, 5, null], [4, 4, null], [3, '5-Apr', null]])).toEqual([[15], [12], ['#VALUE!: Row 3, GCSE French: "5-Apr" is not a grade of GCSE French. Accepted: 9, 8, 7, 6, 5, 4, 3, 2, 1, U or X.']]));
  it('one pupil alone needs no row number', () => expect(one('KS4_ATT8', [['Trilogy']], [[45021]])).toMatch(/^#VALUE!: Trilogy: "45021" is a date, a time or a number, not two grades: Excel may have changed a grade such as 5-4\./));
  it('a label that means nothing is an error where a grade stands below it', () =>
    expect(call('KS4_ATT8', labels, [[5, 5, null], [5, 5, 7]])).toEqual([[15], [expect.stringMatching(/^#VALUE!: "Tutor" is no qualification that the DfE's lists name/)]]));
  it('an error cell names its place', () => {
    expect(one('KS4_ATT8', labels, [[5, errorCell, null]])).toBe('#VALUE!: GCSE French: the cell shows #N/A, so it has no value. Mend it, or empty the cell.');
    expect(one('KS4_ATT8', labels, [[5, numberedError, null]])).toBe('#VALUE!: GCSE French: the cell shows an error, so it has no value. Mend it, or empty the cell.');
    expect(one('KS4_BASELINE', errorCell, 100)).toMatch(/^#VALUE!: KS2 reading: the cell shows #N\/A/);
  });
  it('entities are refused, formatted numbers are numbers', () => {
    expect(one('KS4_ATT8', labels, [[5, entity, null]])).toMatch(/^#VALUE!: GCSE French: the cell holds a linked or structured value/);
    expect(one('KS4_ATT8', labels, [[5, formatted, null]])).toBe(17);
  });
  it('labels and grades of different widths are refused', () => expect(one('KS4_ATT8', labels, [[5, 5]])).toBe('#VALUE!: The argument labels has another shape than the grades: there are 3 labels for 2 columns.'));
  it('a year that is not measured is answered with its sentence', () => {
    expect(one('KS4_ATT8', labels, [[5, 5, 0]], 2017)).toMatch(/^#VALUE!: Years before 2018 used other point scores/);
    expect(one('KS4_ATT8', labels, [[5, 5, 0]], 2020)).toMatch(/^#N\/A: No Key Stage 4 measures were published for schools in 2019\/20/);
    expect(one('KS4_ATT8', labels, [[5, 5, 0]], '2023 final')).toMatch(/^#VALUE!: There is no edition of the estimates called "2023 final"; there are 2022 provisional,/);
  });
  it('a word that is no choice is answered with the choices', () => expect(one('KS4_ATT8', labels, [[5, 5, 0]], 2023, null, null, 'sum')).toBe('#VALUE!: The argument output is "sum"; it may be "total", "elements", "slots filled".'));
  it('a technical award of 2024 asks for a list (rule Q-6)', () => expect(one('KS4_ATT8', [['60303955']], [['D2']], 2024)).toMatch(/^#VALUE!: .*approved anew for 2024/));
});

describe('the map', () => {
  const map = [['subject', 'qualification', 'counts'], ['Fr', 'GCSE French', 'Y'], ['Ma', '60146084', 'Y'], ['PSHE', '', 'N'], ['En', '60142923; 60145754', 'Y'], ['Sci', 'Trilogy; Biology', 'Y'], ['Art', '', 'Y']];
  it('says what the school\'s own labels mean, in any case', () => expect(one('KS4_ATT8', [['FR', 'ma', 'En']], [[5, 6, 7]], 2023, null, map)).toBe(24));
  it('leaves out a column that does not count', () => expect(one('KS4_ATT8', [['Ma', 'PSHE']], [[6, 'Excellent']], 2023, null, map)).toBe(12));
  it('several qualifications that differ are not guessed (rule Q-7)', () => expect(one('KS4_ATT8', [['Sci']], [['5-5']], 2023, null, map)).toMatch(/^#VALUE!: "Sci" stands for Trilogy and Biology/));
  it('a subject without a qualification says so', () => expect(one('KS4_ATT8', [['Art']], [[5]], 2023, null, map)).toBe('#VALUE!: "Art" has no qualification in the map: give its QN, or "does not count".'));
  it('labels that are not in it mean what they say', () => expect(one('KS4_ATT8', [['GCSE Spanish']], [[5]], 2023, null, map)).toBe(5));
  it('needs two columns', () => expect(one('KS4_ATT8', [['Fr']], [[5]], 2023, null, [['Fr'], ['Ma']])).toBe('#VALUE!: The map needs two columns: the label and the qualification.'));
});

describe('the series', () => {
  const labels = [['Maths', 'French']];
  const scored = (series: unknown) => one('KS4_ATT8', labels, [[5, 7]], 2023, series);
  it.each([['2023-06'], [202306], ['Summer 2023'], ['Jun 2023'], [45078], ['6G3']])('%j is the summer of 2023', (series) => expect(scored([[series]])).toBe(17));
  it('one a column, one a row, one a grade', () => {
    const void2021 = '2021-06';
    expect(scored([[null, void2021]])).toBe(10);
    expect(call('KS4_ATT8', labels, [[5, 7], [5, 7]], 2023, [[''], [void2021]])).toEqual([[17], [0]]);
    expect(call('KS4_ATT8', labels, [[5, 7], [5, 7]], 2023, [['', void2021], [void2021, '']])).toEqual([[10], [7]]);
  });
  it('a date in the middle of a month may be a typed "Jun-23": it is not decoded', () => expect(scored([[45100]])).toMatch(/^#VALUE!: The argument series: "45100" is a date; Excel makes one of a typed "Jun-23" too/));
  it('a series after August is an error (rule D-9)', () => expect(scored([['2023-11']])).toMatch(/is after August 2023/));
  it('a shape that fits nothing is refused', () => expect(scored([['2023-06', '2023-06', '2023-06']])).toMatch(/^#VALUE!: The argument series has another shape/));
});

describe('every function, whatever it is given', () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<unknown>(0, null, '', 5, 9, 'U', 'X', '5-4', 'Maths', 'French', '60142923', 'EXS', 104, 2023, '2023 revised', '-', 'reading', errorCell, entity) },
    fc.string(), fc.double(), fc.boolean(), fc.constant(undefined),
  );
  const argument = fc.oneof(cell, fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })));
  const clean = (value: Shown): boolean => (typeof value === 'number' ? Number.isFinite(value) && !Object.is(value, -0) : typeof value === 'string' || typeof value === 'boolean');
  it.each(Object.keys(FUNCTIONS) as FunctionId[])('%s answers with figures or with a sentence, never with null, NaN or a crash', (id) =>
    fc.assert(fc.property(fc.array(argument, { maxLength: 9 }), (args) => {
      const answers = call(id, ...args);
      return answers.length > 0 && answers.every((row) => row.length === answers[0]!.length && row.every(clean))
        && answers.flat().filter((value) => typeof value === 'string' && value.startsWith('#')).every((value) => /^#(N\/A|VALUE!): \S.{10,}/s.test(value as string));
    }), { numRuns: 300 }));
});
