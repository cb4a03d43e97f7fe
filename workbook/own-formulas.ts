/**
 * Formulas that call one of our functions, in whatever words Excel has left them: "HEADLINE.KS4_P8(...)", the name of
 * the development build, or "_xldudf_HEADLINE_KS4_P8(...)", which Excel writes into files and shows where it did not
 * know the add-in (OfficeDev/office-js 5611, 3558), at times behind another file's name ("[2]!_xldudf_...", 2568, 2051).
 */
import type { FunctionName } from '../functions/names';
import { FUNCTION_NAMES } from '../functions/names';
import { type CellValue, isCellError } from '../src/cells/grid';
import { tokensOf } from './file/formula-text';

/** Each namespace that a build of ours has had. The development build stands beside the released one. */
const NAMESPACES: ReadonlySet<string> = new Set(['HEADLINE', 'HEADLINEDEV']);
const NAMES: ReadonlySet<string> = new Set(FUNCTION_NAMES);
const LEFT_OVER = /^_xldudf_([A-Z]+)_(.+)$/i;
const BY_NAME = /^([A-Z]+)\.([\w.]+)$/i;

interface Call {
  /** Its place among the tokens, and where what belongs to it begins: the name of another file before it. */
  readonly at: number;
  readonly from: number;
  readonly namespace: string;
  readonly name: string;
  readonly leftOver: boolean;
}

function callsIn(tokens: readonly string[]): Call[] {
  return tokens.flatMap((token, at): Call[] => {
    if (tokens[at + 1] !== '(') return [];
    const leftOver = LEFT_OVER.exec(token);
    const call = leftOver ?? BY_NAME.exec(token);
    if (!call || !NAMESPACES.has(call[1]!.toUpperCase())) return [];
    const from = leftOver && tokens[at - 1] === '!' ? at - 2 : at;
    return [{ at, from: Math.max(0, from), namespace: call[1]!, name: call[2]!.toUpperCase(), leftOver: leftOver !== null }];
  });
}

/**
 * Whether a formula calls one of our functions, under any name that it may have.
 * @param names defined names that stand for such a call
 */
export function callsHeadline(formula: string, names: ReadonlySet<string> = new Set()): boolean {
  const tokens = tokensOf(formula);
  return callsIn(tokens).length > 0 || (names.size > 0 && tokens.some((token, at) => names.has(token.toLowerCase()) && tokens[at + 1] !== '('));
}

/** Why a formula does not work. */
export type FormulaFault = 'left-over' | 'other namespace' | 'not recognised';

export type FormulaRepair =
  | { readonly kind: 'repair'; readonly fault: FormulaFault; readonly formula: string }
  /** It cannot be repaired by its text: what it names is no function of ours. */
  | { readonly kind: 'unknown'; readonly name: string };

/**
 * What is wrong with a formula of ours and what it should say; null where it is none of ours or as it should be.
 * Only names are changed, never an argument. A formula whose text is right but shows #NAME? is given as it is:
 * entering it again is what makes Excel look the name up (office-js 6395, 6611).
 * @param formula with its "="
 * @param namespace today's: "HEADLINE"
 */
export function repairOf(formula: string, value: CellValue, namespace: string): FormulaRepair | null {
  const tokens = tokensOf(formula);
  const calls = callsIn(tokens);
  if (calls.length === 0) return null;
  const leftOver = calls.some((call) => call.leftOver);
  const other = calls.some((call) => call.namespace.toUpperCase() !== namespace.toUpperCase());
  const nameless = isCellError(value) && value.error === '#NAME?';
  if (!leftOver && !other && !nameless) return null;
  const unknown = calls.find(({ name }) => !isFunction(name));
  if (unknown) return { kind: 'unknown', name: unknown.name };
  const written = [...tokens];
  for (const { at, from, name, namespace: its, leftOver: prefixed } of calls) {
    for (let gone = from; gone < at; gone += 1) written[gone] = '';
    if (prefixed || its.toUpperCase() !== namespace.toUpperCase()) written[at] = `${namespace}.${name}`;
  }
  return { kind: 'repair', fault: leftOver ? 'left-over' : other ? 'other namespace' : 'not recognised', formula: written.join('') };
}

const isFunction = (name: string): name is FunctionName => NAMES.has(name);
