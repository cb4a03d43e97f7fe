/** A school's tracker of 2,000 pupils and twelve subjects: as a grid of cells, and as rows for a spreadsheet with native formulas. */
import { columnLetters } from '../src/cells/address';
import type { CellValue, SheetGrid } from '../src/cells/grid';
import { editionFor } from '../src/reference/ks4/editions';
import { YEAR } from './nation';
import { randomFrom } from './random';

export const SHEET = 'Year 11';
const SEED = 11;
/** Columns A to Q, by what stands in them. */
const ABOUT = ['UPN', 'Surname', 'Gender', 'KS2 Reading', 'KS2 Maths'];
const SUBJECTS = ['GCSE English Language', 'GCSE English Literature', 'GCSE Mathematics', 'GCSE Combined Science: Trilogy', 'GCSE History', 'GCSE Geography A', 'GCSE French', 'GCSE Computer Science', 'GCSE Religious Studies A', 'GCSE Drama', 'GCSE Business', 'GCSE Sociology'];
export const HEADINGS: readonly string[] = [...ABOUT, ...SUBJECTS];
const COMBINED = HEADINGS.indexOf('GCSE Combined Science: Trilogy');

/** The pupils' cells, row by row below the headings. */
export function schoolRows(pupils: number): CellValue[][] {
  const random = randomFrom(SEED);
  const grade = () => 1 + Math.floor(random() * 9);
  return Array.from({ length: pupils }, (_, at): CellValue[] => {
    const upn = `A${String(100_000_000_000 + at)}`;
    return [upn, `Pupil ${at}`, random() < 0.5 ? 'F' : 'M', 85 + Math.floor(random() * 36), 85 + Math.floor(random() * 36),
      ...SUBJECTS.map((_, subject) => {
        if (subject + ABOUT.length === COMBINED) { const lower = 1 + Math.floor(random() * 8); return `${lower + (random() < 0.5 ? 1 : 0)}-${lower}`; }
        return subject > 3 && random() < 0.3 ? null : grade();
      })];
  });
}

export function schoolGrid(pupils: number): SheetGrid {
  const values = [HEADINGS, ...schoolRows(pupils)];
  return { sheet: SHEET, values, numberFormats: values.map((row) => row.map(() => 'General')), formulas: new Set(), uncalculated: new Set(), tables: [] };
}

/** Headings of the columns with formulas, after the pupils' own: what a school would write to get the same measures. */
export const FORMULA_HEADINGS = ['Science', 'Science again', 'EBacc 4th', 'EBacc 5th', 'EBacc 6th', 'Lower English', 'KS2 mean', 'Attainment 8', 'Progress 8', 'EBacc APS', 'EBacc entry', 'English and maths 5+', 'English and maths 4+'];

/** The formulas of the pupil in a row, counted from 1; points are grades, `Averages` holds the national averages by KS2 mean. */
export function schoolFormulas(row: number): string[] {
  const cell = (heading: string) => `${columnLetters([...HEADINGS, ...FORMULA_HEADINGS].indexOf(heading))}${row}`;
  const [language, literature, maths, combined, history, geography, french, computing] = SUBJECTS.slice(0, 8).map(cell) as [string, string, string, string, string, string, string, string];
  const [religious, , , sociology] = SUBJECTS.slice(8).map(cell) as [string, string, string, string];
  const [science, again, fourth, lower, mean, attainment8] = ['Science', 'Science again', 'EBacc 4th', 'Lower English', 'KS2 mean', 'Attainment 8'].map(cell) as [string, string, string, string, string, string];
  // The EBacc results side by side: history to computer science, and combined science twice.
  const ebacc = `(${history}:${computing},${science}:${again})`;
  const best = (place: number) => `IFERROR(LARGE(${ebacc},${place}),0)`;
  const open = (place: number) => `IFERROR(LARGE((${fourth}:${lower},${religious}:${sociology}),${place}),0)`;
  const english = `MAX(${language}:${literature})`;
  return [
    `IF(${combined}="","",(LEFT(${combined},1)+RIGHT(${combined},1))/2)`, science,
    best(4), best(5), best(6), `IF(COUNT(${language}:${literature})=2,MIN(${language}:${literature}),0)`,
    `AVERAGE(${cell('KS2 Reading')}:${cell('KS2 Maths')})`,
    `2*N(${maths})+${english}*COUNT(${language}:${literature})+${best(1)}+${best(2)}+${best(3)}+${open(1)}+${open(2)}+${open(3)}`,
    `ROUND((${attainment8}-VLOOKUP(${mean},Averages!$A$1:$B$34,2,TRUE))/10,2)`,
    `ROUND((IF(COUNT(${language}:${literature})=2,${english},0)+N(${maths})+2*${science}+MAX(${history}:${geography})+N(${french}))/6,2)`,
    `IF(AND(COUNT(${language}:${maths})=3,${combined}<>"",COUNT(${history}:${geography})>0,${french}<>""),1,0)`,
    `IF(AND(${english}>=5,N(${maths})>=5),1,0)`, `IF(AND(${english}>=4,N(${maths})>=4),1,0)`,
  ];
}

/** The lowest KS2 mean of each group and its average Attainment 8. */
export const averageRows = (): number[][] => editionFor(YEAR).edition!.averages!.map(({ ks2From, att8 }) => [ks2From / 10, att8 / 100]);
