/** The web page in a browser, with a person's hands: every test also says that nothing was asked of another machine and no error was shown. */
import { readFile } from 'node:fs/promises';
import { test as plain, expect, type Locator, type Page } from '@playwright/test';

export interface Seen {
  /** Requests that went anywhere but to this page's own folder. */
  readonly elsewhere: string[];
  /** Errors of the browser's console (a refusal by the content-security policy is one), and what no code caught. */
  readonly complaints: string[];
}

/** A page that is watched from its first request to its last. */
export const test = plain.extend<{ seen: Seen }>({
  seen: [async ({ page, baseURL }, use) => {
    const seen: Seen = { elsewhere: [], complaints: [] };
    page.on('request', (request) => { if (!request.url().startsWith(baseURL!) && !/^(?:data|blob):/.test(request.url())) seen.elsewhere.push(request.url()); });
    page.on('console', (message) => { if (message.type() === 'error') seen.complaints.push(message.text()); });
    page.on('pageerror', (error) => seen.complaints.push(String(error)));
    await use(seen);
    expect(seen.elsewhere, 'requests to other machines').toEqual([]);
    expect(seen.complaints, 'errors in the console').toEqual([]);
  }, { auto: true }],
});
export { expect };

export const paneOf = (page: Page): Locator => page.locator('[data-headline-pane]');

/** The page with its sample workbook, ready to be worked in. */
export async function openPage(page: Page): Promise<Locator> {
  await page.goto('/');
  const pane = paneOf(page);
  await expect(pane.getByRole('heading', { name: 'Set up this tracker' })).toBeVisible({ timeout: 30_000 });
  return pane;
}

/** Takes the wizard's proposals, step by step, up to the figures. */
export async function setUp(pane: Locator): Promise<void> {
  await pane.getByRole('button', { name: 'Begin' }).click();
  for (const step of ['Data', 'Columns', 'Subjects', 'Grades', 'Cohort', 'Estimates', 'Health check']) {
    await expect(pane.getByRole('heading', { name: step, exact: true })).toBeVisible();
    await pane.getByRole('button', { name: /^Save and (?:continue|finish)$/ }).click();
  }
  await expect(pane.getByRole('heading', { name: 'Summary', exact: true })).toBeVisible();
}

/** Leads to a screen by the pane's menu. */
export async function choose(pane: Locator, screen: string): Promise<void> {
  await pane.getByRole('button', { name: 'Menu' }).click();
  await pane.getByRole('button', { name: screen, exact: true }).click();
  await expect(pane.getByRole('heading', { name: screen, exact: true })).toBeVisible();
}

export async function writeReport(pane: Locator): Promise<void> {
  await choose(pane, 'Report sheets');
  await pane.getByRole('button', { name: /^(?:Write|Refresh) the report$/ }).click();
  await expect(pane.getByText(/^The report is written: \d+ sheets\.$/).first()).toBeVisible({ timeout: 30_000 });
}

export const tab = (page: Page, name: string): Locator => page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: new RegExp(`^${name.replace(/[()]/g, '\\$&')}$`) });
export const tabs = (page: Page): Promise<string[]> => page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts();

/** Selects a cell by the name box. */
export async function select(page: Page, address: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.fill(address);
  await box.press('Enter');
  await expect(cell(page)).toContainText(new RegExp(`^${address} `));
}

/** The selected cell in words, at the foot of the page. */
export const cell = (page: Page): Locator => page.getByRole('status', { name: 'Selected cell' });

/** Types into a cell as a person does, and selects it again. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await select(page, address);
  await page.keyboard.type(text, { delay: 5 });
  if (text.startsWith('=')) {
    // While the list of functions is up, Enter chooses from it; it comes and goes a moment after the letters.
    await page.waitForTimeout(1000);
    await expect(page.locator('ul[data-u-comp="sheets-formula-editor"]')).toHaveCount(0);
  }
  await page.keyboard.press('Enter');
  // The selection moves down once the cell has its value.
  await expect(cell(page)).not.toContainText(new RegExp(`^${address} `));
  await select(page, address);
}

/** What the button "Download" gives: the file's name and its bytes. */
export async function download(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download', exact: true }).click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

/** Opens a file by the page's button. */
export async function openFile(page: Page, file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Open workbook' }).click()]);
  await chooser.setFiles(file);
}

/** What the page has to say, under its header. */
export const saying = (page: Page): Locator => page.locator('[data-saying]');
