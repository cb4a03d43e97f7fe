import type { ReportSheet } from '../../../src/report/types';
import { inExcel } from '../run';
import type { Answer, SelfTestTools } from './types';

/** A small report with what is hardest on a sheet: a chart with an interval, bars, a link, a filter, frozen headings. */
export const smallReport = (mark: string): readonly ReportSheet[] => [{
  key: 'headlines', name: 'Self-test report', columnWidths: [24, 10, 10, 10],
  rows: [
    [{ value: `Self-test ${mark}`, style: 'title' }, { value: null }, { value: null }, { value: 'To the notes', link: 'notes' }],
    ['Measure', 'Low', 'Score', 'High'].map((value) => ({ value, style: 'heading' as const })),
    ...['English', 'Maths', 'EBacc'].map((name, i) => [{ value: name, style: 'row-heading' as const }, ...[-0.4, -0.1, 0.2].map((low) => ({ value: low + i / 5, style: 'figure' as const, format: '+0.00;-0.00;0.00' }))]),
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  freeze: { rows: 2, columns: 1 },
  filter: { top: 1, left: 0, bottom: 4, right: 3 },
  dataBars: [{ area: { top: 2, left: 2, bottom: 4, right: 2 }, min: -1, max: 1 }],
  charts: [{
    kind: 'interval', title: 'Progress 8 by element', alt: 'Progress 8 with its interval for each element.', anchor: { top: 6, left: 0, bottom: 20, right: 3 },
    categories: { top: 2, left: 0, bottom: 4, right: 0 }, yTitle: 'Progress 8',
    series: (['low', 'score', 'high'] as const).map((role, i) => ({ name: role, role, values: { top: 2, left: i + 1, bottom: 4, right: i + 1 } })),
  }],
  print: { orientation: 'landscape', header: 'Self-test & header', footer: 'Self-test', repeatRows: [1, 1] },
}, {
  key: 'notes', name: 'Self-test notes', columnWidths: [60], rows: [[{ value: `Notes ${mark}`, style: 'title' }], [{ value: '=1+1' }]],
  print: { orientation: 'landscape', header: 'Self-test', footer: '' },
}];

/** A report written twice, with settings beside it. The report is left for the user to look at until the test ends. */
export async function reportQuestions({ port, clock, ask }: SelfTestTools): Promise<Answer[]> {
  const start = clock();
  await port.writeReport(smallReport('first'));
  const first = clock() - start;
  await port.writeReport(smallReport('second'));
  const tabs = (await port.sheets()).filter(({ ours }) => ours !== null).map(({ name, visible }) => `${name}${visible ? '' : ' (hidden)'}`);
  const grid = await port.read('Self-test report');
  const settings = { Options: [{ option: 'school', value: '5-4' }], Subjects: [{ subject: 'French', qualification: '0042' }] };
  await port.writeSettings({ ...settings, Subjects: [] });
  await port.writeSettings(settings);
  const kept = JSON.stringify(await port.readSettings()) === JSON.stringify(settings);
  await port.select('Self-test report', 'A1');
  await ask('Look at the sheet "Self-test report": a title, three rows with bars behind the scores, a chart of dots between dashes, and a link to the notes that works. Then choose Continue.');
  return [
    { id: 'report-sheets', question: 'A report that is written twice leaves the sheets', answer: tabs.join(', '), expected: ['Self-test report, Self-test notes'] },
    { id: 'report-values', question: 'It shows', answer: String(grid.values[0]?.[0]), expected: ['Self-test second'] },
    { id: 'report-names', question: 'A name that looks like a formula is', answer: String((await port.read('Self-test notes')).values[1]?.[0]), expected: ['=1+1'] },
    { id: 'report-frozen', question: 'Its frozen headings are', answer: await frozen('Self-test report'), expected: ['A1:A2'] },
    { id: 'freeze-hidden', question: 'Headings of a hidden sheet can be frozen', answer: await freezesHidden(), expected: [] },
    { id: 'report-time', question: 'The first writing took, in milliseconds', answer: String(Math.round(first)), expected: [] },
    { id: 'settings', question: 'Settings that are written twice and read back are', answer: kept ? 'the same' : 'not the same', expected: ['the same'] },
    { id: 'chart-as-shape', question: 'Among the shapes of the sheet, where a chart could have its alternative text, charts are', answer: await chartsAmongShapes(), expected: [] },
  ];
}

const chartsAmongShapes = (): Promise<string> => inExcel('run the self-test', async (context) => {
  const count = context.workbook.worksheets.getItem('Self-test report').shapes.getCount();
  await context.sync();
  return count.value > 0 ? 'there' : 'not there';
});

const frozen = (name: string): Promise<string> => inExcel('run the self-test', async (context) => {
  const block = context.workbook.worksheets.getItem(name).freezePanes.getLocationOrNullObject().load({ address: true });
  await context.sync();
  return block.isNullObject ? 'none' : block.address.replace(/^.*!/, '');
});

/** While a report is written its sheets are hidden; were this certain, the headings could be frozen then. */
const freezesHidden = (): Promise<string> => inExcel('run the self-test', async (context) => {
  const notes = context.workbook.worksheets.getItem('Self-test notes');
  notes.visibility = 'Hidden';
  notes.freezePanes.freezeRows(1);
  await context.sync();
}).then(() => 'yes', (error: unknown) => `no: ${(error as Error).message}`);
