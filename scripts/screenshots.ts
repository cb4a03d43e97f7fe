/**
 * `npm run screenshots`: the pictures of the web page in docs/images, from the sample tracker and today's build.
 * With Debian's fonts-crosextra-carlito installed they look as with Excel's own font.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from './browser';
import { build, DIST } from './build';
import { serve } from './serve';

const FOLDER = path.join(import.meta.dirname, '../docs/images');
const STEPS = ['Data', 'Columns', 'Subjects', 'Grades', 'Cohort', 'Estimates', 'Health check'];
/** Long enough for the grid to have drawn itself. */
const DRAWN = 1200;

if (!process.argv.includes('--no-build')) await build();
mkdirSync(FOLDER, { recursive: true });
const { url, close } = await serve(DIST, 4180);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, reducedMotion: 'reduce' });
const pane = page.locator('[data-headline-pane]');
const picture = async (name: string, what: Page | Locator = page): Promise<void> => {
  await page.waitForTimeout(DRAWN);
  await what.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
};
const press = (name: string | RegExp): Promise<void> => pane.getByRole('button', { name }).first().click();
const choose = async (screen: string): Promise<void> => {
  await press('Menu');
  await pane.getByRole('button', { name: screen, exact: true }).click();
  await pane.getByRole('heading', { name: screen, exact: true }).waitFor();
};
const tab = async (name: string): Promise<void> => {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.mouse.move(700, 600);
};
const look = async (item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Light, dark or high contrast' }).click();
  await page.getByRole('menuitemradio', { name: item }).click();
  await page.keyboard.press('Escape');
};

await page.goto(url);
await pane.getByRole('button', { name: 'Begin' }).waitFor();
// The grid tells for a while that it has calculated.
await page.waitForTimeout(6000);
await picture('page');
await press('Begin');
for (const [index, step] of STEPS.entries()) {
  await pane.getByRole('heading', { name: step, exact: true }).waitFor();
  await picture(`wizard-${index + 1}-${step.toLowerCase().replace(' ', '-')}`);
  await press(/^Save and/);
}
await pane.getByRole('heading', { name: 'Summary', exact: true }).waitFor();
await picture('summary');
await choose('Insert functions');
await press(/^Write \d+ column/);
await tab('Year 11');
const box = page.locator('[data-u-comp="defined-name"] input');
await box.fill('BH6');
await box.press('Enter');
await picture('functions');
await choose('Report sheets');
await press('Write the report');
await pane.getByText(/^The report is written/).first().waitFor();
await tab('Headlines');
await picture('page-report');
await tab('Pupil groups');
await choose('Pupil groups');
await picture('page-groups');
await tab('Headlines');
await look('Dark');
await picture('page-dark');
await look('High contrast');
await picture('page-high-contrast');

await look('Light');
await page.getByRole('button', { name: 'Samples' }).click();
await page.getByRole('menuitem', { name: /^Year 6/ }).click();
await page.getByRole('button', { name: 'Open and lose the changes' }).click();
await pane.getByRole('button', { name: 'Begin' }).click();
for (const step of STEPS) {
  await pane.getByRole('heading', { name: step, exact: true }).waitFor();
  await press(/^Save and/);
}
await pane.getByRole('heading', { name: 'Summary', exact: true }).waitFor();
await picture('primary');
await choose('Questions');
await pane.getByLabel('Sheet of marks').selectOption('Reading paper');
await pane.getByText(/pupils sat/).waitFor();
await tab('Reading paper');
await picture('primary-questions');

await browser.close();
await close();
