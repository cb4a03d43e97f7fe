import { DrawingTypeEnum } from '@univerjs/core';
import { DrawingApplyType, type IDrawingJsonUndo1, ISheetDrawingService, SetDrawingApplyMutation, type ISheetFloatDom } from '@univerjs/preset-sheets-drawing';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Workbook as FileBook } from 'hucre';
import type { Engine } from '../engine';
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
  /** The charts of each sheet, by their keys. */
  private readonly shown = new Map<string, readonly string[]>();
  private readonly drawings: ISheetDrawingService;
  private static registered = new WeakSet<object>();
  private static count = 0;

  constructor(private readonly grid: Grid, engine: Engine, private readonly dark: () => boolean) {
    this.drawings = engine.injector.get(ISheetDrawingService);
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
      this.shown.set(sheet.getSheetId(), charts.map((chart) => this.place(sheet.getSheetId(), chart)));
    }
  }

  close(): void {
    for (const id of [...this.shown.keys()]) this.clear(id);
  }

  private clear(sheetId: string): void {
    for (const key of this.shown.get(sheetId) ?? []) {
      placed.delete(key);
      this.apply(this.drawings.getBatchRemoveOp([{ unitId: this.grid.id, subUnitId: sheetId, drawingId: key }]), DrawingApplyType.REMOVE);
    }
    this.shown.delete(sheetId);
  }

  /** A drawing like a picture of the sheet: it is there when its tab is, and is no step that the user could undo. */
  private place(sheetId: string, chart: DrawnChart): string {
    const sheet = this.grid.unit.getSheetBySheetId(sheetId)!;
    const key = `chart-${(ChartLayer.count += 1)}`;
    placed.set(key, { chart, grid: this.grid, dark: this.dark });
    const { from, to } = chart;
    this.grid.reach(sheet, to.row + 1, to.column + 1);
    const across = (column: number): number => sheet.getConfig().rowHeader.width + sum(column, (index) => (sheet.getColVisible(index) ? sheet.getColumnWidth(index) : 0));
    const down = (row: number): number => sheet.getConfig().columnHeader.height + sum(row, (index) => (sheet.getRowVisible(index) ? sheet.getRowHeight(index) : 0));
    const box = { left: across(from.column), top: down(from.row), width: across(to.column) - across(from.column), height: down(to.row) - down(from.row) };
    const corners = { from: { ...from, rowOffset: 0, columnOffset: 0 }, to: { ...to, rowOffset: 0, columnOffset: 0 } };
    const drawing: ISheetFloatDom = {
      unitId: this.grid.id, subUnitId: sheetId, drawingId: key, drawingType: DrawingTypeEnum.DRAWING_DOM, componentKey: COMPONENT, allowTransform: false,
      data: { key, width: box.width, height: box.height }, transform: box, sheetTransform: corners, axisAlignSheetTransform: corners,
    };
    this.apply(this.drawings.getBatchAddOp([drawing]), DrawingApplyType.INSERT);
    return key;
  }

  private apply(made: unknown, type: DrawingApplyType): void {
    const { unitId, subUnitId, redo, objects } = made as IDrawingJsonUndo1;
    this.grid.run(SetDrawingApplyMutation.id, { unitId, subUnitId, op: redo, objects, type });
  }
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
