// The self-test for real Excel, on the emulated one: it must find there what the host believes, on either kind of blank.
import { describe, expect, it } from 'vitest';
import { setCatalogue } from '../../functions/catalogue-ready';
import * as functions from '../../functions/functions';
import { completeMetadata } from '../../scripts/functions-metadata';
import { catalogue } from '../../src/qualification/test-catalogue';
import { excelWorkbook } from '../../workbook/excel/excel-workbook';
import { resultText, runSelfTest } from '../../workbook/excel/self-test/self-test';
import { isAsExpected, type SelfTestTools } from '../../workbook/excel/self-test/types';
import { Calculation, type FunctionsMetadata } from '../office-host/calculation';
import { fillWorkbook } from '../office-host/fill';
import type { Platform } from '../office-host/node';
import { type Sets, setsOfManifest } from '../office-host/sets';
import { MANIFEST } from '../office-host/node';
import { useHost } from '../office-host/use';
import { generatedMetadata } from './metadata';
import { tell } from '../counts';

async function openEmpty(platform: Platform, blank: 0 | null, more: Sets = {}) {
  // Microsoft's runtime gathers answers for a fifth of a second or longer: here only their order matters.
  const host = useHost({ platform, sets: { ...setsOfManifest(MANIFEST), ...more }, waits: 0.05 });
  const { json, associate } = await generatedMetadata();
  setCatalogue(catalogue);
  for (const { id, functionName } of associate) host.CustomFunctions.associate(id, (functions as unknown as Record<string, () => unknown>)[functionName]!);
  fillWorkbook(host.excel.workbook, [{ name: 'Sheet1', rows: [] }]);
  new Calculation(host.excel, { metadata: JSON.parse(completeMetadata(json)) as FunctionsMetadata, namespace: 'HEADLINE', blank });
  // Either would do: these questions have no expected answer.
  host.excel.workbook.assumptions = { numberInTextCell: 'number', apostropheInTextCell: 'kept' };
  const said: string[] = [];
  const asked: string[] = [];
  const tools: SelfTestTools = {
    port: excelWorkbook(async () => { throw new Error('No new workbook is asked for here.'); }),
    namespace: 'HEADLINE', say: (step) => said.push(step), ask: async (request) => { asked.push(request); }, clock: () => performance.now(),
  };
  return { excel: host.excel, tools, said, asked };
}

describe('the self-test', () => {
  it.each([['win32', 0], ['mac', 0], ['web', null]] as const)('on the emulated Excel for %s finds what the host believes', async (platform, blank) => {
    const { excel, tools, said, asked } = await openEmpty(platform, blank);
    const answers = await runSelfTest(tools);
    expect(answers.filter((answer) => !isAsExpected(answer))).toEqual([]);
    tell(`Self-test for ${platform}, blanks as ${blank}: ${answers.length} questions, all answered as expected.`);
    expect(answers.find(({ id }) => id === 'blank-in-range')?.answer).toBe(String(blank));
    expect(answers.find(({ id }) => id === 'undo')?.answer).toBe('no');
    expect(said).toHaveLength(5);
    expect(asked).toHaveLength(2);
    expect(excel.workbook.Worksheets.list.map(({ Name }) => Name)).toEqual(['Sheet1']);
  }, 60_000);

  it('asks a newer Excel for the spilled block too', async () => {
    const { tools } = await openEmpty('win32', 0, { ExcelApi: '1.12' });
    expect((await runSelfTest(tools)).find(({ id }) => id === 'spill-range')?.answer).toBe('J1:J4');
  }, 60_000);

  it('asks a newer Excel for the new name of a tab too', async () => {
    const { tools } = await openEmpty('web', null, { ExcelApi: '1.17', ExcelApiOnline: '1.1' });
    expect((await runSelfTest(tools)).find(({ id }) => id === 'tab-renamed')?.answer).toBe('yes');
  }, 60_000);

  it('has an undo that a person makes', async () => {
    const { excel, tools } = await openEmpty('win32', 0);
    const ask = async (request: string): Promise<void> => {
      if (request.includes('Ctrl+Z')) excel.user(({ Worksheets }) => Worksheets.GetItem('Headline self-test').GetRange('AJ1').GetCell(0, 0).eachCell((cell) => cell.show('before')));
    };
    expect((await runSelfTest({ ...tools, ask })).find(({ id }) => id === 'undo')?.answer).toBe('yes');
  }, 60_000);

  it('touches no workbook that holds anything', async () => {
    const { excel, tools } = await openEmpty('win32', 0);
    excel.workbook.active.cell(4, 4).show('mine');
    await expect(runSelfTest(tools)).rejects.toMatchObject({ code: 'refused', message: expect.stringContaining('new workbook') as string });
    expect(excel.workbook.Worksheets.list.map(({ Name }) => Name)).toEqual(['Sheet1']);
  });

  it('leaves the workbook empty where it is cancelled', async () => {
    const { excel, tools } = await openEmpty('win32', 0);
    const stop = new AbortController();
    const cancelled = runSelfTest({ ...tools, signal: stop.signal, say: (step) => { if (step === 'Texts and numbers') stop.abort(); } });
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect(excel.workbook.Worksheets.list.map(({ Name }) => Name)).toEqual(['Sheet1']);
  }, 60_000);

  it('tells first what is not as expected', () => {
    const text = resultText([
      { id: 'a', question: '', answer: 'yes', expected: ['yes'] }, { id: 'b', question: '', answer: 'no', expected: ['yes', 'perhaps'] }, { id: 'c', question: '', answer: '12', expected: [] },
    ], 'Excel for Windows');
    expect(text).toBe('Headline self-test: 3 answers, 1 not as expected.\nExcel for Windows\n!!  b: no (expected yes or perhaps)\nok  a: yes\nok  c: 12');
  });
});
