/** A copy for people without the add-in: what calls our functions becomes what it shows, all else stays as it is. */
import { areaAddress, cellAddress, SHEET_ROWS } from '../../src/cells/address';
import { type Area, type CellValue, isCellError } from '../../src/cells/grid';
import { formatKind } from '../../src/tracker/number-format';
import { callsHeadline } from '../own-formulas';
import { WorkbookError } from '../port';
import { DAYS_TO_1904 } from './cells';
import { readDirectory, refuseStrict, type Directory, type SheetEntry } from './directory';
import { readNumberFormats } from './number-formats';
import { type Package, PackageFault } from './package';
import { patchCells, PatchRefused, type CellContent, type CellPatch } from './patch-cells';
import { cellsIn, formulaCellsIn } from './sheets';
import { dropCalculationChain, recalculateOnLoad } from './workbook-xml';
import { walkPlaces, splice, type Splice } from './xml';

/** A formula with what it shows: the values of every cell that it fills, row by row from its own cell. */
export interface FormulaValues {
  readonly address: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Whether it has been worked out. */
  readonly calculated: boolean;
}

/** What shows that a formula has not been worked out here: there is no value to hand on. */
const NO_ANSWER: ReadonlySet<string> = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!']);
const NAMED = 5;

/**
 * Changes the package: call it on a copy.
 * @param shown what the formulas of a sheet show, where that is newer than what the file holds
 * @returns how many formulas became values
 * @throws WorkbookError "refused" where no cell calls a function of ours, or where one has no value
 */
export function replaceByValues(parts: Package, file: string, shown?: (sheet: string) => readonly FormulaValues[] | null): number {
  const directory = readDirectory(parts);
  refuseStrict(directory, file);
  const names = new Set(directory.names.filter(({ text }) => callsHeadline(text)).map(({ name }) => name.toLowerCase()));
  const found = directory.sheets.map((entry) => ({ entry, formulas: ownFormulas(parts, directory, entry, file, names, shown?.(entry.name) ?? null) }));
  const count = found.reduce((sum, { formulas }) => sum + formulas.length, 0);
  if (count === 0) throw new WorkbookError('No cell of this workbook calls a Headline function: everyone can read it as it is. Nothing was copied.', 'refused');
  refuseUnanswered(found);
  for (const { entry, formulas } of found) if (formulas.length > 0) write(parts, directory, entry, formulas);
  forgetColumnFormulas(parts, directory);
  dropCalculationChain(parts);
  recalculateOnLoad(parts);
  return count;
}

function ownFormulas(parts: Package, directory: Directory, entry: SheetEntry, file: string, names: ReadonlySet<string>, shown: readonly FormulaValues[] | null): FormulaValues[] {
  const { values, uncalculated } = cellsIn(parts, directory, entry, file);
  const newer = shown && new Map(shown.map((each) => [each.address, each]));
  const own = formulaCellsIn(parts, entry, file).filter(({ text }) => callsHeadline(text, names));
  if (own.reduce((sum, { area }) => sum + area.bottom - area.top + 1, 0) > SHEET_ROWS) throw new PackageFault('its formulas fill more rows than a sheet has');
  const widest = values.reduce((most, { length }) => Math.max(most, length), 0);
  return own.map(({ row, column, area: declared }): FormulaValues => {
    const address = cellAddress(row, column);
    // Beyond the last value there is nothing to hand on, whatever the file declares.
    const area = { ...declared, bottom: Math.max(declared.top, Math.min(declared.bottom, values.length - 1)), right: Math.max(declared.left, Math.min(declared.right, widest - 1)) };
    const held = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
      Array.from({ length: area.right - area.left + 1 }, (_, across) => values[area.top + down]?.[area.left + across] ?? null));
    return newer?.get(address) ?? { address, area, values: held, calculated: !uncalculated.has(address) };
  });
}

function refuseUnanswered(found: readonly { readonly entry: SheetEntry; readonly formulas: readonly FormulaValues[] }[]): void {
  const without = found.flatMap(({ entry, formulas }) => formulas
    .filter(({ calculated, values }) => !calculated || isUnanswered(values[0]?.[0] ?? null))
    .map(({ address }) => `${address} on "${entry.name}"`));
  if (without.length === 0) return;
  const more = without.length - NAMED;
  throw new WorkbookError(
    `There is no value to hand on in ${without.length === 1 ? 'one Headline formula' : `${without.length} Headline formulas`}: ${without.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}. `
    + 'Wait until they are worked out, or choose "Repair formulas" where they show #NAME?, then try again. Nothing was copied.', 'refused');
}

const isUnanswered = (value: CellValue): boolean => isCellError(value) && NO_ANSWER.has(value.error);

function write(parts: Package, directory: Directory, entry: SheetEntry, formulas: readonly FormulaValues[]): void {
  const codes = directory.styles === undefined ? [] : readNumberFormats(parts.text(directory.styles));
  const content = (value: CellValue, format: number): CellContent => {
    if (isCellError(value)) return value;
    const date = directory.from1904 && typeof value === 'number' && formatKind(codes[format] ?? 'General') === 'date';
    return { value: date ? value - DAYS_TO_1904 : value };
  };
  const patches = formulas.flatMap(({ area, values }) => values.flatMap((line, down) => line.map((value, across): CellPatch => (
    { row: area.top + down, column: area.left + across, write: (format) => ({ format, content: content(value, format) }) }))));
  try {
    parts.setText(entry.part, patchCells(parts.text(entry.part), patches));
  } catch (fault) {
    if (!(fault instanceof PatchRefused)) throw fault;
    const blocked = formulas.find(({ area }) => area.top !== area.bottom || area.left !== area.right);
    throw new WorkbookError(`The cell ${fault.address} of the sheet "${entry.name}" cannot become a value: ${fault.message}. Look at the formula that fills ${blocked ? areaAddress(blocked.area) : fault.address}. Nothing was copied.`, 'refused');
  }
}

/** A table that fills new rows with a formula of ours would bring #NAME? back with the next pupil. */
function forgetColumnFormulas(parts: Package, { sheets }: Directory): void {
  const tables = sheets.flatMap(({ part }) => parts.relationships(part).filter(({ kind, external }) => kind === 'table' && !external).map(({ target }) => target));
  for (const table of new Set(tables)) {
    const xml = parts.text(table);
    const gone: Splice[] = [];
    let open: { readonly start: number; text: string } | null = null;
    walkPlaces(xml, {
      open({ local, start }) { if (local === 'calculatedColumnFormula') open = { start, text: '' }; },
      text(part) { if (open) open.text += part; },
      close(local, _, end) {
        if (local !== 'calculatedColumnFormula' || !open) return;
        if (callsHeadline(open.text)) gone.push({ start: open.start, end, text: '' });
        open = null;
      },
    });
    if (gone.length > 0) parts.setText(table, splice(xml, gone));
  }
}

/** "Tracker (values only).xlsx": the same kind of file under a name of its own. */
export function copyName(file: string): string {
  const extension = /\.[a-z]{3,4}$/i.exec(file)?.[0] ?? '';
  return `${file.slice(0, file.length - extension.length)} (values only)${extension || '.xlsx'}`;
}
