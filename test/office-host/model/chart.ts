import { invalidArgument, notFound } from '../beliefs';
import { HostError, NULL_OBJECT } from '../wire';
import { Collection } from './collection';
import { Range } from './range';
import type { Worksheet } from './worksheet';

class ChartFont { readonly $class = 'ChartFont'; Bold = false; Italic = false; Color = ''; Name = ''; Size = 10; }
class ChartFill {
  readonly $class = 'ChartFill';
  color = '';
  SetSolidColor(color: string): void { this.color = color; }
  Clear(): void { this.color = 'none'; }
}
class ChartLineFormat {
  readonly $class = 'ChartLineFormat';
  Color = '';
  LineStyle = 'Continuous';
  Weight = 2.25;
  Clear(): void { this.LineStyle = 'None'; }
}
class ChartAreaFormat { readonly $class = 'ChartAreaFormat'; readonly Font = new ChartFont(); readonly Fill = new ChartFill(); }
class ChartSeriesFormat { readonly $class = 'ChartSeriesFormat'; readonly Fill = new ChartFill(); readonly Line = new ChartLineFormat(); }
class ChartTitleFormat { readonly $class = 'ChartTitleFormat'; readonly Font = new ChartFont(); }
class ChartTitle { readonly $class = 'ChartTitle'; Text = ''; Visible = true; Overlay = false; readonly Format = new ChartTitleFormat(); }
class ChartAxisTitle { readonly $class = 'ChartAxisTitle'; Text = ''; Visible = false; }
class ChartGridlines { readonly $class = 'ChartGridlines'; Visible = false; }
class ChartLegend { readonly $class = 'ChartLegend'; Visible = true; Position = 'Right'; Overlay = false; }
class ChartDataLabels { readonly $class = 'ChartDataLabels'; ShowValue = false; Position = 'BestFit'; NumberFormat = 'General'; readonly Format = new ChartTitleFormat(); }

class ChartAxis {
  readonly $class = 'ChartAxis';
  readonly Title = new ChartAxisTitle();
  readonly MajorGridlines = new ChartGridlines();
  Minimum: unknown = '';
  Maximum: unknown = '';
  ReversePlotOrder = false;
  TickLabelPosition = 'NextToAxis';
  Position = 'Automatic';
  NumberFormat = 'General';
  Visible = true;
}
class ChartAxes { readonly $class = 'ChartAxes'; readonly CategoryAxis = new ChartAxis(); readonly ValueAxis = new ChartAxis(); }

/** One series: its values and names stand in cells. [types: ChartSeries.setValues, setXAxisValues] */
export class ChartSeries {
  readonly $class = 'ChartSeries';
  readonly Format = new ChartSeriesFormat();
  readonly DataLabels = new ChartDataLabels();
  values: Range | null = null;
  xValues: Range | null = null;
  ChartType: string;
  MarkerStyle = 'Automatic';
  MarkerSize = 5;
  MarkerBackgroundColor = '';
  MarkerForegroundColor = '';
  GapWidth = 150;
  Smooth = false;
  HasDataLabels = false;
  constructor(private readonly chart: Chart, public Name: string) { this.ChartType = chart.ChartType; }
  SetValues(range: Range): void { this.values = oneLine(range); }
  SetXAxisValues(range: Range): void { this.xValues = oneLine(range); }
  Delete(): void { this.chart.Series.list.splice(this.chart.Series.list.indexOf(this), 1); }
}

/** A series is one row or one column. */
function oneLine(range: Range): Range {
  if (!(range instanceof Range) || (range.RowCount > 1 && range.ColumnCount > 1)) throw invalidArgument();
  return range;
}

class ChartSeriesCollection {
  readonly $class = 'ChartSeriesCollection';
  readonly list: ChartSeries[] = [];
  constructor(private readonly chart: Chart) {}
  $items(): readonly ChartSeries[] { return this.list; }
  get Count(): number { return this.list.length; }
  GetItemAt(index: number): ChartSeries {
    const series = this.list[index];
    if (!series) throw invalidArgument();
    return series;
  }
  Add(name?: string): ChartSeries {
    const series = new ChartSeries(this.chart, name ?? `Series${this.list.length + 1}`);
    this.list.push(series);
    return series;
  }
}

const CHART_TYPES = ['BarClustered', 'ColumnClustered', 'LineMarkers', 'XYScatter'];

export class Chart {
  readonly $class = 'Chart';
  readonly Title = new ChartTitle();
  readonly Axes = new ChartAxes();
  readonly Legend = new ChartLegend();
  readonly Format = new ChartAreaFormat();
  readonly Series: ChartSeriesCollection;
  Name: string;
  Top = 0;
  Left = 0;
  Height = 216;
  Width = 360;
  /** The cells that it covers, from the first to the last. */
  position: readonly [string, string] | null = null;

  constructor(readonly sheet: Worksheet, public ChartType: string, source: Range, readonly $id: string) {
    this.Name = `Chart ${sheet.Charts.list.length + 1}`;
    this.Series = new ChartSeriesCollection(this);
    this.Series.Add().SetValues(oneLine(source));
  }
  get Id(): string { return this.$id; }
  SetPosition(from: Range | string, to: Range | string = from): void {
    this.position = [typeof from === 'string' ? from : from.address(), typeof to === 'string' ? to : to.address()];
  }
  Delete(): void { this.sheet.Charts.remove(this); }
}

/** Charts are found by name. [types: ChartCollection.getItem] */
export class ChartCollection extends Collection<Chart> {
  readonly $class = 'ChartCollection';
  constructor(private readonly sheet: Worksheet) { super(); }
  protected nameOf(chart: Chart): string { return chart.Name; }
  Add(type: string, source: Range): Chart {
    if (!(source instanceof Range)) throw invalidArgument();
    if (!CHART_TYPES.includes(type)) throw new HostError('InvalidArgument', `A chart of type ${type}.`);
    if (source.sheet !== this.sheet) throw notFound();
    const chart = new Chart(this.sheet, type, source, `{C${this.sheet.workbook.nextId()}}`);
    this.list.push(chart);
    return chart;
  }
  override GetItemOrNullObject(key: unknown): Chart | typeof NULL_OBJECT { return this.find(key) ?? NULL_OBJECT; }
}
