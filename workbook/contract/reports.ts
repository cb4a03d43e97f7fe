import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { ReportProgress, WorkbookPort } from '../port';
import { FIXTURE } from './fixture';
import type { Open } from './contract';
import { report, reportValues, SETTINGS } from './samples';
import { trimmed, userState, wordsOf } from './words';

const names = async (port: WorkbookPort) => (await port.sheets()).map((sheet) => sheet.name);
const ours = async (port: WorkbookPort) => (await port.sheets()).filter((sheet) => sheet.ours !== null);

/** Every sheet of ours with its values: the whole of a report, or nothing. */
async function written(port: WorkbookPort): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const sheet of await ours(port)) all[sheet.ours!] = trimmed((await port.read(sheet.name)).values);
  return all;
}
const expected = (mark: string) => Object.fromEntries(Object.entries(reportValues(mark)).map(([key, rows]) => [key, trimmed(rows!)]));

/** One click: report sheets written, refreshed, cancelled. */
export function describeReports(name: string, open: Open): void {
  describe(`${name}: reports`, () => {
    it('writes its sheets after the user\'s, avoiding a name that the user has in any case', async () => {
      const { port } = await open();
      expect(await port.writeReport(report('one'))).toEqual({ headlines: 'Headlines (2)', groups: 'Pupil groups' });
      expect(await names(port)).toEqual([...FIXTURE.map((sheet) => sheet.name), 'Headlines (2)', 'Pupil groups']);
      expect((await ours(port)).map((sheet) => [sheet.ours, sheet.visible, sheet.protected])).toEqual([['headlines', true, false], ['groups', true, false]]);
    });

    it('holds values only, every text as text', async () => {
      const home = await open();
      await home.port.writeReport(report('one'));
      await home.reopen();
      expect(await written(home.port)).toEqual(expected('one'));
      for (const sheet of await ours(home.port)) expect([...(await home.port.read(sheet.name)).formulas]).toEqual([]);
    });

    it('shows figures in their formats', async () => {
      const { port } = await open();
      const { headlines } = await port.writeReport(report('one'));
      expect((await port.read(headlines!)).numberFormats[3]![1]).toBe('+0.00;-0.00;0.00');
    });

    it('refreshes the same sheets on the second click', async () => {
      const home = await open();
      const first = await home.port.writeReport(report('one'));
      const before = await names(home.port);
      expect(await home.port.writeReport(report('two'))).toEqual(first);
      expect(await names(home.port)).toEqual(before);
      await home.reopen();
      expect(await written(home.port)).toEqual(expected('two'));
    });

    it('refreshes a sheet that the user has renamed, under the user\'s name and in its place', async () => {
      const home = await open();
      await home.port.writeReport(report('one'));
      await home.rename('Headlines (2)', 'For governors');
      expect(await home.port.writeReport(report('two'))).toEqual({ headlines: 'For governors', groups: 'Pupil groups' });
      expect((await names(home.port)).slice(-2)).toEqual(['For governors', 'Pupil groups']);
      expect(await written(home.port)).toEqual(expected('two'));
    });

    it('writes a sheet anew that the user has deleted', async () => {
      const home = await open();
      await home.port.writeReport(report('one'));
      await home.remove('Pupil groups');
      await home.port.writeReport(report('two'));
      expect(await written(home.port)).toEqual(expected('two'));
    });

    it('leaves the other sheets of an earlier report when only one is written', async () => {
      const { port } = await open();
      await port.writeReport(report('one'));
      await port.writeReport(report('two').slice(1));
      expect(await written(port)).toEqual({ headlines: expected('one').headlines, groups: expected('two').groups });
    });

    it('keeps the settings sheet', async () => {
      const { port } = await open();
      await port.writeSettings(SETTINGS);
      await port.writeReport(report('one'));
      expect(await port.readSettings()).toEqual(SETTINGS);
    });

    it('touches no sheet of the user, the first time or the second', async () => {
      const home = await open();
      const before = await userState(home);
      await home.port.writeReport(report('one'));
      await home.port.writeReport(report('two'));
      await home.reopen();
      expect(await userState(home)).toEqual(before);
    });

    it('leaves alone a copy that the user has made of a report sheet', async () => {
      const home = await open();
      await home.port.writeReport(report('one').slice(1));
      const copy = await home.duplicate('Pupil groups');
      await home.port.writeReport(report('two').slice(1));
      expect(trimmed((await home.port.read(copy)).values)).toEqual(expected('one').groups);
      expect(trimmed((await home.port.read('Pupil groups')).values)).toEqual(expected('two').groups);
    });

    it('freezes headings, merges titles and draws charts that say what they show', async () => {
      const home = await open();
      for (const mark of ['one', 'two']) {
        const { headlines } = await home.port.writeReport(report(mark));
        const { charts, ...looks } = await home.looks(headlines!);
        expect(looks).toEqual({ frozen: { rows: 3, columns: 1 }, merges: 1 });
        if (charts) expect(charts).toEqual([{ title: 'Progress 8 by element', alt: 'Progress 8 with its interval for each element.' }]);
      }
    });

    it('tells how far it is, up to the end', async () => {
      const { port } = await open();
      const steps: ReportProgress[] = [];
      await port.writeReport(report('one'), { onProgress: (step) => steps.push(step) });
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.every(({ done, total, step }, index) => step !== '' && done <= total && done >= (steps[index - 1]?.done ?? 0))).toBe(true);
      expect(steps.at(-1)!.done).toBe(steps.at(-1)!.total);
    });

    it('leaves the old report or the new one, complete, wherever it is cancelled', async () => {
      const counting = await open();
      await counting.port.writeReport(report('old'));
      let steps = 0;
      await counting.port.writeReport(report('new'), { onProgress: () => { steps += 1; } });
      for (let at = 0; at <= steps; at += 1) {
        const home = await open();
        await home.port.writeReport(report('old'));
        const before = await userState(home);
        const tabs = await names(home.port);
        const abort = new AbortController();
        let step = 0;
        if (at === 0) abort.abort();
        const outcome = await home.port.writeReport(report('new'), { signal: abort.signal, onProgress: () => { step += 1; if (step === at) abort.abort(); } })
          .then(() => 'new', (error: unknown) => { expect(error).toMatchObject({ name: 'WorkbookError', code: 'cancelled' }); return 'old'; });
        expect([outcome, await written(home.port)]).toEqual([outcome, expected(outcome)]);
        expect(await names(home.port)).toEqual(tabs);
        expect(await userState(home)).toEqual(before);
        if (at === 0) expect(outcome).toBe('old');
      }
    });

    it('leaves no trace of a first report that is cancelled before it is complete', async () => {
      const home = await open();
      const tabs = await names(home.port);
      const abort = new AbortController();
      abort.abort();
      expect((await wordsOf(home.port.writeReport(report('one'), { signal: abort.signal }))).code).toBe('cancelled');
      expect(await names(home.port)).toEqual(tabs);
    });

    it('gives a new workbook of the report sheets alone, and leaves this one as it is', async () => {
      const home = await open();
      const before = [await names(home.port), await userState(home)];
      const bytes = await home.port.newWorkbook(report('alone'));
      expect([await names(home.port), await userState(home)]).toEqual(before);
      if (bytes === null) return expect(home.port.home).toBe('excel');
      const { sheets } = await readXlsx(bytes);
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Headlines', 'Pupil groups']);
      expect(sheets.map((sheet) => trimmed(sheet.rows))).toEqual([expected('alone').headlines, expected('alone').groups]);
    });
  });
}
