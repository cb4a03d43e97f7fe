/** Reports for the tests of the writer: as large as a school's, with every kind of chart and style. */
import type { ReportCell, ReportChart, ReportSheet, SheetKey } from '../../../src/report/types';

const KEYS: readonly SheetKey[] = [
  'headlines', 'groups', 'subjects', 'slots', 'gaps', 'ranges', 'english-maths', 'broadsheet-grades', 'broadsheet-points',
  'pupils', 'scatter', 'ks2', 'ks2-groups', 'questions', 'notes',
];

const print = { orientation: 'landscape', header: 'Anytown School & others', footer: 'September 2026', repeatRows: [0, 1] } as const;
const STYLES = ['figure', 'above', 'below', 'withheld', 'figure', 'headline-figure', 'figure'] as const;

/** A pupil's row: a name that looks like a formula, then figures in looks that change from cell to cell. */
const pupilRow = (pupil: number, columns: number, mark: string): ReportCell[] => [
  { value: `=Pupil ${pupil}, ${mark}`, style: 'row-heading' },
  ...Array.from({ length: columns - 1 }, (_, i): ReportCell => ({
    value: i % 5 === 4 ? '5-4' : Math.round(Math.sin(pupil * 31 + i) * 1000) / 100, style: STYLES[(pupil * 7 + i) % STYLES.length]!, format: '+0.00;-0.00;0.00',
  })),
];

function chart(kind: ReportChart['kind'], top: number, rows: number): ReportChart {
  const values = (column: number) => ({ top: 2, left: column, bottom: 1 + Math.min(10, rows), right: column });
  return {
    kind, title: `A ${kind} chart`, alt: `What the ${kind} chart shows.`, anchor: { top, left: 0, bottom: top + 14, right: 6 },
    categories: values(0), xTitle: 'Across', yTitle: 'Up',
    series: [{ name: 'Score', values: values(1), role: 'score' }, { name: 'Low', values: values(2), role: 'low' }, { name: 'National', values: values(3), role: 'comparison' }],
  };
}

/** A report of so many sheets, each with a row for each pupil, every cell of which tells which writing it came from. */
export const sampleReport = (mark: string, { pupils = 4, sheets = 3, columns = 8 } = {}): readonly ReportSheet[] =>
  KEYS.slice(0, sheets).map((key, index): ReportSheet => ({
    key, name: `Sheet for ${key}`, columnWidths: [30, ...Array.from({ length: columns - 1 }, () => 9)], print,
    rows: [
      [{ value: `${key} ${mark}`, style: 'title' }, ...(index === 0 ? KEYS.slice(1, sheets).map((link): ReportCell => ({ value: `To ${link}`, link })) : [])],
      Array.from({ length: columns }, (_, i): ReportCell => ({ value: `Heading ${i}`, style: 'heading' })),
      ...Array.from({ length: pupils }, (_, pupil) => pupilRow(pupil, columns, mark)),
    ],
    freeze: { rows: 2, columns: 1 },
    filter: { top: 1, left: 0, bottom: pupils + 1, right: columns - 1 },
    dataBars: [{ area: { top: 2, left: 1, bottom: pupils + 1, right: 1 }, min: -10, max: 10 }],
    charts: (['bar', 'column', 'interval', 'scatter'] as const).slice(0, index === 0 ? 4 : 1).map((kind, i) => chart(kind, pupils + 3 + i * 16, pupils)),
  }));
