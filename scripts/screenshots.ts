/** `npm run screenshots`: builds, walks through the main job in a browser, and writes the pictures of docs/images. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from './browser';
import { build, DIST } from './build';
import { serve } from './serve';

const IMAGES = path.join(import.meta.dirname, '..', 'docs', 'images');
const STEPS = ['Data', 'Columns', 'Subjects', 'Grades', 'Cohort', 'Estimates', 'Health check'];
/** Grids and charts draw after their data are there. */
const SETTLED = 1500;

mkdirSync(IMAGES, { recursive: true });
const executablePath = ensureBrowser();
await build();
const { url, close } = await serve(DIST, 4400);
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
page.setDefaultTimeout(90_000);
const pane = page.locator('[data-headline-pane]');

await open(page);
await shoot('page');
await pane.getByRole('button', { name: 'Begin' }).click();
const next = pane.getByRole('button', { name: /^Save and/ });
for (const [index, step] of STEPS.entries()) {
  await pane.getByRole('heading', { level: 1, name: step }).waitFor();
  await shoot(`wizard-${index + 1}-${step.toLowerCase().replace(' ', '-')}`);
  if (await next.count()) await next.click();
}
await go('Summary');
await shoot('summary');
await go('Report sheets');
await pane.getByRole('button', { name: /^(Write|Refresh) the report/ }).click();
await pane.getByText(/^The report is written/).first().waitFor();
await pane.getByRole('button', { name: 'Pupil groups', exact: true }).click();
await shoot('page-groups');
await pane.getByRole('button', { name: 'Headlines', exact: true }).click();
await shoot('page-report');
await page.emulateMedia({ colorScheme: 'dark' });
await go('Summary');
await shoot('page-dark');
await browser.close();
await close();

/** The page with the sample tracker and the pane beside it. */
async function open(at: Page): Promise<void> {
  await at.goto(url);
  await pane.getByRole('button', { name: 'Begin' }).waitFor();
}

async function go(screen: string): Promise<void> {
  await pane.getByRole('button', { name: 'Menu' }).click();
  await pane.getByRole('button', { name: screen, exact: true }).click();
  await pane.getByRole('heading', { level: 1, name: screen }).waitFor();
}

async function shoot(name: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}
