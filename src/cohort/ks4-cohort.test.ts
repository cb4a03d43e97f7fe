import { describe, expect, it } from 'vitest';
import { InputError, problemLine } from '../cells/problem';
import { NONE } from '../ks4/figures';
import { catalogue } from '../qualification/test-catalogue';
import { ks4Cohort, type Ks4CohortOptions } from './ks4-cohort';
import { csvTable } from './record-table';

const OPTIONS: Ks4CohortOptions = { year: 2023, status: 'validated', catalogue, onProblem: 'stop' };
const HISTORY = '60182398';
const COMBINED = '60187608';

/** A cohort from CSV text; the header is the first line. */
function cohort(pupils: string, results = 'pupil,qualification,grade', options: Partial<Ks4CohortOptions> = {}, destinations?: string) {
  const table = (name: string, text: string) => csvTable(name, text.split('\n').map((line) => line.split(',')));
  return ks4Cohort({ pupils: table('P.csv', pupils), results: table('R.csv', results), ...(destinations ? { destinations: table('D.csv', destinations) } : {}) }, { ...OPTIONS, ...options });
}
function problems(...args: Parameters<typeof cohort>): string[] {
  try { cohort(...args); } catch (error) {
    if (error instanceof InputError) return error.problems.map(problemLine);
    throw error;
  }
  return [];
}

describe('a cohort from files', () => {
  it('needs only the column pupil, and ignores what it does not know', () => {
    const { pupils, ignored } = cohort('Pupil , Tutor group\nA1,11X');
    expect([pupils.ids, [...pupils.included]]).toEqual([['A1'], [1]]);
    expect(ignored).toEqual([{ table: 'P.csv', heading: 'Tutor group' }]);
  });
  it('takes yes and no in every spelling', () => {
    const { pupils } = cohort('pupil,disadvantaged,eal\n1,Y,n\n2,TRUE,false\n3,1,0\n4,,');
    const values = (of: 'disadvantaged' | 'eal') => Array.from(pupils.characteristics[of].codes, (code) => pupils.characteristics[of].values[code] ?? '');
    expect([values('disadvantaged'), values('eal')]).toEqual([['Y', 'Y', 'Y', ''], ['N', 'N', 'N', '']]);
  });
  it('reads QNs with and without slashes and titles, and keeps a pupil’s results in the order given', () => {
    const { results } = cohort('pupil\nA\nB', `pupil,qualification,grade,series,date\nB,${HISTORY},7,2022-06,\nA,601/8239/8,5,,\nB,GCSE French,8,,2023-06-07\nA,${COMBINED},5-4,,`);
    expect([...results.entries.offsets]).toEqual([0, 2, 4]);
    expect([...results.entries.points]).toEqual([500, 450, 700, 800]);
    expect([...results.entries.series]).toEqual([202306, 202306, 202206, 202306]);
    expect([...results.entries.day]).toEqual([0, 0, 0, 20230607]);
    expect([...results.grades.codes].map((code) => results.grades.values[code])).toEqual(['5', '54', '7', '8']);
  });
  it('takes the series of a result without one from its exam date, else June of the year', () => {
    const { results } = cohort('pupil\nA', `pupil,qualification,grade,series,date\nA,${HISTORY},7,,2022-11-03\nA,${HISTORY},7,,2022-05-20\nA,${HISTORY},7,,`);
    expect([...results.entries.series]).toEqual([202211, 202206, 202306]);
  });
  it('takes an empty grade for no entry', () =>
    expect(cohort('pupil\nA', `pupil,qualification,grade\nA,${HISTORY},`).results.entries.points).toHaveLength(0));
  it('passes over blank rows and counts them', () =>
    expect(problems('pupil,sen\nA,N\n\n ,\nB,X')).toEqual(['P.csv, row 5, column sen: "X": The value is N (none), K (support), E (plan) or blank.']));
  it('works out KS2 means in tenths, from one result where there is one, by the year of the pupil’s KS2', () => {
    const { baselines } = cohort('pupil,ks2_year,ks2_reading,ks2_maths,ks2_override\n1,,101,102,\n2,,A,104,\n3,,M,,\n4,2019,PK6,PK6,\n5,,,,102.25');
    expect([...baselines.ks2]).toEqual([1015, 1040, NONE, 790, 1023]);
    expect([...baselines.unofficial]).toEqual([0, 0, 0, 0, 1]);
    expect(baselines.reasons[baselines.why[2]!]).toBe('No Key Stage 2 result: reading is "M" (missing), maths is blank.');
  });
  it('leaves out recent arrivals whose removal was asked for, in validated data only', () => {
    const text = 'pupil,arrived,include\nA,Y,\nB,Y,Y\nC,N,N\nD,N,';
    expect([...cohort(text).pupils.included]).toEqual([0, 0, 0, 1]);
    expect([...cohort(text, undefined, { status: 'unvalidated' }).pupils.included]).toEqual([1, 1, 0, 1]);
  });
  it('keeps names that look like formulas or markup as text', () =>
    expect(cohort('pupil,name\n=A1,=HYPERLINK("x")\n2,<b>Ann</b>').pupils.names).toEqual(['=HYPERLINK("x")', '<b>Ann</b>']));
});

