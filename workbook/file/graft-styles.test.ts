import { describe, expect, it } from 'vitest';
import { graftStyles, reformat } from './graft-styles';
import { child, parseXml } from './xml';

const AUTHORED = '<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="+0.0"/><numFmt numFmtId="165" formatCode="0.00"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0"><alignment horizontal="right"/></xf><xf numFmtId="165" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
const OWN = '<styleSheet><fonts count="1"><font><i/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill/></fills><borders count="1"><border><left/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs><extLst><ext>own</ext></extLst></styleSheet>';
const items = (xml: string, list: string) => child(parseXml(xml), list)!.children.map(({ start, end }) => xml.slice(start, end));

describe('styles of a report in a workbook\'s own', () => {
  it('are appended and renumbered; what was there stays first and as written', () => {
    const { xml, cellFormats } = graftStyles(OWN, AUTHORED);
    expect(cellFormats).toEqual([1, 2, 3]);
    expect(items(xml, 'fonts')).toEqual(['<font><i/></font>', '<font><sz val="11"/></font>', '<font><b/></font>']);
    expect(items(xml, 'fills')).toHaveLength(2);
    expect(items(xml, 'cellXfs').slice(2)).toEqual([
      '<xf numFmtId="164" fontId="2" fillId="0" borderId="1" xfId="0"><alignment horizontal="right"/></xf>',
      '<xf numFmtId="2" fontId="2" fillId="0" borderId="1" xfId="0"/>',
    ]);
    expect(xml).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="+0.0"/></numFmts><fonts count="3">');
    expect(xml).toContain('<extLst><ext>own</ext></extLst>');
  });

  it('are added once: the second time changes nothing', () => {
    const first = graftStyles(OWN, AUTHORED);
    expect(graftStyles(first.xml, AUTHORED)).toEqual(first);
  });

  it('take a number for a format that the workbook does not use', () => {
    const busy = OWN.replace('<fonts', '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><fonts');
    expect(graftStyles(busy, AUTHORED).xml).toContain('<numFmt numFmtId="171" formatCode="+0.0"/>');
  });

  it('are written as the workbook writes: with its prefix', () =>
    expect(graftStyles(OWN.replace(/<(\/?)/g, '<$1x:'), AUTHORED).xml).toContain('<x:font><x:b/></x:font>'));

  it('fill a list that was empty', () =>
    expect(items(graftStyles(OWN.replace(/<fonts.*<\/fonts>/, '<fonts count="0"/>'), AUTHORED).xml, 'fonts')).toEqual(['<font><sz val="11"/></font>', '<font><b/></font>']));

  it('give a cell another number format and keep all else of its look', () => {
    const own = OWN.replace('<xf numFmtId="0" fontId="0"/>', '<xf numFmtId="9" fontId="0" quotePrefix="1"><alignment wrapText="1"/></xf>');
    const { xml, cellFormat } = reformat(own, 0, '@');
    expect(items(xml, 'cellXfs')[cellFormat]).toBe('<xf numFmtId="49" fontId="0" quotePrefix="1" applyNumberFormat="1"><alignment wrapText="1"/></xf>');
    expect(reformat(xml, 0, '@')).toEqual({ xml, cellFormat });
  });
});
