import { cellAddress } from '../../../src/cells/address';
import type { ReportSheet } from '../../../src/report/types';
import type { StagedSheet } from './stage';

/** A name that every Excel takes; the whole sentence goes into the alternative text, where there is one. */
const LONGEST_NAME = 250;

/**
 * What a report is complete without, once its sheets are in sight: frozen headings and hidden gridlines belong to a sheet's
 * window, and charts are told in words. Nobody knows of every Excel that it takes all of it, so a refusal is no failure.
 */
export async function finish(context: Excel.RequestContext, staged: readonly StagedSheet[]): Promise<void> {
  for (const { sheet, staging } of staged) setView(staging, sheet);
  describeCharts(staged);
  await context.sync().catch(() => undefined);
}

function setView(proxy: Excel.Worksheet, { freeze }: ReportSheet): void {
  proxy.showGridlines = false;
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) proxy.freezePanes.freezeAt(`A1:${cellAddress(rows - 1, columns - 1)}`);
  else if (rows > 0) proxy.freezePanes.freezeRows(rows);
  else if (columns > 0) proxy.freezePanes.freezeColumns(columns);
}

/**
 * Office.js has no alternative text for charts: the sentence becomes the chart's name, which screen readers say, and its
 * alternative text where Excel counts charts among the sheet's shapes.
 */
function describeCharts(staged: readonly StagedSheet[]): void {
  const charts = staged.flatMap(({ sheet, staging }) => (sheet.charts ?? []).filter(({ series }) => series.length > 0).map(({ alt }, i) => ({ staging, alt, name: alt.slice(0, LONGEST_NAME), i })));
  for (const { staging, name, i } of charts) staging.charts.getItemAt(i).name = name;
  for (const { staging, name, alt } of charts) staging.shapes.getItem(name).altTextDescription = alt;
}
