import { cellAddress } from '../../src/cells/address';
import type { Area, CellValue, SheetGrid, SheetTable } from '../../src/cells/grid';
import { type CellFormula, WorkbookError } from '../port';
import { isTooLarge } from './errors';
import { CELLS_PER_READ, FEWEST_ROWS_PER_READ } from './limits';
import { inExcel } from './run';

export const sheetNotFound = (name: string): WorkbookError =>
  new WorkbookError(`There is no sheet "${name}" in this workbook. It may have been deleted or renamed: choose the sheet again.`, 'not-found');

/** What is known of a sheet before its cells are read. */
export interface SheetFacts {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
}

const EXTENT = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Queues what there is to know; of a sheet that is not there it is known by `sheet.isNullObject`. */
export function loadFacts(context: Excel.RequestContext, name: string): SheetFacts {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ name: true });
  return { sheet, used: sheet.getUsedRangeOrNullObject(true).load(EXTENT), tables: sheet.tables.load({ name: true }) };
}

/** The formulas of one sheet. Excel gives those of add-ins by their names, or as "_xldudf_..." where it does not know them. */
export function readFormulas(name: string): Promise<readonly CellFormula[]> {
  return inExcel(`read the formulas of the sheet "${name}"`, async (context) => {
    const facts = loadFacts(context, name);
    await context.sync();
    if (facts.sheet.isNullObject) throw sheetNotFound(name);
    const { used } = facts;
    const [rows, columns] = used.isNullObject ? [0, 0] : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    const reader = new SheetReader(context, facts.sheet, columns, () => undefined);
    await reader.readRows(rows);
    return reader.formulas;
  });
}

/** The cells of one sheet from A1 to the last one with a value. */
export function readSheet(name: string): Promise<SheetGrid> {
  return inExcel(`read the sheet "${name}"`, async (context) => {
    const facts = loadFacts(context, name);
    await context.sync();
    if (facts.sheet.isNullObject) throw sheetNotFound(name);
    return readCells(context, facts);
  });
}

/** Reads the cells and the places of the tables, once the facts are there: in one round trip where it is not too much. */
export async function readCells(context: Excel.RequestContext, { sheet, used, tables }: SheetFacts): Promise<SheetGrid> {
  const [rows, columns] = used.isNullObject ? [0, 0] : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const ranges = tables.items.map((table) => table.getRange());
  const reader = new SheetReader(context, sheet, columns, () => { for (const range of ranges) range.load(EXTENT); });
  await reader.readRows(rows);
  return { sheet: sheet.name, ...reader.cells, tables: tables.items.map((table, i): SheetTable => ({ name: table.name, area: areaOf(ranges[i]!) })) };
}

export const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex, left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1,
});

/** Reads a sheet in pieces that stay below Excel's limit, halving a piece that is too large all the same. */
class SheetReader {
  readonly cells = { values: [] as CellValue[][], numberFormats: [] as string[][], formulas: new Set<string>(), uncalculated: new Set<string>() };
  readonly formulas: CellFormula[] = [];
  /** Whether what else is to be loaded has been. */
  #beside = false;

  constructor(private readonly context: Excel.RequestContext, private readonly sheet: Excel.Worksheet, private readonly columns: number, private readonly queueBeside: () => void) {}

  async readRows(count: number): Promise<void> {
    const rows = Math.max(FEWEST_ROWS_PER_READ, Math.floor(CELLS_PER_READ / Math.max(1, this.columns)));
    for (let top = 0; top < count; top += rows) await this.#readPiece(top, Math.min(rows, count - top));
  }

  async #readPiece(top: number, rows: number): Promise<void> {
    const range = await this.#load(top, rows);
    if (range) { this.#take(range, top); return; }
    if (rows <= FEWEST_ROWS_PER_READ) throw new WorkbookError(`Row ${top + 1} holds more than Excel can hand over in one piece (5 MB). Shorten its texts, then try again.`, 'failed');
    const half = Math.ceil(rows / 2);
    await this.#readPiece(top, half);
    await this.#readPiece(top + half, rows - half);
  }

  /** The piece, or null where it is too large: Excel says so by an error or, on the web, by values that are null. */
  async #load(top: number, rows: number): Promise<Excel.Range | null> {
    const range = this.sheet.getRangeByIndexes(top, 0, rows, this.columns).load({ values: true, numberFormat: true, formulas: true, valueTypes: true });
    if (!this.#beside) this.queueBeside();
    try {
      await this.context.sync();
      this.#beside = true;
    } catch (error) {
      if (isTooLarge(error)) return null;
      throw error;
    }
    return range.values === null || range.formulas === null || range.numberFormat === null || range.valueTypes === null ? null : range;
  }

  #take(range: Excel.Range, top: number): void {
    const { values, numberFormats, formulas } = this.cells;
    range.values.forEach((cells: unknown[], i) => {
      values.push(cells.map((value, column) => {
        const entered: unknown = range.formulas[i]![column];
        const isFormula = typeof entered === 'string' && entered.startsWith('=') && entered !== value;
        const held = cellValue(value, range.valueTypes[i]![column]!, isFormula);
        if (isFormula) {
          formulas.add(cellAddress(top + i, column));
          this.formulas.push({ address: cellAddress(top + i, column), formula: entered, value: held });
        }
        return held;
      }));
      numberFormats.push((range.numberFormat[i] as unknown[]).map((format) => String(format ?? 'General')));
    });
  }
}

/** A formula that gives "" is text; a cell without anything is empty. */
function cellValue(value: unknown, type: string, isFormula: boolean): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (value === '' && !isFormula) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
