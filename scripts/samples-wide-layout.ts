/** Where everything stands in the wide sample, and what its own formulas show. */
import { columnLetters } from '../src/cells/address';
import { readCatalogue } from '../cli/catalogue-file';
import { SUBJECTS, type SampleSubject } from './samples-grades';
import { ASSESSMENTS, type WideRow } from './samples-wide-data';

export const WIDE_SHEET = 'Year 11';
/** 0-based rows: the labels over groups of columns, the headings, the first pupil. */
export const [BANDS, HEADINGS, FIRST] = [3, 4, 5] as const;
export const DETAILS = ['UPN', 'Surname', 'Forename', 'Reg', 'Gender', 'PP', 'SEN', 'EAL', 'Ethnicity', 'Date joined', 'Read', 'Maths', 'Average'] as const;
/** The first column of KS2, of grades, and of the school's own totals. */
export const KS2 = 10;
export const GRADES = DETAILS.length;
export const TOTALS = GRADES + ASSESSMENTS.length * SUBJECTS.length;
export const OWN = ['Subjects', 'Total points', 'Avg points', 'En & Ma 4+'] as const;
/** The letters of the column that holds one of the school's own totals. */
export const ownColumn = (which: (typeof OWN)[number]): string => columnLetters(TOTALS + OWN.indexOf(which));
export const KS2_AVERAGE = columnLetters(KS2 + 2);
export const gradeColumn = (assessment: number, subject: number): number => GRADES + assessment * SUBJECTS.length + subject;

/** "Tech" tells the BTEC award from the older one in sport. */
const HEADED: Readonly<Partial<Record<SampleSubject, string>>> = {
  'English Language': 'Eng Lang', 'English Literature': 'Eng Lit', 'Combined Science': 'Comb Sci', 'Computer Science': 'Comp Sci',
  'BTEC Sport': 'BTEC Tech Sport',
};
export const headingOf = (subject: SampleSubject): string => HEADED[subject] ?? subject;

/** The school's own points for every value that stands under Mock 2, most first. */
export type OwnPoints = ReadonlyMap<string | number, number>;

export function ownPoints(rows: readonly WideRow[]): OwnPoints {
  const catalogue = readCatalogue();
  const points = new Map<string | number, number>();
  for (const subject of SUBJECTS) {
    const found = catalogue.find(headingOf(subject));
    if (found.kind !== 'found') throw new Error(`The sample's heading "${headingOf(subject)}" is not in the catalogue.`);
    for (const row of rows) {
      const typed = row.grades['Mock 2'].get(subject);
      if (typed === undefined || points.has(typed)) continue;
      const reading = catalogue.grade(found.qualification, String(typed));
      if (reading.kind !== 'result') throw new Error(`The sample's grade "${typed}" is no grade of ${found.qualification.name}.`);
      points.set(typed, (reading.points * found.qualification.slots) / 100);
    }
  }
  return new Map([...points].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1)));
}

/** What the school's own formulas show for a pupil. */
export interface OwnFigures { readonly subjects: number; readonly points: number; readonly average: number | null; readonly both: boolean; readonly ks2: number | null }

export function ownFigures({ reading, maths, grades }: WideRow, points: OwnPoints): OwnFigures {
  const mock = grades['Mock 2'];
  const total = [...mock.values()].reduce<number>((sum, grade) => sum + points.get(grade)!, 0);
  const number = (subject: SampleSubject): number => { const grade = mock.get(subject); return typeof grade === 'number' ? grade : 0; };
  const scores = [reading, maths].filter((score) => typeof score === 'number');
  return {
    subjects: mock.size, points: total, average: mock.size === 0 ? null : total / mock.size, ks2: scores.length === 0 ? null : meanOf(scores),
    both: Math.max(number('English Language'), number('English Literature')) >= 4 && number('Maths') >= 4,
  };
}

export const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
