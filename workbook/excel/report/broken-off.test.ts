// A report that is broken off at any request, in any way: the old report or the new one is there, complete.
import { afterAll, describe, expect, it } from 'vitest';
import { tell } from '../../../test/counts';
import { fillWorkbook } from '../../../test/office-host/fill';
import type { EmulatedExcel, Fate } from '../../../test/office-host/emulated-excel';
import { useHost } from '../../../test/office-host/use';
import { WorkbookError } from '../../port';
import { listSheets } from '../sheets';
import { stateOf } from '../test-state';
import { sampleReport } from './sample-report';
import { writeReport } from './write-report';

const USER = [{ name: 'Year 11', rows: [[{ value: 'UPN' }]] }, { name: 'Notes', rows: [[{ value: 'mine' }]] }];

/** A workbook with a report "old" in it; the user has hidden one of its sheets and renamed another. */
async function withOldReport(): Promise<EmulatedExcel> {
  const { excel } = useHost();
  fillWorkbook(excel.workbook, USER);
  await writeReport(sampleReport('old'));
  excel.user(({ Worksheets }) => {
    Worksheets.GetItem('Sheet for groups').Name = 'For governors';
    Worksheets.GetItem('Sheet for subjects').Visibility = 'Hidden';
    Worksheets.GetItem('Sheet for headlines').Position = 0;
  });
  return excel;
}

/** Each sheet that a person or the port can see, with which writing it came from. */
const seen = ({ workbook }: EmulatedExcel): string[] => workbook.Worksheets.list
  .filter(({ Names }) => Names.find('Headline_sheet')?.Formula !== '="staging"')
  .map((sheet) => `${sheet.Name}: ${String(sheet.cellNow(0, 0)?.value).split(' ').at(-1)}, ${sheet.Visibility}, ${sheet.Charts.Count} charts, ${sheet.used(true)?.address()}`);

const reportOf = (mark: string): string[] => [
  `Sheet for headlines: ${mark}, Visible, 4 charts, A1:H6`, 'Year 11: UPN, Visible, 0 charts, A1', 'Notes: mine, Visible, 0 charts, A1',
  `For governors: ${mark}, Visible, 1 charts, A1:H6`, `Sheet for subjects: ${mark}, Hidden, 1 charts, A1:H6`,
];

const users = ({ workbook }: EmulatedExcel) => USER.map(({ name }) => stateOf(workbook.Worksheets.GetItem(name)));
const count = async (): Promise<number> => {
  const excel = await withOldReport();
  const before = excel.requests.length;
  await writeReport(sampleReport('new'));
  return excel.requests.length - before;
};

/** Waits until Excel has had so many requests: one that is lost is never answered. */
async function untilAsked(excel: EmulatedExcel, requests: number): Promise<void> {
  while (excel.requests.length < requests) await new Promise((resolve) => { setTimeout(resolve, 2); });
}

let stops = 0;
afterAll(() => tell(`Reports broken off: ${stops} (at each request of a report, failing or lost in each of five ways).`));

describe('a report that is broken off', () => {
  const fates: readonly Fate[] = ['fail before', 'fail midway', 'fail after', 'lose before', 'lose after'];
  it.each(fates)('"%s" at any request: the old report or the new one stands, and the next run clears', async (fate) => {
    const requests = await count();
    expect(requests).toBe(7);
    const outcomes: string[] = [];
    for (let at = 1; at <= requests; at++) {
      const excel = await withOldReport();
      const before = excel.requests.length;
      const [untouched, order] = [users(excel), excel.workbook.Worksheets.list.length];
      excel.fate = (_request, number) => (number === before + at ? fate : 'answer');
      stops += 1;
      const writing = writeReport(sampleReport('new')).then(() => null, (error: unknown) => error);
      // The last request only finishes a report that is complete.
      if (fate.startsWith('fail')) expect(await writing).toEqual(at < requests ? expect.any(WorkbookError) : null);
      else await untilAsked(excel, before + at);
      excel.fate = null;

      const now = seen(excel);
      expect([reportOf('old'), reportOf('new')]).toContainEqual(now);
      outcomes.push(now.join().includes('new') ? 'new' : 'old');
      expect(users(excel)).toEqual(untouched);
      expect((await listSheets()).map(({ name }) => name)).toEqual(now.map((line) => line.split(': ')[0]));
      // After a failure nothing is left behind; after a kill the next run clears it.
      if (fate.startsWith('fail')) expect(excel.workbook.Worksheets.list).toHaveLength(order);
      await writeReport(sampleReport('new'));
      expect(seen(excel)).toEqual(reportOf('new'));
      expect(excel.workbook.Worksheets.list).toHaveLength(order);
      expect(users(excel)).toEqual(untouched);
      expect(excel.workbook.events.enabled).toBe(true);
    }
    expect(outcomes[0]).toBe('old');
  }, 120_000);

  it('is cleared also where Excel fails again while it is put in order', async () => {
    const requests = await count();
    for (let at = 3; at < requests; at++) {
      const excel = await withOldReport();
      const before = excel.requests.length;
      excel.fate = (_request, number) => (number < before + at ? 'answer' : 'fail midway');
      await expect(writeReport(sampleReport('new'))).rejects.toBeInstanceOf(WorkbookError);
      excel.fate = null;
      await writeReport(sampleReport('new'));
      expect(seen(excel)).toEqual(reportOf('new'));
    }
  });

  it('says what to do, and not what happened inside', async () => {
    const excel = await withOldReport();
    excel.fate = () => 'fail before';
    await expect(writeReport(sampleReport('new'))).rejects.toThrow(/^Excel could not write the report\. Try again; .*GeneralException\.$/);
  });
});

