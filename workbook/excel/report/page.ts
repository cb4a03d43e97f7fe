import { areaAddress, columnLetters } from '../../../src/cells/address';
import { DATA_BAR, LOOKS } from '../../../src/report/look';
import type { DataBar, PrintSetup, ReportSheet } from '../../../src/report/types';

/** A width of so many characters in points: seven pixels a digit and five around them, at 96 pixels an inch. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Everything about a sheet that is not in its cells, but its charts and what belongs to its window. */
export function setPage(sheet: Excel.Worksheet, report: ReportSheet): void {
  setWidths(sheet, report.columnWidths);
  for (const area of report.merges ?? []) sheet.getRange(areaAddress(area)).merge(false);
  for (const bar of report.dataBars ?? []) addDataBar(sheet, bar);
  // Rows with wrapped text are as high as it needs at these widths.
  if (report.rows.some((cells) => cells.some(({ style, wrap }) => wrap ?? LOOKS[style ?? 'plain'].wrap))) sheet.getRange(`1:${report.rows.length}`).format.autofitRows();
  if (report.filter) sheet.autoFilter.apply(areaAddress(report.filter));
  setPrint(sheet.pageLayout, report.print);
}

function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  let from = 0;
  widths.forEach((width, column) => {
    if (widths[column + 1] === width) return;
    sheet.getRange(`${columnLetters(from)}:${columnLetters(column)}`).format.columnWidth = pointsOf(width);
    from = column + 1;
  });
}

/** A bar behind figures with fixed ends, so that sheets compare. */
function addDataBar(sheet: Excel.Worksheet, { area, min, max }: DataBar): void {
  const bar = sheet.getRange(areaAddress(area)).conditionalFormats.add('DataBar').dataBar;
  bar.lowerBoundRule = { type: 'Number', formula: `=${min}` };
  bar.upperBoundRule = { type: 'Number', formula: `=${max}` };
  bar.barDirection = 'LeftToRight';
  bar.positiveFormat.fillColor = `#${DATA_BAR}`;
  bar.positiveFormat.gradientFill = false;
  bar.negativeFormat.matchPositiveFillColor = true;
}

/** One page wide, as many as it takes in length; headings repeated; texts with "&" written so that Excel prints it. */
function setPrint(layout: Excel.PageLayout, { orientation, repeatRows, header, footer }: PrintSetup): void {
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  if (repeatRows) layout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  const pages = layout.headersFooters.defaultForAllPages;
  pages.leftHeader = plain(header);
  pages.leftFooter = plain(footer);
  pages.rightFooter = 'Page &P of &N';
}

/** In a header "&" begins a code. */
const plain = (text: string): string => text.replaceAll('&', '&&');
