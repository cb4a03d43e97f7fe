/** A school's tracker of many pupils and twelve subjects: as a grid of cells, and as rows for a spreadsheet with native formulas. */
import { columnLetters } from '../src/cells/address';
import type { CellValue, SheetGrid } from '../src/cells/grid';
import { editionFor } from '../src/reference/ks4/editions';
import { YEAR } from './nation';
import { randomFrom } from './random';

export const SHEET = 'Year 11';
const SEED = 11;
const ABOUT = ['UPN', 'Surname', 'Gender', 'KS2 Reading', 'KS2 Maths'];
export const SUBJECTS: readonly string[] = ['GCSE English Language', 'GCSE English Literature', 'GCSE Mathematics', 'GCSE Combined Science: Trilogy', 'GCSE History', 'GCSE Geography A', 'GCSE French', 'GCSE Computer Science', 'GCSE Religious Studies A', 'GCSE Drama', 'GCSE Business', 'GCSE Sociology'];
export const HEADINGS: readonly string[] = [...ABOUT, ...SUBJECTS];
const COMBINED = SUBJECTS.indexOf('GCSE Combined Science: Trilogy');

/** The pupils' cells, row by row below the headings. */
export function schoolRows(pupils: number): CellValue[][] {
  const random = randomFrom(SEED);
  const grade = (): CellValue => { const points = Math.floor(random() * 10); return points === 0 ? 'U' : points; };
  return Array.from({ length: pupils }, (_, at): CellValue[] => [
    `A${String(100_000_000_000 + at)}`, `Pupil ${at}`, random() < 0.5 ? 'F' : 'M', 85 + Math.floor(random() * 36), 85 + Math.floor(random() * 36),
    ...SUBJECTS.map((_, subject) => {
      if (subject === COMBINED) { const lower = 1 + Math.floor(random() * 8); return `${lower + (random() < 0.5 ? 1 : 0)}-${lower}`; }
      return subject > COMBINED && random() < 0.3 ? null : grade();
    })]);
}

export function schoolGrid(pupils: number): SheetGrid {
  const values = [HEADINGS, ...schoolRows(pupils)];
  return { sheet: SHEET, values, numberFormats: values.map((row) => row.map(() => 'General')), formulas: new Set(), uncalculated: new Set(), tables: [] };
}

/** What a school would write beside its grades to get the same measures: a heading, and the formula of a row. */
export interface FormulaColumn { readonly heading: string; readonly formula: (row: number) => string }

