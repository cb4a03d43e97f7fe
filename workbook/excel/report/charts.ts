import { areaAddress, cellAddress } from '../../../src/cells/address';
import { CHART, SERIES } from '../../../src/report/look';
import type { ChartSeries, ReportChart } from '../../../src/report/types';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', interval: 'LineMarkers', scatter: 'XYScatter' } as const;
const MARKERS = { circle: 'Circle', diamond: 'Diamond', square: 'Square', triangle: 'Triangle' } as const;
const MARKER_SIZE = 8;

/** Draws one chart. An interval is three series without lines: low, score and high (Office.js has no error bars of one's own). */
export function addChart(sheet: Excel.Worksheet, chart: ReportChart): void {
  const [first, ...rest] = chart.series;
  if (!first) return;
  const range = (area: Parameters<typeof areaAddress>[0]): Excel.Range => sheet.getRange(areaAddress(area));
  const drawn = sheet.charts.add(TYPES[chart.kind], range(first.values), 'Auto');
  drawn.setPosition(cellAddress(chart.anchor.top, chart.anchor.left), cellAddress(chart.anchor.bottom, chart.anchor.right));
  drawn.title.text = chart.title;
  drawn.title.format.font.size = CHART.titleSize;
  drawn.title.format.font.color = `#${CHART.text}`;
  drawn.legend.visible = chart.series.length > 1;
  drawn.legend.position = 'Bottom';

  [first, ...rest].forEach((series, index) => {
    const line = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name);
    line.name = series.name;
    line.setValues(range(series.values));
    line.setXAxisValues(range(chart.categories));
    if (chart.kind === 'bar' || chart.kind === 'column') line.format.fill.setSolidColor(`#${lookOf(index).color}`);
    else setMarker(line, series, index, chart.kind);
  });
  setAxes(drawn, chart);
}

const lookOf = (index: number) => SERIES[index % SERIES.length]!;

/** The ends of an interval are dashes in the colour of the score between them. */
function setMarker(line: Excel.ChartSeries, series: ChartSeries, index: number, kind: ReportChart['kind']): void {
  const isEnd = series.role === 'low' || series.role === 'high';
  const look = lookOf(kind === 'interval' && series.role !== 'comparison' ? 0 : index);
  line.markerStyle = isEnd ? 'Dash' : MARKERS[look.marker];
  line.markerSize = MARKER_SIZE;
  line.markerBackgroundColor = `#${look.color}`;
  line.markerForegroundColor = `#${look.color}`;
  line.format.line.clear();
}

function setAxes(drawn: Excel.Chart, chart: ReportChart): void {
  const { categoryAxis, valueAxis } = drawn.axes;
  valueAxis.majorGridlines.visible = true;
  // Names stay beside the plot where values are negative.
  categoryAxis.tickLabelPosition = 'Low';
  if (chart.kind === 'bar') {
    // Excel draws the first category lowest; the reader expects it on top, and the values' axis below.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  if (chart.kind === 'scatter') valueAxis.tickLabelPosition = 'Low';
  if (chart.xTitle) categoryAxis.title.text = chart.xTitle;
  if (chart.yTitle) valueAxis.title.text = chart.yTitle;
}
