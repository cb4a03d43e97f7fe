/** Edits that the user has confirmed: every check first, then the cells, then what would be wrong after them. */
import { cellAddress, parseArea, SHEET_COLUMNS, SHEET_ROWS } from '../../src/cells/address';
import { type CellValue, isCellError, type SheetTable } from '../../src/cells/grid';
import { formatKind } from '../../src/tracker/number-format';
import { type CellEdit, WorkbookError } from '../port';
import { DAYS_TO_1904 } from './cells';
import { readDirectory, refuseStrict, type Directory, type SheetEntry } from './directory';
import { dynamicArrayMark } from './dynamic-arrays';
import { fileFormula, userFormula } from './formula-text';
import { reformat } from './graft-styles';
import { readNumberFormats } from './number-formats';
import { PackageFault, type Package } from './package';
import { patchCells, PatchRefused, type CellPatch } from './patch-cells';
import { cellsIn, findSheet, formulaCellsIn, hasFormulas, tablesIn } from './sheets';
import { dropCalculationChain, recalculateOnLoad } from './workbook-xml';

interface PlacedEdit { readonly edit: CellEdit; readonly entry: SheetEntry; readonly row: number; readonly column: number }

/** Changes the package: call it on a copy. Throws WorkbookError and has then changed nothing that counts. */
export function editCells(parts: Package, edits: readonly CellEdit[], file: string): void {
  const before = parts.copy();
  const directory = readDirectory(parts);
  refuseStrict(directory, file);
  const placed = edits.map((edit) => place(directory, edit, file));
  const seen = new Set<string>();
  const found = new Map<SheetEntry, readonly SheetTable[]>();
  const tables = (entry: SheetEntry): readonly SheetTable[] => {
    const list = found.get(entry) ?? tablesIn(parts, entry);
    found.set(entry, list);
    return list;
  };
  const texts = new Map<SheetEntry, ReadonlyMap<string, string>>();
  const formula = ({ entry, row, column }: PlacedEdit): string | undefined => {
    const list = texts.get(entry) ?? new Map(formulaCellsIn(parts, entry, file).map((each) => [`${each.row},${each.column}`, userFormula(each.text)]));
    texts.set(entry, list);
    return list.get(`${row},${column}`);
  };
  for (const each of placed) {
    check(parts, directory, each, seen, tables, file);
    const { edit: { expectFormula }, entry, row, column } = each;
    if (expectFormula === undefined || formula(each) === expectFormula) continue;
    throw new WorkbookError(`The formula in the cell ${cellAddress(row, column)} of the sheet "${entry.name}" has changed. Look at it again and confirm anew. Nothing was written.`, 'changed');
  }
  const bySheet = new Map<SheetEntry, PlacedEdit[]>();
  for (const each of placed) bySheet.set(each.entry, [...(bySheet.get(each.entry) ?? []), each]);
  for (const [entry, list] of bySheet) editSheet(parts, directory, entry, list);
  if (placed.length === 0) return;
  // The chain may name a formula that is gone, and values that hang on the edited cells are out of date.
  const calculated = parts.related(directory.part, 'calcChain') !== undefined || edits.some(({ write }) => 'formula' in write) || hasFormulas(before, file);
  dropCalculationChain(parts);
  if (calculated) recalculateOnLoad(parts);
}

function place(directory: Directory, edit: CellEdit, file: string): PlacedEdit {
  const entry = findSheet(directory, edit.sheet, file);
  const area = parse(edit.address);
  if (entry.kind !== 'worksheet' || !area || area.top !== area.bottom || area.left !== area.right) {
    throw new WorkbookError(`"${edit.address}" is not one cell of the sheet "${entry.name}". Nothing was written.`, 'refused');
  }
  return { edit, entry, row: area.top, column: area.left };
}

function parse(address: string): ReturnType<typeof parseArea> | null {
  try {
    const area = parseArea(address);
    return area.top >= 0 && area.bottom < SHEET_ROWS && area.right < SHEET_COLUMNS ? area : null;
  } catch {
    return null;
  }
}

function check(parts: Package, directory: Directory, { edit, entry, row, column }: PlacedEdit, seen: Set<string>, tables: (entry: SheetEntry) => readonly SheetTable[], file: string): void {
  const cells = cellsIn(parts, directory, entry, file);
  const address = cellAddress(row, column);
  const refuse = (why: string, code: WorkbookError['code']) => { throw new WorkbookError(`${why} Nothing was written.`, code); };
  if (cells.protected) refuse(`The sheet "${entry.name}" is protected: choose Review, Unprotect Sheet in Excel, and try again.`, 'protected');
  if (seen.has(`${entry.part}!${address}`)) refuse(`The cell ${address} of the sheet "${entry.name}" is to be written twice.`, 'refused');
  seen.add(`${entry.part}!${address}`);
  const present = shown(cells.values[row]?.[column] ?? null);
  if (present !== (edit.expect === '' ? null : edit.expect)) {
    refuse(`The cell ${address} of the sheet "${entry.name}" has changed: it holds ${words(present)}, not ${words(edit.expect)}. Look at it again and confirm anew.`, 'changed');
  }
  if ('value' in edit.write && typeof edit.write.value === 'number' && !Number.isFinite(edit.write.value)) refuse(`The figure for the cell ${address} of the sheet "${entry.name}" is no number.`, 'refused');
  const table = tables(entry).find(({ area }) => area.top === row && area.left <= column && column <= area.right);
  if (table) refuse(`The cell ${address} of the sheet "${entry.name}" is a heading of the table ${table.name}, which formulas may name: change it in Excel.`, 'refused');
}

const shown = (value: CellValue): string | number | boolean | null => (isCellError(value) ? value.error : value);
const words = (value: string | number | boolean | null): string => (value === null || value === '' ? 'nothing' : typeof value === 'string' ? `"${value}"` : String(value).toUpperCase());

function editSheet(parts: Package, directory: Directory, entry: SheetEntry, placed: readonly PlacedEdit[]): void {
  const patches = placed.map(({ edit: { write }, row, column }): CellPatch => ({
    row, column, write: (present) => {
      const format = write.numberFormat === undefined ? present : formatLike(parts, directory, present, write.numberFormat);
      if ('formula' in write) {
        const { text, spills } = fileFormula(write.formula);
        return { format, content: { formula: text, metadata: spills ? dynamicArrayMark(parts) : null } };
      }
      return { format, content: { value: storedValue(parts, directory, write.value, format) } };
    },
  }));
  try {
    parts.setText(entry.part, patchCells(parts.text(entry.part), patches));
  } catch (fault) {
    if (!(fault instanceof PatchRefused)) throw fault;
    throw new WorkbookError(`The cell ${fault.address} of the sheet "${entry.name}" cannot be changed alone: ${fault.message}. Nothing was written.`, 'refused');
  }
}

function formatLike(parts: Package, { styles }: Directory, present: number, code: string): number {
  if (styles === undefined) throw new PackageFault('its styles are missing');
  const { xml, cellFormat } = reformat(parts.text(styles), present, code);
  if (xml !== parts.text(styles)) parts.setText(styles, xml);
  return cellFormat;
}

/** Dates are serial numbers of the 1900 calendar outside; a workbook that counts from 1904 keeps its own. */
function storedValue(parts: Package, { from1904, styles }: Directory, value: string | number | boolean | null, format: number): string | number | boolean | null {
  if (!from1904 || typeof value !== 'number' || styles === undefined) return value;
  return formatKind(readNumberFormats(parts.text(styles))[format] ?? 'General') === 'date' ? value - DAYS_TO_1904 : value;
}
