/** Calls a function as Excel would, with the shipped catalogue. */
import data from '../assets/catalogue.json';
import { createCatalogueCore } from '../src/qualification/catalogue-core';
import type { CatalogueData } from '../src/qualification/catalogue-data';
import type { Answer } from './arguments';
import { FunctionError } from './messages';
import { FUNCTIONS, type FunctionId } from './registry';

export const catalogue = createCatalogueCore(data as unknown as CatalogueData);

/** A number, text, TRUE or FALSE, or "#N/A: sentence" for an error. */
export type Shown = number | string | boolean;

const shown = (cell: Answer): Shown => (cell instanceof FunctionError ? `${cell.code}: ${cell.message}` : cell);

/** Every cell of the answer; an error of the whole is one cell. */
export function call(id: FunctionId, ...args: readonly unknown[]): Shown[][] {
  try {
    return FUNCTIONS[id](catalogue, args).map((row) => row.map(shown));
  } catch (error) {
    if (error instanceof FunctionError) return [[shown(error)]];
    throw error;
  }
}

/** The first cell of the answer. */
export const one = (id: FunctionId, ...args: readonly unknown[]): Shown => call(id, ...args)[0]![0]!;
