import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../src/version';
import { call, one } from './test-call';

/** Hardip (002, Annex A, Table 5). */
const HARDIP = ['GCSE Maths', 'GCSE English Language', 'GCSE Combined Science', 'GCSE Computer Science', 'WJEC Vocational Award in Hospitality and Catering', 'BTEC First Award in Sport', 'NCFE Level 2 Certificate in Business and Enterprise', 'Pearson BTEC Tech Award in Health and Social Care'];
const HARDIP_GRADES = [3, 4, '5-5', 4, 'Distinction', 'Merit', 'Level 2 Pass', 'Level 1 Pass'];
/** Gillian (002, Annex A, Table 4). */
const GILLIAN = ['Maths', 'English language', 'English literature', 'Biology', 'Art', 'Physics', 'French', 'AS French', 'Spanish', 'Religious Studies'];
const GILLIAN_GRADES = [7, 8, 6, 7, 4, 6, 9, 'C', 6, 3];

describe('KS4_ATT8', () => {
  it('Hardip scores 40.5 (002, Table 5)', () => expect(one('KS4_ATT8', [HARDIP], [HARDIP_GRADES])).toBe(40.5));
  it('Gillian scores 66 (002, Table 4)', () => expect(one('KS4_ATT8', [GILLIAN], [GILLIAN_GRADES], 2023)).toBe(66));
  it('gives the elements: English, maths, EBacc, open', () => expect(call('KS4_ATT8', [GILLIAN], [GILLIAN_GRADES], 2023, null, null, 'elements')).toEqual([[16, 14, 20, 16]]));
  it('gives the EBacc and open slots filled', () => expect(call('KS4_ATT8', [HARDIP], [HARDIP_GRADES], 2023, null, null, 'Slots filled')).toEqual([[3, 3]]));
  it('spills a row of answers for each pupil', () =>
    expect(call('KS4_ATT8', [['Maths', 'Eng Lang']], [[9, 9], [1, 'U'], ['X', 4]])).toEqual([[27], [2], [4]]));
  it('reads one pupil down a column, with the labels beside', () => expect(call('KS4_ATT8', HARDIP.map((label) => [label]), HARDIP_GRADES.map((grade) => [grade]))).toEqual([[40.5]]));
  it('reads QNs as numbers', () => expect(one('KS4_ATT8', [[60146084, '601/4292/3']], [[5, 6]])).toBe(16));
  it('an earlier first entry counts (rule D-1)', () => expect(one('KS4_ATT8', [['Maths', 'Maths']], [[4, 9]], 2023, [['2022-06', '2023-06']])).toBe(8));
  it('a result of the covid series is an entry without a result (rule D-7)', () =>
    expect(one('KS4_ATT8', [['Eng Lang', 'Eng Lit']], [[5, 9]], 2023, [[null, 'Summer 2021']])).toBe(10));
});

