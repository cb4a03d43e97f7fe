import { FUNCTIONS } from '../functions/registry';
import type { Engine } from '../workbook/browser/engine';
import { gridFunctions, type FunctionWords } from '../workbook/browser/functions';
import { pageEngine } from '../workbook/browser/page-engine';
import { Sentences } from '../workbook/browser/sentences';
import type { KnownFunctions } from '../workbook/browser/view/formula';
import { loadCatalogue } from './catalogue';

export interface PageEngine {
  readonly engine: Engine;
  readonly known: KnownFunctions;
  readonly sentences: Sentences;
}

/** The grid with the add-in's functions in it, in this element. */
export async function startPage(container: HTMLElement, dark: boolean): Promise<PageEngine> {
  const [catalogue, words] = await Promise.all([loadCatalogue(), functionWords()]);
  const sentences = new Sentences();
  const engine = pageEngine(container, dark, gridFunctions(HEADLINE_NAMESPACE, FUNCTIONS, catalogue, sentences, words));
  return { engine, sentences, known: { namespace: HEADLINE_NAMESPACE, names: new Set(Object.keys(FUNCTIONS)) } };
}

/** What the formula bar says of the functions while one is typed. Without it they work all the same. */
async function functionWords(): Promise<readonly FunctionWords[]> {
  const answer = await fetch('functions.json').catch(() => null);
  return answer?.ok ? ((await answer.json()) as { functions: readonly FunctionWords[] }).functions : [];
}
