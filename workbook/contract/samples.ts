/** Reports and settings that the contract suite writes: small, and with what usually goes wrong. */
import type { ReportCell, ReportSheet, SheetKey } from '../../src/report/types';
import type { SettingsTables } from '../../src/tracker/settings-tables';

const cell = (value: ReportCell['value'], more: Partial<ReportCell> = {}): ReportCell => ({ value, ...more });
const print = { orientation: 'landscape', header: 'Anytown School & others – Headlines', footer: 'Made 1 September 2026', repeatRows: [2, 2] } as const;

/** The names and text that must stay text in a report. */
export const DIFFICULT_TEXT = ['=1+1', '@SUM(A1)', '+44', '-7', '0042', '5-4', '#N/A', 'TRUE', ' spaced ', '_x0041_', "'quoted", 'a\nb', '<b>&amp;</b>', 'Żółć 😀', '1E5', '2023-06-01'] as const;

/** Sheet "Headlines" of a report: a table with a chart, a link to the second sheet, a filter and data bars. */
function headlines(mark: string): ReportSheet {
  const header = { style: 'heading' } as const;
  return {
    key: 'headlines', name: 'Headlines', columnWidths: [32, 12, 12, 12],
    rows: [
      [cell(`Headlines ${mark}`, { style: 'title' })],
      [cell('Groups', { style: 'link', link: 'groups' })],
      [cell('Measure', header), cell('School', header), cell('Low', header), cell('High', header)],
      [cell('Progress 8', { style: 'row-heading' }), cell(-0.12, { style: 'headline-figure', format: '+0.00;-0.00;0.00' }), cell(-0.4, { style: 'figure', format: '+0.00;-0.00;0.00' }), cell(0.16, { style: 'figure', format: '+0.00;-0.00;0.00' })],
      [cell('Progress 8 English'), cell(0.3, { style: 'figure', format: '+0.00;-0.00;0.00' }), cell(0.01), cell(0.6)],
      [cell('Open'), cell(null, { style: 'withheld' }), cell(null), cell(true)],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    freeze: { rows: 3, columns: 1 },
    filter: { top: 2, left: 0, bottom: 5, right: 3 },
    dataBars: [{ area: { top: 3, left: 1, bottom: 5, right: 1 }, min: -1, max: 1 }],
    charts: [{
      kind: 'interval', title: 'Progress 8 by element', alt: 'Progress 8 with its interval for each element.',
      anchor: { top: 7, left: 0, bottom: 22, right: 3 }, categories: { top: 3, left: 0, bottom: 4, right: 0 },
      series: [
        { name: 'Low', values: { top: 3, left: 2, bottom: 4, right: 2 }, role: 'low' },
        { name: 'Score', values: { top: 3, left: 1, bottom: 4, right: 1 }, role: 'score' },
        { name: 'High', values: { top: 3, left: 3, bottom: 4, right: 3 }, role: 'high' },
      ],
      yTitle: 'Progress 8',
    }],
    print,
  };
}

function groups(mark: string): ReportSheet {
  return {
    key: 'groups', name: 'Pupil groups', columnWidths: [40], print,
    rows: [[cell(`Groups ${mark}`, { style: 'title' })], ...DIFFICULT_TEXT.map((text) => [cell(text)])],
  };
}

/** A report of two sheets whose every cell tells which writing it came from. */
export const report = (mark: string): readonly ReportSheet[] => [headlines(mark), groups(mark)];

/** What each sheet of `report(mark)` must read as. */
export const reportValues = (mark: string): Readonly<Partial<Record<SheetKey, readonly (readonly ReportCell['value'][])[]>>> =>
  Object.fromEntries(report(mark).map(({ key, rows }) => [key, rows.map((cells) => cells.map(({ value }) => value))]));

/** Settings with what people and programs put into cells; `empty` has no rows. */
export const SETTINGS: SettingsTables = {
  Options: [
    { option: 'schema', value: 1 },
    { option: 'school', value: "St. Mary's & All Saints' <Academy>" },
    { option: 'show names', value: true },
    { option: 'show gaps', value: false },
    { option: 'edition', value: null },
  ],
  Subjects: DIFFICULT_TEXT.map((text, index) => ({ subject: text, qualification: `=${text}`, weight: index / 8 })),
  Grades: [],
  Pupils: [{ pupil: '0042', reason: 'Left\nin May', 'KS2 override': 104.5 }],
};