describe('while a report is written, the user', () => {
  /** Lets the user act just before the exchange. */
  async function meanwhile(act: (excel: EmulatedExcel) => void): Promise<{ excel: EmulatedExcel; outcome: unknown }> {
    const requests = await count();
    const excel = await withOldReport();
    const last = excel.requests.length + requests - 1;
    excel.fate = (_request, number) => {
      if (number === last) act(excel);
      return 'answer';
    };
    const outcome = await writeReport(sampleReport('new')).catch((error: unknown) => error);
    excel.fate = null;
    return { excel, outcome };
  }

  it('may delete a report sheet: the old report stays as they left it, and the next one is complete', async () => {
    const { excel, outcome } = await meanwhile(({ workbook }) => workbook.Worksheets.GetItem('For governors').Delete());
    expect(outcome).toMatchObject({ code: 'not-found', message: expect.stringContaining('deleted or renamed meanwhile') as string });
    expect(seen(excel)).toEqual(reportOf('old').filter((line) => !line.startsWith('For governors')));
    await writeReport(sampleReport('new'));
    expect(seen(excel).filter((line) => line.includes(': new'))).toHaveLength(3);
  });

  it('may add a sheet under a name that the report wants: both stay', async () => {
    const { excel, outcome } = await meanwhile(({ workbook }) => { workbook.Worksheets.GetItem('For governors').Name = 'Moved'; workbook.Worksheets.Add('For governors'); });
    expect(outcome).toMatchObject({ code: 'changed' });
    expect(seen(excel)).toContain('For governors: undefined, Visible, 0 charts, undefined');
    expect(seen(excel)).toContain('For governors (2): old, Visible, 1 charts, A1:H6');
    await writeReport(sampleReport('new'));
    expect(seen(excel)).toContain('For governors: undefined, Visible, 0 charts, undefined');
    expect(seen(excel)).toContain('For governors (2): new, Visible, 1 charts, A1:H6');
  });

  it('may protect the workbook: nothing is changed', async () => {
    const { excel, outcome } = await meanwhile(({ workbook }) => { workbook.Protection.Protected = true; });
    expect(outcome).toMatchObject({ code: 'protected' });
    excel.workbook.Protection.Protected = false;
    expect(seen(excel)).toEqual(reportOf('old'));
    await writeReport(sampleReport('new'));
    expect(seen(excel)).toEqual(reportOf('new'));
  });
});

describe('a protected workbook', () => {
  it('is left alone where its structure is protected', async () => {
    const excel = await withOldReport();
    excel.workbook.Protection.Protected = true;
    await expect(writeReport(sampleReport('new'))).rejects.toMatchObject({ code: 'protected', message: expect.stringContaining('Protect Workbook') as string });
    expect(seen(excel)).toEqual(reportOf('old'));
  });

  it('is left alone where a report sheet is protected', async () => {
    const excel = await withOldReport();
    excel.workbook.Worksheets.GetItem('For governors').Protection.Protected = true;
    await expect(writeReport(sampleReport('new'))).rejects.toMatchObject({ code: 'protected', message: expect.stringContaining('"For governors"') as string });
    expect(seen(excel)).toEqual(reportOf('old'));
  });
});
