/** Sheets of a package as the port gives them. */
import { cellAddress, parseArea } from '../../src/cells/address';
import type { SheetGrid, SheetTable } from '../../src/cells/grid';
import type { SheetKey } from '../../src/report/types';
import { keyOfMark, MARK_NAME, sameName } from '../marks';
import { type CellFormula, type SheetInfo, WorkbookError } from '../port';
import { readCells, type SheetCells } from './cells';
import { readDirectory, type Directory, type SheetEntry } from './directory';
import { inWords } from './faults';
import { userFormula } from './formula-text';
import { formulasIn, type FileFormulaCell } from './formulas';
import { readNumberFormats } from './number-formats';
import { type Package, PackageFault } from './package';
import { readSharedStrings } from './shared-strings';
import type { Member } from './zip-read';

/** What has been read is kept by the very bytes it was read from, so a part that did not change is read once. */
const cellsOf = new WeakMap<Member, SheetCells>();
const listsOf = new WeakMap<Member, string[]>();
const formulasOf = new WeakMap<Member, readonly FileFormulaCell[]>();

const kept = <T>(cache: WeakMap<Member, T>, parts: Package, part: string, read: (text: string) => T): T => {
  const member = parts.member(part);
  const found = cache.get(member) ?? read(parts.text(part));
  cache.set(member, found);
  return found;
};

const EMPTY: SheetCells = { values: [], numberFormats: [], formulas: new Set(), uncalculated: new Set(), protected: false };

/** The cells of a sheet's part; a chart sheet has none. `file` is for the sentence when it cannot be read. */
export function cellsIn(parts: Package, directory: Directory, entry: SheetEntry, file: string): SheetCells {
  if (entry.kind !== 'worksheet') return EMPTY;
  return inWords(`The sheet "${entry.name}" of "${file}"`, () => kept(cellsOf, parts, entry.part, (text) => readCells(text, {
    strings: directory.strings ? kept(listsOf, parts, directory.strings, readSharedStrings) : [],
    formats: directory.styles ? kept(listsOf, parts, directory.styles, readNumberFormats) : [],
    from1904: directory.from1904,
  })));
}

/** The formulas of a sheet's part, as the file has them. */
export function formulaCellsIn(parts: Package, entry: SheetEntry, file: string): readonly FileFormulaCell[] {
  if (entry.kind !== 'worksheet') return [];
  return inWords(`The sheet "${entry.name}" of "${file}"`, () => kept(formulasOf, parts, entry.part, formulasIn));
}

/** The formulas of a sheet as the user sees them, with what they show. */
export function readFormulas(parts: Package, sheet: string, file: string): CellFormula[] {
  const directory = readDirectory(parts);
  const entry = findSheet(directory, sheet, file);
  const { values } = cellsIn(parts, directory, entry, file);
  return formulaCellsIn(parts, entry, file).map(({ row, column, text }) => ({ address: cellAddress(row, column), formula: userFormula(text), value: values[row]?.[column] ?? null }));
}

/** A sheet by its name, whatever the case. Throws WorkbookError "not-found". */
export function findSheet(directory: Directory, sheet: string, file: string): SheetEntry {
  const found = directory.sheets.find(({ name }) => name === sheet) ?? directory.sheets.find(({ name }) => sameName(name, sheet));
  if (!found) throw new WorkbookError(`There is no sheet "${sheet}" in "${file}": it has been renamed or deleted. Choose one of its sheets again.`, 'not-found');
  return found;
}

/** Which of our sheets a tab is, by its mark. */
export const keyAt = ({ names }: Directory, index: number): SheetKey | null => {
  const mark = names.find(({ name, sheet }) => sheet === index && sameName(name, MARK_NAME));
  return mark ? keyOfMark(mark.text) : null;
};

export function readInfos(parts: Package, file: string): SheetInfo[] {
  const directory = readDirectory(parts);
  return directory.sheets.map((entry, index) => {
    const { values, protected: locked } = cellsIn(parts, directory, entry, file);
    const columns = values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    return { name: entry.name, visible: entry.visible, ours: keyAt(directory, index), protected: locked, rows: values.length, columns };
  });
}

export function readGrid(parts: Package, sheet: string, file: string): SheetGrid {
  const directory = readDirectory(parts);
  const entry = findSheet(directory, sheet, file);
  const { values, numberFormats, formulas, uncalculated } = cellsIn(parts, directory, entry, file);
  return { sheet: entry.name, values, numberFormats, formulas, uncalculated, tables: tablesIn(parts, entry) };
}

/** The Excel Tables of a sheet, by its relationships. */
export function tablesIn(parts: Package, { part }: SheetEntry): SheetTable[] {
  return parts.relationships(part).filter(({ kind }) => kind === 'table').map(({ target }) => {
    const { displayName, name, ref } = parts.root(target).attributes;
    if (ref === undefined) throw new PackageFault(`its table ${target} has no place`);
    return { name: displayName ?? name ?? '', area: parseArea(ref) };
  });
}

/** Whether any cell of the workbook has a formula. */
export function hasFormulas(parts: Package, file: string): boolean {
  const directory = readDirectory(parts);
  return directory.sheets.some((entry) => cellsIn(parts, directory, entry, file).formulas.size > 0);
}
