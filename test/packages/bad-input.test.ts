import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { report } from '../../workbook/contract/samples';
import { openWorkbook } from '../../workbook/file/open';
import { Package } from '../../workbook/file/package';
import { WorkbookError } from '../../workbook/port';
import { readZip } from '../../workbook/file/zip-read';
import { writeZip } from '../../workbook/file/zip-write';
import { tracker, trackerFiles } from './tracker';
import { type Files, MAIN, xlsx, xlsxFiles, zip } from './xlsx';

/** A compound file of Office before 2007 whose directory names these streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => [...name].forEach((letter, at) => { bytes[512 + index * 128 + at * 2] = letter.charCodeAt(0); }));
  return bytes;
}
const plain = (files: Files = {}): Files => ({ ...xlsxFiles({ sheets: [{ name: 'Data', rows: [[{ value: 'a' }]] }] }), ...files });
const twoSheets = (): Files => xlsxFiles({ sheets: [{ name: 'One', rows: [] }, { name: 'Two', rows: [] }] });
const without = (part: string): Files => { const files = plain(); delete files[part]; return files; };
const sheetOf = (xml: string): Uint8Array => zip(plain({ 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${xml}</worksheet>` }));
const refusal = async (bytes: Uint8Array, name = 'tracker.xlsx'): Promise<WorkbookError> => {
  const error: unknown = await openWorkbook(bytes, name).then((workbook) => workbook.sheets()).then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as Error).message).toMatch(/^(The sheet )?"[^]*[.]$/);
  return error as WorkbookError;
};

describe('a file that is no workbook that we can read', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(), /"tracker.xlsx" is empty: it has no bytes/],
    ['encrypted', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), /protected with a password to open it.*clear the password/],
    ['of Excel 97 to 2003', compound('Root Entry', 'Workbook'), /Excel 97 to 2003 \(\.xls\).*Save As, Excel Workbook/],
    ['of Excel 5', compound('Root Entry', 'Book'), /Excel 97 to 2003/],
    ['an old Word document', compound('Root Entry', 'WordDocument'), /older Office file but not a workbook/],
    ['binary (.xlsb)', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' }), /binary workbook \(\.xlsb\)/],
    ['OpenDocument (.ods)', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), /OpenDocument file/],
    ['a Word document', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }), /is a Word document/],
    ['a presentation', zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<a/>' }), /is a PowerPoint presentation/],
    ['a Numbers document', zip({ 'Index/Document.iwa': '' }), /is a Numbers document/],
    ['some other zip', zip({ 'pupils.csv': 'UPN' }), /is a zip file, not a workbook/],
    ['a CSV', strToU8('UPN,Surname\r\nA1,Smith\r\n'), /is a text file \(such as CSV\)/],
    ['a web page', strToU8('\ufeff  <html><table><tr><td>UPN'), /is a web page with a workbook's name/],
    ['an XML spreadsheet of 2003', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), /XML spreadsheet of 2003/],
    ['a PDF', strToU8('%PDF-1.7'), /is a PDF/],
    ['something unknown', new Uint8Array([1, 2, 3, 4]), /is not an Excel workbook/],
  ])('says what it is: %s', async (_, bytes, sentence) => {
    const { message, code } = await refusal(bytes);
    expect(message).toMatch(sentence);
    expect(code).toBe('unreadable');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['half of it is there', tracker().slice(0, 9000), /its directory is missing, as when a copy or download was cut short/],
    ['its relationships are missing', zip(without('_rels/.rels')), /its workbook part is missing/],
    ['its workbook part is missing', zip(without('xl/workbook.xml')), /its workbook part is missing/],
    ['a sheet\'s part is missing', zip(without('xl/worksheets/sheet1.xml')), /The sheet "Data" of "tracker.xlsx" cannot be read: its part xl\/worksheets\/sheet1.xml is missing/],
    ['it has no sheets', zip(plain({ 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>` })), /it has no sheets/],
    ['its list of sheets is broken', zip(plain({ 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets><sheet name="Data" sheetId="1"/></sheets></workbook>` })), /its list of sheets is damaged at "Data"/],
    ['two sheets stand in one part', zip({ ...twoSheets(), 'xl/_rels/workbook.xml.rels': twoSheets()['xl/_rels/workbook.xml.rels']!.replace('sheet2.xml', 'sheet1.xml') }), /two of its sheets stand in one part/],
    ['a sheet\'s part is something else', zip(plain({ 'xl/_rels/workbook.xml.rels': plain()['xl/_rels/workbook.xml.rels']!.replace('worksheets/sheet1.xml', 'styles.xml') })), /its part is no worksheet/],
    ['its XML is broken', zip(plain({ 'xl/workbook.xml': '<workbook><sheets>' })), /it is damaged/],
    ['it brings entities of its own', zip(plain({ 'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><workbook>&b;</workbook>' })), /it is damaged/],
    ['a part is in another encoding', zipSync({ ...Object.fromEntries(Object.entries(plain()).map(([name, text]) => [name, strToU8(text)])), 'xl/workbook.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0x00]) }), /is not in UTF-8/],
    ['a cell stands nowhere', sheetOf('<sheetData><row r="1"><c r="hello"><v>1</v></c></row></sheetData>'), /The sheet "Data".*a cell stands at "hello", which is no place/],
    ['a cell stands outside', sheetOf('<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'), /a cell stands outside the sheet, in row 1048577/],
    ['a number is none', sheetOf('<sheetData><row r="1"><c r="B1"><v>1,5</v></c></row></sheetData>'), /its cell B1 holds "1,5", which is no number/],
    ['a text is not there', sheetOf('<sheetData><row r="1"><c r="B1" t="s"><v>99</v></c></row></sheetData>'), /its cell B1 points to a text that is not there/],
    ['its cells are scattered', sheetOf(`<sheetData>${Array.from({ length: 600 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join('')}</sheetData>`), /its cells stand too far apart/],
  ])('says what is wrong where %s', async (_, bytes, sentence) => {
    const { message, code } = await refusal(bytes);
    expect(message).toMatch(sentence);
    expect(message).toMatch(/Open it in Excel, save it as an Excel Workbook \(\.xlsx\) and choose the new file\.$/);
    expect(code).toBe('unreadable');
  });

  it('does not write styles into a part that is called the styles and is a sheet', async () => {
    const files = plain();
    files['xl/_rels/workbook.xml.rels'] = files['xl/_rels/workbook.xml.rels']!.replace('Target="styles.xml"', 'Target="worksheets/sheet1.xml"');
    const workbook = await openWorkbook(zip(files), 'x.xlsx');
    const before = workbook.save();
    await expect(workbook.writeReport(report('x'))).rejects.toThrow(/"x.xlsx" cannot be read: its part of styles is not what it is said to be/);
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
  });

  it('stops a zip bomb before it takes the memory: by what it says, and by what it gives', async () => {
    const bombed = (size: number) => writeZip(readZip(zipSync(Object.fromEntries(Object.entries(plain({ 'xl/worksheets/sheet1.xml': ' '.repeat(2_000_000) })).map(([name, text]) => [name, strToU8(text)]))))
      .map((member) => (member.name.endsWith('sheet1.xml') ? { ...member, size } : member)));
    expect((await refusal(bombed(2 ** 32 - 2))).message).toMatch(/would unpack to more than 512 MB/);
    expect((await refusal(bombed(400 * 2 ** 20))).message).toMatch(/would unpack to more than 64 MB/);
    expect((await refusal(bombed(1000))).message).toMatch(/is larger than it says/);
  });

  it('reads a workbook whose relationships run in circles', async () => {
    const files = trackerFiles();
    files['xl/worksheets/_rels/sheet3.xml.rels'] = files['xl/worksheets/_rels/sheet3.xml.rels']!.replace('../pivotTables/pivotTable1.xml', 'sheet3.xml');
    const workbook = await openWorkbook(zip(files), 'tracker.xlsx');
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('Pivot');
    expect(Package.open(workbook.save()).reachable('').size).toBeGreaterThan(10);
  });
});

describe('a sheet that is larger than it needs to be', () => {
  it('is read by its cells, not by the size that it declares', async () => {
    const workbook = await openWorkbook(sheetOf('<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'), 'x.xlsx');
    expect((await workbook.sheets()).map(({ rows, columns }) => [rows, columns])).toEqual([[1, 1]]);
  });

  it('with a stray cell at the far corner is read within little memory and time', async () => {
    const started = performance.now();
    const workbook = await openWorkbook(sheetOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>'), 'x.xlsx');
    const { values } = await workbook.read('Data');
    expect([values.length, values[0], values[5], values[1_048_575]!.length, values[1_048_575]![16_383]]).toEqual([1_048_576, [1], [], 16_384, 2]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('with formats to the last row and column has only its filled cells', async () => {
    const workbook = await openWorkbook(sheetOf('<cols><col min="1" max="16384" width="3" style="0"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576" s="0" customFormat="1"/></sheetData>'), 'x.xlsx');
    expect((await workbook.sheets()).map(({ rows, columns }) => [rows, columns])).toEqual([[1, 1]]);
  });
});

describe('a workbook that is protected only in part', () => {
  it('is read as any other', async () => {
    const workbook = await openWorkbook(xlsx({ sheets: [{ name: 'Locked', rows: [[{ value: 1 }]], protected: true }] }), 'x.xlsx');
    expect((await workbook.read('Locked')).values).toEqual([[1]]);
    expect((await workbook.sheets())[0]!.protected).toBe(true);
  });

  it('lists a sheet hidden beyond the menu, and a sheet that is only a chart', async () => {
    const files = xlsxFiles({ sheets: [{ name: 'Data', rows: [[{ value: 1 }]] }, { name: 'Secret', rows: [], state: 'veryHidden' }, { name: 'Chart1', rows: [] }] });
    files['xl/_rels/workbook.xml.rels'] = files['xl/_rels/workbook.xml.rels']!.replace(/worksheet(" Target="worksheets\/sheet3)/, 'chartsheet$1');
    const workbook = await openWorkbook(zip(files), 'x.xlsx');
    expect((await workbook.sheets()).map(({ name, visible, rows }) => [name, visible, rows])).toEqual([['Data', true, 1], ['Secret', false, 0], ['Chart1', true, 0]]);
    expect((await workbook.read('Chart1')).values).toEqual([]);
    await expect(workbook.edit([{ sheet: 'Chart1', address: 'A1', write: { value: 1 }, expect: null }])).rejects.toMatchObject({ code: 'refused' });
  });
});
