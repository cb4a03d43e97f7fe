import { inExcel } from '../run';
import { cellEntry, reportEntry, type Entry } from '../text';
import { TEST_SHEET, put, shown } from './sheet';
import type { Answer } from './types';

/** Texts that Excel would rather read as something else. */
const DIFFICULT = ['5-4', '5/4', '7:7', '=1+1', '+44', '-7', '@SUM(A1)', "'tis", '0042', '1E5', 'TRUE', ' 7', '#N/A', '50%', 'May 5'];

/** What Excel makes of what is written to cells. */
export async function textQuestions(): Promise<Answer[]> {
  const kept = async (column: string, entries: readonly Entry[]): Promise<string> => {
    await writeEntries(column, entries);
    const values = (await shown(`${column}1:${column}${entries.length}`)).map(([value]) => value);
    const lost = DIFFICULT.filter((text, i) => values[i] !== text);
    return lost.length === 0 ? 'all' : `all but ${lost.join(' ')}`;
  };
  await put('AC1:AC3', [['5-4'], ['0042'], ["'5-4"]], 'General');
  const plain = (await shown('AC1:AC3')).map(([value]) => typeof value);
  await put('AD1', [[7]], '@');
  await put('AE1', [["'tis"]], '@');
  await put('AF1', [[5]]);
  await put('AF1', [[null]]);
  return [
    { id: 'text-in-reports', question: 'Texts that a report writes and Excel keeps', answer: await kept('AA', DIFFICULT.map((text) => reportEntry(text))), expected: ['all'] },
    { id: 'text-in-cells', question: 'Texts that an edit writes and Excel keeps', answer: await kept('AB', DIFFICULT.map((text) => cellEntry(text, 'General'))), expected: ['all'] },
    { id: 'typed', question: 'Without care 5-4, 0042 and an apostrophe before 5-4 become', answer: plain.join(' '), expected: ['number number string'] },
    { id: 'number-as-text', question: 'A number in a cell formatted as text becomes', answer: typeof (await shown('AD1'))[0]![0], expected: [] },
    { id: 'apostrophe-as-text', question: 'An apostrophe in a cell formatted as text is', answer: (await shown('AE1'))[0]![0] === "'tis" ? 'kept' : 'taken off', expected: [] },
    { id: 'null-written', question: 'Writing null to a cell that holds 5 leaves', answer: String((await shown('AF1'))[0]![0]), expected: ['5'] },
    { id: 'column-width', question: 'The width of a column that nobody has set, in points', answer: await defaultWidth(), expected: ['48'] },
  ];
}

const writeEntries = (column: string, entries: readonly Entry[]): Promise<void> => inExcel('run the self-test', async (context) => {
  const range = context.workbook.worksheets.getItem(TEST_SHEET).getRange(`${column}1:${column}${entries.length}`);
  range.numberFormat = entries.map(({ numberFormat }) => [numberFormat]);
  range.values = entries.map(({ value }) => [value]);
  await context.sync();
});

const defaultWidth = (): Promise<string> => inExcel('run the self-test', async (context) => {
  const format = context.workbook.worksheets.getItem(TEST_SHEET).getRange('AH1').format.load({ columnWidth: true });
  await context.sync();
  return String(format.columnWidth);
});
