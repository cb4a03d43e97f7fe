// The ribbon's button on a school's tracker: from its cells to its report sheets, through Microsoft's own code.
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/qualification/test-catalogue';
import { oneClickReport } from '../../taskpane/one-click';
import { RibbonReport, type RibbonWorld } from '../../taskpane/ribbon-report';
import { excelWorkbook } from '../../workbook/excel/excel-workbook';
import { stateOf } from '../../workbook/excel/test-state';
import { WorkbookError } from '../../workbook/port';
import { MAX_PAYLOAD_BYTES } from '../office-host/beliefs';
import { BUNDLES, type Platform } from '../office-host/node';
import { useHost } from '../office-host/use';
import { fillWorkbook } from '../office-host/fill';
import { openTracker } from './tracker-host';
import { tell } from '../counts';

const port = excelWorkbook(async () => { throw new Error('No new workbook is asked for here.'); });

/** The button in the emulated Excel; `panes` tells how often it opened the pane. */
function button(more: Partial<RibbonWorld> = {}): { readonly report: RibbonReport; readonly panes: string[]; readonly steps: string[] } {
  const panes: string[] = [];
  const steps: string[] = [];
  const report = new RibbonReport({
    report: ({ signal, onProgress }) => oneClickReport({ port, catalogue, now: new Date(2026, 8, 1, 12), signal, onProgress: (progress) => { steps.push(progress.step); onProgress(progress); } }),
    select: (sheet) => port.select(sheet, 'A1'),
    showPane: async () => { panes.push('shown'); },
    ...more,
  });
  return { report, panes, steps };
}

const PLATFORMS = Object.keys(BUNDLES) as Platform[];

describe.each(PLATFORMS)('one click on a tracker of 300 pupils in Excel for %s', (platform) => {
  it('takes at most twelve round trips in all, each below 5 MB, and leaves the user\'s sheets as they were', async () => {
    const { host: { excel }, settings } = await openTracker(300, platform);
    const user = excel.workbook.Worksheets.list.filter(({ Names }) => Names.Count === 0);
    const before = user.map(stateOf);
    const { report } = button();
    for (const click of ['first', 'second']) {
      excel.requests.length = 0;
      await report.run();
      expect([click, report.state.kind]).toEqual([click, 'done']);
      expect([click, excel.requests.length <= 12]).toEqual([click, true]);
    }
    expect(Math.max(...excel.requests.map(({ bytes }) => bytes), ...excel.responseBytes)).toBeLessThan(MAX_PAYLOAD_BYTES);
    expect(user.map(stateOf)).toEqual(before);
    const ours = excel.workbook.Worksheets.list.filter(({ Names }) => Names.find('Headline_sheet'));
    expect(ours.map(({ Name }) => Name)).toEqual(expect.arrayContaining(['Headline settings', 'Headlines', 'Pupil groups', 'Broadsheet points']));
    const broadsheet = excel.workbook.Worksheets.GetItem('Broadsheet points').used(true)!;
    expect(broadsheet.RowCount).toBeGreaterThanOrEqual(300);
    expect(settings.mapping.sheet).not.toBe('');
    expect(excel.workbook.active.Name).toBe('Headlines');
  }, 120_000);
});

describe('one click on a tracker of 5,000 pupils and 60 columns', () => {
  it('reads and writes all of it, no request and no answer above 5 MB', async () => {
    const { host: { excel } } = await openTracker(5000);
    const tracker = excel.workbook.Worksheets.GetItem('Year 11');
    const { RowIndex, RowCount, ColumnCount } = tracker.used(true)!;
    for (let column = ColumnCount; column < 60; column += 1) for (let row = RowIndex; row < RowIndex + RowCount; row += 1) tracker.cell(row, column).show(`Remark ${row}`);
    const before = stateOf(tracker);
    excel.responseBytes.length = 0;
    const { report } = button();
    await report.run();
    expect(report.state.kind).toBe('done');
    expect(tracker.used(true)).toMatchObject({ ColumnCount: 60 });
    expect(excel.workbook.Worksheets.GetItem('Broadsheet points').used(true)!.RowCount).toBeGreaterThan(5000);
    const largest = Math.max(...excel.requests.map(({ bytes }) => bytes), ...excel.responseBytes);
    expect(largest).toBeLessThan(MAX_PAYLOAD_BYTES);
    expect(stateOf(tracker)).toEqual(before);
    tell(`5,000 pupils x 60 columns: ${excel.requests.length} requests, the largest message ${(largest / 1e6).toFixed(1)} MB.`);
  }, 120_000);
});

describe('the ribbon\'s button', () => {
  it('tells how it goes, and opens the pane with a sentence where the workbook is not set up', async () => {
    fillWorkbook(useHost().excel.workbook, [{ name: 'Year 11', rows: [] }]);
    const { report, panes } = button();
    await report.run();
    expect(report.state).toEqual({ kind: 'failed', sentence: expect.stringContaining('not set up yet') as string });
    expect(panes).toEqual(['shown']);
    report.close();
    expect(report.state).toEqual({ kind: 'idle' });
  });

  it('can be cancelled, and a second click while it runs does nothing', async () => {
    let started = 0;
    const { report } = button({ report: ({ signal }) => { started += 1; return new Promise((_, stop) => { signal.addEventListener('abort', () => stop(new WorkbookError('Cancelled.', 'cancelled'))); }); } });
    const first = report.run();
    await report.run();
    report.cancel();
    await first;
    expect([started, report.state.kind]).toEqual([1, 'cancelled']);
  });

  it('opens the pane where cells are not understood or pupils not read, and keeps quiet where all is well', async () => {
    const problem = { where: 'Year 11', place: 'F7', value: '11', problem: 'This is no grade.' };
    for (const [problems, unread] of [[[], []], [[problem], []], [[], ['Pupils stand below the last row that is read.']]] as const) {
      const { report, panes } = button({ report: async () => ({ kind: 'sheets', written: {}, problems, unread }) });
      await report.run();
      expect([report.state.kind, panes.length]).toEqual(['done', problems.length + unread.length]);
    }
  });

  it('waits with its sentence where even the pane cannot be opened', async () => {
    const { report } = button({ report: async () => { throw new WorkbookError('The sheet is protected.', 'protected'); }, showPane: async () => { throw new Error('no'); } });
    await report.run();
    expect(report.state).toEqual({ kind: 'failed', sentence: 'The sheet is protected.' });
  });
});
