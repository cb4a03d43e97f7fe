// The host itself: Microsoft's own proxies against it, on each platform's bundle.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_PAYLOAD_BYTES } from './beliefs';
import { BUNDLES, type NodeHost, type Platform, startHost } from './node';
import { useHost } from './use';

const PLATFORMS = Object.keys(BUNDLES) as Platform[];
const failure = async (call: Promise<unknown>): Promise<{ code: string; message: string; debugInfo: { statement?: string } }> =>
  call.then(() => { throw new Error('It was to fail.'); }, (error: unknown) => error as never);
const aMoment = () => new Promise((resolve) => { setTimeout(resolve, 10); });
const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

describe.each(PLATFORMS)('on the bundle for %s', (platform) => {
  it('a range is written and read, with its formats', () => useHost({ platform }).Excel.run(async (context) => {
    const range = first(context).getRange('B2:C3');
    range.numberFormat = [['0.00', '@'], ['General', 'General']];
    range.values = [[1, '5-4'], [true, '']];
    range.format.fill.color = '#FF0000';
    range.load('values,address,rowCount,numberFormat,valueTypes,format/fill/color');
    await context.sync();
    expect(range.values).toEqual([[1, '5-4'], [true, '']]);
    expect(range.valueTypes).toEqual([['Double', 'String'], ['Boolean', 'Empty']]);
    expect([range.address, range.rowCount, range.format.fill.color]).toEqual(['Sheet1!B2:C3', 2, '#FF0000']);
    expect(() => range.columnCount).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
  }));

  it('a sheet that is not there is an error with the statement at fault, or a null object', async () => {
    const host = useHost({ platform });
    const error = await failure(host.Excel.run(async (context) => { context.workbook.worksheets.getItem('Nope').getRange('A1').load('values'); await context.sync(); }));
    expect(error).toBeInstanceOf(host.OfficeExtension.Error);
    expect([error.code, error.debugInfo.statement]).toEqual(['ItemNotFound', expect.stringContaining('getItem')]);
    await host.Excel.run(async (context) => {
      const [none, some] = ['Nope', 'Sheet1'].map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name')) as [Excel.Worksheet, Excel.Worksheet];
      await context.sync();
      expect([none.isNullObject, some.isNullObject, some.name]).toEqual([true, false, 'Sheet1']);
    });
  });

  it('100,000 cells go in pieces that the client cuts, and come back whole', () => useHost({ platform }).Excel.run(async (context) => {
    const range = first(context).getRangeByIndexes(0, 0, 1000, 100);
    range.values = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 100 }, (_, column) => row * column));
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values[999]![99]).toBe(999 * 99);
  }));

  it('a function answers through the real runtime', async () => {
    const host = useHost({ platform });
    host.CustomFunctions.associate('ADD', (one: number, other: number) => one + other);
    expect(await host.excel.functions.call('add', [20, 22])).toMatchObject({ ok: true, value: 42 });
  });

  it('events reach the add-in while it listens', async () => {
    const host = useHost({ platform });
    const heard: string[] = [];
    const handler = await host.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => { heard.push(address); });
      await context.sync();
      return added;
    });
    host.excel.user(({ active }) => { active.GetRange('B2').Values = [['new']]; });
    await aMoment();
    expect(heard).toEqual(['B2']);
    await host.Excel.run(handler.context as Excel.RequestContext, async (context) => { handler.remove(); await context.sync(); });
    host.excel.user(({ active }) => { active.GetRange('B3').Values = [['newer']]; });
    await aMoment();
    expect(heard).toEqual(['B2']);
  });
});

describe('the interpreter of the protocol', () => {
  const GENERIC = ['wire', 'interpreter', 'members', 'answers', 'class-names'];
  it.each(GENERIC)('knows nothing of Excel: %s.ts imports neither the beliefs nor the model', (name) => {
    const imported = [...readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from!);
    expect(imported.filter((from) => !GENERIC.some((other) => from === `./${other}`))).toEqual([]);
  });
});

