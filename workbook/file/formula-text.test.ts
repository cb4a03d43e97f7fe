import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFormula, shiftFormula } from './formula-text';

describe('formulas in the file', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2,Sheet1!C3,\'It\'\'s A1\'!D4)', 'SUM(B3:C4,Sheet1!D5,\'It\'\'s A1\'!E6)'],
    ['"A1 ""B2"" "&A1', '"A1 ""B2"" "&B3'],
    ['SUM(A:C,$A:B,1:3,$1:2)', 'SUM(B:D,$A:C,3:5,$1:4)'],
    ['Table1[[#This Row],[A1]]+Table1[B2]+[1]Sheet1!A1', 'Table1[[#This Row],[A1]]+Table1[B2]+[1]Sheet1!B3'],
    ['LOG10(A1)+A1B2+_A1+A1.B+ATAN2(1,2)', 'LOG10(B3)+A1B2+_A1+A1.B+ATAN2(1,2)'],
    ['_xldudf_HEADLINE_KS4_ATT8($F$1:$Q$1,F2:Q2)', '_xldudf_HEADLINE_KS4_ATT8($F$1:$Q$1,G4:R4)'],
    ['1.5E3+A1%', '1.5E3+B3%'],
    ['XFD1048576', '#REF!'],
    ['Données!A1', 'Données!B3'],
  ])('moves %s by two rows and a column to %s', (formula, moved) => expect(shiftFormula(formula, 2, 1)).toBe(moved));

  it('is the same again when moved there and back', () =>
    fc.assert(fc.property(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.subarray(['D5', '$D5', 'D$5', '"D5"', '+', ',', ' ', "'D 5'!E6", 'T[D5]', 'F:G', '7:9', 'SUM(', ')']), (rows, columns, parts) => {
      const formula = parts.join(',');
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    })));

  it('writes our functions, and those younger than the file format, as files have them, and nothing else', () => {
    expect(fileFormula('=HEADLINE.KS4_ATT8($F$1:$Q$1,F2:Q2)')).toEqual({ text: '_xldudf_HEADLINE_KS4_ATT8($F$1:$Q$1,F2:Q2)', spills: true });
    expect(fileFormula('=IF(A2="","",headlinedev.ks4_p8(B2))')).toEqual({ text: 'IF(A2="","",_xldudf_HEADLINEDEV_KS4_P8(B2))', spills: true });
    expect(fileFormula('=HEADLINE.KS4_ATT8(CHOOSECOLS($F$1:$Q$1,1,3),SORT(unique(A1)),CHOOSECOLS)')).toEqual({ text: '_xldudf_HEADLINE_KS4_ATT8(_xlfn.CHOOSECOLS($F$1:$Q$1,1,3),_xlfn._xlws.SORT(_xlfn.UNIQUE(A1)),CHOOSECOLS)', spills: true });
    expect(fileFormula('="HEADLINE.X("&SUM(A1:A3)')).toEqual({ text: '"HEADLINE.X("&SUM(A1:A3)', spills: false });
  });
});
