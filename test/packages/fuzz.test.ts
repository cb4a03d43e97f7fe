import { beforeAll, describe, expect, it } from 'vitest';
import { report, SETTINGS } from '../../workbook/contract/samples';
import { openWorkbook } from '../../workbook/file/open';
import { WorkbookError } from '../../workbook/port';
import { readZip } from '../../workbook/file/zip-read';
import { tell } from '../counts';
import { mutateBytes, mutateParts } from './mutate';
import { Random } from './random';
import { trackerFiles } from './tracker';
import { type Files, xlsxFiles, zip } from './xlsx';

/** How many files to try; `FUZZ=10000 npx vitest run test/packages/fuzz` for the long run. */
const CASES = Number(process.env.FUZZ ?? 200);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);
/** Milliseconds of work, however busy the machine. */
const MOST_TIME = 10_000;
const MOST_MEMORY = 512 * 2 ** 20;
const MAY_CHANGE = new Set(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);

/** All that the pane does with a workbook; each step fails with a sentence or not at all. */
async function use(bytes: Uint8Array): Promise<'refused' | 'used'> {
  const said: string[] = [];
  const attempt = async <T>(step: () => Promise<T>): Promise<T | null> => {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      said.push(error.message);
      return null;
    }
  };
  const workbook = await attempt(() => openWorkbook(bytes, 'tracker.xlsx'));
  if (!workbook) return 'refused';
  const before = new Map(readZip(bytes).map((member) => [member.name, member.packed]));
  for (const { name } of (await attempt(() => workbook.sheets())) ?? []) {
    const grid = await attempt(() => workbook.read(name));
    if (grid) expect(grid.numberFormats.length).toBe(grid.values.length);
    await attempt(() => workbook.formulas(name));
  }
  // Most of these have nothing to hand on; what is handed on can be opened.
  const copy = await workbook.valuesCopy().catch((error: unknown) => { if (error instanceof WorkbookError) return null; throw error; });
  if (copy) await openWorkbook(copy.bytes, copy.name);
  await attempt(() => workbook.readSettings());
  await attempt(() => workbook.writeReport(report('fuzz')));
  await attempt(() => workbook.writeSettings(SETTINGS));
  for (const { name, packed } of readZip(workbook.save())) {
    const old = before.get(name);
    if (old && !MAY_CHANGE.has(name)) expect(Buffer.compare(packed, old), `${name} is not ours`).toBe(0);
  }
  await attempt(() => workbook.edit([{ sheet: 'KS4 Data', address: 'B4', write: { value: 'M' }, expect: 'F' }, { sheet: 'Summary', address: 'F30', write: { formula: '=HEADLINE.KS4_PAG(1,2)' }, expect: null }]));
  await attempt(async () => openWorkbook(workbook.save(), 'again.xlsx'));
  for (const message of said) expect(message).toMatch(/^["A-Z][^]*[.!]$/);
  return said.length > 0 ? 'refused' : 'used';
}

/** The same workbook as one with macros. */
const withMacros = (files: Files): Files => ({
  ...files, 'xl/vbaProject.bin': 'macro',
  '[Content_Types].xml': files['[Content_Types].xml']!.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml').replace('</Types>', '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
  'xl/_rels/workbook.xml.rels': files['xl/_rels/workbook.xml.rels']!.replace('</Relationships>', '<Relationship Id="rId77" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>'),
});

describe(`${CASES} damaged workbooks (seed ${SEED})`, () => {
  const bases: Files[] = [trackerFiles(), withMacros(trackerFiles()), xlsxFiles({ sheets: [{ name: 'KS4 Data', rows: [[{ value: 'a' }, { value: 1, formula: '=1' }], [], [], [null, { value: 'F' }]] }, { name: 'Summary', rows: [] }] })];
  let peak = Infinity;
  let slowest = 0;
  const counts = { refused: 0, used: 0 };

  beforeAll(async () => {
    for (let index = 0; index < CASES; index += 1) {
      const random = new Random(SEED + index);
      const base = random.pick(bases);
      const bytes = random.below(2) === 0 ? mutateBytes(zip(base), random) : mutateParts(base, random);
      const started = process.cpuUsage();
      try {
        counts[await use(bytes)] += 1;
      } catch (error) {
        throw new Error(`Case ${index} (seed ${SEED + index}) ended with something else than a sentence.`, { cause: error });
      }
      const { user, system } = process.cpuUsage(started);
      slowest = Math.max(slowest, (user + system) / 1000);
    }
    // Of the whole process, with the test runner in it.
    peak = process.resourceUsage().maxRSS * 1024;
    tell(`${CASES} damaged workbooks (cut short, parts missing, doubled or exchanged, huge dimensions, external links, macros): ${counts.refused} refused in a sentence, ${counts.used} usable; slowest ${Math.round(slowest)} ms, most memory ${Math.round(peak / 2 ** 20)} MB.`);
  }, CASES * MOST_TIME);

  it('end with a sentence or are read, never with a crash, and no part of theirs is changed', () => expect(counts.refused + counts.used).toBe(CASES));
  it('are of both kinds: some are refused and some can still be used', () => expect(Math.min(counts.refused, counts.used)).toBeGreaterThan(CASES / 50));
  it('take less than ten seconds each', () => expect(slowest).toBeLessThan(MOST_TIME));
  it('take less than 512 MB', () => expect(peak).toBeLessThan(MOST_MEMORY));
});
