/**
 * A native Excel chart (ECMA-376 part 1, 21.2) of a report sheet's cells. Every line and colour is given, since
 * programs differ in what they take for granted; the values stand in it too, for viewers that do not calculate.
 */
import { areaAddress, cellAddress, quoteSheet } from '../../src/cells/address';
import type { Area } from '../../src/cells/grid';
import { CHART, FONT, SERIES, type SeriesLook } from '../../src/report/look';
import type { ChartSeries, ReportCell, ReportChart } from '../../src/report/types';
import { escapeXml } from './xml';

type Rows = readonly (readonly ReportCell[])[];

/** English Metric Units of a point. */
const EMU = 12_700;
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** How thick bars are: the gap between two groups as a percentage of a bar. */
const GAP = 60;
const MARKER = 8;
const SMALL_MARKER = 5;

/** The chart's part. `tab` is the name of the sheet that its cells stand on. */
export function chartXml(chart: ReportChart, rows: Rows, tab: string): string {
  const draw = new Plot(chart, rows, tab);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>`
    + `<c:chart>${title(chart.title, CHART.titleSize, true)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${draw.plot()}<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>`
    + `${chart.series.length > 1 ? legend() : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`
    + `<c:spPr>${solid('FFFFFF')}${line(CHART.grid, 0.75)}</c:spPr>${textProperties(CHART.textSize)}</c:chartSpace>`;
}

class Plot {
  constructor(private readonly chart: ReportChart, private readonly rows: Rows, private readonly tab: string) {}

  plot(): string {
    switch (this.chart.kind) {
      case 'bar': return this.bars('bar') + this.categoryAxis('l', true) + this.valueAxis('b', this.chart.yTitle, this.valueFormat(), CATEGORY_AXIS, VALUE_AXIS, 'max');
      case 'column': return this.bars('col') + this.categoryAxis('b', false) + this.valueAxis('l', this.chart.yTitle, this.valueFormat(), CATEGORY_AXIS, VALUE_AXIS);
      case 'interval': return this.intervals() + this.categoryAxis('b', false) + this.valueAxis('l', this.chart.yTitle, this.valueFormat(), CATEGORY_AXIS, VALUE_AXIS);
      case 'scatter': return this.points() + this.valueAxis('b', this.chart.xTitle, this.formatOf(this.chart.categories), VALUE_AXIS, CATEGORY_AXIS) + this.valueAxis('l', this.chart.yTitle, this.valueFormat(), CATEGORY_AXIS, VALUE_AXIS);
    }
  }

  private bars(direction: 'bar' | 'col'): string {
    const series = this.chart.series.map((each, index) => {
      const look = lookAt(index);
      const fill = look.pattern === 'solid' ? solid(look.color) : `<a:pattFill prst="${look.pattern}"><a:fgClr>${rgb(look.color)}</a:fgClr><a:bgClr>${rgb('FFFFFF')}</a:bgClr></a:pattFill>`;
      return `<c:ser>${this.head(each, index)}<c:spPr>${fill}${line(look.color, 1)}</c:spPr><c:invertIfNegative val="0"/>${this.category()}${this.values(each.values)}</c:ser>`;
    });
    return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${GAP}"/>${axisIds(CATEGORY_AXIS, VALUE_AXIS)}</c:barChart>`;
  }

  /** Low, score and high as series of markers; the score's bars reach from low to high. */
  private intervals(): string {
    const series = this.chart.series.map((each, index) => {
      const edge = each.role === 'low' || each.role === 'high';
      const compared = each.role === 'comparison';
      const look = edge ? { color: lookAt(0).color, marker: 'dash' } : lookAt(compared ? 1 : 0);
      return `<c:ser>${this.head(each, index)}<c:spPr>${NO_LINE}</c:spPr>${marker(look, edge ? MARKER : MARKER + 1)}${edge || compared ? '' : this.errorBars(each)}${this.category()}${this.values(each.values)}<c:smooth val="0"/></c:ser>`;
    });
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axisIds(CATEGORY_AXIS, VALUE_AXIS)}</c:lineChart>`;
  }

  private errorBars(score: ChartSeries): string {
    const bound = (role: 'low' | 'high') => this.numbers(this.chart.series.find((each) => each.role === role)?.values ?? score.values);
    const scores = this.numbers(score.values);
    const part = (tag: string, bounds: readonly (number | null)[]) => {
      const lengths = bounds.map((value, index) => (value === null || scores[index] === null ? 0 : Number(Math.abs(value - scores[index]!).toFixed(10))));
      return `<c:${tag}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${lengths.length}"/>${lengths.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}</c:numLit></c:${tag}>`;
    };
    return `<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>${part('plus', bound('high'))}${part('minus', bound('low'))}<c:spPr>${line(lookAt(0).color, 2)}</c:spPr></c:errBars>`;
  }

  private points(): string {
    const series = this.chart.series.map((each, index) =>
      `<c:ser>${this.head(each, index)}<c:spPr>${NO_LINE}</c:spPr>${marker(lookAt(index), SMALL_MARKER)}<c:xVal>${this.numberReference(this.chart.categories)}</c:xVal><c:yVal>${this.numberReference(each.values)}</c:yVal><c:smooth val="0"/></c:ser>`);
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}${axisIds(VALUE_AXIS, CATEGORY_AXIS)}</c:scatterChart>`;
  }

  private head({ name }: ChartSeries, index: number): string {
    return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  }

  private category(): string {
    const cells = this.cells(this.chart.categories);
    const points = cells.map(({ value }, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`));
    return `<c:cat><c:strRef><c:f>${this.reference(this.chart.categories)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
  }

  private values(area: Area): string { return `<c:val>${this.numberReference(area)}</c:val>`; }

  private numberReference(area: Area): string {
    const numbers = this.numbers(area);
    const points = numbers.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`));
    return `<c:numRef><c:f>${this.reference(area)}</c:f><c:numCache><c:formatCode>${escapeXml(this.formatOf(area))}</c:formatCode><c:ptCount val="${numbers.length}"/>${points.join('')}</c:numCache></c:numRef>`;
  }

  private reference({ top, left, bottom, right }: Area): string {
    const absolute = (row: number, column: number) => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    const whole = top === bottom && left === right ? absolute(top, left) : `${absolute(top, left)}:${absolute(bottom, right)}`;
    return escapeXml(`${quoteSheet(this.tab)}!${whole}`);
  }

  private cells({ top, left, bottom, right }: Area): ReportCell[] {
    const cells: ReportCell[] = [];
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) cells.push(this.rows[row]?.[column] ?? { value: null });
    if (cells.length === 0) throw new RangeError(`The chart's cells ${areaAddress({ top, left, bottom, right })} are none.`);
    return cells;
  }

  private numbers(area: Area): (number | null)[] { return this.cells(area).map(({ value }) => (typeof value === 'number' ? value : null)); }
  private formatOf(area: Area): string { return this.cells(area).find(({ format }) => format !== undefined)?.format ?? 'General'; }
  private valueFormat(): string { return this.formatOf(this.chart.series[0]!.values); }

  private categoryAxis(position: 'l' | 'b', reversed: boolean): string {
    return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${this.chart.xTitle ? title(this.chart.xTitle, CHART.textSize, false) : ''}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(CHART.axis, 1)}</c:spPr>${textProperties(CHART.textSize)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  }

  private valueAxis(position: 'l' | 'b', name: string | undefined, format: string, crosses: number, id: number, at: 'autoZero' | 'max' = 'autoZero'): string {
    return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:majorGridlines><c:spPr>${line(CHART.grid, 0.75)}</c:spPr></c:majorGridlines>${name ? title(name, CHART.textSize, false) : ''}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(CHART.axis, 1)}</c:spPr>${textProperties(CHART.textSize)}<c:crossAx val="${crosses}"/><c:crosses val="${at}"/><c:crossBetween val="${this.chart.kind === 'scatter' ? 'midCat' : 'between'}"/></c:valAx>`;
  }
}

const lookAt = (index: number): SeriesLook => SERIES[index % SERIES.length]!;
const NO_LINE = '<a:ln><a:noFill/></a:ln>';
const rgb = (color: string): string => `<a:srgbClr val="${color}"/>`;
const solid = (color: string): string => `<a:solidFill>${rgb(color)}</a:solidFill>`;
const line = (color: string, points: number): string => `<a:ln w="${Math.round(points * EMU)}" cap="flat">${solid(color)}<a:prstDash val="solid"/><a:round/></a:ln>`;
const marker = ({ color, marker: symbol }: { color: string; marker: string }, size: number): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${solid(color)}${line(color, 0.75)}</c:spPr></c:marker>`;
const axisIds = (first: number, second: number): string => `<c:axId val="${first}"/><c:axId val="${second}"/>`;
const font = (size: number, bold: boolean): string => `sz="${size * 100}" b="${bold ? 1 : 0}"`;
const letters = `${solid(CHART.text)}<a:latin typeface="${FONT}"/>`;
const textProperties = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${font(size, false)}>${letters}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
const title = (text: string, size: number, bold: boolean): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${font(size, bold)}>${letters}</a:defRPr></a:pPr><a:r><a:rPr lang="en-GB" ${font(size, bold)}>${letters}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
const legend = (): string => `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(CHART.textSize)}</c:legend>`;
