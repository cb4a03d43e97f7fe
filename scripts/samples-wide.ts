/** The wide sample: the year 11 tracker of a school that keeps a good workbook. */
import type { CellStyle, ConditionalRule, WriteSheet } from 'hucre';
import { cellAddress } from '../src/cells/address';
import { daySerial } from '../src/tracker/serial';
import { writeBook } from './samples-book';
import { SUBJECTS } from './samples-grades';
import { band, GOOD, LOOK, NOTICE, POOR, turned } from './samples-looks';
import { Chance } from './samples-random';
import { across, down, SampleSheet } from './samples-sheet';
import { ASSESSMENTS, wideRows, type WideRow } from './samples-wide-data';
import { BANDS, DETAILS, FIRST, gradeColumn, GRADES, HEADINGS, headingOf, KS2, meanOf, OWN, ownFigures, ownPoints, TOTALS, WIDE_SHEET, type OwnFigures, type OwnPoints } from './samples-wide-layout';
import { guideSheet, lookupsSheet, summarySheet } from './samples-wide-other';

export async function wideSample(seed: number): Promise<Uint8Array> {
  const rows = wideRows(new Chance(seed));
  const points = ownPoints(rows);
  return writeBook({
    sheets: [guideSheet(), trackerSheet(rows, points), summarySheet(rows, points), lookupsSheet(points)], activeSheet: 1,
    namedRanges: [{ name: 'GradePoints', range: `Lookups!$A$2:$B$${points.size + 1}` }],
  }, 'Year 11 tracker');
}

const WIDTHS: Readonly<Record<string, number>> = { UPN: 15.5, Surname: 17, Forename: 14, Reg: 6, Ethnicity: 23, 'Date joined': 11.5, Average: 8 };
const COLOURS = { pupil: 'D9E2F3', ks2: 'E2EFDA', 'Mock 1': 'FFF2CC', 'Mock 2': 'FCE4D6', Target: 'EDEDED', totals: 'DDEBF7' } as const;

