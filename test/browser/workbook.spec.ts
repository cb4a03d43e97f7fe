import { readFileSync } from 'node:fs';
import { cell, download, expect, openFile, openPage, paneOf, saying, select, tab, tabs, test, type } from './page';

const SAMPLES = new URL('../../assets/samples/', import.meta.url);
const sample = (name: string): Buffer => readFileSync(new URL(name, SAMPLES));

test.describe('the workbook in the page', () => {
  test('opens with the sample tracker as the file has it, hidden sheets hidden, the school\'s own formulas alive', async ({ page }) => {
    await openPage(page);
    expect(await tabs(page)).toEqual(['Guide', 'Year 11', 'Summary']);
    await tab(page, 'Year 11').click();
    await select(page, 'B6');
    await expect(cell(page)).toHaveText('B6 Adeyemi');
    await select(page, 'J6');
    await expect(cell(page)).toHaveText('J6 03/09/2018');
    // A changed key stage 2 score changes the average beside it.
    await select(page, 'M6');
    const before = await cell(page).innerText();
    await type(page, 'K6', '80');
    await select(page, 'M6');
    await expect(cell(page)).not.toHaveText(before);
  });

  test('works out a function that is typed into a cell, and again when a grade changes; or says why it has no answer', async ({ page }) => {
    await openPage(page);
    await tab(page, 'Year 11').click();
    await type(page, 'BJ6', '=HEADLINE.KS4_POINTS("GCSE Mathematics",P6)');
    const grade = (await (await select(page, 'P6'), cell(page)).innerText()).replace('P6 ', '');
    await select(page, 'BJ6');
    await expect(cell(page)).toHaveText(`BJ6 ${grade}`);
    await type(page, 'P6', '9');
    await select(page, 'BJ6');
    await expect(cell(page)).toHaveText('BJ6 9');
    await type(page, 'BJ7', '=HEADLINE.KS4_POINTS("GCSE Mathematics","J")');
    await expect(cell(page)).toContainText('BJ7 #VALUE!: ');
    await expect(cell(page)).toContainText('"J"');
  });

  test('leaves rows, tabs and looks to Excel, and says so', async ({ page }) => {
    await openPage(page);
    await tab(page, 'Year 11').click();
    await select(page, 'B6');
    await page.keyboard.press('Control+b');
    await expect(saying(page)).toContainText('Colours, fonts and formats are changed in your spreadsheet program');
    expect((await download(page)).bytes).toEqual(new Uint8Array(sample('wide.xlsx')));
  });

  test('opens a workbook of one\'s own and shows its tabs', async ({ page }) => {
    await openPage(page);
    await openFile(page, { name: 'Our exports.xlsx', mimeType: '', buffer: sample('long.xlsx') });
    await expect(page.getByText('Our exports.xlsx')).toBeVisible();
    expect(await tabs(page)).not.toContain('Year 11');
    await expect(paneOf(page).getByRole('heading', { name: 'Set up this tracker' })).toBeVisible();
  });

  test('opens a workbook that is dropped on the page', async ({ page }) => {
    await openPage(page);
    const bytes = sample('primary.xlsx').toString('base64');
    const carried = await page.evaluateHandle((text) => {
      const carrier = new DataTransfer();
      carrier.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], 'Year 6.xlsx'));
      return carrier;
    }, bytes);
    const target = page.getByRole('complementary', { name: 'Headline pane' });
    await target.dispatchEvent('dragenter', { dataTransfer: carried });
    await expect(page.getByText('Drop the workbook to open it')).toBeVisible();
    await target.dispatchEvent('drop', { dataTransfer: carried });
    await expect(page.getByText('Year 6.xlsx')).toBeVisible();
  });

  test('refuses what is no workbook, each with one sentence, and keeps the workbook that is open', async ({ page }) => {
    await openPage(page);
    await tab(page, 'Year 11').click();
    await type(page, 'B6', 'Smith');
    for (const { name, text, words } of [
      { name: 'results.csv', text: 'UPN,Grade\nA1,5', words: 'is a text file' },
      { name: 'report.pdf', text: '%PDF-1.7 ', words: 'is a PDF' },
      { name: 'empty.xlsx', text: '', words: 'is empty' },
      { name: 'broken.xlsx', text: `PK${'x'.repeat(300)}`, words: 'cannot be read' },
    ]) {
      await openFile(page, { name, mimeType: '', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Open and lose the changes' }).click();
      await expect(saying(page)).toContainText(name);
      await expect(saying(page)).toContainText(words);
      await select(page, 'B6');
      await expect(cell(page)).toHaveText('B6 Smith');
      expect(await tabs(page)).toEqual(['Guide', 'Year 11', 'Summary']);
    }
  });

  test('asks before a workbook with changes that are not downloaded gives way, and warns before the page is left', async ({ page }) => {
    await openPage(page);
    await tab(page, 'Year 11').click();
    await type(page, 'B6', 'Smith');
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByRole('menuitem', { name: /Exam results export/ }).click();
    await page.getByRole('button', { name: 'Stay' }).click();
    await select(page, 'B6');
    await expect(cell(page)).toHaveText('B6 Smith');
    let asked = false;
    page.once('dialog', (dialog) => { asked = dialog.type() === 'beforeunload'; void dialog.accept(); });
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toBe(true);
  });
});
