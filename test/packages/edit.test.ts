import { describe, expect, it } from 'vitest';
import { lintPackage } from '../../workbook/file/lint';
import { openWorkbook } from '../../workbook/file/open';
import { CONTENT_TYPES, Package } from '../../workbook/file/package';
import type { CellEdit } from '../../workbook/port';
import { tracker, trackerFiles } from './tracker';
import { type Files, MAIN, xlsxFiles, zip } from './xlsx';

type Write = CellEdit['write'];
const edited = async (files: Files, edits: readonly (readonly [sheet: string, address: string, write: Write, expect: CellEdit['expect']])[]) => {
  const workbook = await openWorkbook(zip(files), 'tracker.xlsx');
  await workbook.edit(edits.map(([sheet, address, write, expected]) => ({ sheet, address, write, expect: expected })));
  return Package.open(workbook.save());
};
const changed = (files: Files, after: Package): string[] => Object.entries(files).filter(([name, text]) => !after.has(name) || after.text(name) !== text).map(([name]) => name).sort();
/** A workbook with one sheet of this XML between the tags of its cells. */
const withCells = (cells: string, more: Files = {}): Files => ({ ...xlsxFiles({ sheets: [{ name: 'Data', rows: [] }] }), 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${cells}</worksheet>`, ...more });
const cellsOf = (after: Package): string => /<sheetData.*<\/sheetData>/s.exec(after.text('xl/worksheets/sheet1.xml'))![0];

describe('an edit in the file', () => {
  it('changes the sheet, drops the calculation chain, has Excel calculate anew, and touches nothing else', async () => {
    const after = await edited(trackerFiles(), [['KS4 Data', 'B4', { value: 'M' }, 'F']]);
    expect(changed(trackerFiles(), after)).toEqual([CONTENT_TYPES, 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(after.text('xl/workbook.xml')).toBe(trackerFiles()['xl/workbook.xml']!.replace('<calcPr calcId', '<calcPr fullCalcOnLoad="1" calcId'));
    expect(after.text('xl/worksheets/sheet1.xml')).toBe(trackerFiles()['xl/worksheets/sheet1.xml']!.replace('<c r="B4" s="0" t="inlineStr"><is><t>F</t></is></c>', '<c r="B4" t="inlineStr"><is><t xml:space="preserve">M</t></is></c>'));
    expect(lintPackage(after.toBytes())).toEqual([]);
  });

  it('gives the cells that shared a formula their own when the first of them is written over', async () => {
    const after = await edited(trackerFiles(), [['KS4 Data', 'G4', { value: 9 }, 1]]);
    const xml = after.text('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="G4" s="1"><v>9</v></c>');
    expect(xml).toContain('<c r="G5" s="1"><f>AVERAGE(C5:D5)</f>');
    expect(xml).toContain('<f>AVERAGE(C63:D63)</f>');
    expect(xml).not.toContain('t="shared"');
  });

  it('leaves the others sharing when one that only shares is written over', async () => {
    const xml = (await edited(trackerFiles(), [['KS4 Data', 'G5', { value: 9 }, 3.5]])).text('xl/worksheets/sheet1.xml');
    expect(xml).toContain('si="0">AVERAGE(C4:D4)</f>');
    expect(xml).toContain('<c r="G5" s="1"><v>9</v></c>');
  });

  it('does not cut a hole into what a formula spills, and names both cells', async () => {
    await expect(edited(trackerFiles(), [['Summary', 'A21', { value: 'x' }, 'F']])).rejects.toThrow('The cell A21 of the sheet "Summary" cannot be changed alone: the formula in A20 fills it. Nothing was written.');
  });

  it('clears what a formula had spilled when the formula itself is written over', async () => {
    const after = await edited(trackerFiles(), [['Summary', 'A20', { value: 'Groups' }, 'All']]);
    const { values } = await (await openWorkbook(after.toBytes(), 'x.xlsx')).read('Summary');
    expect(values.slice(19)).toEqual([['Groups']]);
  });

  it('writes our functions as files have them, marked to spill', async () => {
    const after = await edited(trackerFiles(), [['KS4 Data', 'I4', { formula: '=HEADLINE.KS4_ATT8($C$3:$D$3,C4:D63)' }, '']]);
    expect(after.text('xl/worksheets/sheet1.xml')).toContain('<c r="I4" cm="1"><f t="array" ref="I4">_xldudf_HEADLINE_KS4_ATT8($C$3:$D$3,C4:D63)</f></c>');
    expect(after.text('xl/metadata.xml')).toBe(trackerFiles()['xl/metadata.xml']);
    expect((await (await openWorkbook(after.toBytes(), 'x.xlsx')).read('KS4 Data')).uncalculated).toEqual(new Set(['I4']));
    expect(lintPackage(after.toBytes())).toEqual([]);
  });

  it('makes the metadata that spilling needs where there is none, or adds to what there is', async () => {
    const formula = { formula: '=HEADLINE.KS4_PAG(A1,B1)' };
    const fresh = await edited(withCells('<sheetData/>'), [['Data', 'C1', formula, null]]);
    expect(fresh.text('xl/worksheets/sheet1.xml')).toContain('cm="1"');
    expect(lintPackage(fresh.toBytes())).toEqual([]);
    const other = trackerFiles();
    other['xl/metadata.xml'] = `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst/></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
    const added = await edited(other, [['KS4 Data', 'I4', formula, null], ['KS4 Data', 'I5', formula, null]]);
    expect(added.text('xl/metadata.xml')).toMatch(/<metadataTypes count="2">.*XLRICHVALUE.*XLDAPR.*<futureMetadata name="XLDAPR" count="1">.*<cellMetadata count="2"><bk><rc t="1" v="0"\/><\/bk><bk><rc t="2" v="0"\/><\/bk>/s);
    expect(added.text('xl/worksheets/sheet1.xml').match(/cm="2"/g)).toHaveLength(2);
    expect(lintPackage(added.toBytes())).toEqual([]);
  });

  it('writes an ordinary formula as one', async () => {
    expect((await edited(trackerFiles(), [['KS4 Data', 'I4', { formula: '=SUM(C4:D4)&"<"' }, null]])).text('xl/worksheets/sheet1.xml')).toContain('<c r="I4"><f>SUM(C4:D4)&amp;&quot;&lt;&quot;</f></c>');
  });

  it('keeps the cell\'s look and its column\'s hint', async () => {
    const after = await edited(trackerFiles(), [['KS4 Data', 'C4', { value: null }, 1], ['KS4 Data', 'K4', { value: 1 }, null], ['KS4 Data', 'K90', { value: 1 }, null]]);
    const xml = after.text('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="C4" s="2"/>');
    expect(xml).toContain('<row r="4">');
    expect(xml).toContain('<row r="5" spans="1:8">');
    expect(xml).toContain('<dimension ref="A1:K90"/>');
    expect(lintPackage(after.toBytes())).toEqual([]);
  });

  it('gives a new number format to that cell alone, once for all that ask for it', async () => {
    const after = await edited(trackerFiles(), [['KS4 Data', 'F4', { value: '9-5', numberFormat: '@' }, 45170], ['KS4 Data', 'F5', { value: '5-4', numberFormat: '@' }, 45171]]);
    expect(after.text('xl/styles.xml')).toContain('<cellXfs count="6">');
    const { numberFormats } = await (await openWorkbook(after.toBytes(), 'x.xlsx')).read('KS4 Data');
    expect([3, 4, 5].map((row) => numberFormats[row]![5])).toEqual(['@', '@', 'dd/mm/yyyy;@']);
  });

  it.each([
    ['no cells at all', '<sheetData/>', '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>'],
    ['an empty row', '<sheetData><row r="2" spans="1:1"/></sheetData>', '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>'],
    ['rows around it', '<sheetData><row r="1"/><row r="3"/></sheetData>', '<sheetData><row r="1"/><row r="2"><c r="B2"><v>7</v></c></row><row r="3"/></sheetData>'],
    ['cells around it', '<sheetData><row r="2"><c r="A2"/><c r="C2"/></row></sheetData>', '<sheetData><row r="2"><c r="A2"/><c r="B2"><v>7</v></c><c r="C2"/></row></sheetData>'],
    ['rows and cells that do not say where they stand', '<sheetData><row/><row><c><v>1</v></c><c s="0"/></row></sheetData>', '<sheetData><row/><row><c><v>1</v></c><c r="B2"><v>7</v></c></row></sheetData>'],
  ])('finds its place in a sheet with %s', async (_, cells, expected) =>
    expect(cellsOf(await edited(withCells(cells), [['Data', 'B2', { value: 7 }, null]]))).toBe(expected));

  it('writes a date into a workbook that counts from 1904 as that workbook counts', async () => {
    const files = withCells('<sheetData><row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row></sheetData>');
    files['xl/workbook.xml'] = files['xl/workbook.xml']!.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    files['xl/styles.xml'] = files['xl/styles.xml']!.replace('</cellXfs>', '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>').replace('<cellXfs count="1">', '<cellXfs count="2">');
    expect((await (await openWorkbook(zip(files), 'mac.xlsx')).read('Data')).values).toEqual([[1562, 100]]);
    const after = await edited(files, [['Data', 'A1', { value: 45170 }, 1562]]);
    expect(cellsOf(after)).toContain('<c r="A1" s="1"><v>43708</v></c>');
    expect((await (await openWorkbook(after.toBytes(), 'mac.xlsx')).read('Data')).values[0]![0]).toBe(45170);
  });

  it.each<[string, string, Write, CellEdit['expect'], RegExp]>([
    ['a heading of a table', 'A1', { value: 'x' }, 'Group', /A1 of the sheet "Summary" is a heading of the table tblSummary/],
    ['a block instead of a cell', 'A1:B2', { value: 1 }, null, /"A1:B2" is not one cell/],
    ['no address', 'hello', { value: 1 }, null, /"hello" is not one cell/],
    ['a figure that is none', 'F9', { value: Number.NaN }, null, /F9 of the sheet "Summary" is no number/],
  ])('refuses %s in a sentence', async (_, address, write, expected, sentence) => {
    await expect(edited(trackerFiles(), [['Summary', address, write, expected]])).rejects.toThrow(sentence);
  });

  it('refuses a cell under a merged one, and the same cell twice', async () => {
    await expect(edited(trackerFiles(), [['KS4 Data', 'B1', { value: 'x' }, null]])).rejects.toThrow('B1 of the sheet "KS4 Data" cannot be changed alone: it is merged with A1.');
    await expect(edited(trackerFiles(), [['KS4 Data', 'K1', { value: 'x' }, null], ['ks4 data', '$K$1', { value: 'y' }, null]])).rejects.toThrow('K1 of the sheet "KS4 Data" is to be written twice.');
  });

  it('leaves the file as it was when it is refused', async () => {
    const workbook = await openWorkbook(tracker(), 'tracker.xlsx');
    await workbook.edit([{ sheet: 'KS4 Data', address: 'B4', write: { value: 'M' }, expect: 'F' }, { sheet: 'Summary', address: 'A21', write: { value: 'x' }, expect: 'F' }]).catch(() => undefined);
    expect(Buffer.compare(workbook.save(), Package.open(tracker()).toBytes())).toBe(0);
  });

  it('compares an error cell with the error that the user saw', async () => {
    const files = withCells('<sheetData><row r="1"><c r="A1" t="e"><v>#NAME?</v></c></row></sheetData>');
    expect(cellsOf(await edited(files, [['Data', 'A1', { value: 1 }, '#NAME?']]))).toContain('<v>1</v>');
  });
});
