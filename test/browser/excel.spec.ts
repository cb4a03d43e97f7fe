// The production build in Chromium with Microsoft's unchanged office.js, on the emulated Excel: the pane, a function, the ribbon.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import { manifestProblems, siteFolder } from '../../scripts/manifest-check';
import type { FunctionsMetadata } from '../office-host/calculation';
import type { BrowserOptions } from '../office-host/browser';

const ROOT = path.join(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FILES = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

const host = buildSync({ entryPoints: [path.join(ROOT, 'test/office-host/browser.ts')], bundle: true, format: 'iife', write: false }).outputFiles[0]!.text;
const tracker = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', path.join(ROOT, 'test/excel/browser-fixture.ts')], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as BrowserOptions;

/** Opens the pane as Excel does, and gathers what should never happen. */
async function openInExcel(page: Page, options: BrowserOptions = tracker) {
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => { if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url()) && !request.url().startsWith(OFFICE)) elsewhere.push(request.url()); });
  // Microsoft's files come from where they come from, out of the package that the tests install.
  await page.route(`${OFFICE}**`, (route) => {
    const file = path.join(OFFICE_FILES, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
    return existsSync(file) ? route.fulfill({ path: file, contentType: 'text/javascript' }) : route.fulfill({ status: 404 });
  });
  await page.addInitScript(`window.emulatedExcelOptions = ${JSON.stringify(options)};\n${host}`);
  await page.setViewportSize({ width: 350, height: 800 });
  await page.goto('/taskpane.html');
  await page.locator('[data-headline-pane]').getByRole('heading', { level: 1 }).waitFor();
  return { errors, elsewhere };
}

const failures = (page: Page) => page.evaluate(() => window.emulatedExcel.excel.failures.map(String));
const tabs = (page: Page) => page.evaluate(() => window.emulatedExcel.excel.workbook.Worksheets.list.map(({ Name }) => Name));

test('in Excel the pane shows the tracker\'s figures, a function answers, and the ribbon writes the report', async ({ page }) => {
  test.setTimeout(120_000);
  const { errors, elsewhere } = await openInExcel(page);
  await expect(page.locator('[data-headline-pane]').getByText('Attainment 8').first()).toBeVisible();

  await expect.poll(() => page.evaluate(() => window.emulatedExcel.ready())).toBe(true);
  expect(await page.evaluate(() => window.emulatedExcel.call('KS4_POINTS', [[['GCSE French']], [['7']], null, null]))).toMatchObject({ ok: true, value: [[7]] });

  await page.evaluate(() => window.emulatedExcel.command('report'));
  await expect(page.getByText('The report is written: 7 sheets.')).toBeVisible({ timeout: 60_000 });
  expect(await tabs(page)).toEqual(expect.arrayContaining(['Headlines', 'Pupil groups', 'Broadsheet points', 'Notes']));
  await expect.poll(() => page.evaluate(() => window.emulatedExcel.completed.length)).toBe(1);
  // What Excel is asked for is small enough for Excel on the web, and there is not much asking.
  const sizes = await page.evaluate(() => window.emulatedExcel.excel.requests.map(({ bytes }) => bytes));
  expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);

  expect(await failures(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('every function of the built functions.json is there in the built script, and says in a sentence what it misses', async ({ page }) => {
  const { functions } = JSON.parse(readFileSync(path.join(DIST, 'functions.json'), 'utf8')) as FunctionsMetadata;
  const { errors } = await openInExcel(page);
  await expect.poll(() => page.evaluate(() => window.emulatedExcel.ready())).toBe(true);
  const answers = await page.evaluate((calls) => Promise.all(calls.map(({ id, given }) => window.emulatedExcel.call(id, given))), functions.map(({ id, parameters }) => ({ id, given: parameters.map(() => null) })));
  functions.forEach(({ id }, at) => expect([id, answers[at]]).toEqual([id, { ok: false, value: expect.stringMatching(/^[A-Z"][^]*[.)]$/), errorCode: expect.any(Number) }]));
  expect(functions.length).toBeGreaterThan(15);
  console.log(`${functions.length} functions of the built functions.json answered in Chromium.`);
  expect([await failures(page), errors]).toEqual([[], []]);
});

test('where Excel fails at one request the pane says so in a sentence and works again', async ({ page }) => {
  test.setTimeout(120_000);
  const { errors } = await openInExcel(page);
  await expect(page.locator('[data-headline-pane]').getByText('Attainment 8').first()).toBeVisible();
  await page.evaluate(() => { window.emulatedExcel.excel.fate = () => 'fail before'; window.emulatedExcel.command('report'); });
  await expect(page.getByText(/^Excel could not .*Try again/).first()).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => { window.emulatedExcel.excel.fate = null; window.emulatedExcel.command('report'); });
  await expect(page.getByText('The report is written: 7 sheets.')).toBeVisible({ timeout: 60_000 });
  expect([await failures(page), errors]).toEqual([[], []]);
});

test('the ribbon\'s report fails with a sentence in the pane, and not with a dialog', async ({ page }) => {
  await openInExcel(page);
  await page.evaluate(() => { window.emulatedExcel.excel.workbook.Protection.Protected = true; window.emulatedExcel.command('report'); });
  await expect(page.getByText('the structure of the workbook is protected')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText('the structure of the workbook is protected')).toBeHidden();
});

test('the self-test is opened from the pane\'s help, asks for two things and shows a text to copy', async ({ page }) => {
  test.setTimeout(120_000);
  const metadata = JSON.parse(readFileSync(path.join(DIST, 'functions.json'), 'utf8')) as FunctionsMetadata;
  const { errors, elsewhere } = await openInExcel(page, {
    sets: tracker.sets, sheets: [{ name: 'Sheet1', rows: [] }],
    calculation: { metadata, namespace: 'HEADLINE', blank: 0 }, assumptions: { numberInTextCell: 'number', apostropheInTextCell: 'kept' },
  });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'Start the self-test' }).click();
  for (const request of ['Ctrl+Z', 'Self-test report']) {
    await expect(page.getByText(request).first()).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page.getByText('Every answer is as expected.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel('Result')).toHaveValue(/^Headline self-test: \d+ answers, 0 not as expected\.\nExcel/);
  expect(await tabs(page)).toEqual(['Sheet1']);
  expect([await failures(page), errors, elsewhere]).toEqual([[], [], []]);
});

test('the built manifest has nothing against it, and every address in it leads to a file of the build', () => {
  const { functions } = JSON.parse(readFileSync(path.join(DIST, 'functions.json'), 'utf8')) as { functions: { id: string; name: string }[] };
  expect(manifestProblems(readFileSync(path.join(DIST, 'manifest.xml'), 'utf8'), { read: siteFolder(DIST), functionNames: functions.flatMap(({ id, name }) => [id, name]) })).toEqual([]);
});
