import { WorkbookError } from '../../port';
import { stopIfCancelled } from '../run';
import { functionQuestions } from './function-questions';
import { reportQuestions } from './report-questions';
import { begin, end } from './sheet';
import { tabQuestions } from './tab-questions';
import { textQuestions } from './text-questions';
import { type Answer, type SelfTestTools, isAsExpected } from './types';
import { undoQuestions } from './undo-questions';

/** What each part asks, in the order in which it is asked. */
const PARTS: readonly (readonly [string, (tools: SelfTestTools) => Promise<Answer[]>])[] = [
  ['Functions, blank cells and spills', functionQuestions],
  ['Texts and numbers', textQuestions],
  ['Names of tabs', tabQuestions],
  ['Undo', undoQuestions],
  ['A report and the settings', reportQuestions],
];

/**
 * Asks the Excel that it runs in what can only be known there. It wants an empty workbook, and leaves it empty.
 * A question that fails is an answer too: the sentence of its failure.
 */
export async function runSelfTest(tools: SelfTestTools): Promise<readonly Answer[]> {
  if (!await begin()) {
    throw new WorkbookError('The self-test writes on sheets of its own and needs a workbook in which every sheet is empty. Open a new workbook (Ctrl+N), open this pane there, and start again.', 'refused');
  }
  const answers: Answer[] = [];
  try {
    for (const [name, part] of PARTS) {
      stopIfCancelled(tools.signal);
      tools.say(name);
      answers.push(...await part(tools).catch((error: unknown): Answer[] => [{ id: name, question: name, answer: `failed: ${error instanceof Error ? error.message : String(error)}`, expected: [''] }]));
    }
    return answers;
  } finally {
    await end((await tools.port.sheets()).filter(({ ours }) => ours !== null).map(({ name }) => name));
  }
}

/** The result as text to copy: where it was asked, then one line for each answer, those first that are not as expected. */
export function resultText(answers: readonly Answer[], place: string): string {
  const lines = [...answers].sort((one, other) => Number(isAsExpected(one)) - Number(isAsExpected(other)))
    .map((answer) => `${isAsExpected(answer) ? 'ok ' : '!! '} ${answer.id}: ${answer.answer}${isAsExpected(answer) ? '' : ` (expected ${answer.expected.join(' or ')})`}`);
  const differing = answers.filter((answer) => !isAsExpected(answer)).length;
  return [`Headline self-test: ${answers.length} answers, ${differing} not as expected.`, place, ...lines].join('\n');
}
