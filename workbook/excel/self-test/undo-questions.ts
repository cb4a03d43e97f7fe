import { TEST_SHEET, put, shown } from './sheet';
import type { Answer, SelfTestTools } from './types';

/** Whether what the pane writes to cells can be taken back by hand. */
export async function undoQuestions({ port, ask }: SelfTestTools): Promise<Answer[]> {
  await put('AJ1', [['before']]);
  await port.edit([{ sheet: TEST_SHEET, address: 'AJ1', write: { value: 'after' }, expect: 'before' }]);
  await port.select(TEST_SHEET, 'AJ1');
  await ask('Press Ctrl+Z (on a Mac: Cmd+Z) once in the sheet, then choose Continue.');
  const value = String((await shown('AJ1'))[0]![0]);
  return [{ id: 'undo', question: 'Undo takes back an edit of the pane', answer: value === 'before' ? 'yes' : value === 'after' ? 'no' : `the cell shows "${value}"`, expected: [] }];
}
