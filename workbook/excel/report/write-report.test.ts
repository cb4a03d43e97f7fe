import { describe, expect, it } from 'vitest';
import { fillWorkbook } from '../../../test/office-host/fill';
import { useHost } from '../../../test/office-host/use';
import { MAX_PAYLOAD_BYTES } from '../../../test/office-host/beliefs';
import { piecesOf } from './pieces';
import { sampleReport } from './sample-report';
import { writeReport } from './write-report';

const USER = [{ name: 'Year 11', rows: [[{ value: 'UPN' }, { value: 'English' }]] }];

function open() {
  const host = useHost();
  fillWorkbook(host.excel.workbook, USER);
  return host.excel;
}

describe('a report in Excel', () => {
  it.each([[3, 1], [3, 300], [9, 300], [15, 300]])('of %i sheets and %i pupils takes at most seven round trips, each below 5 MB', async (sheets, pupils) => {
    const excel = open();
    await writeReport(sampleReport('old', { sheets, pupils, columns: 40 }));
    const first = excel.requests.length;
    await writeReport(sampleReport('new', { sheets, pupils, columns: 40 }));
    expect(first).toBeLessThanOrEqual(7);
    expect(excel.requests.length - first).toBeLessThanOrEqual(7);
    expect(Math.max(...excel.requests.map(({ bytes }) => bytes), ...excel.responseBytes)).toBeLessThan(MAX_PAYLOAD_BYTES);
  }, 120_000);

  it('of 5,000 pupils and 60 columns is divided so that no request is over 5 MB', async () => {
    const excel = open();
    await writeReport(sampleReport('large', { sheets: 1, pupils: 5000, columns: 60 }));
    expect(Math.max(...excel.requests.map(({ bytes }) => bytes))).toBeLessThan(MAX_PAYLOAD_BYTES);
    expect(excel.workbook.Worksheets.GetItem('Sheet for headlines').GetRange('A5002').shown()).toEqual([['=Pupil 4999, large']]);
  }, 120_000);

  it.each([[15, 4, 8], [3, 300, 40], [1, 1000, 60]])('of %i sheets, %i pupils and %i columns is no larger on the wire than it was counted', async (sheets, pupils, columns) => {
    const excel = open();
    const report = sampleReport('counted', { sheets, pupils, columns });
    const counted = report.flatMap((sheet) => piecesOf(sheet, {} as Excel.Worksheet, {})).reduce((sum, { bytes }) => sum + bytes, 0);
    await writeReport(report);
    const [, , ...rest] = excel.requests.map(({ bytes }) => bytes);
    expect(rest.slice(0, -2).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(counted);
  }, 120_000);

  it('holds Excel\'s calculation and screen while it writes, and leaves events on', async () => {
    const excel = open();
    await writeReport(sampleReport('one'));
    const { suspended } = excel.workbook.Application;
    expect(suspended.calculation).toBe(excel.requests.length - 3);
    expect(suspended.screen).toBe(suspended.calculation);
    expect(excel.workbook.events.enabled).toBe(true);
  });

  it('keeps a pupil\'s name that looks like a formula, and a grade that looks like a date, as text', async () => {
    const excel = open();
    await writeReport(sampleReport('one'));
    const sheet = excel.workbook.Worksheets.GetItem('Sheet for groups');
    expect(sheet.GetRange('A3').shown()).toEqual([['=Pupil 0, one']]);
    expect(sheet.GetRange('F3').shown()).toEqual([['5-4']]);
    expect([...sheet.cells.values()].filter(({ formula }) => formula !== null)).toEqual([]);
  });

  it('looks as reports look everywhere: styles, frozen headings, filter, bars, print', async () => {
    const excel = open();
    await writeReport(sampleReport('one'));
    const sheet = excel.workbook.Worksheets.GetItem('Sheet for headlines');
    const heading = sheet.cellNow(1, 0)!;
    expect(heading.format).toMatchObject({ 'Font.Bold': true, 'Font.Name': 'Calibri', 'Fill.Color': '#E4EBF3', 'Border.Bottom.Style': 'Continuous', 'Format.WrapText': true });
    expect([sheet.FreezePanes.rows, sheet.FreezePanes.columns]).toEqual([2, 1]);
    expect(sheet.AutoFilter.range?.address()).toBe('A2:H6');
    expect(sheet.conditionalFormats.map(({ DataBar }) => [DataBar.LowerBoundRule, DataBar.UpperBoundRule])).toEqual([[{ type: 'Number', formula: '=-10' }, { type: 'Number', formula: '=10' }]]);
    expect(sheet.PageLayout).toMatchObject({ Orientation: 'Landscape', PaperSize: 'A4', Zoom: { horizontalFitToPages: 1 }, titleRows: '$1:$2' });
    expect(sheet.PageLayout.HeadersFooters.DefaultForAllPages).toMatchObject({ LeftHeader: 'Anytown School && others', RightFooter: 'Page &P of &N' });
    expect(sheet.columnWidth(1)).toBeCloseTo(51);
  });

  it('links its sheets to one another by the names that they got', async () => {
    const excel = open();
    excel.user(({ Worksheets }) => Worksheets.Add('Sheet for groups'));
    await writeReport(sampleReport('one'));
    expect(excel.workbook.Worksheets.GetItem('Sheet for headlines').cellNow(0, 1)!.hyperlink).toMatchObject({ documentReference: "'Sheet for groups (2)'!A1" });
  });

  it('draws bars, columns, intervals and scatters from the sheet\'s own cells', async () => {
    const excel = open();
    await writeReport(sampleReport('one'));
    const { list } = excel.workbook.Worksheets.GetItem('Sheet for headlines').Charts;
    expect(list.map(({ ChartType }) => ChartType)).toEqual(['BarClustered', 'ColumnClustered', 'LineMarkers', 'XYScatter']);
    const [bar, , interval, scatter] = list;
    expect(bar!.Axes.CategoryAxis).toMatchObject({ ReversePlotOrder: true, Position: 'Maximum', TickLabelPosition: 'Low' });
    expect(bar!.position).toEqual(['A8', 'G22']);
    expect(bar!.Series.list.map(({ Name, values, xValues }) => [Name, values?.address(), xValues?.address()])).toEqual([['Score', 'B3:B6', 'A3:A6'], ['Low', 'C3:C6', 'A3:A6'], ['National', 'D3:D6', 'A3:A6']]);
    expect(interval!.Series.list.map(({ MarkerStyle, Format }) => [MarkerStyle, Format.Line.LineStyle])).toEqual([['Circle', 'None'], ['Dash', 'None'], ['Square', 'None']]);
    expect([scatter!.Title.Text, scatter!.Name, scatter!.Axes.CategoryAxis.Title.Text, scatter!.Axes.ValueAxis.Title.Text]).toEqual(['A scatter chart', 'What the scatter chart shows.', 'Across', 'Up']);
  });
});
