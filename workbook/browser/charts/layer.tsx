import { useEffect, useReducer, useRef, useState } from 'react';
import type { Workbook as FileBook } from 'hucre';
import type { Grid } from '../grid';
import { listen } from '../listening';
import { barDirections } from './directions';
import { chartData } from './data';
import { chartsOf, type DrawnChart } from './model';
import { SheetChart } from './SheetChart';

/** The name under which the grid finds the component. */
const COMPONENT = 'HeadlineChart';

interface Placed { readonly chart: DrawnChart; readonly grid: Grid; readonly dark: () => boolean }

/** Charts that stand over cells now, by the key that the grid hands to the component. */
const placed = new Map<string, Placed>();

/** Puts the charts of a workbook over their cells and keeps them there as sheets come and go. */
export class ChartLayer {
  private readonly shown = new Map<string, { readonly key: string; readonly dispose: () => void }[]>();
  private static registered = new WeakSet<object>();
  private static count = 0;

  constructor(private readonly grid: Grid, private readonly dark: () => boolean) {
    if (ChartLayer.registered.has(grid.api)) return;
    ChartLayer.registered.add(grid.api);
    (grid.api as unknown as { registerComponent(name: string, component: unknown): unknown }).registerComponent(COMPONENT, FloatingChart);
  }

  /** Draws the charts that the file now has; sheets that were shown anew get theirs again. */
  update(file: FileBook, bytes: Uint8Array): void {
    const directions = barDirections(bytes);
    const present = new Set(this.grid.unit.getSheets().map((sheet) => sheet.getSheetId()));
    for (const id of this.shown.keys()) if (!present.has(id)) this.clear(id);
    for (const source of file.sheets) {
      const sheet = this.grid.sheet(source.name);
      if (!sheet || this.shown.has(sheet.getSheetId())) continue;
      const charts = chartsOf(source, directions, file.themeColors);
      this.shown.set(sheet.getSheetId(), charts.flatMap((chart) => this.place(sheet.getSheetId(), chart)));
    }
  }

  close(): void {
    for (const id of [...this.shown.keys()]) this.clear(id);
  }

  private clear(sheet: string): void {
    for (const { key, dispose } of this.shown.get(sheet) ?? []) { placed.delete(key); dispose(); }
    this.shown.delete(sheet);
  }

  private place(sheetId: string, chart: DrawnChart): { key: string; dispose: () => void }[] {
    const sheet = this.grid.unit.getSheetBySheetId(sheetId)!;
    const facade = this.grid.api.getActiveWorkbook()?.getSheetBySheetId(sheetId) as unknown as FloatingSheet | null;
    if (!facade) return [];
    const key = `chart-${(ChartLayer.count += 1)}`;
    placed.set(key, { chart, grid: this.grid, dark: this.dark });
    const across = (column: number): number => sum(column, (index) => (sheet.getColVisible(index) ? sheet.getColumnWidth(index) : 0));
    const down = (row: number): number => sum(row, (index) => (sheet.getRowVisible(index) ? sheet.getRowHeight(index) : 0));
    const { from, to } = chart;
    this.grid.reach(sheet, to.row + 1, to.column + 1);
    const header = { x: sheet.getConfig().rowHeader.width, y: sheet.getConfig().columnHeader.height };
    const float = facade.addFloatDomToPosition({
      allowTransform: false, componentKey: COMPONENT, data: { key, width: across(to.column) - across(from.column), height: down(to.row) - down(from.row) },
      initPosition: { startX: header.x + across(from.column), endX: header.x + across(to.column), startY: header.y + down(from.row), endY: header.y + down(to.row) },
    });
    return float ? [{ key, dispose: float.dispose }] : [];
  }
}

interface FloatingSheet {
  addFloatDomToPosition(layer: { allowTransform: boolean; componentKey: string; data: object; initPosition: { startX: number; endX: number; startY: number; endY: number } }): { dispose: () => void } | null | undefined;
}

const sum = (count: number, size: (index: number) => number): number => Array.from({ length: count }, (_, index) => size(index)).reduce((all, each) => all + each, 0);

/** What the grid puts over the cells: it fills the place that it is given, and follows the cells. */
function FloatingChart({ data }: { readonly data?: { readonly key: string; readonly width: number; readonly height: number } }) {
  const chart = data && placed.get(data.key);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: data?.width ?? 0, height: data?.height ?? 0 });
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => (chart ? listen(chart.grid, redraw) : undefined), [chart]);
  useEffect(() => {
    if (!box.current) return undefined;
    const seen = new ResizeObserver(([entry]) => { if (entry && entry.contentRect.width > 0) setSize({ width: entry.contentRect.width, height: entry.contentRect.height }); });
    seen.observe(box.current);
    return () => seen.disconnect();
  }, []);
  if (!chart) return null;
  return <div ref={box} style={{ width: '100%', height: '100%' }}><SheetChart chart={chartData(chart.chart, chart.grid)} width={size.width} height={size.height} dark={chart.dark()} /></div>;
}
