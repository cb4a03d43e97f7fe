import { describe, expect, it } from 'vitest';
import { tracker, trackerFiles } from '../../test/packages/tracker';
import { type Files, xlsxFiles, zip } from '../../test/packages/xlsx';
import { lintPackage } from './lint';
import { readZip } from './zip-read';
import { writeZip } from './zip-write';

const changed = (part: string, from: string | RegExp, to: string, more: Files = {}): Uint8Array => {
  const files = { ...trackerFiles(), ...more };
  const text = files[part]!;
  files[part] = text.replace(from, to);
  if (files[part] === text) throw new Error(`${part} has no ${String(from)} to change.`);
  return zip(files);
};
const WORKBOOK = 'xl/workbook.xml';
const DATA = 'xl/worksheets/sheet1.xml';
const SUMMARY = 'xl/worksheets/sheet2.xml';
const TABLE = 'xl/tables/table7.xml';

describe('the lint of a package', () => {
  it('has nothing against a sound one', () => expect(lintPackage(tracker())).toEqual([]));

  it.each<[string, Uint8Array, RegExp]>([
    ['a part without a content type', zip({ ...trackerFiles(), 'xl/odd.xyz': '' }), /xl\/odd.xyz has no content type/],
    ['a content type without a part', changed('[Content_Types].xml', '</Types>', '<Override PartName="/xl/gone.xml" ContentType="a/b"/></Types>'), /gone.xml, which is not there/],
    ['two content types of one part', changed('[Content_Types].xml', '</Types>', '<Override PartName="/xl/STYLES.xml" ContentType="a/b"/></Types>'), /two content types of \/xl\/styles.xml/],
    ['a relationship that leads nowhere', changed('xl/_rels/workbook.xml.rels', 'metadata.xml', 'metadata9.xml'), /rId902 leads to xl\/metadata9.xml/],
    ['two relationships with one id', changed('xl/_rels/workbook.xml.rels', 'Id="rId902"', 'Id="rId901"'), /has two of rId901/],
    ['relationships of no part', zip({ ...trackerFiles(), 'xl/_rels/gone.xml.rels': trackerFiles()['xl/drawings/_rels/drawing1.xml.rels']! }), /belongs to no part/],
    ['an id that is used and not there', changed(SUMMARY, '<drawing r:id="rId1"/>', '<drawing r:id="rId9"/>'), /sheet2.xml uses rId9/],
    ['XML that is not well-formed', changed(DATA, '</sheetData>', ''), /sheet1.xml: /],
    ['two sheets with one name', changed(WORKBOOK, 'name="Pivot"', 'name="summary"'), /two sheets named summary/],
    ['two sheets with one id', changed(WORKBOOK, 'sheetId="9"', 'sheetId="4"'), /two sheets with the id 4/],
    ['a sheet name that Excel refuses', changed(WORKBOOK, 'name="Pivot"', 'name="a/b"'), /sheet name a\/b is none/],
    ['a defined name that is none', changed(WORKBOOK, 'name="GradePoints"', 'name="Grade Points"'), /defined name Grade Points is none/],
    ['a defined name of a sheet that is not there', changed(WORKBOOK, '>Lookups!', '>Gone!'), /is of the sheet Gone/],
    ['two defined names', changed(WORKBOOK, 'name="LocalName" localSheetId="1"', 'name="gradepoints"'), /two defined names !gradepoints/],
    ['a local name of a place that is not there', changed(WORKBOOK, 'localSheetId="1"', 'localSheetId="7"'), /of sheet 7, which is not there/],
    ['an active tab that is not there', changed(WORKBOOK, 'activeTab="1"', 'activeTab="9"'), /active tab/],
    ['names before the sheets', changed(WORKBOOK, /(<sheets>.*<\/sheets>)(.*)(<definedNames>.*<\/definedNames>)/s, '$3$2$1'), /sheets stands too late/],
    ['a cell format that is not there', changed(DATA, 's="2"', 's="55"'), /KS4 Data uses a cell format/],
    ['a conditional style that is not there', changed(DATA, 'dxfId="0"', 'dxfId="5"'), /conditional format's style/],
    ['a font that is not there', changed('xl/styles.xml', 'numFmtId="1" fontId="0"', 'numFmtId="1" fontId="9"'), /leads to a fontId/],
    ['a number format that is not there', changed('xl/styles.xml', 'numFmtId="170" fontId', 'numFmtId="171" fontId'), /number format that is not there/],
    ['a wrong count', changed('xl/styles.xml', '<cellXfs count="5">', '<cellXfs count="4">'), /the count of cellXfs is wrong/],
    ['cells out of place', changed(DATA, '<c r="B4"', '<c r="Z4"'), /cell C4 stands out of place/],
    ['a row out of place', changed(DATA, '<row r="5" ', '<row r="3" '), /row 3 stands behind row 4/],
    ['merges that overlap', changed(DATA, '<mergeCell ref="A1:D1"/>', '<mergeCell ref="A1:D1"/><mergeCell ref="C1:F2"/>'), /A1:D1 and C1:F2 overlap/],
    ['elements in the wrong order', changed(DATA, /(<mergeCells.*<\/mergeCells>)(.*)(<pageMargins[^>]*>)/s, '$3$2$1'), /mergeCells stands too late|conditionalFormatting stands too late/],
    ['two tables with one id', zip({ ...withTwoTables(), 'xl/tables/table2.xml': withTwoTables()['xl/tables/table2.xml']!.replace('id="2"', 'id="1"') }), /two tables with the id 1/],
    ['two tables with one name', zip({ ...withTwoTables(), 'xl/tables/table2.xml': withTwoTables()['xl/tables/table2.xml']!.replace('displayName="B"', 'displayName="a"') }), /two tables or names a/],
    ['a table of other width', changed(TABLE, 'ref="A1:C4" totals', 'ref="A1:D4" totals'), /is not so wide/],
    ['a table with other headings than its cells', changed(TABLE, 'name="Pupils"', 'name="Children"'), /other headings/],
    ['a table with two columns of one name', changed(TABLE, 'name="Pupils"', 'name="group"'), /two columns group/],
    ['a table that is not listed', changed(SUMMARY, /<tableParts.*<\/tableParts>/, ''), /lists 0 tables and has 1/],
  ])('finds %s', (_, bytes, fault) => expect(lintPackage(bytes).join('\n')).toMatch(fault));

  it('finds two parts of one name', () => {
    const members = readZip(tracker());
    expect(lintPackage(writeZip([...members, members[3]!])).join()).toMatch(/two parts named/);
  });
});

function withTwoTables(): Files {
  const rows = [[{ value: 'X' }], [{ value: 1 }]];
  return xlsxFiles({ sheets: [{ name: 'One', rows, tables: [{ name: 'A', ref: 'A1:A2', columns: ['X'] }] }, { name: 'Two', rows, tables: [{ name: 'B', ref: 'A1:A2', columns: ['X'] }] }] });
}
