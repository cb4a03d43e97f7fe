import { faults } from './axe';
import { cell, choose, expect, openPage, setUp, test, writeReport } from './page';

// Colours on their way from one to another are none that axe could judge.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('for everyone', () => {
  test('axe finds nothing in the pane, from the wizard to the report', async ({ page }) => {
    const pane = await openPage(page);
    expect(await faults(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Begin' }).click();
    for (const step of ['Data', 'Columns', 'Subjects', 'Grades', 'Cohort', 'Estimates', 'Health check']) {
      await expect(pane.getByRole('heading', { name: step, exact: true })).toBeVisible();
      // Axe reads colours first and judges them later: a button that comes to life in between would have its old ones.
      await expect(pane.getByRole('button', { name: /^Save and/ })).toBeEnabled();
      expect([step, await faults(page)]).toEqual([step, []]);
      await pane.getByRole('button', { name: /^Save and/ }).click();
    }
    for (const screen of ['Summary', 'Pupil groups', 'Scatter', 'Pupil progress', 'English and maths', 'Cohort information', 'Insert functions', 'Report sheets', 'Values-only copy', 'Repair formulas', 'Help']) {
      await choose(pane, screen);
      expect([screen, await faults(page)]).toEqual([screen, []]);
    }
  });

  test('all of it works with the keyboard alone: the menu, the wizard, the report, the cells, and F6 between them', async ({ page }) => {
    const pane = await openPage(page);
    // The cells have the focus at first, as in Excel, and keep the Tab key: F6 leads out.
    await page.keyboard.press('Shift+F6');
    await expect(page.getByRole('button', { name: 'Skip to the pane' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(pane.locator(':focus')).toHaveCount(1);
    const press = async (name: RegExp, by = 'Tab'): Promise<void> => {
      for (let tries = 0; tries < 400; tries++) {
        const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
        if (name.test(focused.trim())) return page.keyboard.press('Enter');
        await page.keyboard.press(by);
      }
      throw new Error(`${by} never came to ${name}.`);
    };
    await press(/^Begin$/);
    for (const step of ['Data', 'Columns', 'Subjects', 'Grades', 'Cohort', 'Estimates', 'Health check']) {
      await expect(pane.getByRole('heading', { name: step, exact: true })).toBeFocused();
      await expect(pane.getByRole('button', { name: /^Save and/ })).toBeEnabled();
      await press(/^Save and (?:continue|finish)$/);
    }
    await expect(pane.getByRole('heading', { name: 'Summary', exact: true })).toBeFocused();
    await press(/^Menu$/, 'Shift+Tab');
    await press(/^Report sheets$/);
    await expect(pane.getByRole('heading', { name: 'Report sheets', exact: true })).toBeFocused();
    await press(/^Write the report$/);
    await expect(pane.getByText(/^The report is written/).first()).toBeVisible();
    await page.keyboard.press('F6');
    await expect(page.locator('[data-region="header"] :focus')).toHaveCount(1);
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(cell(page)).toContainText(/^[A-Z]+\d+ /);
    await page.keyboard.type('by hand');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await expect(cell(page)).toContainText('by hand');
    await page.keyboard.press('F6');
    await expect(pane.locator(':focus')).toHaveCount(1);
  });

  test('the bar between workbook and pane moves with the arrow keys, and the pane folds away', async ({ page }) => {
    const pane = await openPage(page);
    const bar = page.getByRole('separator', { name: 'Width of the pane' });
    const before = Number(await bar.getAttribute('aria-valuenow'));
    await bar.focus();
    await page.keyboard.press('ArrowLeft');
    expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
    await page.keyboard.press('Home');
    await expect(bar).toHaveAttribute('aria-valuenow', '320');
    await page.getByRole('button', { name: 'Hide the pane' }).click();
    await expect(pane).toBeHidden();
    await page.getByRole('button', { name: 'Show the pane' }).click();
    await expect(pane).toBeVisible();
  });

  test('axe finds nothing in dark, as the computer is set, nor in high contrast, their contrast included', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const pane = await openPage(page);
    expect(await pane.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgb(255, 255, 255)');
    await setUp(pane);
    expect(['dark', await faults(page)]).toEqual(['dark', []]);
    await choose(pane, 'Pupil groups');
    expect(['dark', await faults(page)]).toEqual(['dark', []]);
    await page.getByRole('button', { name: 'Light, dark or high contrast' }).click();
    await page.getByRole('menuitemradio', { name: 'High contrast' }).click();
    await page.keyboard.press('Escape');
    expect(['high contrast', await faults(page)]).toEqual(['high contrast', []]);
    await choose(pane, 'Summary');
    expect(['high contrast', await faults(page)]).toEqual(['high contrast', []]);
  });
});

test.describe('what the page may do', () => {
  test('asks no other machine for anything, keeps nothing in the browser, and runs under a policy that allows no more', async ({ page, seen }) => {
    const pane = await openPage(page);
    await setUp(pane);
    await writeReport(pane);
    expect(seen.elsewhere).toEqual([]);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    // The policy is not only written there: the browser keeps it.
    expect(await page.evaluate(() => fetch('https://example.org/').then(() => 'let through', () => 'refused'))).toBe('refused');
    expect(await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
      return 'ran' in window;
    })).toBe(false);
    await expect.poll(() => seen.complaints.length).toBeGreaterThanOrEqual(2);
    seen.complaints.splice(0);
    const kept = await page.evaluate(async () => ({ local: Object.keys(localStorage), cookies: document.cookie, databases: (await indexedDB.databases()).map(({ name }) => name) }));
    expect(kept.cookies).toBe('');
    expect(kept.databases).toEqual([]);
    expect(kept.local.length).toBeLessThanOrEqual(1);
  });
});
