import { readFile } from 'node:fs/promises';
import type { ReportSheet } from '../../src/report/types';
import { openWorkbook } from '../../workbook/file/open';
import { xlsx } from '../packages/xlsx';
import { faults } from './axe';
import { cell, choose, download, expect, openFile, openPage, paneOf, select, setUp, test } from './page';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const number = (value: number) => ({ value });
const broken = (row: number) => ({ value: { error: '#NAME?' }, formula: `_xldudf_HEADLINEDEV_KS4_BASELINE(A${row},B${row})` });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a workbook from another build is repaired with one click, and goes round as values', async ({ page }) => {
  const pane = await openPage(page);
  await openFile(page, { name: 'shared.xlsx', mimeType: MIME, buffer: Buffer.from(xlsx({ sheets: [{ name: 'Year 11', rows: [[number(101), number(103), broken(1)], [number(110), number(112), broken(2)]] }] })) });
  await expect(pane.getByRole('heading', { name: 'Set up this tracker' })).toBeVisible();

  await choose(pane, 'Values-only copy');
  await pane.getByRole('button', { name: 'Make a values-only copy' }).click();
  await expect(pane.getByRole('alert')).toContainText('no value to hand on in 2 Headline formulas: C1 on "Year 11", C2 on "Year 11"');
  await pane.getByRole('button', { name: 'Go to Repair formulas' }).click();

  await expect(pane.getByText('2 formulas stand under the name of another build of Headline.')).toBeVisible();
  await expect(pane.getByRole('cell', { name: '=HEADLINEDEV.KS4_BASELINE(A1,B1)' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await pane.getByRole('button', { name: 'Repair 2 formulas' }).click();
  await expect(pane.getByText('2 formulas are repaired.')).toBeVisible();
  await select(page, 'C1');
  await expect(cell(page)).toContainText('102');

  await choose(pane, 'Values-only copy');
  const [file] = await Promise.all([page.waitForEvent('download'), pane.getByRole('button', { name: 'Make a values-only copy' }).click()]);
  expect(file.suggestedFilename()).toBe('shared (values only).xlsx');
  await expect(pane.getByText('"shared (values only).xlsx" is saved with your downloads. 2 Headline formulas are values in it.').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const copy = await openWorkbook(new Uint8Array(await readFile(await file.path())), 'copy.xlsx');
  expect([(await copy.read('Year 11')).values, await copy.formulas('Year 11')]).toEqual([[[101, 103, 102], [110, 112, 111]], []]);
  await select(page, 'C2');
  await expect(cell(page)).toContainText('111');
});

/** The same workbook as if its set-up had been saved, and its report written, by rules that have gone by. */
async function madeEarlier(bytes: Uint8Array): Promise<Buffer> {
  const book = await openWorkbook(bytes, 'older.xlsx');
  const { Options = [], ...tables } = (await book.readSettings())!;
  expect(Options.map(({ option }) => option)).toContain('rules version');
  await book.writeSettings({ Options: Options.map((row) => (row.option === 'rules version' ? { ...row, value: '2025.1' } : row)), ...tables });
  const sheet: ReportSheet = {
    key: 'headlines', name: 'Headlines', columnWidths: [40], print: { orientation: 'landscape', header: '', footer: '' },
    rows: [[{ value: 'Headlines' }], [{ value: '2022/23' }], [{ value: 'Filters applied: none · made 1 May 2025, 10:00 · rules 2025.1' }]],
  };
  await book.writeReport([sheet]);
  return Buffer.from(book.save());
}

test('the pane says that a workbook was made by older rules, until its report is refreshed and its set-up saved', async ({ page }) => {
  await setUp(await openPage(page));
  const { bytes } = await download(page);
  await openFile(page, { name: 'older.xlsx', mimeType: MIME, buffer: await madeEarlier(bytes) });
  const pane = paneOf(page);
  const said = pane.getByRole('region', { name: 'Rules version' });
  await expect(said.getByText(/^The report sheets were made by rules 2025\.1; this pane follows rules \d+\.\d+, so figures may differ from theirs\. Refresh the report\.$/)).toBeVisible();
  await expect(said.getByText(/^The set-up was last saved under rules 2025\.1/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await said.getByRole('button', { name: 'Save the set-up' }).click();
  await expect(said.getByText(/^The set-up was last saved/)).toBeHidden();
  await said.getByRole('button', { name: 'Go to Report sheets' }).click();
  await pane.getByRole('button', { name: 'Refresh the report' }).click();
  await expect(pane.getByText(/^The report is written/).first()).toBeVisible({ timeout: 60_000 });
  await expect(said).toBeHidden();
});
