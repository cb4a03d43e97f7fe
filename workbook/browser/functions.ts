/** The add-in's functions in the grid: the same functions that Excel calls, with the grid's values in and out. */
import type { Ctor, Nullable } from '@univerjs/core';
import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, FunctionType, NumberValueObject, StringValueObject,
  type BaseValueObject, type IFunctionInfo,
} from '@univerjs/engine-formula';
import { FunctionError } from '../../functions/messages';
import type { HeadlineFunction } from '../../functions/registry';
import type { Answer, Answers } from '../../functions/arguments';
import type { Catalogue } from '../../src/qualification/types';
import type { Sentences } from './sentences';

export interface GridFunctions {
  readonly function: [Ctor<BaseFunction>, string][];
  readonly description: IFunctionInfo[];
}

/** What is known of a function beside its id: as functions.json has it. */
export interface FunctionWords {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
}

/** The functions for the grid's settings. `sentences` keeps why a cell shows an error, for the page to say. */
export function gridFunctions(
  namespace: string, functions: Readonly<Record<string, HeadlineFunction>>, catalogue: Catalogue, sentences: Sentences, words: readonly FunctionWords[] = [],
): GridFunctions {
  return {
    function: Object.entries(functions).map(([id, answer]) => [asGridFunction(answer, catalogue, sentences), `${namespace}.${id}`]),
    description: words.map(({ id, description, parameters }) => ({
      functionName: `${namespace}.${id}`, functionType: FunctionType.User, description, abstract: description,
      functionParameter: parameters.map(({ name, description: detail = '', optional = false }) => ({ name, detail, example: '', require: optional ? 0 : 1, repeat: 0 })),
    })),
  };
}

function asGridFunction(answer: HeadlineFunction, catalogue: Catalogue, sentences: Sentences): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      const answers = answersOf(() => answer(catalogue, args.map(argumentOf)));
      sentences.keep({ sheet: this.subUnitId ?? '', row: this.row, column: this.column }, answers);
      return resultOf(answers, this.unitId ?? '', this.subUnitId ?? '', this.row, this.column);
    }
  };
}

/** What a function refuses as a whole is the error of its one cell, and so is what it did not foresee. */
function answersOf(make: () => Answers): Answers {
  try {
    return make();
  } catch (error) {
    return [[error instanceof FunctionError ? error : new FunctionError('#VALUE!', 'This could not be worked out from these arguments.')]];
  }
}

/** An argument as Excel hands it over: a value, or rows of values; what is empty or left out is null. */
const argumentOf = (argument: BaseValueObject): unknown =>
  argument.isArray() ? (argument as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => plain(cell))) : plain(argument);

function plain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { code: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function resultOf(answers: Answers, unitId: string, sheetId: string, row: number, column: number): BaseValueObject {
  if (answers.length === 1 && answers[0]!.length === 1) return valueObject(answers[0]![0]!);
  return new ArrayValueObject({
    calculateValueList: answers.map((line) => line.map(valueObject)), rowCount: answers.length, columnCount: answers[0]?.length ?? 0, unitId, sheetId, row, column,
  });
}

/** Made one by one: the engine would read a text such as "5-4" as a date. */
function valueObject(answer: Answer): BaseValueObject {
  if (answer instanceof FunctionError) return ErrorValueObject.create(answer.code as ErrorType, answer.message);
  if (typeof answer === 'number') return NumberValueObject.create(answer);
  return typeof answer === 'boolean' ? BooleanValueObject.create(answer) : StringValueObject.create(answer);
}
