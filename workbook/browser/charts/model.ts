/** Charts of the file, the user's own and ours, as the page draws them over the cells. */
import type { Chart, ChartSeriesInfo, Sheet } from 'hucre';
import { resolveThemeColor } from 'hucre/xlsx';

export type Drawing = 'bar' | 'column' | 'line' | 'interval' | 'scatter' | 'pie';

export interface DrawnSeries {
  readonly name: string;
  /** A reference with its sheet: "'Pupil groups'!$B$4:$B$9". */
  readonly values: string;
  readonly categories: string | null;
  readonly colour: string;
  /** In an interval: its end points, and what they enclose. */
  readonly role: 'score' | 'edge' | 'comparison';
}

export interface DrawnChart {
  readonly drawing: Drawing;
  readonly title: string;
  readonly alt: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly series: readonly DrawnSeries[];
  readonly legend: boolean;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly format: string;
  readonly stacked: boolean;
}

/** Office's accents, for series that say no colour. */
const COLOURS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
/** The size of a chart that is anchored by one cell, in rows and columns. */
const USUAL = { rows: 15, columns: 8 };

/** A chart's bars lie or stand, which only its own XML says: by the reference of its first series. */
export type BarDirections = ReadonlyMap<string, 'bar' | 'col'>;

/** The charts of a sheet that the page can draw; others stay in the file unseen. */
export function chartsOf(sheet: Sheet, directions: BarDirections, theme?: readonly string[]): DrawnChart[] {
  return (sheet.charts ?? []).flatMap((chart) => {
    const drawing = drawingOf(chart, directions);
    const series = (chart.series ?? []).flatMap((each, index) => (each.valuesRef ? [seriesOf(each, index, theme)] : []));
    if (!drawing || !chart.anchor || series.length === 0) return [];
    const { from, to } = chart.anchor;
    const title = chart.title ?? '';
    return [{
      drawing, title, series,
      alt: chart.altText ?? (title ? `Chart: ${title}` : 'Chart'),
      from: { row: from.row, column: from.col },
      to: to ? { row: to.row, column: to.col } : { row: from.row + USUAL.rows, column: from.col + USUAL.columns },
      legend: chart.legend !== false && chart.legend !== undefined && (series.length > 1 || drawing === 'pie'),
      xTitle: chart.axes?.x?.title ?? '', yTitle: chart.axes?.y?.title ?? '',
      format: chart.axes?.y?.numberFormat?.formatCode ?? 'General',
      stacked: chart.barGrouping === 'stacked' || chart.barGrouping === 'percentStacked',
    }];
  });
}

function drawingOf(chart: Chart, directions: BarDirections): Drawing | null {
  const kind = chart.kinds[0]?.replace('3D', '');
  switch (kind) {
    case 'bar': return directions.get(chart.series?.[0]?.valuesRef ?? '') === 'bar' ? 'bar' : 'column';
    case 'line': case 'area': case 'stock': return chart.hiLowLines || chart.series?.some((each) => each.marker?.symbol === 'dash') ? 'interval' : 'line';
    case 'scatter': case 'bubble': return 'scatter';
    case 'pie': case 'doughnut': return 'pie';
    default: return null;
  }
}

function seriesOf({ name, valuesRef, categoriesRef, color, marker }: ChartSeriesInfo, index: number, theme?: readonly string[]): DrawnSeries {
  const own = [color, marker?.fill, marker?.line].find((each) => typeof each === 'string');
  const fromTheme = theme && resolveThemeColor([...theme], 4 + (index % 6));
  const role = marker?.symbol === 'dash' ? 'edge' : marker?.symbol === 'diamond' ? 'comparison' : 'score';
  return { name: name ?? `Series ${index + 1}`, values: valuesRef!, categories: categoriesRef ?? null, colour: `#${own ?? fromTheme ?? COLOURS[index % COLOURS.length]}`, role };
}
