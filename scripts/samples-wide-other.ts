/** The other sheets of the wide sample: a guide, a summary with a chart, and the hidden points that the totals look up. */
import type { WriteSheet } from 'hucre';
import { LOOK } from './samples-looks';
import { SampleSheet } from './samples-sheet';
import type { WideRow } from './samples-wide-data';
import { FIRST, KS2_AVERAGE, meanOf, ownColumn, ownFigures, WIDE_SHEET, type OwnPoints } from './samples-wide-layout';

export function guideSheet(): WriteSheet {
  const sheet = new SampleSheet();
  sheet.put(0, 0, 'How we use this workbook', LOOK.title);
  [
    'Everybody in this workbook is made up: the school, the pupils and their results.',
    'Heads of department enter mock grades on the sheet "Year 11" by the Friday after each mock.',
    'Combined science grades are two digits with a hyphen. Type an apostrophe first, or Excel makes a date of them.',
    'Targets are set once, in September, and are not changed.',
    'The sheet "Summary" is for the progress meeting; nobody types there.',
  ].forEach((line, index) => sheet.put(index + 2, 0, line, { font: { name: 'Calibri', family: 2, size: 11 }, alignment: { wrapText: true, vertical: 'top' } }));
  return sheet.written('Guide', { columns: [{ width: 90 }], view: { showGridLines: false } });
}

export function lookupsSheet(points: OwnPoints): WriteSheet {
  const sheet = new SampleSheet();
  sheet.row(0, 0, ['Grade', 'Points'], LOOK.heading);
  [...points].forEach(([grade, worth], index) => {
    sheet.put(index + 1, 0, grade, typeof grade === 'string' ? LOOK.textGrade : LOOK.grade);
    sheet.put(index + 1, 1, worth, LOOK.centre);
  });
  return sheet.written('Lookups', { columns: [{ width: 22 }, { width: 10 }], hidden: true });
}

const COLUMNS = ['Reg', 'Pupils', 'PP', 'KS2 average', 'Avg points', 'En & Ma 4+'] as const;
const [HEAD, TOP] = [3, 4];

/** What a pivot table would show, in formulas: a row for each form. */
export function summarySheet(rows: readonly WideRow[], points: OwnPoints): WriteSheet {
  const sheet = new SampleSheet();
  sheet.put(0, 0, 'Progress meeting, March 2023', LOOK.title);
  sheet.put(1, 0, 'Averages of our own points after the second mock.', LOOK.note);
  sheet.row(HEAD, 0, COLUMNS, LOOK.heading);
  const forms = [...new Set(rows.map(({ pupil }) => pupil.form))].sort();
  const column = (letters: string) => `'${WIDE_SHEET}'!$${letters}$${FIRST + 1}:$${letters}$${FIRST + rows.length}`;
  const [reg, pp, ks2, average, both] = ['D', 'F', KS2_AVERAGE, ownColumn('Avg points'), ownColumn('En & Ma 4+')].map(column);
  forms.forEach((form, index) => {
    const at = TOP + index;
    const of = rows.filter(({ pupil }) => pupil.form === form);
    const figures = of.map((row) => ownFigures(row, points));
    const own = `$A${at + 1}`;
    sheet.put(at, 0, form, LOOK.centre);
    sheet.formula(at, 1, `COUNTIF(${reg},${own})`, of.length, LOOK.centre);
    sheet.formula(at, 2, `COUNTIFS(${reg},${own},${pp},"Y")`, of.filter(({ pupil }) => pupil.disadvantaged).length, LOOK.centre);
    sheet.formula(at, 3, `AVERAGEIF(${reg},${own},${ks2})`, meanOf(figures.flatMap((each) => each.ks2 ?? [])), LOOK.one);
    sheet.formula(at, 4, `AVERAGEIF(${reg},${own},${average})`, meanOf(figures.flatMap((each) => each.average ?? [])), LOOK.one);
    sheet.formula(at, 5, `COUNTIFS(${reg},${own},${both},"Y")/B${at + 1}`, figures.filter((each) => each.both).length / of.length, LOOK.percent);
  });
  const bottom = TOP + forms.length - 1;
  return sheet.written('Summary', {
    columns: COLUMNS.map(() => ({ width: 13 })), pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
    charts: [{
      type: 'column', title: 'Average points by form', anchor: { from: { row: HEAD, col: 7 }, to: { row: HEAD + 16, col: 15 } },
      series: [{ name: 'Avg points', categories: `Summary!$A$${TOP + 1}:$A$${bottom + 1}`, values: `Summary!$E$${TOP + 1}:$E$${bottom + 1}`, color: '1F3864' }], legend: false, axes: { y: { scale: { min: 0 } } },
      altText: 'A column for each form: its average points after the second mock.',
    }],
  });
}
