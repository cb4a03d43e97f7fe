/**
 * The workbook as the pane and the reports know it. Three homes keep this contract: Excel (Office.js),
 * the browser (Univer) and a file (an .xlsx package); one suite of contract tests runs against all three.
 */
import type { CellValue, SheetGrid } from '../src/cells/grid';
import type { ReportSheet, SheetKey } from '../src/report/types';
import type { SettingsTables } from '../src/tracker/settings-tables';

export interface SheetInfo {
  /** The tab's name now. */
  readonly name: string;
  readonly visible: boolean;
  /** Which of our report sheets it is, by its sheet-scoped name `Headline_sheet`; null for the user's own. */
  readonly ours: SheetKey | null;
  readonly protected: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** One cell that the user has confirmed: a value, or a formula that begins with "=". */
export interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  readonly write: { readonly value: string | number | boolean | null; readonly numberFormat?: string } | { readonly formula: string; readonly numberFormat?: string };
  /** What must be in the cell for the edit to go on ("" for empty); a cell that differs stops the whole edit. */
  readonly expect: string | number | boolean | null;
  /** The formula that must be in the cell as well, as `formulas` gives it, where the edit changes a formula. */
  readonly expectFormula?: string;
}

/** A cell with a formula. */
export interface CellFormula {
  readonly address: string;
  /** With its "=", in the words that `edit` takes: custom functions by their names ("=HEADLINE.KS4_P8(...)"). */
  readonly formula: string;
  /** What it shows; null where it shows nothing or has never been calculated. */
  readonly value: CellValue;
}

/** A copy of the workbook in which no cell needs the add-in. */
export interface ValuesCopy {
  /** A name for the file: the workbook's own with " (values only)". */
  readonly name: string;
  /** The file, or null where the home has opened it itself. */
  readonly bytes: Uint8Array | null;
  /** How many formulas became their values. */
  readonly formulas: number;
}

export interface ReportProgress { readonly done: number; readonly total: number; readonly step: string }

export interface ReportOptions {
  readonly onProgress?: (progress: ReportProgress) => void;
  /** Cancelling leaves the old report or the new one, complete. */
  readonly signal?: AbortSignal;
}

/** Which tab each sheet of a report went to. */
export type WrittenSheets = Readonly<Partial<Record<SheetKey, string>>>;

/** A sentence for the user: what could not be done, where, and what to do. */
export class WorkbookError extends Error {
  constructor(message: string, readonly code: 'not-found' | 'protected' | 'changed' | 'cancelled' | 'unreadable' | 'refused' | 'failed') {
    super(message);
    this.name = 'WorkbookError';
  }
}

export interface WorkbookPort {
  readonly home: 'excel' | 'browser' | 'file';
  /** Every sheet, in tab order. Rows and columns reach to the last cell that holds a value or a formula. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The cells of one sheet from A1; a cell that shows nothing is null. Throws WorkbookError "not-found" when it has gone. */
  read(sheet: string): Promise<SheetGrid>;
  /** The formulas of one sheet, row by row; an array formula once, by its first cell. Throws WorkbookError "not-found" when the sheet has gone. */
  formulas(sheet: string): Promise<readonly CellFormula[]>;
  /** The settings sheet's tables (settings-sheet.ts), or null where there is none. */
  readSettings(): Promise<SettingsTables | null>;
  /** Writes the visible sheet "Headline settings" (ours, named tables), replacing what we wrote before. */
  writeSettings(tables: SettingsTables): Promise<void>;
  /** Writes cells that the user confirmed: all of them or, where one differs from `expect` or a sheet is protected, none. */
  edit(edits: readonly CellEdit[]): Promise<void>;
  /** Writes or refreshes our report sheets (marks.ts says which they are); never touches a sheet that is not ours. */
  writeReport(sheets: readonly ReportSheet[], options?: ReportOptions): Promise<WrittenSheets>;
  /** A new workbook of these sheets alone, values only (anonymous and public reports). The file home and the browser give its bytes. */
  newWorkbook(sheets: readonly ReportSheet[]): Promise<Uint8Array | null>;
  /**
   * A copy of the workbook as it is now, in which every formula that calls one of our functions is the value that it shows.
   * This workbook is not changed. Throws WorkbookError "refused" where there is no such formula, or where one has no value.
   */
  valuesCopy(): Promise<ValuesCopy>;
  /** Brings a cell into sight and selects it. Does nothing in a file. */
  select(sheet: string, address: string): Promise<void>;
  /** Calls back when the user's cells or sheets change; returns how to stop. */
  onChange(listener: () => void): () => void;
}
