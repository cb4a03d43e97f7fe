import { CHART } from '../../../src/report/look';
import { formatted, type ChartData, type Point, type SeriesData } from './data';
import { labelOf, layoutOf, LETTER, LINE, shortened, wrapped, type ChartLayout } from './layout';

const ink = `#${CHART.text}`;
const axis = `#${CHART.axis}`;
const rule = `#${CHART.grid}`;
const FONT = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';

interface Props { readonly chart: ChartData; readonly width: number; readonly height: number; readonly dark: boolean }

/** A chart of the workbook over its cells: the file's own drawing, redrawn from the cells as they are now. */
export function SheetChart({ chart, width, height, dark }: Props) {
  const format = (value: number): string => formatted(value, chart.format);
  const layout = layoutOf(chart, width, height, format);
  const lying = chart.drawing === 'bar';
  const { plot } = layout;
  const [under, beside] = lying ? [chart.yTitle, ''] : [chart.xTitle, chart.yTitle];
  return (
    <svg
      width={width} height={height} role="img" aria-label={chart.alt} fontFamily={FONT} fontSize={11} fill={ink}
      // On a dark grid the sheet's own colours are turned round too.
      style={{ background: '#FFFFFF', border: `1px solid ${rule}`, boxSizing: 'border-box', display: 'block', ...(dark ? { filter: 'invert(0.9) hue-rotate(180deg)' } : {}) }}
    >
      {chart.title && <text x={width / 2} y={20} textAnchor="middle" fontSize={14} fontWeight={600}>{shortened(chart.title, Math.floor(width / 7.5))}</text>}
      {chart.drawing === 'pie' ? <Pie series={chart.series[0]!} layout={layout} /> : (
        <>
          <ValueAxis layout={layout} format={format} lying={lying} />
          {chart.drawing === 'scatter' ? <AcrossAxis layout={layout} /> : <CategoryAxis layout={layout} lying={lying} />}
          <Marks chart={chart} layout={layout} />
          {beside && <text transform={`translate(14 ${(plot.top + plot.bottom) / 2}) rotate(-90)`} textAnchor="middle">{beside}</text>}
          {under && <text x={(plot.left + plot.right) / 2} y={height - 10 - (chart.legend ? LINE * 1.4 : 0)} textAnchor="middle">{under}</text>}
        </>
      )}
      {chart.legend && chart.drawing !== 'pie' && <Legend series={chart.series} width={width} y={height - 12} />}
    </svg>
  );
}

function ValueAxis({ layout: { plot, values, ticks }, format, lying }: { readonly layout: ChartLayout; readonly format: (value: number) => string; readonly lying: boolean }) {
  return ticks.map((tick) => {
    const at = values(tick);
    const stroke = tick === 0 ? axis : rule;
    return lying
      ? <g key={tick}><line x1={at} x2={at} y1={plot.top} y2={plot.bottom} stroke={stroke} /><text x={at} y={plot.bottom + LINE} textAnchor="middle">{format(tick)}</text></g>
      : <g key={tick}><line x1={plot.left} x2={plot.right} y1={at} y2={at} stroke={stroke} /><text x={plot.left - 6} y={at + 4} textAnchor="end">{format(tick)}</text></g>;
  });
}

function CategoryAxis({ layout: { plot, bands, categories }, lying }: { readonly layout: ChartLayout; readonly lying: boolean }) {
  return categories.map((category) => {
    const middle = bands(category)! + bands.bandwidth() / 2;
    if (lying) return <text key={category} x={plot.left - 6} y={middle + 4} textAnchor="end">{shortened(labelOf(category), Math.floor((plot.left - 12) / LETTER))}</text>;
    return <text key={category} textAnchor="middle">{wrapped(labelOf(category), bands.step()).map((line, index) => <tspan key={index} x={middle} y={plot.bottom + LINE * (index + 1)}>{line}</tspan>)}</text>;
  });
}

function AcrossAxis({ layout: { plot, across } }: { readonly layout: ChartLayout }) {
  return across.ticks(6).map((tick) => <text key={tick} x={across(tick)} y={plot.bottom + LINE} textAnchor="middle">{tick}</text>);
}

function Marks({ chart, layout }: { readonly chart: ChartData; readonly layout: ChartLayout }) {
  switch (chart.drawing) {
    case 'bar': case 'column': return <Bars chart={chart} layout={layout} />;
    case 'interval': return <Intervals chart={chart} layout={layout} />;
    case 'scatter': return chart.series.map((series) => series.points.map(({ x, y }, index) =>
      x !== null && y !== null && <circle key={`${series.name}${index}`} cx={layout.across(x)} cy={layout.values(y)} r={3} fill={series.colour} fillOpacity={0.75} />));
    default: return chart.series.map((series) => <polyline key={series.name} fill="none" stroke={series.colour} strokeWidth={2} points={lineOf(series, layout)} />);
  }
}

