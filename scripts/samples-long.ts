/** The long sample: an export of exam results with early entries and resits, and the pupils on a sheet of their own. */
import type { CellStyle, WriteSheet } from 'hucre';
import { cellAddress } from '../src/cells/address';
import { daySerial } from '../src/tracker/serial';
import { writeBook } from './samples-book';
import { gradeAt, levelOf, SUBJECTS, type SampleSubject } from './samples-grades';
import { LOOK } from './samples-looks';
import { Chance } from './samples-random';
import { SampleSheet } from './samples-sheet';
import { wideRows, type WideRow } from './samples-wide-data';

type Board = 'AQA' | 'Pearson' | 'OCR';
interface Award { readonly board: Board; readonly qan: string; readonly title: string }

const AWARDS: Readonly<Record<SampleSubject, Award>> = {
  'English Language': { board: 'AQA', qan: '601/4292/3', title: 'English Language' }, 'English Literature': { board: 'AQA', qan: '601/4447/6', title: 'English Literature' },
  Maths: { board: 'Pearson', qan: '601/4700/3', title: 'Mathematics' }, 'Combined Science': { board: 'AQA', qan: '601/8758/X', title: 'Combined Science: Trilogy' },
  Biology: { board: 'AQA', qan: '601/8752/9', title: 'Biology' }, Chemistry: { board: 'AQA', qan: '601/8757/8', title: 'Chemistry' }, Physics: { board: 'AQA', qan: '601/8751/7', title: 'Physics' },
  History: { board: 'Pearson', qan: '601/8092/4', title: 'History' }, Geography: { board: 'AQA', qan: '601/8410/3', title: 'Geography' }, French: { board: 'AQA', qan: '601/8157/6', title: 'French' },
  Spanish: { board: 'Pearson', qan: '601/8710/4', title: 'Spanish' }, 'Computer Science': { board: 'OCR', qan: '601/8355/X', title: 'Computer Science' },
  'Art & Design': { board: 'AQA', qan: '601/8088/2', title: 'Art and Design' }, 'BTEC Sport': { board: 'Pearson', qan: '603/0473/X', title: 'Tech Award in Sport, Activity and Fitness' },
};
const STATISTICS: Award = { board: 'Pearson', qan: '603/1084/4', title: 'Statistics' };
const ADDITIONAL_MATHS: Award = { board: 'OCR', qan: '100/2548/0', title: 'FSMQ: Additional Maths' };

type Season = readonly [year: number, month: number];
const SUMMER_2023: Season = [2023, 6];
const NOVEMBER_2022: Season = [2022, 11];
const SUMMER_2022: Season = [2022, 6];

interface Result { readonly row: WideRow; readonly award: Award; readonly season: Season; readonly grade: string }

export async function longSample(seed: number): Promise<Uint8Array> {
  const rows = wideRows(new Chance(seed));
  return writeBook({ sheets: [resultsSheet(rows, results(rows, new Chance(seed + 1))), pupilsSheet(rows)] }, 'Exam results, summer 2023');
}

function results(rows: readonly WideRow[], chance: Chance): Result[] {
  return rows.flatMap((row) => {
    const taken = SUBJECTS.filter((subject) => row.grades.Target.has(subject));
    const at = (subject: SampleSubject, shift: number) => gradeAt(subject, levelOf(row.pupil, subject, shift + chance.normal() * 0.8));
    const all: Result[] = [];
    const add = (award: Award, season: Season, grade: string) => all.push({ row, award, season, grade });
    // A few took literature a year early; some of those sat it again, which counts for nobody's school.
    const early = taken.includes('English Literature') && chance.happens(0.07);
    if (early) add(AWARDS['English Literature'], SUMMER_2022, at('English Literature', -0.6));
    if (row.pupil.ability > 0.9 && chance.happens(0.5)) add(STATISTICS, SUMMER_2022, at('Maths', 0));
    if (chance.happens(0.08)) add(AWARDS.Maths, NOVEMBER_2022, at('Maths', -0.3));
    for (const subject of taken) {
      if (subject === 'English Literature' && early && chance.happens(0.6)) continue;
      add(AWARDS[subject], SUMMER_2023, chance.happens(0.004) ? 'X' : at(subject, 0.05));
    }
    if (row.pupil.ability > 1.3 && chance.happens(0.6)) add(ADDITIONAL_MATHS, SUMMER_2023, chance.pick(['A', 'A', 'B', 'C', 'D']));
    return all;
  });
}

