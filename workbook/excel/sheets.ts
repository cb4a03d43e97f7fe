import type { SheetKey } from '../../src/report/types';
import { MARK_NAME, keyOfMark } from '../marks';
import { type SheetInfo, WorkbookError } from '../port';
import { inExcel } from './run';
import { type Stage, stageOf } from './report/stage-mark';

/** A sheet of the workbook as we first look at it. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly key: SheetKey | null;
  /** Where a report was being written: what this sheet is to it. */
  readonly stage: Stage | null;
  readonly protected: boolean;
  readonly proxy: Excel.Worksheet;
}

export interface FoundSheets {
  /** In tab order. */
  readonly sheets: readonly FoundSheet[];
  /** Whether sheets may neither be added nor renamed nor removed. */
  readonly structureProtected: boolean;
  /** The sheet that the user is looking at. */
  readonly activeId: string;
}

/** Every sheet of the workbook, in two round trips. */
export async function findSheets(context: Excel.RequestContext): Promise<FoundSheets> {
  const structure = context.workbook.protection.load({ protected: true });
  const sheets = context.workbook.worksheets.load({ id: true, name: true, visibility: true });
  const active = context.workbook.worksheets.getActiveWorksheet().load({ id: true });
  await context.sync();
  const marks = sheets.items.map((sheet) => {
    sheet.protection.load({ protected: true });
    return sheet.names.getItemOrNullObject(MARK_NAME).load({ formula: true, comment: true });
  });
  await context.sync();
  const found = sheets.items.map((proxy, index) => {
    const mark = marks[index]!;
    const formula = mark.isNullObject ? '' : String(mark.formula);
    return {
      id: proxy.id,
      name: proxy.name,
      visible: proxy.visibility === 'Visible',
      key: keyOfMark(formula),
      stage: mark.isNullObject ? null : stageOf(formula, mark.comment),
      protected: proxy.protection.protected,
      proxy,
    };
  });
  return { sheets: found, structureProtected: structure.protected, activeId: active.id };
}

/** Says it before anything is tried, where Excel would refuse to add or remove sheets. */
export function refuseIfStructureIsProtected({ structureProtected }: FoundSheets, doing: string): void {
  if (!structureProtected) return;
  throw new WorkbookError(`Excel could not ${doing}: the structure of the workbook is protected. Choose Review, Protect Workbook to unprotect it, then try again.`, 'protected');
}

/** The port's list of sheets. Those that a broken-off report has left are no business of the user's. */
export function listSheets(): Promise<readonly SheetInfo[]> {
  return inExcel('list the sheets', async (context) => {
    const found = (await findSheets(context)).sheets.filter(({ stage }) => stage?.kind !== 'staging');
    const used = found.map(({ proxy }) => proxy.getUsedRangeOrNullObject(true).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }));
    await context.sync();
    return found.map(({ name, visible, key, protected: locked }, index) => {
      const range = used[index]!;
      return {
        name, visible, ours: key, protected: locked,
        rows: range.isNullObject ? 0 : range.rowIndex + range.rowCount,
        columns: range.isNullObject ? 0 : range.columnIndex + range.columnCount,
      };
    });
  });
}
