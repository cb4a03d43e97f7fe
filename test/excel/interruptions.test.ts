// Whatever happens between a click and its report: the user's sheets stay, the old report or the new one is complete, the next click works.
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/cells/problem';
import { catalogue } from '../../src/qualification/test-catalogue';
import { oneClickReport } from '../../taskpane/one-click';
import { excelWorkbook } from '../../workbook/excel/excel-workbook';
import { stateOf } from '../../workbook/excel/test-state';
import { WorkbookError } from '../../workbook/port';
import type { EmulatedExcel, Fate } from '../office-host/emulated-excel';
import type { Platform } from '../office-host/node';
import { openTracker } from './tracker-host';
import { tell } from '../counts';

const TRACKER = 'Year 11';
const port = excelWorkbook(async () => { throw new Error('No new workbook is asked for here.'); });
const click = (minute: number, signal?: AbortSignal) => oneClickReport({ port, catalogue, now: new Date(2026, 8, 1, 12, minute), ...(signal ? { signal } : {}) });

const sheetsOf = ({ workbook }: EmulatedExcel, ours: boolean) => workbook.Worksheets.list.filter(({ Names }) => (Names.find('Headline_sheet') !== undefined) === ours);
/** Everything of every sheet of ours, the settings among them. */
const reportOf = (excel: EmulatedExcel): string => JSON.stringify(sheetsOf(excel, true).map(stateOf));
const usersOf = (excel: EmulatedExcel): string => JSON.stringify(sheetsOf(excel, false).map(stateOf));

interface Before { readonly excel: EmulatedExcel; readonly requests: number; readonly users: string; readonly old: string; readonly renewed: string }

/** A small tracker with a report in it, how many requests the next click takes, and the report that it makes: the time on it is another. */
async function withReport(platform: Platform): Promise<Before> {
  const { host: { excel } } = await openTracker(3, platform);
  await click(1);
  const old = reportOf(excel);
  const from = excel.requests.length;
  await click(2);
  const requests = excel.requests.length - from;
  const renewed = reportOf(excel);
  await click(1);
  expect([old === renewed, reportOf(excel) === old]).toEqual([false, true]);
  excel.requests.length = 0;
  return { excel, requests, users: usersOf(excel), old, renewed };
}

let tried = 0;
/**
 * Clicks once for each request that a click takes; `befall` happens at that request.
 * @returns how each click ended: "done", or the error
 */
async function atEachRequest(before: Before, befall: (excel: EmulatedExcel, stop: AbortController) => Fate, mend: (excel: EmulatedExcel) => void = () => undefined): Promise<unknown[]> {
  const { excel } = before;
  const outcomes: unknown[] = [];
  for (let at = 1; at <= before.requests; at += 1) {
    excel.requests.length = 0;
    const stop = new AbortController();
    excel.fate = (_, number) => (number === at ? befall(excel, stop) : 'answer');
    outcomes.push(await click(2, stop.signal).then(() => 'done', (error: unknown) => error));
    excel.fate = null;
    tried += 1;
    mend(excel);
    expect([before.old, before.renewed]).toContain(reportOf(excel));
    expect(usersOf(excel)).toBe(before.users);
    await click(1);
    expect(reportOf(excel)).toBe(before.old);
  }
  return outcomes;
}
const isSentence = (error: unknown): boolean => (error instanceof WorkbookError || error instanceof InputError) && /^[A-Z"][^]*[.]$/.test(error.message) && !/undefined|\[object|\n +at /.test(error.message);

afterAll(() => tell(`Interruptions: ${tried} clicks stopped at one request each: cancelled, failing, and with the tracker renamed or deleted meanwhile.`));

describe('a click', () => {
  it('that may be cancelled at any request leaves the old report or the new one', async () => {
    const before = await withReport('mac');
    const outcomes = await atEachRequest(before, (_, stop) => { stop.abort(); return 'answer'; });
    for (const outcome of outcomes) expect(outcome === 'done' || (outcome as WorkbookError).code === 'cancelled').toBe(true);
    expect([outcomes[0], outcomes.at(-1)]).toEqual([expect.any(WorkbookError), 'done']);
  });

  it('of which any request may fail ends in a sentence', async () => {
    const before = await withReport('web');
    const fates: readonly Fate[] = ['fail before', 'fail midway', 'fail after'];
    let next = 0;
    const outcomes = await atEachRequest(before, () => fates[next++ % fates.length]!);
    // The last request only finishes a report that is complete.
    expect(outcomes.pop()).toBe('done');
    expect(outcomes.filter((outcome) => !isSentence(outcome))).toEqual([]);
  });

  it('during which the tracker\'s tab is renamed ends in the report or in a sentence', async () => {
    const before = await withReport('win32');
    const outcomes = await atEachRequest(before,
      ({ workbook }) => { workbook.Worksheets.GetItem(TRACKER).Name = 'Year 11 old'; return 'answer'; },
      ({ workbook }) => { workbook.Worksheets.GetItem('Year 11 old').Name = TRACKER; });
    expect(outcomes.filter((outcome) => outcome !== 'done' && !isSentence(outcome))).toEqual([]);
    expect(outcomes[0]).toMatchObject({ message: expect.stringContaining('"Year 11"') as string });
    expect(outcomes.at(-1)).toBe('done');
  });

  it('on a tracker whose sheet is protected writes the report all the same', async () => {
    const { excel, renewed } = await withReport('win32');
    excel.workbook.Worksheets.GetItem(TRACKER).Protection.Protected = true;
    await click(2);
    expect(reportOf(excel)).toBe(renewed);
  });

  it('during which the tracker\'s tab is deleted ends in the report or in a sentence', async () => {
    const before = await withReport('web');
    const { list } = before.excel.workbook.Worksheets;
    const tracker = before.excel.workbook.Worksheets.GetItem(TRACKER);
    const { Position } = tracker;
    // Nobody can undo that in Excel; here the sheet comes back for the next request to be tried.
    const outcomes = await atEachRequest(before, () => { tracker.Delete(); return 'answer'; }, () => { list.splice(Position, 0, tracker); });
    expect(outcomes.filter((outcome) => outcome !== 'done' && !isSentence(outcome))).toEqual([]);
    expect([outcomes[0], outcomes.at(-1)]).toEqual([expect.objectContaining({ message: expect.stringContaining('"Year 11"') as string }), 'done']);
  });
});
