import type { Area } from '../../src/cells/grid';
import type { BlankArgument } from './beliefs';
import type { EmulatedExcel } from './emulated-excel';
import { ERROR_OF_CODE, type FunctionAnswer, asArguments } from './functions';
import { overlap } from './model/addresses';
import type { Cell, Shown, ShownError } from './model/cell';
import type { Range } from './model/range';
import type { Worksheet } from './model/worksheet';
import { NotEmulated } from './wire';

/** As much of functions.json as Excel needs to call a function. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly { readonly id: string; readonly name: string; readonly parameters: readonly { readonly dimensionality?: string }[] }[];
}

export interface CalculationOptions { readonly metadata: FunctionsMetadata; readonly namespace: string; readonly blank: BlankArgument }

/**
 * Calculates formulas that are one call of the add-in's functions, =NAMESPACE.NAME(...), through the real function runtime,
 * and lets the answer spill. It calculates nothing else and follows no dependency.
 */
export class Calculation {
  readonly #running = new Set<Promise<void>>();

  constructor(private readonly excel: EmulatedExcel, private readonly options: CalculationOptions) {
    excel.workbook.calculation = (sheet, cell, row, column) => {
      const run = this.#calculate(sheet, cell, { top: row, left: column, bottom: row, right: column })
        .catch((error: unknown) => { excel.failures.push(error as Error); })
        .finally(() => this.#running.delete(run));
      this.#running.add(run);
    };
  }

  /** Resolves when every formula that was written has its answer. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #calculate(sheet: Worksheet, cell: Cell, at: Area): Promise<void> {
    const match = new RegExp(`^=${this.options.namespace}\\.([A-Z0-9_]+)\\((.*)\\)$`, 's').exec(cell.formula ?? '');
    const fn = match && this.options.metadata.functions.find(({ name }) => name === match[1]);
    if (!fn) { cell.show({ error: '#NAME?' }); return; }
    const texts = argumentTexts(match[2]!);
    const given = fn.parameters.map(({ dimensionality }, i) => this.#argument(sheet, texts[i] ?? '', dimensionality === 'matrix'));
    const error = this.options.metadata.allowErrorForDataTypeAny ? undefined : given.flat(2).find(isError);
    if (error) { cell.show({ error: error.code }); return; }
    const { formula } = cell;
    const answer = await this.excel.functions.call(fn.id, given, { allowErrors: true });
    if (cell.formula === formula) spill(sheet, cell, at, shownOf(answer));
  }

  #argument(sheet: Worksheet, text: string, matrix: boolean): unknown {
    if (text === '') return null;
    const constant = constantOf(text);
    if (constant !== undefined) return matrix ? [[constant]] : constant;
    const range = referenceOf(sheet, text);
    const values = asArguments(range.shown(), range.ValueTypes!, this.options.blank);
    if (matrix) return values;
    if (range.CellCount > 1) throw new NotEmulated('range given for one value');
    return values[0]![0];
  }
}

const isError = (value: unknown): value is { code: string } => typeof value === 'object' && value !== null && 'code' in value;

/** The texts between the commas that are in no quotes and no brackets. */
export function argumentTexts(text: string): string[] {
  const parts = [''];
  let [depth, quoted] = [0, false];
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && '([{'.includes(character)) depth++;
    if (!quoted && ')]}'.includes(character)) depth--;
    if (character === ',' && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

function constantOf(text: string): Shown | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return /^(TRUE|FALSE)$/.test(text) ? text === 'TRUE' : undefined;
}

/** A table's name stands for the cells below its header. [known] */
function referenceOf(sheet: Worksheet, text: string): Range {
  const table = sheet.workbook.findTable(text);
  if (table) return table.GetDataBodyRange();
  if (!/^(('[^']+'|[^'!()]+)!)?\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$|^[A-Za-z_][\w.]*$/.test(text)) throw new NotEmulated(`formula with the argument ${text}`);
  return sheet.GetRange(text);
}

function shownOf({ ok, value, errorCode }: FunctionAnswer): (Shown | ShownError)[][] {
  if (!ok) return [[{ error: ERROR_OF_CODE[errorCode ?? 0] ?? '#VALUE!' }]];
  const rows = Array.isArray(value) ? value as unknown[][] : [[value]];
  // Excel shows 0 for null in a matrix. [issue 1503]
  return rows.map((row) => row.map((item) => (isError(item) ? { error: item.code } : (item ?? 0) as Shown)));
}

/** Spills to the right and down; a filled cell in the way, or a Table, stops it. [doc: dynamic arrays and spills; known] */
function spill(sheet: Worksheet, cell: Cell, { top, left }: Area, rows: (Shown | ShownError)[][]): void {
  const area = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
  sheet.unspill(cell);
  if (rows.length * rows[0]!.length === 1) { cell.show(rows[0]![0]!); return; }
  const filled = rows.some((row, i) => row.some((_, j) => (i > 0 || j > 0) && sheet.cellNow(top + i, left + j)?.isEmpty === false));
  if (filled || sheet.Tables.list.some(({ range }) => overlap(range.area, area))) { cell.show({ error: '#SPILL!' }); return; }
  rows.forEach((row, i) => row.forEach((item, j) => {
    const target = sheet.cell(top + i, left + j);
    target.show(item);
    if (target !== cell) target.spilledFrom = cell;
  }));
  sheet.spills.set(cell, area);
}
