import type { StagedSheet } from './stage';

/** A name that every Excel takes; the whole sentence goes into the alternative text, where there is one. */
const LONGEST_NAME = 250;

/**
 * Says in words what each chart shows, for people who cannot see it. Office.js has no alternative text for charts: the
 * sentence becomes the chart's name, which screen readers say, and its alternative text where Excel counts charts among
 * the sheet's shapes. It is tried once the report is complete, since nobody knows which Excel takes which of the two.
 */
export async function describeCharts(context: Excel.RequestContext, staged: readonly StagedSheet[]): Promise<void> {
  const charts = staged.flatMap(({ sheet, staging }) => (sheet.charts ?? []).filter(({ series }) => series.length > 0).map(({ alt }, i) => ({ staging, alt, name: alt.slice(0, LONGEST_NAME), i })));
  if (charts.length === 0) return;
  for (const { staging, name, i } of charts) staging.charts.getItemAt(i).name = name;
  for (const { staging, name, alt } of charts) staging.shapes.getItem(name).altTextDescription = alt;
  await context.sync().catch(() => undefined);
}
