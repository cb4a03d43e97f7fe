// From a workbook that Excel opened without the add-in to figures again: the pane's plan, the Excel home, Microsoft's function runtime.
import { expect, it } from 'vitest';
import { setCatalogue } from '../../functions/catalogue-ready';
import * as functions from '../../functions/functions';
import { completeMetadata } from '../../scripts/functions-metadata';
import { catalogue } from '../../src/qualification/test-catalogue';
import { findRepairs } from '../../taskpane/share/repairs';
import { excelWorkbook } from '../../workbook/excel/excel-workbook';
import { Calculation, type FunctionsMetadata } from '../office-host/calculation';
import { fillWorkbook } from '../office-host/fill';
import type { Platform } from '../office-host/node';
import { useHost } from '../office-host/use';
import { generatedMetadata } from './metadata';

const NAME = { error: '#NAME?' };

it.each<Platform>(['win32', 'mac', 'web'])('formulas that Excel for %s did not know are repaired and answered, and everything else stays', async (platform) => {
  const host = useHost({ platform });
  const { json, associate } = await generatedMetadata();
  setCatalogue(catalogue);
  for (const { id, functionName } of associate) host.CustomFunctions.associate(id, (functions as unknown as Record<string, () => unknown>)[functionName]!);
  fillWorkbook(host.excel.workbook, [
    { name: 'Year 11', rows: [
      [{ value: 101 }, { value: 103 }, { value: NAME, formula: '=_xldudf_HEADLINE_KS4_BASELINE(A1,B1)', format: '0.0' }, { value: NAME, formula: '=VLOKUP(A1,B:C,2)' }],
      [{ value: 110 }, { value: 112 }, { value: NAME, formula: '=HEADLINE.KS4_BASELINE(A2,B2)' }, { value: 5, formula: '=2+3' }],
      [{ value: 90 }, { value: 92 }, { value: NAME, formula: '=[2]!_xldudf_HEADLINE_KS4_BASELINE(A3,B3)' }, { value: 'HEADLINEDEV.KS4_P8(' }],
    ] },
    { name: 'Locked', protected: true, rows: [[{ value: NAME, formula: '=_xldudf_HEADLINE_KS4_BASELINE(90,92)' }]] },
  ]);
  const calculation = new Calculation(host.excel, { metadata: JSON.parse(completeMetadata(json)) as FunctionsMetadata, namespace: 'HEADLINE', blank: 0 });
  const port = excelWorkbook(() => Promise.reject(new Error('No new workbook is asked for here.')));
  const look = async () => findRepairs(await Promise.all((await port.sheets()).map(async (sheet) => ({ sheet, formulas: await port.formulas(sheet.name) }))), 'HEADLINE');

  const found = await look();
  expect([found.edits.map(({ address }) => address), found.locked]).toEqual([['C1', 'C2', 'C3'], [{ sheet: 'Locked', address: 'A1' }]]);
  const before = host.excel.requests.length;
  await port.edit(found.edits);
  // The column goes in one piece: find the sheets, see what is there, write.
  expect(host.excel.requests.length - before).toBeLessThanOrEqual(4);
  await calculation.idle();

  const { values, numberFormats } = await port.read('Year 11');
  expect(values.map((cells) => cells[2])).toEqual([102, 111, 91]);
  expect(values.map((cells) => cells[3])).toEqual([NAME, 5, 'HEADLINEDEV.KS4_P8(']);
  expect(numberFormats[0]![2]).toBe('0.0');
  expect((await look()).edits).toEqual([]);
});
