/**
 * Everything the pane asks of a workbook, run against each of its homes. A home's test calls
 * `describeWorkbook` with a function that builds the workbook of `fixture.ts` in that home.
 */
import type { WorkbookPort } from '../port';
import { describeEdits } from './edits';
import { describeReading } from './reading';
import { describeReports } from './reports';
import { describeSettings } from './settings';
import { describeSharing } from './sharing';
import type { FixtureSheet } from './fixture';

/** What a sheet of ours looks like in the home. */
export interface SheetLooks {
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: number;
  /** Null in a home that has no native charts. */
  readonly charts: readonly { readonly title: string; readonly alt: string }[] | null;
}

/** One workbook of the fixture in one home, and the hands of a person who works in it. */
export interface WorkbookUnderTest {
  /** Ask for it anew after `rename`, `duplicate`, `remove` and `reopen`: it may be another object. */
  readonly port: WorkbookPort;
  /** Renames a tab, as a person would by double-clicking it. */
  rename(sheet: string, name: string): Promise<void>;
  /** Copies a tab to the end of the workbook under Excel's name for it ("Headlines (2)"), and gives that name. */
  duplicate(sheet: string): Promise<string>;
  /** Deletes a tab. */
  remove(sheet: string): Promise<void>;
  /** Closes the workbook as it is and opens it again. */
  reopen(): Promise<void>;
  /** All that the home holds of a sheet (cells, formulas, formats, tables ...), in any comparable shape. */
  state(sheet: string): Promise<unknown>;
  /** The workbook that the home opened last in a window of its own; a home that opens none has no such thing. */
  opened?(): Uint8Array;
  /** How a sheet looks. */
  looks(sheet: string): Promise<SheetLooks>;
}

/** Opens the workbook of `fixture.ts`, or another of its kind. */
export type Open = (sheets?: readonly FixtureSheet[]) => Promise<WorkbookUnderTest>;

/** Declares the contract's tests for one home. */
export function describeWorkbook(name: string, open: Open): void {
  describeReading(name, open);
  describeSettings(name, open);
  describeEdits(name, open);
  describeReports(name, open);
  describeSharing(name, open);
}
