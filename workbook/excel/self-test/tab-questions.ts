import { listenToChanges } from '../changes';
import { inExcel } from '../run';
import { hasExcelApi } from '../supports';
import { TEST_SHEET } from './sheet';
import type { Answer } from './types';

/** Milliseconds until Excel surely listens, and in which it tells what has changed, if it does. */
const LISTENING = 500;
const SOON = 2000;

/** Whether the pane hears of a tab's new name by itself: Microsoft's files and its documentation do not agree about it. */
export async function tabQuestions(): Promise<Answer[]> {
  return [{ id: 'tab-renamed', question: 'Excel tells of a tab\'s new name', answer: hasExcelApi('1.17') ? await heardOfName() : 'not asked: ExcelApi 1.17 is missing', expected: [] }];
}

async function heardOfName(): Promise<string> {
  let tell: (answer: string) => void = () => undefined;
  const heard = new Promise<string>((resolve) => { tell = resolve; });
  const stop = listenToChanges(() => tell('yes'));
  await pause(LISTENING);
  try {
    await rename(TEST_SHEET, OTHER_NAME);
    return await Promise.race([heard, pause(SOON).then(() => 'no')]);
  } finally {
    stop();
    await rename(OTHER_NAME, TEST_SHEET);
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

const OTHER_NAME = `${TEST_SHEET} 2`;

const rename = (from: string, to: string): Promise<void> => inExcel('run the self-test', async (context) => {
  context.workbook.worksheets.getItem(from).name = to;
  await context.sync();
});
