/**
 * A report as plain data. `report/` makes it from measures; each home of the workbook writes it.
 * Values only: no formula ever stands in a report sheet, and a pupil's name is always text.
 */
import type { Area } from '../cells/grid';

/** Which sheet it is, kept with the sheet-scoped defined name `Headline_sheet`. */
export type SheetKey =
  | 'headlines' | 'groups' | 'subjects' | 'slots' | 'gaps' | 'ranges' | 'english-maths' | 'broadsheet-grades'
  | 'broadsheet-points' | 'pupils' | 'scatter' | 'ks2' | 'ks2-groups' | 'ks2-pupils' | 'questions' | 'trust' | 'notes' | 'settings';

/** How a cell looks. Each home maps these to its own fonts and fills, once. */
export type CellStyle =
  | 'plain' | 'title' | 'subtitle' | 'heading' | 'row-heading' | 'figure' | 'headline-figure' | 'label'
  | 'note' | 'caution' | 'above' | 'below' | 'link' | 'withheld';

export interface ReportCell {
  readonly value: string | number | boolean | null;
  readonly style?: CellStyle;
  /** An Excel number format: "0.00", "+0.00;-0.00;0.00", "0\"%\"". */
  readonly format?: string;
  /** A link to another sheet of the same report. */
  readonly link?: SheetKey;
  readonly align?: 'left' | 'center' | 'right';
  /** Wrap long text. */
  readonly wrap?: boolean;
}

/** Values of a chart's series stand in the sheet's own cells. One row or one column each. */
export interface ChartSeries { readonly name: string; readonly values: Area; readonly role?: 'score' | 'comparison' | 'low' | 'high' }

export interface ReportChart {
  /** bar: clustered horizontal bars; column: vertical; interval: score with low and high as markers; scatter: x against values. */
  readonly kind: 'bar' | 'column' | 'interval' | 'scatter';
  readonly title: string;
  /** One sentence for people who cannot see the chart. */
  readonly alt: string;
  /** The cells that it covers. */
  readonly anchor: Area;
  /** Names along the axis (bar, column, interval), or x values (scatter). */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly xTitle?: string;
  readonly yTitle?: string;
}

/** A data bar behind figures, with its scale fixed so that sheets compare. */
export interface DataBar { readonly area: Area; readonly min: number; readonly max: number }

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows (0-based, inclusive) repeated on each page. */
  readonly repeatRows?: readonly [number, number];
  readonly header: string;
  readonly footer: string;
}

export interface ReportSheet {
  readonly key: SheetKey;
  /** The tab's wanted name; where it is taken by a sheet that is not ours, " (2)" is added. */
  readonly name: string;
  /** Rows from A1, each as long as it needs to be. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly merges?: readonly Area[];
  /** Rows and columns kept in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** A header row with filter buttons and the rows below it. */
  readonly filter?: Area;
  readonly dataBars?: readonly DataBar[];
  readonly charts?: readonly ReportChart[];
  readonly print: PrintSetup;
}
