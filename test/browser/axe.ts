import type { Page } from '@playwright/test';
import AxeSource from 'axe-core';

/** Fluent's own focus guards at the edges of menus and dialogs: focusable and hidden by design. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** What axe finds in the pane and in the page's own parts; the grid's own screen is its maker's. */
export async function faults(page: Page): Promise<unknown> {
  // The policy lets no script in but the page's own files: this one is the browser's, not the page's.
  await page.evaluate(AxeSource.source);
  return page.evaluate(async (guards) => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run({ include: [['[data-headline-pane]'], ['[data-region="header"]'], ['footer[data-region]'], ['[role="dialog"]']].filter(([selector]) => document.querySelector(selector!)), exclude: [[guards]] });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
  }, FOCUS_GUARDS);
}
