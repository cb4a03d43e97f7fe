import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../workbook/file/open';
import { lintPackage } from '../../workbook/file/lint';
import { cell, choose, download, expect, openFile, openPage, paneOf, saying, select, setUp, tab, tabs, test, type, writeReport } from './page';

const SAMPLE = new Uint8Array(readFileSync(new URL('../../assets/samples/wide.xlsx', import.meta.url)));
/** What grafting sheets into a package has to change: the lists of what is in it. */
const LISTS = /^(?:\[Content_Types\]\.xml|docProps\/app\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

test.describe('from a tracker to headline sheets', () => {
  test('sets a tracker up by its proposals, shows the figures, and leads from the health check to the cell that it names', async ({ page }) => {
    const pane = await openPage(page);
    await setUp(pane);
    await expect(pane.getByRole('button', { name: /^Pupils\s*180/ })).toBeVisible();
    await expect(pane.getByRole('button', { name: /^Progress 8/ })).toContainText('95% interval');
    expect(await tabs(page)).toEqual(['Guide', 'Year 11', 'Summary', 'Headline settings']);
    await choose(pane, 'Health check');
    await pane.getByRole('button', { name: /^A20/ }).click();
    await expect(cell(page)).toContainText(/^A20 /);
    await expect(saying(page)).toBeEmpty();
  });

  test('writes nothing when cancelled; then the report as tabs with one click, refreshed by the second, in an untouched package, from which it goes on', async ({ page }) => {
    const pane = await openPage(page);
    await setUp(pane);
    const before = await tabs(page);
    await choose(pane, 'Report sheets');
    // The click on "Cancel" waits in line before the writing begins.
    await pane.getByRole('button', { name: 'Write the report' }).evaluate((button) => {
      const watch = new MutationObserver(() => {
        const cancel = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Cancel');
        if (!cancel) return;
        watch.disconnect();
        cancel.click();
      });
      watch.observe(document.body, { childList: true, subtree: true });
      (button as HTMLButtonElement).click();
    });
    await expect(pane.getByText(/cancelled/i).first()).toBeVisible();
    expect(await tabs(page)).toEqual(before);

    await writeReport(pane);
    const after = await tabs(page);
    expect(after.slice(0, 4)).toEqual(['Guide', 'Year 11', 'Summary', 'Headline settings']);
    expect(after).toEqual(expect.arrayContaining(['Headlines', 'Pupil groups', 'Broadsheet points']));

    await tab(page, 'Headlines').click();
    await expect(page.locator('main svg[role="img"]').first()).toHaveAttribute('aria-label', /\w/);

    await tab(page, 'Year 11').click();
    await type(page, 'AD6', '1');
    await writeReport(pane);
    expect(await tabs(page)).toEqual(after);

    const { name, bytes } = await download(page);
    expect(name).toBe('Year 11 tracker (sample).xlsx');
    expect(lintPackage(bytes)).toEqual([]);
    const [sample, now] = [unzipSync(SAMPLE), unzipSync(bytes)];
    const touched = Object.keys(sample).filter((part) => !now[part] || Buffer.compare(sample[part]!, now[part]) !== 0);
    expect(touched.filter((part) => !LISTS.test(part))).toEqual(['xl/worksheets/sheet2.xml']);
    const file = await openWorkbook(bytes, name);
    expect((await file.sheets()).filter(({ visible }) => visible).map((sheet) => sheet.name)).toEqual(after);
    expect((await file.read('Year 11')).values[5]![29]).toBe(1);

    await openFile(page, { name: 'Again.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await expect(page.getByText('Again.xlsx')).toBeVisible();
    await expect(paneOf(page).getByRole('heading', { name: 'Summary', exact: true })).toBeVisible();
    await writeReport(paneOf(page));
    expect((await tabs(page)).filter((tabName) => tabName.startsWith('Headlines'))).toEqual(['Headlines']);
  });

  test('inserts functions beside the data, which then follow a grade', async ({ page }) => {
    const pane = await openPage(page);
    await setUp(pane);
    await choose(pane, 'Insert functions');
    await pane.getByRole('button', { name: /^Write \d+ columns?$/ }).click();
    await expect(pane.getByText(/written/i).first()).toBeVisible();
    await tab(page, 'Year 11').click();
    await select(page, 'BH6');
    await expect(cell(page)).toHaveText(/^BH6 \d+(?:\.\d+)?$/);
    const before = await cell(page).innerText();
    await select(page, 'AD6');
    await type(page, 'AD6', (await cell(page).innerText()) === 'AD6 9' ? '1' : '9');
    await select(page, 'BH6');
    await expect(cell(page)).not.toHaveText(before);
    await select(page, 'BH100');
    await expect(cell(page)).toHaveText(/^BH100 \d+(?:\.\d+)?$/);
    const { bytes } = await download(page);
    const { formulas } = await (await openWorkbook(bytes, 'again.xlsx')).read('Year 11');
    expect(formulas.has('BH6')).toBe(true);
    expect(lintPackage(bytes)).toEqual([]);
  });

  test('does the same for a primary tracker: figures, functions, the questions of a paper, and their sheets', async ({ page }) => {
    const pane = await openPage(page);
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByRole('menuitem', { name: /^Year 6 tracker/ }).click();
    await expect(page.getByText('Year 6 tracker (sample).xlsx')).toBeVisible();
    await setUp(pane);
    await expect(pane.getByRole('row', { name: /^Reading, writing and maths: expected standard/ })).toContainText('58%');
    await choose(pane, 'Insert functions');
    await pane.getByLabel('Reading progress').check();
    await pane.getByRole('button', { name: 'Write 2 columns' }).click();
    await expect(pane.getByText('The functions are written.').first()).toBeVisible();
    await tab(page, 'Year 6').click();
    await select(page, 'S5');
    await expect(cell(page)).toHaveText('S5 +2.86');
    await choose(pane, 'Questions');
    await pane.getByLabel('Sheet of marks').selectOption('Reading paper');
    await expect(pane.getByText('60 pupils sat Reading paper.')).toBeVisible();
    await pane.getByLabel('Pupils').selectOption({ label: 'Girls' });
    await expect(pane.getByText(/^\d\d pupils sat Reading paper\.$/)).not.toHaveText('60 pupils sat Reading paper.');
    await writeReport(pane);
    expect(await tabs(page)).toEqual(['Year 6', 'Reading paper', 'Headline settings', 'KS2', 'KS2 groups', 'KS2 pupils', 'Questions', 'Notes']);
  });
});