function trackerSheet(rows: readonly WideRow[], points: OwnPoints): WriteSheet {
  const sheet = new SampleSheet();
  const last = FIRST + rows.length - 1;
  sheet.put(0, 0, 'Anytown Academy: Year 11 tracker 2022/23', LOOK.title);
  sheet.put(1, 0, 'Updated after the March mock. Grades go in the coloured columns only; the totals on the right work themselves out.', LOOK.note);
  headings(sheet);
  rows.forEach((row, index) => {
    pupilRow(sheet, FIRST + index, row);
    totals(sheet, FIRST + index, ownFigures(row, points), points.size);
  });
  averages(sheet, rows, last);
  sheet.put(last + 4, 0, 'PP = pupil premium. SEN: N none, K support, E plan. N under KS2 = no scaled score. X = absent from the mock.', LOOK.note);
  return sheet.written(WIDE_SHEET, {
    columns: [...DETAILS.map((heading) => ({ width: WIDTHS[heading] ?? 7.5 })), ...ASSESSMENTS.flatMap(() => SUBJECTS.map((subject) => ({ width: subject === 'BTEC Sport' ? 18 : 6.5 }))), ...OWN.map(() => ({ width: 9 }))],
    rowDefs: new Map([[0, { height: 24 }], [BANDS, { height: 20 }], [HEADINGS, { height: 112 }]]),
    merges: groups().map(({ from, to }) => ({ startRow: BANDS, startCol: from, endRow: BANDS, endCol: to })),
    freezePane: { rows: FIRST, columns: 3 }, autoFilter: { range: `A${HEADINGS + 1}:${cellAddress(last, TOTALS + OWN.length - 1)}` },
    dataValidations: [
      { type: 'list', values: ['Y', 'N'], allowBlank: true, showErrorMessage: true, errorTitle: 'PP', errorMessage: 'Y or N please.', range: down(5, FIRST, last) },
      { type: 'list', values: ['N', 'K', 'E'], allowBlank: true, showErrorMessage: true, errorTitle: 'SEN', errorMessage: 'N, K or E please.', range: down(6, FIRST, last) },
    ],
    conditionalRules: conditionalRules(last),
    pageSetup: { paperSize: 'a3', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${BANDS + 1}:$${HEADINGS + 1}` },
    headerFooter: { oddHeader: '&LAnytown Academy&RConfidential', oddFooter: '&L&A&RPage &P of &N' },
    view: { tabColor: { rgb: '1F3864' }, zoomScale: 90 },
  });
}

const groups = () => [
  { label: 'Pupil', from: 0, to: KS2 - 1, colour: COLOURS.pupil }, { label: 'KS2', from: KS2, to: GRADES - 1, colour: COLOURS.ks2 },
  ...ASSESSMENTS.map((label, index) => ({ label, from: gradeColumn(index, 0), to: gradeColumn(index + 1, 0) - 1, colour: COLOURS[label] })),
  { label: 'Our totals (Mock 2)', from: TOTALS, to: TOTALS + OWN.length - 1, colour: COLOURS.totals },
];

function headings(sheet: SampleSheet): void {
  for (const { label, from, to, colour } of groups()) {
    for (let column = from; column <= to; column += 1) sheet.put(BANDS, column, column === from ? label : null, band(colour));
  }
  sheet.row(HEADINGS, 0, DETAILS, LOOK.heading);
  ASSESSMENTS.forEach((assessment, index) => sheet.row(HEADINGS, gradeColumn(index, 0), SUBJECTS.map(headingOf), turned(COLOURS[assessment])));
  sheet.row(HEADINGS, TOTALS, OWN, LOOK.heading);
}

function pupilRow(sheet: SampleSheet, at: number, { pupil, reading, maths, grades }: WideRow): void {
  const joined = pupil.joined ?? [2018, 9, 3];
  sheet.row(at, 0, [pupil.upn, pupil.surname, pupil.forename], LOOK.text);
  sheet.row(at, 3, [pupil.form, pupil.sex, pupil.disadvantaged ? 'Y' : 'N', pupil.sen, pupil.eal ? 'Y' : 'N'], LOOK.centre);
  sheet.put(at, 8, pupil.ethnicity, LOOK.text);
  sheet.put(at, 9, daySerial({ year: joined[0], month: joined[1], day: joined[2] }), LOOK.date);
  sheet.row(at, KS2, [reading, maths], LOOK.centre);
  ASSESSMENTS.forEach((assessment, index) => SUBJECTS.forEach((subject, offset) => {
    const grade = grades[assessment].get(subject) ?? null;
    sheet.put(at, gradeColumn(index, offset), grade, typeof grade === 'string' ? LOOK.textGrade : LOOK.grade);
  }));
}

function totals(sheet: SampleSheet, at: number, figures: OwnFigures, lookups: number): void {
  const ks2 = across(at, KS2, KS2 + 1);
  sheet.formula(at, KS2 + 2, `IF(COUNT(${ks2})=0,"",AVERAGE(${ks2}))`, figures.ks2 ?? '', LOOK.one);
  const range = across(at, gradeColumn(1, 0), gradeColumn(2, 0) - 1);
  const [keys, values] = ['A', 'B'].map((letter) => `Lookups!$${letter}$2:$${letter}$${lookups + 1}`);
  const [subjects, total] = [cellAddress(at, TOTALS), cellAddress(at, TOTALS + 1)];
  sheet.formula(at, TOTALS, `COUNTA(${range})`, figures.subjects, LOOK.centre);
  sheet.formula(at, TOTALS + 1, `SUMPRODUCT((${range}=${keys})*${values})`, figures.points, LOOK.one);
  sheet.formula(at, TOTALS + 2, `IF(${subjects}=0,"",${total}/${subjects})`, figures.average ?? '', LOOK.one);
  const [english, maths] = [across(at, gradeColumn(1, 0), gradeColumn(1, 1)), cellAddress(at, gradeColumn(1, 2))];
  sheet.formula(at, TOTALS + 3, `IF(AND(MAX(${english})>=4,N(${maths})>=4),"Y","N")`, figures.both ? 'Y' : 'N', LOOK.centre);
}

/** Averages under the pupils, as every school has them: no pupils, though they look like more rows. */
function averages(sheet: SampleSheet, rows: readonly WideRow[], last: number): void {
  const at = last + 1;
  ['Average', 'Entries'].forEach((label, row) => Array.from({ length: TOTALS + OWN.length }, (_, column) =>
    sheet.put(at + row, column, column === 1 ? label : null, column < 3 ? LOOK.totalText : LOOK.total)));
  (['reading', 'maths'] as const).forEach((subject, index) => {
    const scores = rows.map((row) => row[subject]).filter((score) => typeof score === 'number');
    sheet.formula(at, KS2 + index, `AVERAGE(${down(KS2 + index, FIRST, last)})`, meanOf(scores), LOOK.total);
  });
  ASSESSMENTS.forEach((assessment, index) => SUBJECTS.forEach((subject, offset) => {
    const column = gradeColumn(index, offset);
    sheet.formula(at + 1, column, `COUNTA(${down(column, FIRST, last)})`, rows.filter(({ grades }) => grades[assessment].has(subject)).length, wholeTotal);
  }));
}
const wholeTotal: CellStyle = { ...LOOK.total, numFmt: '0' };

function conditionalRules(last: number): ConditionalRule[] {
  const first = cellAddress(FIRST, GRADES);
  const grades = `${first}:${cellAddress(last, TOTALS - 1)}`;
  return [
    { type: 'cellIs', priority: 1, operator: 'between', formula: ['7', '9'], style: GOOD, range: grades },
    { type: 'cellIs', priority: 2, operator: 'between', formula: ['1', '3'], style: POOR, range: grades },
    { type: 'expression', priority: 3, formula: `OR(${first}="U",${first}="X")`, style: NOTICE, range: grades },
    { type: 'colorScale', priority: 4, range: down(KS2 + 2, FIRST, last), colorScale: { cfvo: [{ type: 'min' }, { type: 'percentile', value: '50' }, { type: 'max' }], colors: ['F8696B', 'FFEB84', '63BE7B'] } },
    { type: 'dataBar', priority: 5, range: down(TOTALS + 1, FIRST, last), dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: '638EC6' } },
    { type: 'cellIs', priority: 6, operator: 'equal', formula: '"N"', style: POOR, range: down(TOTALS + 3, FIRST, last) },
  ];
}
