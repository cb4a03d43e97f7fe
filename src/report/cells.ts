import type { MeasureKind } from '../ks4/registry';
import { rulesText } from '../rules-version';
import type { CellStyle, PrintSetup, ReportCell } from './types';
import type { ReportContext } from './context';

/** How each kind of measure is printed (S-5): the value is rounded already, the format only shows it. */
export const FORMATS: Readonly<Record<MeasureKind, string>> = {
  count: '#,##0',
  progress: '+0.00;-0.00;0.00',
  score: '0.0',
  average: '0.00',
  percent: '0"%"',
};
/** A difference shows its sign; of percentages it is points. */
export const GAP_FORMATS: Readonly<Record<MeasureKind, string>> = {
  count: '+#,##0;-#,##0;0',
  progress: '+0.00;-0.00;0.00',
  score: '+0.0;-0.0;0.0',
  average: '+0.00;-0.00;0.00',
  percent: '+0" pts";-0" pts";0" pts"',
};

/** What a figure that cannot be made shows; the reason always stands beside it or on the sheet Notes. */
export const NO_FIGURE = '–';

export const text = (value: string, style: CellStyle = 'plain', more: Partial<ReportCell> = {}): ReportCell => ({ value, style, ...more });
export const heading = (value: string, align: ReportCell['align'] = 'right'): ReportCell => ({ value, style: 'heading', align, wrap: true });
/** What a filter's button takes from a heading, in characters. */
const FILTER_BUTTON = 4;

/** Widths at which no word of a filtered heading is broken by its button. */
export const roomForFilters = (headings: readonly ReportCell[], widths: readonly number[]): number[] =>
  widths.map((width, column) => Math.max(width, FILTER_BUTTON + Math.max(...String(headings[column]?.value ?? '').split(' ').map((word) => word.length))));

/** Nothing to show, in the line of a table. */
export const blank: ReportCell = { value: null, style: 'figure' };

/** A figure in its measure's format; a missing one shows a dash, never an empty cell or a 0. */
export function figure(value: number | null | undefined, kind: MeasureKind, style: CellStyle = 'figure'): ReportCell {
  return value === null || value === undefined
    ? { value: NO_FIGURE, style: 'withheld', align: 'right' }
    : { value, style, format: FORMATS[kind], align: 'right' };
}

/** The school's figure less the comparison's, to the figure's own decimals. */
export function gap(value: number | null | undefined, comparison: number | undefined, kind: MeasureKind): ReportCell {
  if (value === null || value === undefined || comparison === undefined) return blank;
  const places = kind === 'score' ? 10 : kind === 'percent' || kind === 'count' ? 1 : 100;
  return { value: Math.round((value - comparison) * places) / places, style: 'figure', format: GAP_FORMATS[kind], align: 'right' };
}

/** A score with its sign, in a sentence. */
export const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

/** TRUE and FALSE as people say them. */
export const yesNo = (value: boolean | null): ReportCell => ({ value: value === null ? NO_FIGURE : value ? 'Yes' : 'No', style: 'figure', align: 'center' });

/** The academic year of an exam summer: 2023 is "2022/23" (Y-0). */
export const academicYear = (year: number): string => `${year - 1}/${String(year).slice(2)}`;

/** The lines under every title: what the figures are of, and what was left out. */
export function subtitleRows(context: ReportContext): ReportCell[][] {
  return [
    [text([academicYear(context.year), context.focus, context.estimates && `estimates: ${context.estimates}`, `${context.status} data`].filter(Boolean).join(' · '), 'subtitle')],
    [text(`Filters applied: ${context.filters.join('; ') || 'none'} · made ${context.made} · ${rulesText(context.rulesVersion)}`, 'note')],
  ];
}

/** Landscape, one page wide, the school and the date on every page. */
export function printSetup(context: ReportContext, title: string, repeatRow?: number): PrintSetup {
  return {
    orientation: 'landscape',
    ...(repeatRow === undefined ? {} : { repeatRows: [repeatRow, repeatRow] as const }),
    header: [context.audience === 'anonymous' ? '' : context.school, title].filter(Boolean).join(' – '),
    footer: `Made ${context.made} with Headline, ${rulesText(context.rulesVersion)}`,
  };
}
