import { describe, expect, it } from 'vitest';
import { copyName } from '../../workbook/file/values-copy';
import { lintPackage } from '../../workbook/file/lint';
import { openWorkbook } from '../../workbook/file/open';
import { CONTENT_TYPES, Package } from '../../workbook/file/package';
import { trackerFiles } from './tracker';
import { type Files, MAIN, xlsxFiles, zip } from './xlsx';

const copied = async (files: Files, name = 'tracker.xlsx') => {
  const workbook = await openWorkbook(zip(files), name);
  const made = await workbook.valuesCopy();
  return { ...made, parts: Package.open(made.bytes) };
};
const SHEET = 'xl/worksheets/sheet1.xml';
const withRows = (rows: string): Files => ({ ...xlsxFiles({ sheets: [{ name: 'Data', rows: [] }] }), [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>` });
const rowsOf = (parts: Package): string => /<sheetData>(.*)<\/sheetData>/s.exec(parts.text(SHEET))![1]!;

describe('a values-only copy of a file', () => {
  it('changes the cells that call Headline, and every other part stays byte for byte', async () => {
    const files = trackerFiles();
    const { parts, formulas } = await copied(files);
    expect(formulas).toBe(60);
    const differing = Object.entries(files).filter(([name, text]) => !parts.has(name) || parts.text(name) !== text).map(([name]) => name).sort();
    expect(differing).toEqual([CONTENT_TYPES, 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml', SHEET]);
    expect(lintPackage(parts.toBytes())).toEqual([]);
  });

  it('changes nothing of the sheet but those cells', async () => {
    const files = trackerFiles();
    const { parts } = await copied(files);
    expect(parts.text(SHEET)).toBe(files[SHEET]!.replace(/<f>_xldudf_HEADLINE_[^<]*<\/f>/g, ''));
  });

  it('keeps what a formula has filled, and the look of each cell', async () => {
    const { parts, formulas } = await copied(withRows(
      '<row r="1"><c r="A1" s="0" cm="1"><f t="array" ref="A1:B2">_xldudf_HEADLINE_KS4_ATT8(D1:E1,D2:E3)</f><v>41.5</v></c><c r="B1" t="str"><v>a &amp; b</v></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="b"><v>1</v></c><c r="C2"><v>7</v></c></row>'));
    expect(formulas).toBe(1);
    expect(rowsOf(parts)).toBe('<row r="1"><c r="A1"><v>41.5</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve">a &amp; b</t></is></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="b"><v>1</v></c><c r="C2"><v>7</v></c></row>');
    expect(lintPackage(parts.toBytes())).toEqual([]);
  });

  it('takes the cells along that share a formula of ours, and leaves those that share another', async () => {
    const { parts, formulas } = await copied(withRows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">_xldudf_HEADLINE_KS4_PAG(C1,D1)</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:B2" si="1">C1*2</f><v>8</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><f t="shared" si="1"/><v>9</v></c></row>'));
    expect(formulas).toBe(2);
    expect(rowsOf(parts)).toBe('<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f t="shared" ref="B1:B2" si="1">C1*2</f><v>8</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><f t="shared" si="1"/><v>9</v></c></row>');
  });

  it('takes a formula along that uses a name for one of ours', async () => {
    const files = withRows('<row r="1"><c r="A1"><f>OurAtt8*2</f><v>80</v></c></row>');
    files['xl/workbook.xml'] = files['xl/workbook.xml']!.replace('</sheets>', '</sheets><definedNames><definedName name="OurAtt8">_xldudf_HEADLINE_KS4_ATT8(Data!$C$1,Data!$C$2)</definedName></definedNames>');
    expect(rowsOf((await copied(files)).parts)).toBe('<row r="1"><c r="A1"><v>80</v></c></row>');
  });

  it('fills no new row of a table with a formula of ours, and any other as before', async () => {
    const files = xlsxFiles({ sheets: [{
      name: 'Data', tables: [{ name: 'Pupils', ref: 'A1:B2', columns: ['P8', 'Double'] }],
      rows: [[{ value: 'P8' }, { value: 'Double' }], [{ value: 0.5, formula: '_xldudf_HEADLINE_KS4_P8(D2,E2)' }, { value: 1, formula: 'A2*2' }]],
    }] });
    const ours = '<calculatedColumnFormula>_xldudf_HEADLINE_KS4_P8(D2,E2)</calculatedColumnFormula>';
    const theirs = '<calculatedColumnFormula>A2*2</calculatedColumnFormula>';
    files['xl/tables/table1.xml'] = files['xl/tables/table1.xml']!.replace('name="P8"/>', `name="P8">${ours}</tableColumn>`).replace('name="Double"/>', `name="Double">${theirs}</tableColumn>`);
    const { parts } = await copied(files);
    expect(parts.text('xl/tables/table1.xml')).toBe(files['xl/tables/table1.xml'].replace(ours, ''));
    expect(lintPackage(parts.toBytes())).toEqual([]);
  });

  it('counts dates as the workbook counts them', async () => {
    const files = withRows('<row r="1"><c r="A1" s="1"><f>IF(_xldudf_HEADLINE_KS4_P8(C1,D1)&gt;0,E1,E2)</f><v>43708</v></c></row>');
    files['xl/workbook.xml'] = files['xl/workbook.xml']!.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    files['xl/styles.xml'] = files['xl/styles.xml']!.replace('</cellXfs>', '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>').replace('<cellXfs count="1">', '<cellXfs count="2">');
    expect(rowsOf((await copied(files)).parts)).toBe('<row r="1"><c r="A1" s="1"><v>43708</v></c></row>');
  });

  it('keeps a formula\'s empty text as an empty cell', async () =>
    expect(rowsOf((await copied(withRows('<row r="1"><c r="A1" t="str"><f>IF(C1="","",_xldudf_HEADLINE_KS4_PAG(C1,D1))</f><v></v></c></row>'))).parts)).toBe('<row r="1"></row>'));

  it.each([
    ['was never worked out', '<f>_xldudf_HEADLINE_KS4_PAG(C1,D1)</f>'],
    ['shows #NAME?', '<f>_xldudf_HEADLINE_KS4_PAG(C1,D1)</f><v>#NAME?</v>'],
    ['is still being worked out', '<f>_xldudf_HEADLINE_KS4_PAG(C1,D1)</f><v>#BUSY!</v>'],
  ])('is not made where a figure %s', async (_, inner) => {
    const files = withRows(`<row r="1"><c r="A1" t="e">${inner}</c></row>`);
    await expect(copied(files)).rejects.toThrow('There is no value to hand on in one Headline formula: A1 on "Data".');
  });

  it('names five such cells and counts the rest', async () => {
    const rows = Array.from({ length: 8 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>_xldudf_HEADLINE_KS4_PAG(C1,D1)</f></c></row>`).join('');
    await expect(copied(withRows(rows))).rejects.toThrow('in 8 Headline formulas: A1 on "Data", A2 on "Data", A3 on "Data", A4 on "Data", A5 on "Data" and 3 more.');
  });

  it('takes no more than there is where a file says that a formula fills a whole sheet', async () => {
    const { parts } = await copied(withRows('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">_xldudf_HEADLINE_KS4_PAG(C1,D1)</f><v>3</v></c><c r="B1"><v>4</v></c></row>'));
    expect(rowsOf(parts)).toBe('<row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>4</v></c></row>');
    const many = ['A', 'B', 'C'].map((column) => `<c r="${column}1"><f t="array" ref="${column}1:${column}1048576">_xldudf_HEADLINE_KS4_PAG(E1,F1)</f><v>3</v></c>`).join('');
    await expect(copied(withRows(`<row r="1">${many}</row>`))).rejects.toThrow('cannot be read: its formulas fill more rows than a sheet has.');
  });

  it.each([['tracker.xlsx', 'tracker (values only).xlsx'], ['Year 11.v2.xlsm', 'Year 11.v2 (values only).xlsm'], ['tracker', 'tracker (values only).xlsx']])('of %s is called %s', (file, name) =>
    expect(copyName(file)).toBe(name));
});

describe('the formulas of a file\'s sheet', () => {
  it('are those that a cell shares too, without data tables', async () => {
    const workbook = await openWorkbook(zip(withRows(
      '<row><c><f t="shared" ref="A1:A2" si="0">B1&amp;"&lt;"</f><v>1</v></c><c><f t="dataTable" ref="B1:B2" r1="C1"/><v>1</v></c></row><row><c><f t="shared" si="0"/></c></row>')), 'x.xlsx');
    expect(await workbook.formulas('Data')).toEqual([{ address: 'A1', formula: '=B1&"<"', value: 1 }, { address: 'A2', formula: '=B2&"<"', value: null }]);
  });

  it('are refused where cells share more than any sheet holds', async () => {
    const cells = Array.from({ length: 210 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/></c></row>`).join('');
    const workbook = await openWorkbook(zip(withRows(`<row r="1"><c r="A1"><f t="shared" ref="A1:A211" si="0">"${'a'.repeat(100_000)}"</f></c></row>${cells}`)), 'x.xlsx');
    await expect(workbook.formulas('Data')).rejects.toThrow('The sheet "Data" of "x.xlsx" cannot be read: its cells share formulas that are too long.');
  });
});
