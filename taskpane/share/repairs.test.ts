import { describe, expect, it } from 'vitest';
import { faultSentences, findRepairs } from './repairs';

const NAME = { error: '#NAME?' };
const sheet = (name: string, formulas: readonly (readonly [string, string, Parameters<typeof findRepairs>[0][number]['formulas'][number]['value']])[], locked = false) =>
  ({ sheet: { name, protected: locked }, formulas: formulas.map(([address, formula, value]) => ({ address, formula, value })) });

describe('formulas to repair', () => {
  const found = findRepairs([
    sheet('Year 11', [
      ['R2', '=_xldudf_HEADLINE_KS4_ATT8(F1:Q1,F2:Q2)', NAME], ['S2', '=HEADLINEDEV.KS4_P8(F1:Q1,F2:Q2,A2,B2)', 0.25], ['T2', '=SUM(A2:B2)', 3],
      ['R3', '=_xldudf_HEADLINE_KS4_ATT8(F1:Q1,F3:Q3)', NAME], ['S3', '=HEADLINE.KS4_P8(F1:Q1,F3:Q3,A3,B3)', NAME], ['T3', '=HEADLINE.KS4_PROGRESS(A3)', NAME],
    ]),
    sheet('Locked', [['A1', '=_xldudf_HEADLINE_KS4_PAG(B1,C1)', NAME]], true),
  ], 'HEADLINE');

  it('are listed with their cells, down the columns, against what was seen in them', () =>
    expect(found.edits).toEqual([
      { sheet: 'Year 11', address: 'R2', write: { formula: '=HEADLINE.KS4_ATT8(F1:Q1,F2:Q2)' }, expect: '#NAME?', expectFormula: '=_xldudf_HEADLINE_KS4_ATT8(F1:Q1,F2:Q2)' },
      { sheet: 'Year 11', address: 'R3', write: { formula: '=HEADLINE.KS4_ATT8(F1:Q1,F3:Q3)' }, expect: '#NAME?', expectFormula: '=_xldudf_HEADLINE_KS4_ATT8(F1:Q1,F3:Q3)' },
      { sheet: 'Year 11', address: 'S2', write: { formula: '=HEADLINE.KS4_P8(F1:Q1,F2:Q2,A2,B2)' }, expect: 0.25, expectFormula: '=HEADLINEDEV.KS4_P8(F1:Q1,F2:Q2,A2,B2)' },
      { sheet: 'Year 11', address: 'S3', write: { formula: '=HEADLINE.KS4_P8(F1:Q1,F3:Q3,A3,B3)' }, expect: '#NAME?', expectFormula: '=HEADLINE.KS4_P8(F1:Q1,F3:Q3,A3,B3)' },
    ]));
  it('are not guessed at where Headline has no such function', () => expect(found.unknown).toEqual([{ sheet: 'Year 11', address: 'T3', name: 'KS4_PROGRESS' }]));
  it('wait where their sheet is protected', () => expect(found.locked).toEqual([{ sheet: 'Locked', address: 'A1' }]));
  it('are counted by what is wrong', () => expect(faultSentences(found.faults)).toEqual([
    '2 formulas stand under the name that Excel leaves where it did not know Headline (_xldudf_).',
    'One formula stands under the name of another build of Headline.',
    'One formula stands under the right name, but Excel shows #NAME?: writing it again makes Excel look it up.',
  ]));
  it('are none in a workbook where all is well', () =>
    expect(findRepairs([sheet('Year 11', [['A1', '=HEADLINE.KS4_PAG(B1,C1)', 12], ['A2', '=VLOKUP(1)', NAME]])], 'HEADLINE')).toMatchObject({ edits: [], unknown: [], locked: [] }));
});
