import { WorkbookError } from '../port';

/** As much of OfficeExtension.Error as we read; it may come from another realm, so no `instanceof`. */
interface ExcelError { readonly code: string; readonly message: string }

const isExcelError = (error: unknown): error is ExcelError =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && 'message' in error;

export const codeOf = (error: unknown): string | null => (isExcelError(error) ? error.code : null);

/** Excel's answers for which asking for less may help. */
export const isTooLarge = (error: unknown): boolean =>
  ['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded'].includes(codeOf(error) ?? '');

/**
 * What went wrong, for people. `doing` completes "Excel could not ...".
 * Our own errors pass; so does anything that is no error of Excel, for that is a fault of ours and must not be hidden.
 */
export function toWorkbookError(error: unknown, doing: string): unknown {
  if (error instanceof WorkbookError || !isExcelError(error)) return error;
  switch (error.code) {
    case 'ItemNotFound':
    case 'InvalidReference':
    case 'InvalidBinding':
      return new WorkbookError(`Excel could not ${doing}: a sheet or table has been deleted or renamed meanwhile. Nothing was changed; look at the tabs and try again.`, 'not-found');
    case 'AccessDenied':
      return new WorkbookError(`Excel could not ${doing}: the sheet or the workbook is protected, or open read-only. Unprotect it (Review tab), then try again.`, 'protected');
    case 'InvalidOperationInCellEditMode':
      return new WorkbookError(`Excel could not ${doing} while a cell is being edited. Press Enter or Esc in the sheet, then try again.`, 'refused');
    case 'ItemAlreadyExists':
      return new WorkbookError(`Excel could not ${doing}: a sheet or table of that name has been added meanwhile. Try again.`, 'changed');
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'PayloadSizeLimitExceeded':
      return new WorkbookError(`Excel could not ${doing}: it is more than Excel takes in one piece (5 MB). Shorten very long texts in the sheet, or use fewer columns.`, 'failed');
    case 'ApiNotFound':
      return new WorkbookError(`Excel could not ${doing}: this version of Excel is too old for it. Update Excel, or use Excel on the web.`, 'failed');
    default:
      return new WorkbookError(`Excel could not ${doing}. Try again; if it happens again, save the workbook and reopen it. Excel's own word for it is ${error.code}.`, 'failed');
  }
}
