import { inExcel } from '../run';

/** The sheet that the self-test writes on. It is made for it, in a workbook that must be empty. */
export const TEST_SHEET = 'Headline self-test';

const DOING = 'run the self-test';

/** Puts values into a block as a program would, without any care for what Excel makes of them. */
export const put = (address: string, values: readonly (readonly (string | number | boolean | null)[])[], numberFormat?: string): Promise<void> => inExcel(DOING, async (context) => {
  const range = context.workbook.worksheets.getItem(TEST_SHEET).getRange(address);
  if (numberFormat !== undefined) range.numberFormat = values.map((row) => row.map(() => numberFormat));
  range.values = values.map((row) => [...row]);
  await context.sync();
});

/** What a block shows. */
export const shown = (address: string): Promise<unknown[][]> => inExcel(DOING, async (context) => {
  const range = context.workbook.worksheets.getItem(TEST_SHEET).getRange(address).load({ values: true });
  await context.sync();
  return range.values as unknown[][];
});

/** Milliseconds between two looks at cells that are busy: short at first, since most answers are quick. */
const LONGEST_PAUSE = 160;

/** What a block shows once no cell of it is busy; after ten seconds what it shows then. */
export async function settled(address: string, clock: () => number, until = clock() + 10_000, pause = 10): Promise<unknown[][]> {
  const values = await shown(address);
  const isBusy = values.flat().some((value) => value === '#BUSY!' || value === '#GETTING_DATA');
  if (!isBusy || clock() >= until) return values;
  await new Promise((resolve) => { setTimeout(resolve, pause); });
  return settled(address, clock, until, Math.min(LONGEST_PAUSE, pause * 2));
}

/** Writes a formula and waits for what its block shows. */
export async function formula(cell: string, text: string, block: string, clock: () => number): Promise<unknown[][]> {
  await inExcel(DOING, async (context) => {
    context.workbook.worksheets.getItem(TEST_SHEET).getRange(cell).formulas = [[text]];
    await context.sync();
  });
  return settled(block, clock);
}

/** Makes a Table of a block on the sheet. */
export const table = (address: string, name: string): Promise<void> => inExcel(DOING, async (context) => {
  context.workbook.worksheets.getItem(TEST_SHEET).tables.add(address, true).name = name;
  await context.sync();
});

/** Whether every sheet is empty, so that nothing of the user's can come to harm; then the test's own sheet is made. */
export const begin = (): Promise<boolean> => inExcel(DOING, async (context) => {
  const sheets = context.workbook.worksheets.load({ name: true });
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load({ address: true }));
  await context.sync();
  if (used.some((range) => !range.isNullObject)) return false;
  context.workbook.worksheets.add(TEST_SHEET).activate();
  await context.sync();
  return true;
});

/** Takes the named sheets away again. */
export const end = (names: readonly string[]): Promise<void> => inExcel(DOING, async (context) => {
  const sheets = [TEST_SHEET, ...names].map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.delete();
  await context.sync();
});