/** Points of each subject by a look-up, then the measures. `Averages` holds KS2 mean, Attainment 8, elements and minimum; `Points` grade and points. */
export function formulaColumns(): readonly FormulaColumn[] {
  const points = SUBJECTS.map((subject): FormulaColumn => ({
    heading: `${subject} points`, formula: (row) => `IF(${at(subject, row)}="","",VLOOKUP(${at(subject, row)}&"",Points!$A$1:$B$40,2,FALSE))` }));
  const headings = [...HEADINGS, ...points.map(({ heading }) => heading), ...MEASURES];
  const at = (heading: string, row: number) => `${columnLetters(headings.indexOf(heading))}${row}`;
  const pointsOf = (subject: number, row: number) => at(`${SUBJECTS[subject]} points`, row);
  const formula: Readonly<Record<(typeof MEASURES)[number], (row: number) => string>> = {
    'Science again': (row) => pointsOf(COMBINED, row),
    'EBacc 4th': (row) => best(4, row), 'EBacc 5th': (row) => best(5, row), 'EBacc 6th': (row) => best(6, row),
    'Lower English': (row) => `IF(COUNT(${english(row)})=2,MIN(${english(row)}),"")`,
    'KS2 mean': (row) => `AVERAGE(${at('KS2 Reading', row)}:${at('KS2 Maths', row)})`,
    English: (row) => `MAX(${english(row)})*COUNT(${english(row)})`,
    Maths: (row) => `2*N(${pointsOf(2, row)})`,
    EBacc: (row) => `${best(1, row)}+${best(2, row)}+${best(3, row)}`,
    Open: (row) => [1, 2, 3].map((place) => `IFERROR(LARGE((${at('EBacc 4th', row)}:${at('Lower English', row)},${pointsOf(8, row)}:${pointsOf(11, row)}),${place}),0)`).join('+'),
    'Attainment 8': (row) => `SUM(${at('English', row)}:${at('Open', row)})`,
    'Progress 8': (row) => `(${at('Attainment 8', row)}-${average(row, 2)})/10`,
    'Progress 8 adjusted': (row) => `MAX(${at('Progress 8', row)},${average(row, 7)})`,
    'P8 English': (row) => `(${at('English', row)}-${average(row, 3)})/2`, 'P8 maths': (row) => `(${at('Maths', row)}-${average(row, 4)})/2`,
    'P8 EBacc': (row) => `(${at('EBacc', row)}-${average(row, 5)})/3`, 'P8 open': (row) => `(${at('Open', row)}-${average(row, 6)})/3`,
    'EBacc entry': (row) => `IF(AND(COUNT(${english(row)})=2,COUNT(${humanities(row)})>0,COUNT(${pointsOf(2, row)}:${pointsOf(3, row)})=2,${pointsOf(6, row)}<>""),1,0)`,
    'EBacc APS': (row) => `(IF(COUNT(${english(row)})=2,MAX(${english(row)}),0)+N(${pointsOf(2, row)})+2*N(${pointsOf(3, row)})+MAX(${humanities(row)})+N(${pointsOf(6, row)}))/6`,
    'EBacc 5+': (row) => pillars(row, 5), 'EBacc 4+': (row) => pillars(row, 4),
    'English and maths 5+': (row) => basics(row, 5), 'English and maths 4+': (row) => basics(row, 4),
    'Five GCSEs 4+': (row) => `IF(AND(${at('English and maths 4+', row)}=1,COUNTIF(${pointsOf(0, row)}:${pointsOf(11, row)},">=4")>=5),1,0)`,
    Entries: (row) => `COUNT(${pointsOf(0, row)}:${pointsOf(11, row)})+COUNT(${pointsOf(3, row)})`,
  };
  const english = (row: number) => `${pointsOf(0, row)}:${pointsOf(1, row)}`;
  const humanities = (row: number) => `${pointsOf(4, row)}:${pointsOf(5, row)}`;
  const average = (row: number, column: number) => `VLOOKUP(${at('KS2 mean', row)},Averages!$A$1:$G$34,${column},TRUE)`;
  /** The EBacc results from science to computer science stand side by side, and combined science once more. */
  const best = (place: number, row: number) => `IFERROR(LARGE((${pointsOf(3, row)}:${pointsOf(7, row)},${at('Science again', row)}),${place}),0)`;
  const basics = (row: number, grade: number) => `IF(AND(MAX(${english(row)})>=${grade},N(${pointsOf(2, row)})>=${grade}),1,0)`;
  const pillars = (row: number, grade: number) => `IF(AND(${at('EBacc entry', row)}=1,${basics(row, grade)}=1,N(${pointsOf(3, row)})>=${grade},MAX(${humanities(row)})>=${grade},N(${pointsOf(6, row)})>=${grade}),1,0)`;
  return [...points, ...MEASURES.map((heading) => ({ heading, formula: formula[heading] }))];
}

const MEASURES = [
  'Science again', 'EBacc 4th', 'EBacc 5th', 'EBacc 6th', 'Lower English', 'KS2 mean', 'English', 'Maths', 'EBacc', 'Open', 'Attainment 8', 'Progress 8', 'Progress 8 adjusted',
  'P8 English', 'P8 maths', 'P8 EBacc', 'P8 open', 'EBacc entry', 'EBacc APS', 'EBacc 5+', 'EBacc 4+', 'English and maths 5+', 'English and maths 4+', 'Five GCSEs 4+', 'Entries',
] as const;

/** The lowest KS2 mean of each group, its averages, and the minimum score. */
export function averageRows(): number[][] {
  const { averages, minimumScores } = editionFor(YEAR).edition!;
  return averages!.map(({ ks2From, att8, english, maths, ebacc, open }, at) => [ks2From / 10, ...[att8, english, maths, ebacc, open].map((points) => points / 100), (minimumScores![at]!.p8 ?? -99_000) / 1000]);
}

/** Every grade as text, and its points. */
export function pointRows(): CellValue[][] {
  const pairs = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((lower): CellValue[][] => [[`${lower}-${lower}`, lower], ...(lower < 9 ? [[`${lower + 1}-${lower}`, lower + 0.5]] : [])]);
  return [['U', 0], ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((grade): CellValue[] => [String(grade), grade]), ...pairs];
}
