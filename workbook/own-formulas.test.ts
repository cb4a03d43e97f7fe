import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../functions/names';
import { fileFormula, userFormula } from './file/formula-text';
import { callsHeadline, repairOf } from './own-formulas';

const NAME = { error: '#NAME?' };
const repaired = (formula: string, value: Parameters<typeof repairOf>[1] = NAME, namespace = 'HEADLINE') => {
  const found = repairOf(formula, value, namespace);
  return found?.kind === 'repair' ? [found.fault, found.formula] : found;
};

describe('a formula of ours that does not work', () => {
  it.each([
    ['what Excel leaves without the add-in', '=_xldudf_HEADLINE_KS4_ATT8($F$1:$Q$1,F2:Q2)', 'left-over', '=HEADLINE.KS4_ATT8($F$1:$Q$1,F2:Q2)'],
    ['the same in small letters', '=_xldudf_headline_ks4_att8(F1:Q1,F2:Q2)', 'left-over', '=HEADLINE.KS4_ATT8(F1:Q1,F2:Q2)'],
    ['the same behind another file', '=[2]!_xldudf_HEADLINE_KS4_P8(F1:Q1,F2:Q2,R2,S2)', 'left-over', '=HEADLINE.KS4_P8(F1:Q1,F2:Q2,R2,S2)'],
    ['the same behind another file\'s path', "='C:\\Add ins\\[old.xlam]x'!_xldudf_HEADLINE_KS4_P8(A1)+1", 'left-over', '=HEADLINE.KS4_P8(A1)+1'],
    ['the same of the development build', '=_xldudf_HEADLINEDEV_KS4_PAG(A1,B1)', 'left-over', '=HEADLINE.KS4_PAG(A1,B1)'],
    ['the development build\'s name', '=IF(A2="","",HEADLINEDEV.KS4_EBACC(F1:Q1,F2:Q2,"entry"))', 'other namespace', '=IF(A2="","",HEADLINE.KS4_EBACC(F1:Q1,F2:Q2,"entry"))'],
    ['a right name that Excel did not know', '=HEADLINE.KS4_POINTS("601/8302/3",A2)', 'not recognised', '=HEADLINE.KS4_POINTS("601/8302/3",A2)'],
    ['one call inside another', '=HEADLINE.KS4_ESTIMATE(_xldudf_HEADLINE_KS4_PAG(A1,B1))', 'left-over', '=HEADLINE.KS4_ESTIMATE(HEADLINE.KS4_PAG(A1,B1))'],
  ])('%s is put right', (_, formula, fault, expected) => expect(repaired(formula)).toEqual([fault, expected]));

  it('gets the development build\'s name in the development build', () =>
    expect(repaired('=HEADLINE.KS1_APS(A1,B1,C1)', 12, 'HEADLINEDEV')).toEqual(['other namespace', '=HEADLINEDEV.KS1_APS(A1,B1,C1)']));

  it.each([
    ['works', '=HEADLINE.KS4_ATT8(F1:Q1,F2:Q2)', 41.5],
    ['shows an error of its own', '=HEADLINE.KS4_ATT8(F1:Q1,F2:Q2)', { error: '#VALUE!' }],
    ['is another add-in\'s', '=_xldudf_XLWINGS_HEADLINE_KS4_P8(A1)', NAME],
    ['only names one of ours in a text', '="_xldudf_HEADLINE_KS4_P8("&A1', NAME],
    ['only refers to a sheet called like one', "='HEADLINE.KS4_P8('!A1", NAME],
    ['is none of ours and shows #NAME?', '=VLOKUP(A1,B:C,2)', NAME],
  ])('is left alone where it %s', (_, formula, value) => expect(repairOf(formula, value, 'HEADLINE')).toBeNull());

  it.each(['=_xldudf_HEADLINE_KS5_ALPS(A1)', '=HEADLINE.KS5_ALPS(A1)', '=HEADLINE.KS4_P8(A1,HEADLINEDEV.KS5_ALPS(B1))'])('is not guessed at: %s', (formula) =>
    expect(repairOf(formula, NAME, 'HEADLINE')).toEqual({ kind: 'unknown', name: 'KS5_ALPS' }));

  const argument = fc.constantFrom('A1', '$F$1:$Q$1', '"a ""b"" _xldudf_HEADLINE_KS4_P8("', "'It''s HEADLINEDEV.KS4_P8('!B2", 'Table1[[#This Row],[Maths]]', '{1,2;3,4}', '-0.5', '');
  it('changes its names and nothing of its arguments, and is then in order', () => fc.assert(fc.property(
    fc.constantFrom(...FUNCTION_NAMES), fc.array(argument, { maxLength: 6 }), fc.constantFrom('_xldudf_HEADLINE_', '_xldudf_HEADLINEDEV_', 'HEADLINEDEV.', '[3]!_xldudf_HEADLINE_'),
    (name, args, prefix) => {
      const rest = `(${args.join(',')})*2`;
      const found = repairOf(`=1+${prefix}${name}${rest}`, NAME, 'HEADLINE');
      expect(found).toMatchObject({ kind: 'repair', formula: `=1+HEADLINE.${name}${rest}` });
      expect(repairOf(`=1+HEADLINE.${name}${rest}`, 1, 'HEADLINE')).toBeNull();
    },
  )));
});

describe('whether a formula calls Headline', () => {
  it.each(['=HEADLINE.KS4_P8(A1)', '=1+headlinedev.ks4_p8(A1)', '_xldudf_HEADLINE_KS4_P8(A1)', '=SUM([2]!_xldudf_HEADLINE_KS9_NEW(A1))'])('%s does', (formula) => expect(callsHeadline(formula)).toBe(true));
  it.each(['=SUM(A1)', '="HEADLINE.KS4_P8("', '=Headlines!B5', '=HEADLINE', '=Other.KS4_P8(A1)'])('%s does not', (formula) => expect(callsHeadline(formula)).toBe(false));
  it('so does one that uses a name which stands for a call', () => {
    expect(callsHeadline('=OurAtt8*2', new Set(['ouratt8']))).toBe(true);
    expect(callsHeadline('="OurAtt8"', new Set(['ouratt8']))).toBe(false);
  });
});

describe('a formula of a file as the user sees it', () => {
  it.each([
    ['_xldudf_HEADLINE_KS4_ATT8($F$1:$Q$1,F2:Q2)', '=HEADLINE.KS4_ATT8($F$1:$Q$1,F2:Q2)'],
    ['_xldudf_HEADLINEDEV_KS4_P8(_xlfn.CHOOSECOLS(A1:D1,1,3),_xlfn._xlws.SORT(B1:B9))', '=HEADLINEDEV.KS4_P8(CHOOSECOLS(A1:D1,1,3),SORT(B1:B9))'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+_xldudf_HEADLINE_KS4_PAG(A1,B1))', '=_xlfn.LET(_xlpm.x,1,_xlpm.x+HEADLINE.KS4_PAG(A1,B1))'],
    ['[2]!_xldudf_HEADLINE_KS4_PAG(A1,B1)', '=[2]!_xldudf_HEADLINE_KS4_PAG(A1,B1)'],
    ['"_xldudf_HEADLINE_KS4_PAG("', '="_xldudf_HEADLINE_KS4_PAG("'],
  ])('%s', (text, formula) => {
    expect(userFormula(text)).toBe(formula);
    expect(fileFormula(formula).text).toBe(text);
  });
});
