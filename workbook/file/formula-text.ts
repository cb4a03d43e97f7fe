/** Formulas as the file writes them. */
import { columnLetters, columnOf, SHEET_COLUMNS, SHEET_ROWS } from '../../src/cells/address';

/** Strings, quoted sheet names, brackets (tables, other files), whole columns and rows, words and numbers; all else stands alone. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!$])|\$?\d+:\$?\d+(?![\w.])|[A-Za-z_\\$\u0080-\uffff][\w.\\$?\u0080-\uffff]*|\d[\w.]*|\[|[^]/gu;

/** Splits a formula into tokens; what stands in square brackets, however deep, is one. */
export function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  for (const [token] of formula.matchAll(TOKEN)) {
    if (depth > 0) tokens[tokens.length - 1] += token;
    else tokens.push(token);
    if (token === '[') depth += 1;
    else if (token === ']' && depth > 0) depth -= 1;
  }
  return tokens;
}

/** The same formula as a cell so many rows and columns away has it: relative references move, those with "$" stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokensOf(formula);
  const column = (fixed: string, name: string): string | null => {
    const at = columnOf(name) + (fixed ? 0 : columns);
    return at >= 0 && at < SHEET_COLUMNS ? fixed + columnLetters(at) : null;
  };
  const row = (fixed: string, number: string): string | null => {
    const at = Number(number) + (fixed ? 0 : rows);
    return at >= 1 && at <= SHEET_ROWS ? `${fixed}${at}` : null;
  };
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    if (next === '(' || next === '!') return token;
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(token);
    if (cell) return joined('', column(cell[1]!, cell[2]!), row(cell[3]!, cell[4]!));
    const whole = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/.exec(token);
    if (whole) return joined(':', column(whole[1]!, whole[2]!), column(whole[3]!, whole[4]!));
    const lines = /^(\$?)(\d+):(\$?)(\d+)$/.exec(token);
    return lines ? joined(':', row(lines[1]!, lines[2]!), row(lines[3]!, lines[4]!)) : token;
  }).join('');
}

const joined = (between: string, one: string | null, other: string | null): string => (one === null || other === null ? '#REF!' : one + between + other);

export interface FileFormula {
  /** Without "=". */
  readonly text: string;
  /** Whether it calls one of our functions, which may fill more cells than its own. */
  readonly spills: boolean;
}

/** Functions younger than the file format, which stand in files with a prefix (MS-XLSX 2.2.2, future functions). */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  '_xlfn.': ['BYCOL', 'BYROW', 'CHOOSECOLS', 'CHOOSEROWS', 'CONCAT', 'DROP', 'EXPAND', 'HSTACK', 'IFNA', 'IFS', 'MAXIFS', 'MINIFS', 'RANDARRAY', 'SEQUENCE', 'SORTBY', 'SWITCH', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTJOIN', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'UNIQUE', 'VSTACK', 'WRAPCOLS', 'WRAPROWS', 'XLOOKUP', 'XMATCH', 'XOR'],
  '_xlfn._xlws.': ['FILTER', 'SORT'],
};
const YOUNG = new Map(Object.entries(PREFIXES).flatMap(([prefix, names]) => names.map((name): [string, string] => [name, prefix + name])));

/**
 * A formula as the user sees it ("=HEADLINE.KS4_ATT8(F1:Q1,F2:Q2)"), as the file has it: custom functions stand
 * there as "_xldudf_HEADLINE_KS4_ATT8", and Excel with the add-in shows them by their names again.
 */
export function fileFormula(formula: string): FileFormula {
  let spills = false;
  const tokens = tokensOf(formula.replace(/^=/, ''));
  const text = tokens.map((token, index) => {
    if (tokens[index + 1] !== '(') return token;
    const call = /^(HEADLINE(?:DEV)?)\.([A-Z0-9_.]+)$/i.exec(token);
    if (!call) return YOUNG.get(token.toUpperCase()) ?? token;
    spills = true;
    return `_xldudf_${call[1]!.toUpperCase()}_${call[2]!.toUpperCase().replaceAll('.', '_')}`;
  }).join('');
  return { text, spills };
}

/**
 * The other way: a formula as the file has it, as the user sees it. Prefixes that `fileFormula` would not write again
 * stay, so that what is written back is what was there.
 */
export function userFormula(text: string): string {
  const tokens = tokensOf(text);
  return `=${tokens.map((token, index) => {
    if (tokens[index + 1] !== '(' || tokens[index - 1] === '!') return token;
    const own = /^_xldudf_(HEADLINE(?:DEV)?)_(.+)$/i.exec(token);
    if (own) return `${own[1]!.toUpperCase()}.${own[2]!.toUpperCase()}`;
    const bare = token.replace(/^_xlfn\.(?:_xlws\.)?/i, '').toUpperCase();
    return YOUNG.get(bare)?.toLowerCase() === token.toLowerCase() ? bare : token;
  }).join('')}`;
}
