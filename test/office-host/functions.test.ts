// What becomes of a function's answer on its way to Excel, by Microsoft's own runtime; and how the host calculates a formula.
import { beforeEach, describe, expect, it } from 'vitest';
import { Calculation, argumentTexts } from './calculation';
import type { NodeHost } from './node';
import { useHost } from './use';

let host: NodeHost;
beforeEach(() => {
  host = useHost();
  const { associate, Error: FunctionError, ErrorCode } = host.CustomFunctions as unknown as { associate(id: string, run: (...given: unknown[]) => unknown): void; Error: new (code: string, message?: string) => Error; ErrorCode: Record<string, string> };
  associate('SAY', (...given) => [[JSON.stringify(given.slice(0, -1))]]);
  associate('ROWS', (values) => (values as unknown[][]).map((row) => [row.length]));
  associate('WHY', () => { throw new FunctionError(ErrorCode.invalidValue!, 'Because.'); });
  associate('NONE', () => { throw new FunctionError(ErrorCode.notAvailable!, 'None.'); });
  associate('BOOM', () => { throw new TypeError('secret'); });
  associate('LATE', async () => 7);
  associate('NAN', () => NaN);
  associate('MATRIX', () => [[1, NaN, null, new FunctionError(ErrorCode.divisionByZero!)]]);
});

const call = (id: string, given: unknown[] = [], options = {}) => host.excel.functions.call(id, given, options);

describe('a function in the runtime', () => {
  it('that throws its own error sends the code and the sentence', async () => {
    expect(await Promise.all([call('WHY'), call('NONE')])).toMatchObject([{ ok: false, errorCode: 7, value: 'Because.' }, { ok: false, errorCode: 1, value: 'None.' }]);
  });
  it('that throws anything else sends no word', async () => expect(await call('BOOM')).toMatchObject({ ok: false, errorCode: 2, value: '' }));
  it('may answer later', async () => expect(await call('LATE')).toMatchObject({ ok: true, value: 7 }));
  it('that gives NaN has failed; in a matrix NaN becomes null, which Excel shows as 0', async () => {
    const [nan, matrix] = await Promise.all([call('NAN'), call('MATRIX')]);
    expect(nan!.ok).toBe(false);
    expect(matrix!.value).toEqual([[1, null, null, expect.objectContaining({ code: '#DIV/0!' })]]);
  });
  it('gets cells with errors as errors only where the metadata asks for it', async () => {
    const error = { type: 'CustomFunctionError', code: '#N/A' };
    const [plain, allowed] = await Promise.all([call('SAY', [error]), call('SAY', [error], { allowErrors: true })]);
    expect(plain!.value).toEqual([['[{"type":"CustomFunctionError","code":"#N/A"}]']]);
    expect((allowed!.value as string[][])[0]![0]).toContain('"basicValue":"#N/A"');
  });
});

const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [['SAY', 'matrix', undefined, undefined], ['ROWS', 'matrix'], ['LATE']].map(([id, ...kinds]) => ({ id: id!, name: id!, parameters: kinds.map((dimensionality) => (dimensionality ? { dimensionality } : {})) })),
};

describe('a formula in the host', () => {
  const written = async (formula: string, blank: 0 | null = 0): Promise<unknown> => {
    const calculation = new Calculation(host.excel, { metadata: METADATA, namespace: 'HEADLINE', blank });
    host.excel.workbook.active.GetRange('D1').Values = [[formula]];
    expect(host.excel.workbook.active.cellNow(0, 3)?.value).toMatch(/^#(BUSY!|NAME\?)$/);
    await calculation.idle();
    return host.excel.workbook.active.cellNow(0, 3)!.value;
  };
  beforeEach(() => { host.excel.workbook.active.GetRange('A1:B2').Values = [[1, 'x'], ['', 'y']]; });

  it('gets ranges as matrices, blanks by platform, and null for what is left out', async () => {
    expect(await written('=HEADLINE.SAY(A1:B2,,"a,b")')).toBe('[[[1,"x"],[0,"y"]],null,"a,b"]');
    expect(await written('=HEADLINE.SAY(A2)', null)).toBe('[[[null]],null,null]');
  });
  it('gets a table by its name, without the header', async () => {
    host.excel.workbook.active.Tables.Add('A1:B2', true).Name = 'Map';
    expect(await written('=HEADLINE.SAY(Map,5,TRUE)')).toBe('[[[0,"y"]],5,true]');
  });
  it('spills, but not into filled cells nor in a Table', async () => {
    const sheet = host.excel.workbook.active;
    expect(await written('=HEADLINE.ROWS(A1:B2)')).toBe(2);
    expect([sheet.cellNow(1, 3)?.value, sheet.spillOf(sheet.cell(0, 3))]).toEqual([2, { top: 0, left: 3, bottom: 1, right: 3 }]);
    sheet.GetRange('D1').Values = [['']];
    expect(sheet.cellNow(1, 3)?.value).toBe('');
    sheet.GetRange('D2').Values = [['in the way']];
    expect(await written('=HEADLINE.ROWS(A1:B2)')).toBe('#SPILL!');
    sheet.GetRange('D2').Values = [['']];
    sheet.Tables.Add('D1:D3', true);
    expect(await written('=HEADLINE.ROWS(A1:B2)')).toBe('#SPILL!');
  });
  it('of a function that nobody knows is #NAME?', async () => expect(await written('=HEADLINE.NOPE(1)')).toBe('#NAME?'));
  it('has its arguments divided at the commas outside quotes and brackets', () => expect(argumentTexts('A1:B2, "x,y",F(1,2),')).toEqual(['A1:B2', '"x,y"', 'F(1,2)', '']));
});
