/** The figures of a chart, read from the cells that it refers to. */
import { formatValue } from 'hucre';
import { parseArea } from '../../../src/cells/address';
import type { CellValue } from '../../../src/cells/grid';
import type { Grid } from '../grid';
import type { DrawnChart, DrawnSeries } from './model';

export interface Point { readonly category: string; readonly x: number | null; readonly y: number | null; readonly text: string }
export interface SeriesData extends DrawnSeries { readonly points: readonly Point[] }
export interface ChartData extends Omit<DrawnChart, 'series'> { readonly series: readonly SeriesData[] }

/** What stands in the chart now. References that the workbook does not have are empty. */
export function chartData(chart: DrawnChart, grid: Grid): ChartData {
  return {
    ...chart,
    series: chart.series.map((series) => {
      const values = cellsAt(series.values, grid);
      const categories = series.categories === null ? [] : cellsAt(series.categories, grid);
      return {
        ...series,
        points: values.map(({ value, format }, index): Point => {
          const name = categories[index]?.value ?? null;
          return {
            category: name === null ? (series.categories === null ? String(index + 1) : '') : wordOf(name),
            x: typeof name === 'number' ? name : index + 1,
            y: typeof value === 'number' ? value : null,
            text: typeof value === 'number' ? formatted(value, format || chart.format) : '',
          };
        }),
      };
    }),
  };
}

export const formatted = (value: number, format: string): string => formatValue(value, format && format !== 'General' ? format : '0.##').replace(/\.$/, '');

const wordOf = (value: Exclude<CellValue, null>): string => (typeof value === 'object' ? value.error : String(value));

function cellsAt(reference: string, grid: Grid): { readonly value: CellValue; readonly format: string }[] {
  const match = /^\(?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)/i.exec(reference);
  const sheet = match && grid.sheet((match[1] ?? match[2]!).replaceAll("''", "'"));
  if (!match || !sheet) return [];
  const { top, left, bottom, right } = parseArea(match[3]!);
  const found: { value: CellValue; format: string }[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) found.push(grid.cellAt(sheet, row, column));
  return found;
}