describe('bad input is refused with its file, row, column, value and what would be accepted', () => {
  const one = (pupils: string, results?: string): string => problems(pupils, results).join(' | ');
  const result = (row: string) => one('pupil\nA', `pupil,qualification,grade,series,date\n${row}`);

  it.each([
    ['KS2 of 45', 'pupil,ks2_reading\nA,45', /^P\.csv, row 2, column ks2_reading: "45": This is no KS2 outcome; give a scaled score \(80 to 120\), BLW, /],
    ['KS2 of 121', 'pupil,ks2_maths\nA,121', /^P\.csv, row 2, column ks2_maths: "121": This is no KS2 outcome; give a scaled score \(80 to 120\)/],
    ['a KS2 level', 'pupil,ks2_reading\nA,4b', /column ks2_reading: "4b": This is a level, used before 2016/],
    ['a code of another KS2 year', 'pupil,ks2_year,ks2_maths\nA,2018,PK3', /column ks2_maths: "PK3": .*2019/],
    ['a KS2 year of levels', 'pupil,ks2_year\nA,2014', /column ks2_year: "2014": Key Stage 2 before 2016 had levels/],
    ['an override outside the groups', 'pupil,ks2_override\nA,125', /column ks2_override: "125": .* from 59 to 120\.$/],
    ['neither yes nor no', 'pupil,eal\nA,English', /column eal: "English": The value is Y or N, TRUE or FALSE, 1 or 0, or blank\.$/],
    ['an unknown destination', 'pupil,destination\nA,UNI', /column destination: "UNI": A destination is SSF, SFC, FEC, OED, APP, EMP, NOT, UNK or blank\.$/],
    ['a duplicate pupil', 'pupil\nA\nB\nA', /^P\.csv, row 4, column pupil: "A": This pupil stands twice: first in row 2, column pupil\. Keep one of the rows\.$/],
    ['a row without a pupil', 'pupil,sex\n,F', /^P\.csv, row 2, column pupil: Every row needs a pupil/],
    ['a missing column', 'upn,sex\nA,F', /^P\.csv, header: The column "pupil" is missing; it is required\.$/],
    ['a column twice', 'pupil,sex,Sex\nA,F,M', /^P\.csv, header: "sex": The column "sex" stands twice; keep one\.$/],
    ['semicolons for commas', 'pupil;sex\nA;F', /Its values are separated by semicolons: save it with commas\.$/],
    ['a comma in a name without quotes', 'pupil,name\nA,Smith, John', /^P\.csv, row 2: " John": The row has 3 values and the header 2; put a value that has a comma in it in double quotes\.$/],
  ])('%s', (_, pupils, expected) => expect(one(pupils)).toMatch(expected));

  it.each([
    ['an unknown QN', 'A,99999999,5', /^R\.csv, row 2, column qualification: "99999999": 999\/9999\/9 is on none of the DfE lists held/],
    ['an unknown grade', `A,${HISTORY},10`, /^R\.csv, row 2, column grade: "10": This is not a grade of GCSE History; it may be 9, 8, 7, 6, 5, 4, 3, 2, 1, U or X\.$/],
    ['a grade of another scale', `A,${COMBINED},5`, /column grade: "5": .*it may be 9-9, 9-8/],
    ['a date where 5-4 was typed', `A,${COMBINED},05-Apr`, /column grade: "05-Apr": This is a date/],
    ['a month 13', `A,${HISTORY},5,2023-13`, /^R\.csv, row 2, column series: "2023-13": A series is a year and a month from 01 to 12, such as 2023-06; blank is June 2023\.$/],
    ['a series after August of the year (D-9)', `A,${HISTORY},5,2023-09`, /column series: "2023-09": This is after August 2023/],
    ['a date after August of the year (D-9)', `A,${HISTORY},5,,2023-09-01`, /column date: "2023-09-01": This is after August 2023/],
    ['a day that is not in the calendar', `A,${HISTORY},5,,2023-02-29`, /column date: "2023-02-29": A date is written as 2023-06-14/],
    ['a year that is a slip of the pen', `A,${HISTORY},5,1923-06`, /column series: "1923-06": This is more than 10 years before 2023/],
    ['a result for an unknown pupil', `Z,${HISTORY},5`, /^R\.csv, row 2, column pupil: "Z": This pupil is not in the table of pupils\.$/],
    ['a result of nobody', `,${HISTORY},5`, /^R\.csv, row 2, column pupil: Every result needs its pupil\.$/],
    ['a result of nothing', 'A,,5', /^R\.csv, row 2, column qualification: There is no qualification/],
  ])('%s', (_, row, expected) => expect(result(row)).toMatch(expected));

  it('a technical award of 2024, whose list is not held (Q-6)', () =>
    expect(problems('pupil\nA', 'pupil,qualification,grade\nA,60303955,D1', { year: 2024 }).join()).toMatch(/^R\.csv, row 2, column qualification: "60303955": .*list/));
  it('what else is wrong in the row of a pupil who is unknown', () =>
    expect(result(`Z,${HISTORY},10,2023-13`).split(' | ').map((line) => line.split(':')[0])).toEqual(['R.csv, row 2, column pupil', 'R.csv, row 2, column grade', 'R.csv, row 2, column series']));
  it('KS2 scores beside a KS2 year that is none, where no year would make them right', () =>
    expect(problems('pupil,ks2_year,ks2_reading,ks2_maths\nA,2105,45,PK3').map((line) => line.split(':')[0])).toEqual(['P.csv, row 2, column ks2_year', 'P.csv, row 2, column ks2_reading']));
  it('KS2 scores that an override would hide', () =>
    expect(problems('pupil,ks2_reading,ks2_maths,ks2_override\nA,45,100,105').map((line) => line.split(':')[0])).toEqual(['P.csv, row 2, column ks2_reading']));
  it('a score with a line break in it is not two scores, and the problem is one line', () => {
    const table = csvTable('P.csv', [['pupil', 'ks2_reading', 'ks2_maths'], ['A', '100\n101', '']]);
    expect(() => ks4Cohort({ pupils: table }, OPTIONS)).toThrow(/column ks2_reading: "100⏎101": This is no KS2 outcome/);
  });
  it('a table without a pupil', () => expect(problems('pupil,sex\n,')).toEqual(['P.csv: There is no pupil below the header.']));
  it('more results than anyone has', () =>
    expect(problems('pupil\nA', `pupil,qualification,grade\n${Array(121).fill(`A,${HISTORY},5`).join('\n')}`)).toEqual(['R.csv: "A": The pupil has 121 results; nobody has more than 120.']));
  it('destinations in two places', () =>
    expect(problems('pupil,destination\nA,SSF', undefined, {}, 'pupil,destination\nB,APP')).toEqual(['P.csv, header: "destination": Destinations are given here and in D.csv; keep one of them.']));
  it('all of them at once, and no second error for the results of a row that could not be read', () =>
    expect(problems('pupil,eal,sen\nA,x,y\nB,Y,N,extra', `pupil,qualification,grade\nA,1,1\nB,${HISTORY},5\nA,${HISTORY},5-4`).map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'P.csv, row 2, column sen', 'P.csv, row 2, column eal', 'P.csv, row 3', 'R.csv, row 2, column qualification', 'R.csv, row 4, column grade']));
  it('lists ten thousand problems and counts the rest', () => {
    const lines = problems(`pupil,eal\n${Array.from({ length: 12_000 }, (_, at) => `${at},x`).join('\n')}`);
    expect(lines).toHaveLength(10_001);
    expect(lines.at(-1)).toBe('There are 2000 more problems of these kinds; put these right first.');
  });
});

