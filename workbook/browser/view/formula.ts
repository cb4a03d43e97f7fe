/**
 * Formulas of the file in the words that the grid's engine reads. The file marks newer functions with prefixes
 * (`_xlfn.`, `_xlws.`, `_xlpm.`) and functions of add-ins as `_xldudf_NAMESPACE_FUNCTION`.
 */
import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';

export interface KnownFunctions {
  /** The add-in's namespace: "HEADLINE". */
  readonly namespace: string;
  /** Its functions without the namespace: "KS4_P8". */
  readonly names: ReadonlySet<string>;
}

const LITERALS = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const CALL = /([A-Za-z_\\][\w.\\]*)\s*\(/g;
/** What the engine has no counterpart of: other workbooks, `A1#`, `@`, and several sheets at once. */
const OUT_OF_REACH = /\[\d+\]|_xlfn\.(?:ANCHORARRAY|SINGLE)\(|[\w)]#|\w:\w+!/i;

/**
 * The formula as the grid takes it, with its "=", or null where the grid's engine cannot compute it: such a
 * cell shows the value that the file holds. `formula` comes from the file, without "=".
 */
export function viewFormula(formula: string, known: KnownFunctions): string | null {
  const addIn = new RegExp(`_xldudf_${known.namespace}_`, 'gi');
  const parts = formula.split(LITERALS).map((part, index) =>
    index % 2 === 1 ? part : part.replaceAll(addIn, `${known.namespace}.`));
  const bare = parts.filter((_, index) => index % 2 === 0).join(' ');
  if (OUT_OF_REACH.test(bare)) return null;
  for (const [, name] of bare.matchAll(CALL)) {
    if (!isKnown(name!.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase(), known)) return null;
  }
  return `=${parts.map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/_xl(?:fn|ws|pm)\./gi, ''))).join('')}`;
}

function isKnown(name: string, { namespace, names }: KnownFunctions): boolean {
  const prefix = `${namespace.toUpperCase()}.`;
  if (name.startsWith(prefix)) return names.has(name.slice(prefix.length));
  return ALL_IMPLEMENTED_FUNCTIONS_SET.has(name as never);
}

/** True where a formula asks one of the add-in's functions: only this page or Excel with the add-in can answer it. */
export const callsAddIn = (formula: string, namespace: string): boolean =>
  formula.split(LITERALS).some((part, index) => index % 2 === 0 && part.toUpperCase().includes(`${namespace.toUpperCase()}.`));
