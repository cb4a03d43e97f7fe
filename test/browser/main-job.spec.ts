import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { lintPackage } from '../../workbook/file/lint';

const SAMPLE = new URL('../../assets/samples/wide.xlsx', import.meta.url).pathname;
/** Parts that adding sheets has to change. */
const MAY_CHANGE = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'docProps/app.xml'];

const pane = (page: Page) => page.locator('[data-headline-pane]');

/** Opens the page and gathers what should never happen: errors, and requests to anywhere else. */
async function open(page: Page) {
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => { if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url())) elsewhere.push(request.url()); });
  await page.goto('/');
  await pane(page).getByRole('button', { name: 'Begin' }).waitFor();
  return { errors, elsewhere };
}

/** Goes through the wizard as proposed. */
async function setUp(page: Page) {
  await pane(page).getByRole('button', { name: 'Begin' }).click();
  const next = pane(page).getByRole('button', { name: /^Save and/ });
  for (const step of ['Data', 'Columns', 'Subjects', 'Grades', 'Cohort', 'Estimates', 'Health check']) {
    await expect(pane(page).getByRole('heading', { level: 1, name: step })).toBeVisible();
    if (await next.count()) await next.click();
  }
}

async function writeReport(page: Page) {
  await pane(page).getByRole('button', { name: 'Menu' }).click();
  await pane(page).getByRole('button', { name: 'Report sheets' }).click();
  await pane(page).getByRole('button', { name: /^(Write|Refresh) the report/ }).click();
  await expect(pane(page).getByText('The report is written: 7 sheets.').first()).toBeVisible();
}

test('a data manager sets up the sample, writes the report, writes it again and downloads the workbook', async ({ page }) => {
  test.setTimeout(120_000);
  const { errors, elsewhere } = await open(page);
  await setUp(page);
  await writeReport(page);
  for (const sheet of ['Headlines', 'Pupil groups', 'Broadsheet points', 'Notes']) await expect(page.getByText(sheet, { exact: true }).first()).toBeVisible();
  await writeReport(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
  const bytes = new Uint8Array(readFileSync((await download.path())!));
  expect(lintPackage(bytes)).toEqual([]);
  const [before, after] = [unzipSync(new Uint8Array(readFileSync(SAMPLE))), unzipSync(bytes)];
  expect(Object.keys(before).filter((part) => !MAY_CHANGE.includes(part) && Buffer.compare(before[part]!, after[part] ?? new Uint8Array()) !== 0)).toEqual([]);
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('a file that is no workbook gets one sentence, and the workbook that is open stays', async ({ page }) => {
  await open(page);
  await page.locator('input[type=file]').first().setInputFiles({ name: 'broken.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from('PK not a workbook') });
  await expect(page.getByText(/broken\.xlsx/).first()).toBeVisible();
  await expect(page.getByText('Year 11', { exact: true }).first()).toBeVisible();
});

test('axe finds nothing in the pane but Fluent’s own focus guards', async ({ page }) => {
  await open(page);
  await pane(page).getByRole('button', { name: 'Begin' }).click();
  await expect(pane(page).getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: { run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await loaded.run({ include: [['[data-headline-pane]']], exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  });
  expect(found).toEqual([]);
});