describe('a cohort from a tracker goes on and withholds (Q-5)', () => {
  const tracker = (pupils: string, results?: string) => cohort(pupils, results, { onProblem: 'withhold' });
  it('more results than anyone has withhold that pupil and leave the others theirs', () => {
    const { results: { entries, grades }, problems: found, withheld } = tracker('pupil\nA\nB\nC', `pupil,qualification,grade\nC,${HISTORY},4\n${Array(121).fill(`B,${HISTORY},5`).join('\n')}\nA,${HISTORY},6\nC,${HISTORY},7`);
    expect([...entries.offsets]).toEqual([0, 1, 1, 3]);
    expect([...grades.codes].map((code) => grades.values[code])).toEqual(['6', '4', '7']);
    expect(found.map(({ problem }) => problem)).toEqual(['The pupil has 121 results; nobody has more than 120.']);
    expect([...withheld.results.keys()]).toEqual([1]);
  });
  it('the results of a pupil with a grade that is not understood', () => {
    const { withheld, problems: found } = tracker('pupil\nA\nB', `pupil,qualification,grade\nA,${HISTORY},?\nB,${HISTORY},5`);
    expect([...withheld.results.keys()]).toEqual([0]);
    expect(found).toHaveLength(1);
  });
  it('the baseline of a pupil with a KS2 result that is not understood, and the groups of prior attainment', () => {
    const { withheld } = tracker('pupil,ks2_reading\nA,4b\nB,100');
    expect([[...withheld.baseline.keys()], [...withheld.results.keys()], [...withheld.groups.keys()]]).toEqual([[0], [], ['prior']]);
  });
  it('no baseline for which the user has given an override', () => {
    const { withheld, baselines } = tracker('pupil,ks2_reading,ks2_override\nA,4b,102');
    expect([[...withheld.baseline.keys()], baselines.ks2[0]]).toEqual([[], 1020]);
  });
  it('the groups of a characteristic that is not understood', () =>
    expect([...tracker('pupil,eal\nA,Welsh').withheld.groups.keys()]).toEqual(['eal']));
  it('everything of a pupil who stands twice, or of whom it is not known whether they are in', () =>
    expect([...tracker('pupil,include\nA,\nB,perhaps\nA,').withheld.results.keys()]).toEqual([1, 0]));
  it('takes the day a pupil joined or left, and a reason for including', () => {
    const { pupils } = tracker('pupil,joined,left,include,include_reason,arrived\nA,2023-02-01,,,,\nB,2018-09-03,2022-12-16,,,\nC,2018-09-03,,,,\nD,2023-02-01,,Y,Dual registered,Y');
    expect([...pupils.included]).toEqual([0, 0, 1, 1]);
    expect([...pupils.inclusionReasons]).toEqual([
      [0, 'Joined after the spring census of 2023-01-19.'], [1, 'Left before the spring census of 2023-01-19.'], [3, 'Dual registered']]);
  });
});
