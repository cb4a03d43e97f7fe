import { describe, expect, it } from 'vitest';
import { readCells, type CellContext } from './cells';
import { readNumberFormats } from './number-formats';
import { readSharedStrings } from './shared-strings';

const context: CellContext = { strings: ['shared', ''], formats: ['General', 'dd/mm/yyyy', '0.00'], from1904: false };
const read = (data: string, changes: Partial<CellContext> = {}) => readCells(`<worksheet><sheetData>${data}</sheetData></worksheet>`, { ...context, ...changes });

describe('the cells of a sheet', () => {
  it('are read by their kind', () => {
    const { values } = read('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><v>made</v></c><c r="F1" t="inlineStr"><is><t> in </t></is></c><c r="G1" t="n"><v>2E-3</v></c></row>');
    expect(values).toEqual([['shared', 1.5, true, { error: '#N/A' }, 'made', ' in ', 0.002]]);
  });

  it('are empty where they show nothing: no value, empty text, a formula that gives ""', () => {
    const { values, formulas, uncalculated } = read('<row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>1+1</f></c><c r="E1"><v>1</v></c></row>');
    expect(values).toEqual([[null, null, null, null, 1]]);
    expect([[...formulas], [...uncalculated]]).toEqual([['C1', 'D1'], ['D1']]);
  });

  it('follow on from the last where they do not say where they stand', () =>
    expect(read('<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="3"><c><v>31</v></c></row><row><c><v>41</v></c></row>').values).toEqual([[1, null, null, 4, 5], [], [31], [41]]));

  it('take rich text whole and leave phonetic guides out', () =>
    expect(read('<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>bo</t></r><r><t>th</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></is></c></row>').values).toEqual([['both']]));

  it('undo the escapes of text', () =>
    expect(read('<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000A_b_x005F_x0041_ &amp;amp;</t></is></c></row>').values).toEqual([['a\nb_x0041_ &amp;']]));

  it('have the format of their style, and dates stay serial numbers', () => {
    const { values, numberFormats } = read('<row r="1"><c r="A1" s="1"><v>45170</v></c><c r="B1" s="2"><v>3</v></c><c r="C1" s="99"><v>3</v></c></row>');
    expect([values, numberFormats]).toEqual([[[45170, 3, 3]], [['dd/mm/yyyy', '0.00', 'General']]]);
  });

  it('count dates from 1900 also where the workbook counts from 1904, and only dates: a time of day stays what it is', () =>
    expect(read('<row r="1"><c r="A1" s="1"><v>43708</v></c><c r="B1" s="2"><v>43708</v></c><c r="C1" s="3"><v>0.5</v></c></row>', { from1904: true, formats: [...context.formats, 'h:mm'] }).values).toEqual([[45170, 43708, 0.5]]));

  it('take dates that are written out', () =>
    expect(read('<row r="1"><c r="A1" t="d"><v>2023-09-01</v></c><c r="B1" t="d"><v>2023-09-01T12:00:00</v></c><c r="C1" t="d"><v>06:00:00</v></c></row>').values).toEqual([[45170, 45170.5, 0.25]]));

  it('say whether the sheet is protected', () => {
    expect(readCells('<worksheet><sheetData/><sheetProtection sheet="1"/></worksheet>', context).protected).toBe(true);
    expect(readCells('<worksheet><sheetData/><sheetProtection sheet="0"/></worksheet>', context).protected).toBe(false);
  });
});

describe('shared strings', () => {
  it('are read in order, rich text joined, phonetic guides left out', () =>
    expect(readSharedStrings('<sst><si><t>a</t></si><si/><si><r><t>b</t></r><r><t xml:space="preserve"> c</t></r><rPh><t>x</t></rPh></si></sst>')).toEqual(['a', '', 'b c']));
});

describe('number formats', () => {
  it('are the workbook\'s own, or known by their number', () =>
    expect(readNumberFormats('<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0&quot; pts&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="30"/><xf numFmtId="999"/><xf/></cellXfs></styleSheet>'))
      .toEqual(['General', '0" pts"', '0.00%', 'yyyy-mm-dd', 'General', 'General']));
});
