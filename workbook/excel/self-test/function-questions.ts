import { hasExcelApi } from '../supports';
import { inExcel } from '../run';
import { TEST_SHEET, formula, put, table } from './sheet';
import type { Answer, SelfTestTools } from './types';

const text = (values: unknown[][]): string => values.map((row) => row.map(String).join(' ')).join('; ');

/** What functions get and how their answers spill. Each question stands in columns of its own. */
export async function functionQuestions({ namespace, clock }: SelfTestTools): Promise<Answer[]> {
  const answers: Answer[] = [];
  const ask = (id: string, question: string, answer: string, expected: readonly string[]): number => answers.push({ id, question, answer, expected });

  ask('name', 'A function is found by its name', text(await formula('A1', `=${namespace}.KS4_POINTS("GCSE French",7)`, 'A1', clock)), ['7']);

  // Three schools with 0, 2 and 4: their mean is 2 where the blank cell is a 0, an error where it is none.
  await put('C1:E3', [[null, 100, 3], [2, 100, 3], [4, 100, 3]]);
  const mean = text(await formula('F1', `=${namespace}.TRUST_MEAN(C1:C3,D1:D3,E1:E3)`, 'F1', clock));
  ask('blank-in-range', 'A blank cell in a range reaches a function as', mean === '2' ? '0' : mean === '#VALUE!' ? 'null' : mean, ['0', 'null']);
  ask('blank-one-cell', 'A pupil whose only grade is a blank cell gives', text(await formula('G1', `=${namespace}.KS4_ATT8("GCSE French",C1)`, 'G1', clock)), ['#N/A']);

  await put('I1:I4', [['7'], ['5'], ['4'], ['9']], '@');
  ask('spill', 'One formula spills over a row for each cell', text(await formula('J1', `=${namespace}.KS4_POINTS("GCSE French",I1:I4)`, 'J1:J4', clock)), ['7; 5; 4; 9']);
  ask('spill-range', 'Excel names the spilled block', hasExcelApi('1.12') ? await spilledBlock('J1') : 'not asked: ExcelApi 1.12 is missing', []);

  ask('spilled-formula', 'The formula of a cell that another one fills reads as', await formulaIn('J2'), ['5']);

  await formula('AA1', `=_xldudf_${namespace}_KS4_POINTS("GCSE French",7)`, 'AA1', clock);
  ask('left-over-name', 'A formula under the name that files have reads as', (await formulaIn('AA1')).replace(/\(.*$/, ''), []);

  await put('L1:L3', [['x'], [''], ['in the way']]);
  ask('spill-blocked', 'A spill into a filled cell shows', text(await formula('L2', `=${namespace}.KS4_POINTS("GCSE French",I1:I4)`, 'L2', clock)), ['#SPILL!']);

  await put('N1:O3', [['Grade', 'Points'], ['7', ''], ['5', '']], 'General');
  await table('N1:O3', 'HeadlineSelfTest');
  ask('spill-in-table', 'A spill inside a Table shows', text(await formula('O2', `=${namespace}.KS4_POINTS("GCSE French",I1:I4)`, 'O2', clock)), ['#SPILL!']);
  ask('row-in-table', 'The row form inside a Table gives', text(await formula('O2', `=${namespace}.KS4_POINTS("GCSE French",N2)`, 'O2', clock)), ['7']);

  await put('Q1:R2', [['Label', 'Qualification'], ['Frangais', 'GCSE French']], 'General');
  await table('Q1:R2', 'HeadlineSelfTestMap');
  ask('table-by-name', 'A Table passed by its name, with arguments left out before it, gives', text(await formula('S1', `=${namespace}.KS4_ATT8("Frangais","7",,,HeadlineSelfTestMap)`, 'S1', clock)), ['7']);

  await formula('U1', '=NA()', 'U1', clock);
  ask('error-cell', 'A cell with #N/A among the grades gives', text(await formula('V1', `=${namespace}.KS4_ATT8("GCSE French",U1)`, 'V1', clock)), ['#VALUE!']);

  const start = clock();
  await put('X1:X300', Array.from({ length: 300 }, (_, i) => [String((i % 9) + 1)]), '@');
  await formula('Y1', `=${namespace}.KS4_POINTS("GCSE French",X1:X300)`, 'Y1:Y300', clock);
  ask('speed-300', 'A spill of 300 rows took, in milliseconds', String(Math.round(clock() - start)), []);
  return answers;
}

const formulaIn = (cell: string): Promise<string> => inExcel('run the self-test', async (context) => {
  const range = context.workbook.worksheets.getItem(TEST_SHEET).getRange(cell).load({ formulas: true });
  await context.sync();
  return String(range.formulas[0]![0]);
});

const spilledBlock = (cell: string): Promise<string> => inExcel('run the self-test', async (context) => {
  const block = context.workbook.worksheets.getItem(TEST_SHEET).getRange(cell).getSpillingToRangeOrNullObject().load({ address: true });
  await context.sync();
  return block.isNullObject ? 'none' : block.address.replace(/^.*!/, '');
});
