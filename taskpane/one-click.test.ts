import { beforeAll, describe, expect, it } from 'vitest';
import { settingsToTables } from '../src/tracker/settings-to-tables';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { openWorkbook } from '../workbook/file/open';
import { WorkbookError } from '../workbook/port';
import { fileName, oneClickReport } from './one-click';
import { catalogue, openSample, proposedFor } from './state/sample-tracker';

const now = new Date(2026, 10, 22, 14, 5);
let ready: Uint8Array;
beforeAll(async () => {
  const port = await openSample('wide');
  await port.writeSettings(settingsToTables(await proposedFor(port)));
  ready = port.save();
});
const open = (): Promise<FileWorkbook> => openWorkbook(ready, 'wide.xlsx');
const cellsOf = async (port: FileWorkbook) => JSON.stringify((await port.read('Year 11')).values);

describe('one click on the sample tracker', () => {
  it('writes the report sheets and leaves every other sheet as it is; the second click refreshes the same sheets', async () => {
    const port = await open();
    const [before, cells] = [(await port.sheets()).map(({ name }) => name), await cellsOf(port)];
    const steps: { done: number; total: number }[] = [];
    const first = await oneClickReport({ port, catalogue, now, onProgress: ({ done, total }) => steps.push({ done, total }) });
    expect(first.kind === 'sheets' && Object.keys(first.written)).toEqual(expect.arrayContaining(['headlines', 'groups', 'broadsheet-points']));
    const after = (await port.sheets()).map(({ name }) => name);
    expect(after.filter((name) => before.includes(name))).toEqual(before);
    expect(await cellsOf(port)).toBe(cells);
    expect(steps.every(({ done }, at) => at === 0 || done >= steps[at - 1]!.done)).toBe(true);
    expect(steps.at(-1)!.done).toBe(steps.at(-1)!.total);

    expect(await oneClickReport({ port, catalogue, now })).toEqual(first);
    expect((await port.sheets()).map(({ name }) => name)).toEqual(after);
  });
  it('cancelled while it writes leaves the workbook as it was', async () => {
    const port = await open();
    const before = await port.sheets();
    const stop = new AbortController();
    const running = oneClickReport({ port, catalogue, now, signal: stop.signal, onProgress: ({ step }) => { if (step.startsWith('Writing P')) stop.abort(); } });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(await port.sheets()).toEqual(before);
  });
  it('says of pupils below the rows of the set-up that no figure has them', async () => {
    const port = await open();
    const settings = await proposedFor(port);
    const { mapping } = settings;
    expect((await oneClickReport({ port, catalogue, now })).unread).toEqual([]);
    await port.writeSettings(settingsToTables({ ...settings, mapping: { ...mapping, lastRow: mapping.lastRow - 2 } }));
    expect((await oneClickReport({ port, catalogue, now })).unread).toEqual([expect.stringMatching(/^On "Year 11", A\d+:A\d+: 2 pupils stand below row \d+, the last one that is read/)]);
  });
  it('for the public is a new workbook, and this one stays as it is', async () => {
    const port = await open();
    const before = await port.sheets();
    const done = await oneClickReport({ port, catalogue, now, audience: 'public' });
    expect(done.kind === 'workbook' && done.bytes?.length).toBeGreaterThan(1000);
    expect(await port.sheets()).toEqual(before);
  });
  it('without settings says what to do first', async () => {
    const refused = await oneClickReport({ port: await openSample('wide'), catalogue, now }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WorkbookError);
    expect((refused as WorkbookError).message).toContain('not set up yet');
  });
});

describe('the name of a new workbook', () => {
  it('has nothing that file systems refuse', () => expect(fileName({ school: 'St. Mary: C/E', year: 2023 }, 'public')).toBe('St. Mary C E headlines 2023 (public).xlsx'));
  it('does without a school', () => expect(fileName({ school: '', year: 2023 }, 'anonymous')).toBe('headlines 2023 (anonymous).xlsx'));
});
