/** Where the parts of a chart stand, in pixels. */
import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from 'd3-scale';
import type { ChartData } from './data';

/** Letters of the chart's text are about this wide and lines this high. */
export const LETTER = 6.1;
export const LINE = 14;
const MARGIN = 10;
const TICKS = 5;

export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

export interface ChartLayout {
  readonly plot: Box;
  readonly values: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  /** For all but scatters. */
  readonly bands: ScaleBand<string>;
  /** For scatters. */
  readonly across: ScaleLinear<number, number>;
  readonly categories: readonly string[];
}

const textWidth = (text: string): number => text.length * LETTER;

/** Lays a chart out in a box of this size. */
export function layoutOf(chart: ChartData, width: number, height: number, format: (value: number) => string): ChartLayout {
  const categories = (chart.series[0]?.points ?? []).map(({ category }, index) => `${index}\u0000${category}`);
  const numbers = chart.series.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])));
  const zero = chart.drawing !== 'scatter' && chart.drawing !== 'line';
  const stacks = chart.stacked ? categories.map((_, index) => chart.series.reduce((sum, { points }) => sum + (points[index]?.y ?? 0), 0)) : [];
  const values = scaleLinear().domain(span([...numbers, ...stacks, ...(zero ? [0] : [])])).nice(TICKS);
  const ticks = values.ticks(TICKS);
  const lying = chart.drawing === 'bar';
  const longest = Math.max(0, ...(lying ? categories.map((each) => textWidth(labelOf(each))) : ticks.map((tick) => textWidth(format(tick)))));
  const foot = lying ? LINE : chart.drawing === 'scatter' ? LINE : categoryFoot(categories, width);
  const plot: Box = {
    left: MARGIN + Math.min(longest, width * 0.42) + 6 + (chart.yTitle && !lying ? LINE : 0),
    top: MARGIN + (chart.title ? LINE * 1.6 : 0),
    right: width - MARGIN - (lying ? LETTER * 4 : 0),
    bottom: height - MARGIN - foot - (chart.legend ? LINE * 1.4 : 0) - (chart.xTitle || (lying && chart.yTitle) ? LINE * 1.2 : 0),
  };
  const xs = chart.series.flatMap(({ points }) => points.flatMap(({ x, y }) => (x === null || y === null ? [] : [x])));
  return {
    plot, ticks, categories,
    values: values.range(lying ? [plot.left, plot.right] : [plot.bottom, plot.top]),
    bands: scaleBand<string>().domain(categories).range(lying ? [plot.top, plot.bottom] : [plot.left, plot.right]).padding(0.3),
    across: scaleLinear().domain(span(xs)).nice(TICKS).range([plot.left, plot.right]),
  };
}

/** The label of a category: categories with one name are kept apart by their number in front. */
export const labelOf = (category: string): string => category.slice(category.indexOf('\u0000') + 1);

/** Words under a chart stand in up to three lines. */
function categoryFoot(categories: readonly string[], width: number): number {
  const room = Math.max(40, (width - 60) / Math.max(1, categories.length));
  return LINE * Math.max(1, ...categories.map((each) => wrapped(labelOf(each), room).length)) + 2;
}

/** A label in lines that fit a width; what does not fit in three lines ends with dots. */
export function wrapped(label: string, room: number): string[] {
  const letters = Math.max(4, Math.floor(room / LETTER));
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = lines.slice(0, 3).map((line) => shortened(line, letters));
  if (lines.length > 3) cut[2] = `${cut[2]!.slice(0, letters - 1)}…`;
  return cut;
}

export const shortened = (text: string, letters: number): string => (text.length > letters ? `${text.slice(0, Math.max(1, letters - 1))}…` : text);

function span(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return [0, 1];
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}
