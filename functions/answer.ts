/** From a function's answer to what Excel takes: a matrix of values and errors, or one error for the whole. */
import type { Catalogue } from '../src/qualification/types';
import type { Answers } from './arguments';
import { catalogueReady } from './catalogue-ready';
import { FunctionError, notUnderstood } from './messages';
import { FUNCTIONS, type FunctionId } from './registry';

type ExcelValue = number | string | boolean | CustomFunctions.Error;

/** Waits for the catalogue once; after that the answer is worked out at once. */
export async function answer(id: FunctionId, args: readonly unknown[]): Promise<ExcelValue[][]> {
  const ready = catalogueReady();
  try {
    return toExcel(FUNCTIONS[id](isPromise(ready) ? await ready : ready, args));
  } catch (error) {
    throw error instanceof FunctionError ? excelError(error) : excelError(notUnderstood(`${id} could not be worked out from these arguments.`));
  }
}

const isPromise = (ready: Catalogue | Promise<Catalogue>): ready is Promise<Catalogue> => ready instanceof Promise;

/** One cell alone shows its error as the function's own, whose sentence Excel always shows. */
export function toExcel(answers: Answers): ExcelValue[][] {
  const alone = answers.length === 1 && answers[0]!.length === 1 ? answers[0]![0]! : null;
  if (alone instanceof FunctionError) throw alone;
  return answers.map((row) => row.map((cell) => (cell instanceof FunctionError ? excelError(cell) : cell)));
}

function excelError({ code, message }: FunctionError): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === '#N/A' ? notAvailable : invalidValue, message);
}
