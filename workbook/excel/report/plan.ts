import type { ReportSheet } from '../../../src/report/types';
import { freeName, sheetToRefresh } from '../../marks';
import { WorkbookError } from '../../port';
import type { FoundSheet } from '../sheets';

/** One sheet of a report: under which name it goes in, and which sheet it replaces. */
export interface PlannedSheet {
  readonly sheet: ReportSheet;
  /** The tab's name: the replaced sheet's own, since the user may have renamed it; else the wanted one, made free. */
  readonly name: string;
  readonly replaces: FoundSheet | null;
}

/** Decides names before anything is written. Throws where a sheet that would be replaced is protected. */
export function planReport(report: readonly ReportSheet[], found: readonly FoundSheet[]): readonly PlannedSheet[] {
  const taken = found.map(({ name }) => name);
  return report.map((sheet) => {
    const replaces = sheetToRefresh(found.filter(({ key }) => key === sheet.key), sheet.name) ?? null;
    if (replaces?.protected) {
      throw new WorkbookError(`The report sheet "${replaces.name}" is protected, so it cannot be refreshed. Unprotect it (Review tab), then try again. Nothing was changed.`, 'protected');
    }
    const name = replaces?.name ?? freeName(sheet.name, taken);
    if (!replaces) taken.push(name);
    return { sheet, name, replaces };
  });
}