const HEADINGS = ['Candidate No', 'UPN', 'Surname', 'Forename', 'Reg', 'Board', 'QAN', 'Title', 'Season', 'Result'] as const;

function resultsSheet(rows: readonly WideRow[], all: readonly Result[]): WriteSheet {
  const sheet = new SampleSheet();
  sheet.row(0, 0, HEADINGS, LOOK.heading);
  const numbers = new Map(rows.map((row, index) => [row, 3001 + index]));
  // As the office exports them: by season, then by board and subject, then by candidate.
  const sorted = [...all].sort((a, b) => a.season[0] * 12 + a.season[1] - b.season[0] * 12 - b.season[1] || compare(a.award.board, b.award.board) || compare(a.award.title, b.award.title) || numbers.get(a.row)! - numbers.get(b.row)!);
  sorted.forEach(({ row, award, season, grade }, index) => {
    const [at, { pupil }] = [index + 1, row];
    sheet.row(at, 0, [numbers.get(row)!, pupil.upn, pupil.surname, pupil.forename, pupil.form, award.board], LOOK.text);
    const [qan, style] = qanAsExported(award);
    sheet.put(at, 6, qan, style);
    sheet.put(at, 7, award.title, LOOK.text);
    const [text, looks] = seasonAsExported(award.board, season);
    sheet.put(at, 8, text, looks);
    sheet.put(at, 9, /^[1-9]$/.test(grade) ? Number(grade) : grade, /^[1-9]$/.test(grade) ? LOOK.grade : LOOK.textGrade);
  });
  return sheet.written('Results', {
    columns: [13, 15.5, 17, 14, 6, 9, 12, 38, 13, 9].map((width) => ({ width })), freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${cellAddress(sorted.length, HEADINGS.length - 1)}` },
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Pearson's numbers come without slashes, as numbers; AQA's as on the certificate. */
function qanAsExported({ board, qan }: Award): readonly [string | number, CellStyle] {
  const plain = qan.replaceAll('/', '');
  return board === 'Pearson' && /^\d+$/.test(plain) ? [Number(plain), LOOK.centre] : [board === 'Pearson' ? plain.toLowerCase() : qan, LOOK.textGrade];
}

/** Each board writes a season in its own way; OCR's has become a date. */
function seasonAsExported(board: Board, [year, month]: Season): readonly [string | number, CellStyle] {
  if (board === 'AQA') return [`${month === 6 ? 'Summer' : 'November'} ${year}`, LOOK.centre];
  return board === 'Pearson' ? [`${month === 6 ? '6' : 'B'}G${year % 10}`, LOOK.centre] : [daySerial({ year, month, day: 1 }), LOOK.month];
}

const PUPIL_HEADINGS = ['UPN', 'Legal surname', 'Legal forename', 'Gender', 'Tutor group', 'Pupil premium', 'SEN status', 'EAL', 'Ethnicity', 'KS2 reading scaled score', 'KS2 maths scaled score'] as const;

function pupilsSheet(rows: readonly WideRow[]): WriteSheet {
  const sheet = new SampleSheet();
  sheet.row(0, 0, PUPIL_HEADINGS, LOOK.heading);
  rows.forEach(({ pupil, reading, maths }, index) => {
    sheet.row(index + 1, 0, [
      pupil.upn, pupil.surname, pupil.forename, pupil.sex === 'F' ? 'Female' : 'Male', pupil.form, pupil.disadvantaged ? 'Yes' : 'No',
      { N: 'No SEN', K: 'SEN support', E: 'EHC plan' }[pupil.sen], pupil.eal ? 'Yes' : 'No', pupil.ethnicity, reading, maths,
    ], LOOK.text);
  });
  return sheet.written('Pupils', { columns: [15.5, 17, 14, 9, 12, 14, 14, 7, 25, 16, 16].map((width) => ({ width })), freezePane: { rows: 1, columns: 3 } });
}