describe('KS4_P8', () => {
  const p8 = (...more: unknown[]) => call('KS4_P8', [HARDIP], [HARDIP_GRADES], ...more);
  it('Hardip, 101 at KS2, scores 0.25 (002, Table 6)', () => expect(p8(101, 101, 2023)).toEqual([[0.25]]));
  it('names of editions choose them: 0.24 against the revised averages', () => expect(p8(101, 101, '2023 revised')).toEqual([[0.24]]));
  it('gives the elements', () => expect(p8(101, 101, 2023, null, null, null, 'elements')).toEqual([[-2.23, -0.68, 1.19, 1.58]]));
  it('Stuart, 116 at KS2 with no points, is raised to -3.715, shown as -3.72 (002, Table 8)', () => {
    expect(one('KS4_P8', [['Maths']], [['U']], 116, 116, 2023)).toBe(-7.32);
    expect(one('KS4_P8', [['Maths']], [['U']], 116, 116, 2023, null, null, null, 'adjusted')).toBe(-3.72);
  });
  it('a pupil without KS2 is out, with the reason', () =>
    expect(p8('A', 0, 2023)).toEqual([['#N/A: No Key Stage 2 result: reading is "A" (absent), maths is blank. The pupil is out of Progress 8 and in every attainment measure (rule P8-1).']]));
  it('one pupil without KS2 is one error among the others', () => {
    const answers = call('KS4_P8', [['Maths']], [[5], [5], [5]], [[104], [0], ['BLW']], [[102], [null], ['BLW']], 2023, [[2018], [2018], [2018]]);
    expect(answers.map(([cell]) => typeof cell)).toEqual(['number', 'string', 'number']);
    expect(answers[1]![0]).toMatch(/^#N\/A: Row 2: No Key Stage 2 result/);
  });
  it('a level of the years before 2016 is refused', () => expect(p8('5c', 104, 2023)[0]![0]).toMatch(/^#VALUE!: KS2 reading: "5c" is a level, used before 2016/));
  it('2025 has none, and says why', () => expect(p8(101, 101, 2025)[0]![0]).toMatch(/^#N\/A: There is no Progress 8 for 2024\/25/));
  it('2025 may be estimated against another year by name', () =>
    expect(one('KS4_P8', [['Maths', 'Eng Lang']], [[5, 5]], 100, 100, '2025 against 2023 provisional')).toBe(-2.13));
  it('an edition without minimum scores has no adjusted score', () => expect(p8(101, 101, '2023 revised', null, null, null, 'adjusted')[0]![0]).toMatch(/^#N\/A: The edition "2023 revised" has no minimum scores/));
  it('a range of several columns is no column of scores: none of them is chosen in silence', () => {
    expect(one('KS4_P8', [['Maths']], [[5]], [[104, 99]], 100)).toBe('#VALUE!: The argument ks2_reading has another shape than the grades: it has 2 columns; give one column.');
    expect(one('KS4_PAG', [[104, 99], [101, 98]], [[104], [100]])).toMatch(/^#VALUE!: The argument ks2_reading has another shape than the others: it has 2 columns/);
    expect(one('KS1_APS', [['EXS', 'GDS']], [['EXS']], [['EXS']])).toMatch(/^#VALUE!: The argument ks1_reading has another shape than the others: it has 2 columns/);
    expect(one('TRUST_MEAN', [[1, 2], [1, 2], [1, 2]], [[9], [9], [9]], [[3], [3], [3]])).toMatch(/^#VALUE!: The argument figures has another shape than a list: it has 2 columns/);
  });
  it('a blank range has an answer for each of its rows', () => {
    const blank = [[''], [0], [null]];
    for (const answers of [call('KS4_PAG', blank, blank), call('KS1_APS', blank, blank, blank), call('KS2_STANDARD', blank, blank, blank)]) expect(answers.map(([cell]) => String(cell).slice(0, 4))).toEqual(['#N/A', '#N/A', '#N/A']);
  });
  it('scores and numbers of pupils of different shapes have no bandings', () =>
    expect(one('KS4_P8BAND', [[0.1], [0.2]], [[100], [90], [80]])).toBe('#VALUE!: The argument pupils has another shape than the scores: it has 3 x 1 cells, the scores 2 x 1.'));
  it('a series that is none is named', () => expect(one('KS4_ATT8', 'Maths', 5, null, '2023-13')).toMatch(/^#VALUE!: The argument series: "2023-13" is no exam series that is understood/));
  it('columns of another length are refused', () => expect(call('KS4_P8', [['Maths']], [[5], [5], [5]], [[104], [100]], [[102], [99]])).toEqual([['#VALUE!: The argument ks2_reading has another shape than the grades: it has 2 rows, the grades 3.']]));
});

describe('KS4_BASELINE, KS4_PAG, KS4_ESTIMATE', () => {
  it('110 and 105 are 107.5 (002, Pupils with test results in both)', () => expect(one('KS4_BASELINE', 110, 105)).toBe(107.5));
  it('one result only is that one', () => expect(one('KS4_BASELINE', 110, 0)).toBe(110));
  it('codes are read by the year of KS2', () => expect([one('KS4_BASELINE', 'BLW', 'BLW', 2018), one('KS4_BASELINE', 'BLW', 'BLW', 2019)]).toEqual([71, 62]));
  it('groups spill down a column', () => expect(call('KS4_PAG', [[101], [110], ['N']], [[101], [109], [80]], null, 2023)).toEqual([[15], [24], [1]]));
  it('group 15 averages 38.00 in 2023', () => expect([one('KS4_ESTIMATE', 15), one('KS4_ESTIMATE', 15, 'english', 2023), one('KS4_ESTIMATE', 15, 'total', '2023 revised'), one('KS4_ESTIMATE', 15, 'science')]).toEqual([38, 8.46, 38.08, 3.7]));
  it('there is no group 35', () => expect(one('KS4_ESTIMATE', 35)).toMatch(/^#VALUE!: .*"35" is no prior attainment group from 1 to 34/));
});

describe('KS4_EBACCAPS, KS4_EBACC, KS4_ENGMATHS', () => {
  const labels = [['Maths', 'Eng Lang', 'Eng Lit', 'Trilogy', 'History', 'French']];
  it('an average of six', () => expect(one('KS4_EBACCAPS', labels, [[6, 7, 5, '5-4', 4, 8]], 2023)).toBe(5.67));
  it('entry, 5, 4 and pillars', () => {
    const ebacc = (measure: unknown) => one('KS4_EBACC', labels, [[6, 7, 5, '5-4', 4, 8]], measure, 2023);
    expect([ebacc(null), ebacc('5'), ebacc(4), ebacc('science'), ebacc('science 5'), ebacc('science 4'), ebacc('humanities 5')]).toEqual([true, false, true, true, false, true, false]);
  });
  it('English and maths at 5, 4 and 7', () => expect([5, 4, 7].map((grade) => one('KS4_ENGMATHS', labels, [[6, 7, 5, '5-4', 4, 8]], grade, 2023))).toEqual([true, true, false]));
  it('the EBacc is gone from 2026, unless it is asked for', () => {
    expect(one('KS4_EBACCAPS', labels, [[6, 7, 5, '5-4', 4, 8]], 2026)).toMatch(/^#N\/A: The EBacc measures are announced to be no longer/);
    expect(one('KS4_EBACCAPS', labels, [[6, 7, 5, '5-4', 4, 8]], '2026 on request')).toBe(5.67);
  });
});

describe('KS4_POINTS', () => {
  it.each([['GCSE French', 7, 7], ['Trilogy', '5-4', 4.5], ['60047793', 'L2 Dist*', 8.5], ['AS French', 'A', 10.75], ['GCSE French', 'U', 0]])('%s %s scores %d', (label, grade, points) => expect(one('KS4_POINTS', label, grade)).toBe(points));
  it('a row of labels above the grades', () => expect(call('KS4_POINTS', [['Maths', 'AS French']], [[5, 'B'], [4, 'C']])).toEqual([[5, 8.88], [4, 7]]));
  it('an absence and a blank are no points, and say so', () => expect([one('KS4_POINTS', 'Maths', 'X'), one('KS4_POINTS', 'Maths', 0)]).toEqual(['#N/A: X is absent: no entry and no result (rule Q-4).', '#N/A: No grade is entered.']));
});

describe('KS4_SLOTS and KS4_EXPLAIN', () => {
  it('says which slot each grade fills', () =>
    expect(call('KS4_SLOTS', [HARDIP], [HARDIP_GRADES], 2023)).toEqual([['maths', 'english', 'ebacc + ebacc', 'ebacc', 'open', 'open', 'open', 'no slot']]));
  it('an AS stands in the place of its GCSE, and blanks stay blank', () =>
    expect(call('KS4_SLOTS', [['French', 'AS French', 'Spanish', 'History']], [[9, 'C', null, 'X']], 2023)).toEqual([['not counted (D-2)', 'ebacc', '', 'not counted (Q-4)']]));
  it('explains one pupil line by line', () => {
    const [headings, ...lines] = call('KS4_EXPLAIN', [HARDIP], [HARDIP_GRADES], 101, 101, 2023);
    expect(headings).toEqual(['Step', 'Qualification', 'Grade', 'Points', 'Counts as', 'Rule', 'Why']);
    expect(lines.find(([step]) => step === 'Attainment 8')).toMatchObject({ 3: 40.5, 5: 'A8-5' });
    expect(lines.filter(([step]) => step === 'Progress 8').at(-1)).toMatchObject({ 3: 0.25, 5: 'P8-3' });
    expect(lines.every((line) => line.length === 7)).toBe(true);
  });
  it('ends with the rules that worked it out', () =>
    expect(call('KS4_EXPLAIN', [HARDIP], [HARDIP_GRADES], 101, 101, 2023).at(-1)).toEqual(['Rules', '', '', '', '', '', `Worked out by Headline's rules ${RULES_VERSION}.`]));
  it('explains one pupil at a time', () => expect(one('KS4_EXPLAIN', [['Maths']], [[4], [5]])).toMatch(/^#VALUE!: KS4_EXPLAIN works for one pupil/));
});

describe('KS4_P8INTERVAL and KS4_P8BAND', () => {
  it('142 pupils: 0.23 on either side (002, Annex H)', () => expect(one('KS4_P8INTERVAL', 142, 2023)).toBe(0.23));
  it('elements have their own', () => expect(one('KS4_P8INTERVAL', 142, 2023, 'english')).toBe(0.27));
  it.each([[0.26, 142, 'above average'], [0.5, 142, 'well above average'], [0, 142, 'average'], [-0.24, 142, 'below average'], [-0.23, 142, 'average'], [-0.51, 142, 'well below average']])('%d of %i pupils is %s', (score, pupils, band) =>
    expect(one('KS4_P8BAND', score, pupils, 2023)).toBe(band));
  it('the revised standard deviations of 2024 may be named', () => expect(one('KS4_P8INTERVAL', 100, '2024 revised')).toBe(0.28));
  it('without pupils there is none', () => expect(one('KS4_P8INTERVAL', 0, 2023)).toBe('#N/A: No pupil has a Progress 8 score.'));
});

describe('KS4_HEADLINES', () => {
  const labels = [['Maths', 'Eng Lang', 'Eng Lit']];
  const figure = (table: ReturnType<typeof call>, label: string) => table.find(([name]) => name === label)?.[1];
  it('measures a cohort, blank rows below it left out', () => {
    const table = call('KS4_HEADLINES', labels, [[5, 6, 5], [4, 'X', 4], [0, 0, 0], [0, null, '']], [[104], [98], [100], [0]], [[102], [97], [100], [null]], 2023);
    expect([figure(table, 'Pupils'), figure(table, 'Pupils in Progress 8'), figure(table, 'Attainment 8'), figure(table, 'English and maths 4+, %'), figure(table, 'Estimates')]).toEqual([3, 3, 13, 66.7, '2023 provisional']);
    expect(table.find(([name]) => name === 'Pupils')![2]).toBe('1 of them without a grade, who score 0.');
    expect(table.flat().every((cell) => cell !== null && cell !== undefined)).toBe(true);
  });
  it('a figure that cannot be made says why', () => {
    const table = call('KS4_HEADLINES', labels, [[5, 6, 5]], [[104]], [[102]], 2025);
    expect(figure(table, 'Progress 8')).toMatch(/^#N\/A: There is no Progress 8 for 2024\/25/);
    expect(figure(table, 'Attainment 8')).toBe(27);
  });
  it('is withheld while a grade is not understood (rule Q-5)', () =>
    expect(one('KS4_HEADLINES', labels, [[5, 6, 5], [5, '5-Apr', 'A'], ['?', 1, 1]], [[104], [98], [99]], [[102], [97], [99]])).toMatch(/^#VALUE!: Row 2, Eng Lang: "5-Apr" is not a grade of GCSE English Language\. .*2 rows have something/));
});

describe('key stage 2', () => {
  it('KS1_APS: EXS, WTS and EXS average 7.5', () => expect(one('KS1_APS', 'EXS', 'WTS', 'EXS')).toBe(7.5));
  it('three strands of maths are averaged', () => expect(one('KS1_APS', 'WTS', 'WTS', 'P6/P5/P7')).toBe(4.13));
  it('KS2_PAG', () => expect(call('KS2_PAG', [['EXS'], ['GDS'], ['M']], [['WTS'], ['GDS'], ['EXS']], [['EXS'], ['GDS'], ['EXS']])).toEqual([[15], [19], ['#N/A: Row 3, a Key Stage 1 result is missing: all three subjects are needed (rule K2-1).']]));
  it('KS2_PROGRESS: 104 in reading after 7.5 is 1.28 above the average of group 15', () => expect(one('KS2_PROGRESS', 'reading', 'EXS', 'WTS', 'EXS', 104)).toBe(1.28));
  it('an absent pupil has no progress, and says why', () => expect(one('KS2_PROGRESS', 'reading', 'EXS', 'WTS', 'EXS', 'A', 2022)).toMatch(/^#N\/A: Not in reading progress: A: absent/));
  it('2024 has none, and says why', () => expect(one('KS2_PROGRESS', 'maths', 'EXS', 'EXS', 'EXS', 104, 2024)).toMatch(/^#N\/A: .*no Key Stage 1/));
  it('KS2_STANDARD', () => expect(call('KS2_STANDARD', [[100], [110], [99], ['M'], [0]], [['EXS'], ['GDS'], ['GDS'], ['EXS'], ['']], [[100], ['AS'], [120], [100], [null]])).toEqual([
    [true], [true], [false], ['#N/A: Row 4, a reading or maths script is missing: the pupil is out of both parts of the measure (rule K2-5).'], ['#N/A: Row 5, there are no outcomes.'],
  ]));
  it('the higher standard', () => expect(one('KS2_STANDARD', 110, 'GDS', 'AS', 'higher')).toBe(false));
});

describe('TRUST_MEAN', () => {
  it('Table 32: Progress 8 of five academies is 0.53 before rounding (002, Annex I)', () =>
    expect(one('TRUST_MEAN', [[2.5], [-2.5], [3.3], [-1.5], [-1.5]], [[140], [224], [188], [111], [124]], [[5], [3], [4], [3], [3]])).toBeCloseTo(1494.1 / 2829, 9));
  it('KS2 caps the years at four (004, Annex B)', () =>
    expect(one('TRUST_MEAN', [[2.5], [-2.5], [3.3], [-1.5], [-1.5]], [[52], [34], [28], [48], [60]], [[3], [4], [4], [3], [5]], 'ks2')).toBeCloseTo(-156.4 / 788, 9));
  it('a row without pupils is ignored, "-" is no figure, 0 is one', () =>
    expect(one('TRUST_MEAN', [[0.5], [0], ['-'], [0]], [[100], [100], [100], [0]], [[3], [3], [3], [0]])).toBe(0.25));
  it('a blank figure is not taken for 0', () => expect(one('TRUST_MEAN', [[0.5], [null], [0.2]], [[100], [90], [80]], [[3], [3], [3]])).toMatch(/type - where a school has no figure/));
  it('fewer than three eligible schools have no figure', () => expect(one('TRUST_MEAN', [[0.5], [0.2], [0.1]], [[100], [90], [80]], [[3], [3], [2]])).toMatch(/^#N\/A: A trust needs 3 schools/));
});