const middleOf = (layout: ChartLayout, index: number): number => layout.bands(layout.categories[index]!)! + layout.bands.bandwidth() / 2;
const lineOf = ({ points }: SeriesData, layout: ChartLayout): string =>
  points.flatMap(({ y }, index) => (y === null || !layout.categories[index] ? [] : [`${middleOf(layout, index)},${layout.values(y)}`])).join(' ');

function Bars({ chart, layout }: { readonly chart: ChartData; readonly layout: ChartLayout }) {
  const { bands, values, categories } = layout;
  const lying = chart.drawing === 'bar';
  const share = bands.bandwidth() / (chart.stacked ? 1 : chart.series.length);
  const base: number[] = categories.map(() => 0);
  return chart.series.map((series, place) => series.points.map(({ y }, index) => {
    if (y === null || categories[index] === undefined) return null;
    const start = chart.stacked ? base[index]! : 0;
    if (chart.stacked) base[index] = start + y;
    const along = bands(categories[index])! + (chart.stacked ? 0 : place * share);
    const [low, high] = [Math.min(values(start), values(start + y)), Math.max(values(start), values(start + y))];
    const box = lying ? { x: low, y: along, width: high - low, height: Math.max(1, share - 1) } : { x: along, y: low, width: Math.max(1, share - 1), height: high - low };
    return <rect key={`${series.name}${index}`} {...box} fill={series.colour} />;
  }));
}

/** A line from the low to the high end of each name, its score on it, and what it is held against. */
function Intervals({ chart, layout }: { readonly chart: ChartData; readonly layout: ChartLayout }) {
  const edges = chart.series.filter(({ role }) => role === 'edge');
  const lines = layout.categories.map((_, index) => edges.flatMap(({ points }) => points[index]?.y ?? []));
  return (
    <>
      {lines.map((ends, index) => ends.length > 1 && (
        <line key={index} x1={middleOf(layout, index)} x2={middleOf(layout, index)} y1={layout.values(Math.min(...ends))} y2={layout.values(Math.max(...ends))} stroke={edges[0]!.colour} strokeWidth={2} />
      ))}
      {chart.series.map((series) => series.points.map((point: Point, index) => {
        if (point.y === null || layout.categories[index] === undefined) return null;
        const at = [middleOf(layout, index), layout.values(point.y)] as const;
        const key = `${series.name}${index}`;
        if (series.role === 'edge') return <line key={key} x1={at[0] - 6} x2={at[0] + 6} y1={at[1]} y2={at[1]} stroke={series.colour} strokeWidth={2} />;
        if (series.role === 'comparison') return <path key={key} d="M0 -5L5 0L0 5L-5 0Z" transform={`translate(${at[0]} ${at[1]})`} fill={series.colour} />;
        return <circle key={key} cx={at[0]} cy={at[1]} r={4.5} fill={series.colour} />;
      }))}
    </>
  );
}

const SLICES = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];

function Pie({ series, layout: { plot } }: { readonly series: SeriesData; readonly layout: ChartLayout }) {
  const radius = Math.max(10, Math.min(plot.right - plot.left, plot.bottom - plot.top) / 2 - 8);
  const middle = { x: plot.left + radius, y: (plot.top + plot.bottom) / 2 };
  const total = series.points.reduce((sum, { y }) => sum + Math.max(0, y ?? 0), 0) || 1;
  let turned = 0;
  return series.points.map(({ y, category }, index) => {
    const from = turned;
    turned += (Math.max(0, y ?? 0) / total) * 2 * Math.PI;
    const at = (angle: number): string => `${middle.x + radius * Math.sin(angle)} ${middle.y - radius * Math.cos(angle)}`;
    const colour = SLICES[index % SLICES.length];
    return (
      <g key={index}>
        <path d={`M${middle.x} ${middle.y}L${at(from)}A${radius} ${radius} 0 ${turned - from > Math.PI ? 1 : 0} 1 ${at(turned - 1e-6)}Z`} fill={colour} stroke="#FFFFFF" />
        <rect x={middle.x + radius + 16} y={plot.top + index * LINE * 1.3} width={10} height={10} fill={colour} />
        <text x={middle.x + radius + 32} y={plot.top + index * LINE * 1.3 + 9}>{category}</text>
      </g>
    );
  });
}

function Legend({ series, width, y }: { readonly series: readonly SeriesData[]; readonly width: number; readonly y: number }) {
  const widths = series.map(({ name }) => name.length * LETTER + 30);
  let x = Math.max(8, (width - widths.reduce((sum, each) => sum + each, 0)) / 2);
  return series.map(({ name, colour }, index) => {
    const at = x;
    x += widths[index]!;
    return <g key={name}><rect x={at} y={y - 9} width={10} height={10} fill={colour} /><text x={at + 15} y={y}>{name}</text></g>;
  });
}
