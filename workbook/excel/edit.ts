import { areaAddress, cellAddress, parseArea } from '../../src/cells/address';
import type { Area } from '../../src/cells/grid';
import { type CellEdit, WorkbookError } from '../port';
import { sameName } from '../marks';
import { sheetNotFound } from './read';
import { inExcel } from './run';
import { findSheets, type FoundSheet } from './sheets';
import { cellEntry, type Written } from './text';

/** Edits of cells that stand together, written as one range. */
interface EditBlock { readonly found: FoundSheet; readonly area: Area; readonly edits: readonly CellEdit[] }

/** What a block holds now. */
interface Before { readonly values: unknown[][]; readonly formulas: unknown[][]; readonly numberFormats: unknown[][]; readonly valueTypes: string[][] }

/**
 * Writes cells that the user confirmed: all of them, or none where one is no longer what was shown or a sheet is protected.
 * Where Excel itself stops half-way, what was written is taken back.
 */
export async function editCells(edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  let undo: (() => Promise<void>) | null = null;
  try {
    await inExcel('write the cells', async (context) => {
      const blocks = blocksOf(edits, (await findSheets(context)).sheets);
      const ranges = blocks.map(({ found, area }) => found.proxy.getRange(areaAddress(area)).load({ values: true, formulas: true, numberFormat: true, valueTypes: true }));
      await context.sync();
      const before = ranges.map(({ values, formulas, numberFormat, valueTypes }): Before => ({ values, formulas, numberFormats: numberFormat, valueTypes }));
      blocks.forEach((block, i) => refuseIfChanged(block, before[i]!));
      undo = () => restore(blocks, before);
      context.application.suspendApiCalculationUntilNextSync();
      blocks.forEach((block, i) => write(ranges[i]!, block, before[i]!));
      await context.sync();
    });
  } catch (error) {
    await (undo as (() => Promise<void>) | null)?.().catch(() => undefined);
    throw error;
  }
}

/** Groups edits into blocks: runs down a column, which is how formulas and repairs come. Refuses what cannot be written. */
function blocksOf(edits: readonly CellEdit[], sheets: readonly FoundSheet[]): readonly EditBlock[] {
  const blocks: { found: FoundSheet; area: Area; edits: CellEdit[] }[] = [];
  for (const edit of edits) {
    const found = sheets.find(({ name, stage }) => stage?.kind !== 'staging' && sameName(name, edit.sheet));
    if (!found) throw sheetNotFound(edit.sheet);
    if (found.protected) throw new WorkbookError(`The sheet "${found.name}" is protected, so ${edit.address} cannot be written. Unprotect it (Review tab), then try again. Nothing was changed.`, 'protected');
    const { top, left } = cellOf(edit);
    const last = blocks.at(-1);
    if (last && last.found === found && last.area.left === left && last.area.bottom === top - 1) {
      last.area = { ...last.area, bottom: top };
      last.edits.push(edit);
    } else blocks.push({ found, area: { top, left, bottom: top, right: left }, edits: [edit] });
  }
  return blocks;
}

function cellOf({ address }: CellEdit): Area {
  const area = parseArea(address);
  if (area.top !== area.bottom || area.left !== area.right) throw new WorkbookError(`"${address}" is not one cell: an edit names a cell such as B2.`, 'refused');
  return area;
}

/** Empty is "" or null; a cell with a formula is as expected by its value or by its formula. */
function refuseIfChanged({ edits, found, area }: EditBlock, { values, formulas }: Before): void {
  edits.forEach(({ expect, expectFormula }, i) => {
    const [value, formula] = [values[i]![0], formulas[i]![0]];
    const address = cellAddress(area.top + i, area.left);
    if (expectFormula !== undefined && formula !== expectFormula) throw new WorkbookError(`The formula in ${address} on the sheet "${found.name}" has been changed meanwhile. Nothing was written; look at the sheet and try again.`, 'changed');
    if (value === (expect ?? '') || (formula !== value && formula === expect)) return;
    const shown = expect === '' || expect === null ? 'empty' : `"${String(expect)}"`;
    throw new WorkbookError(`${address} on the sheet "${found.name}" is no longer ${shown}: it has been changed meanwhile. Nothing was written; look at the sheet and try again.`, 'changed');
  });
}

function write(range: Excel.Range, { edits }: EditBlock, { numberFormats }: Before): void {
  const entries = edits.map(({ write: written }, i) => {
    const current = String(numberFormats[i]![0]);
    // A formula in a cell formatted as text would stay text.
    if ('formula' in written) return { numberFormat: written.numberFormat ?? (current === '@' ? 'General' : current), value: written.formula };
    return cellEntry(written.value, written.numberFormat ?? current);
  });
  setCells(range, entries, numberFormats);
}

/** Number formats first, and only where one changes. */
function setCells(range: Excel.Range, entries: readonly { readonly numberFormat: string; readonly value: Written }[], current: unknown[][]): void {
  if (entries.some(({ numberFormat }, i) => numberFormat !== current[i]![0])) range.numberFormat = entries.map(({ numberFormat }) => [numberFormat]);
  range.formulas = entries.map(({ value }) => [value]);
}

/** Puts the cells back as they were. */
function restore(blocks: readonly EditBlock[], before: readonly Before[]): Promise<void> {
  return inExcel('take back the edit', async (context) => {
    blocks.forEach(({ found, area }, i) => {
      const range = context.workbook.worksheets.getItem(found.id).getRange(areaAddress(area));
      const { formulas, values, numberFormats, valueTypes } = before[i]!;
      range.numberFormat = numberFormats;
      range.formulas = formulas.map(([formula], row) => {
        const isText = valueTypes[row]![0] === 'String' && formula === values[row]![0];
        return [isText ? cellEntry(String(formula), String(numberFormats[row]![0])).value : formula];
      });
    });
    await context.sync();
  });
}
