/**
 * How every kind of cell of a report looks, once, for Excel, the browser and the file. Colours are RRGGBB and
 * stand on white or on their own fill with a contrast of at least 4.5 (WCAG AA); none says anything alone that
 * a symbol or a word does not say too. Fills are light, so that a printed page stays readable.
 */
import type { CellStyle } from './types';

export interface Line { readonly style: 'hair' | 'thin' | 'medium'; readonly color: string }

export interface Look {
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly top?: Line;
  readonly bottom?: Line;
  /** Where the cell itself says nothing; without it numbers stand right and text left. */
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

export const FONT = 'Calibri';

const INK = '1F2933';
const QUIET = '4A5560';
const DEEP = '17375E';
const RULE = 'C5CED8';

const line = (style: Line['style'], color: string): Line => ({ style, color });

export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: { size: 11, color: INK, bottom: line('hair', RULE) },
  title: { size: 18, color: DEEP, bold: true, align: 'left' },
  subtitle: { size: 12, color: QUIET, align: 'left' },
  heading: { size: 11, color: DEEP, bold: true, fill: 'E4EBF3', top: line('thin', DEEP), bottom: line('thin', DEEP), wrap: true },
  'row-heading': { size: 11, color: INK, bold: true, bottom: line('hair', RULE) },
  figure: { size: 11, color: INK, bottom: line('hair', RULE), align: 'right' },
  'headline-figure': { size: 11, color: DEEP, bold: true, bottom: line('hair', RULE), align: 'right' },
  label: { size: 11, color: QUIET },
  note: { size: 10, color: QUIET, align: 'left' },
  caution: { size: 10, color: '6B3A00', fill: 'FFF4E0', align: 'left' },
  above: { size: 11, color: '0B5A3A', bold: true, bottom: line('hair', RULE), align: 'right' },
  below: { size: 11, color: '9A1B1B', bold: true, bottom: line('hair', RULE), align: 'right' },
  link: { size: 11, color: '0B57A4', underline: true, align: 'left' },
  withheld: { size: 11, color: '5B6670', italic: true, bottom: line('hair', RULE), align: 'right' },
};

/** What stands where the workbook shows no sheet: bars behind figures, and charts told apart by more than colour. */
export const DATA_BAR = 'B9CDE5';

export interface SeriesLook {
  readonly color: string;
  readonly marker: 'circle' | 'diamond' | 'square' | 'triangle';
  /** A pattern over the bar's colour (DrawingML's names), so that bars differ in print without colour. */
  readonly pattern: 'solid' | 'wdUpDiag' | 'pct25' | 'dkHorz';
}

/** In the order of a chart's series. */
export const SERIES: readonly [SeriesLook, ...SeriesLook[]] = [
  { color: '1F5FA8', marker: 'circle', pattern: 'solid' },
  { color: 'B4560B', marker: 'diamond', pattern: 'wdUpDiag' },
  { color: '4B7A2B', marker: 'square', pattern: 'pct25' },
  { color: '6A4C93', marker: 'triangle', pattern: 'dkHorz' },
];

export const CHART = { text: INK, axis: '7B8794', grid: 'DDE3EA', titleSize: 12, textSize: 10 } as const;