describe('the host', () => {
  const run = <T>(batch: (context: Excel.RequestContext, host: NodeHost) => Promise<T>): Promise<T> => { const host = useHost(); return host.Excel.run((context) => batch(context, host)); };

  it('has exactly what the manifest asks for: anything newer is refused by Microsoft\'s own code', async () => {
    const host = startHost();
    const error = await failure(host.Excel.run(async (context) => { first(context).getRange('A1').getSpillingToRange(); await context.sync(); }));
    expect([error.code, error.message]).toEqual(['ApiNotFound', expect.stringContaining('ExcelApi 1.12')]);
    expect(error).toBeInstanceOf(host.OfficeExtension.Error);
    // Counted as a failure of the test also where the code under test catches it.
    expect(host.excel.failures).toEqual([error]);
  });

  it('is silent about nothing that it lacks', async () => {
    const host = startHost();
    const error = await failure(host.Excel.run(async (context) => { context.workbook.pivotTables.load('items/name'); await context.sync(); }));
    expect(error.code).toBe('NotEmulated');
    expect(host.excel.failures.map(({ message }) => message)).toEqual(['The emulated host has no property Workbook.pivotTables. Extend its model: this is not an error of Excel.']);
  });

  it('refuses the wrong shape, an object in a cell, an unknown property and an address that is too long', async () => {
    const refused = async (act: (sheet: Excel.Worksheet) => void): Promise<string> => (await failure(run(async (context) => { act(first(context)); await context.sync(); }))).code;
    expect(await refused((sheet) => { sheet.getRange('A1:B2').values = [[1]]; })).toBe('InvalidArgument');
    expect(await refused((sheet) => { sheet.getRange('A1').values = [[{}]]; })).toBe('InvalidArgument');
    expect(await refused((sheet) => { sheet.load('nme' as never); })).toBe('InvalidArgument');
    expect(await refused((sheet) => { sheet.getRanges(Array.from({ length: 2000 }, (_, i) => `A${i * 2 + 1}`).join()).format.font.bold = true; })).toBe('InvalidArgument');
  });

  it('loses NaN on the wire, as JSON does: the old value stays', () => run(async (context) => {
    const range = first(context).getRange('A1');
    range.values = [[5]];
    range.values = [[NaN]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[5]]);
  }));

  it('keeps a range for a later sync of the run, and refuses it after the run', async () => {
    const host = useHost();
    const range = await host.Excel.run(async (context) => {
      const found = first(context).getRange('A1');
      found.values = [['a']];
      await context.sync();
      found.getCell(0, 0).values = [['b']];
      found.load('values');
      await context.sync();
      expect(found.values).toEqual([['b']]);
      return found.getCell(0, 0);
    });
    const other = await failure(host.Excel.run(async (context) => { context.workbook.names.add('later', range); await context.sync(); }));
    expect(other.code).toBe('InvalidRequestContext');
    expect(() => range.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }) as Error);
  });

  it('refuses requests and answers of more than 5 MB', async () => {
    const text = 'x'.repeat(30_000);
    const large = await failure(run(async (context) => { first(context).getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]); await context.sync(); }));
    expect(large.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await failure(run(async (context, { excel }) => {
      for (let row = 0; row < 200; row++) excel.workbook.active.cell(row, 0).show(text);
      first(context).getRange('A1:A200').load('values');
      await context.sync();
    }))).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(200 * text.length).toBeGreaterThan(MAX_PAYLOAD_BYTES);
  });

  it.each(['fail before', 'fail midway', 'fail after'] as const)('lets a request "%s"', async (fate) => {
    const host = useHost();
    host.excel.fate = () => fate;
    const error = await failure(host.Excel.run(async (context) => { const sheet = first(context); sheet.name = 'Renamed'; sheet.getRange('A1').values = [[1]]; await context.sync(); }));
    expect(error.code).toBe('GeneralException');
    const { active } = host.excel.workbook;
    expect([active.Name, active.cellNow(0, 0)?.value]).toEqual({ 'fail before': ['Sheet1', undefined], 'fail midway': ['Renamed', undefined], 'fail after': ['Renamed', 1] }[fate]);
  });

  it('never answers a request that is lost', async () => {
    const host = useHost();
    host.excel.fate = () => 'lose after';
    let answered = false;
    void host.Excel.run(async (context) => { first(context).name = 'Renamed'; await context.sync(); answered = true; });
    while (host.excel.workbook.active.Name !== 'Renamed') await new Promise((resolve) => { setTimeout(resolve, 1); });
    await aMoment();
    expect(answered).toBe(false);
  });
});
