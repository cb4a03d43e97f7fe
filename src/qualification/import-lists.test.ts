import { describe, expect, it } from 'vitest';
import { createCatalogue } from './catalogue';
import { importLists, type SourceSheet } from './import-lists';
import { catalogue, catalogueData } from './test-catalogue';

const list: SourceSheet = {
  name: 'Discount codes',
  rows: [
    ['Key stage 4 qualifications'], [], ['Qualification Number', 'Qualification Title', '2024 KS4 Discount Code', 'Footnotes'],
    ['603/7013/0', 'NCFE Level 1/2 Technical Award in Health and Social Care', 'PA1', ''],
    [61012345, 'AQA Level 1/Level 2 GCSE (9-1) in French', 'FKF', null],
    ['6103/001', 'Nothing', 'ZZ', ''],
    ['60146084', 'AQA Level 1/Level 2 GCSE (9-1) in Mathematics', 'RB1', ''],
  ],
};
const points: SourceSheet = {
  name: 'Underlying Data',
  rows: [
    ['Qualification Number', 'Qualification Title', 'Qualification Type', 'GCSE Size Equivalence 1', 'Pass Grades', 'Grade Text', 'Pass Points'],
    ['60370130', 'NCFE Level 1/2 Technical Award in Health and Social Care', 'NCFE', 1, '*2', 'L2 Distinction*', 8.5],
    ['60370130', 'NCFE Level 1/2 Technical Award in Health and Social Care', 'NCFE', 1, 'P1', 'L1 Pass', 1.25],
    ['60370130', 'NCFE Level 1/2 Technical Award in Health and Social Care', 'NCFE', 1, 'M1', 'L1 Merit', ''],
  ],
};
const languages: SourceSheet = { name: 'Languages', rows: [['EBacc'], ['QN', 'Title', 2023, 2024], ['610/1234/5', 'AQA French', '', 'Y']] };

describe('rule Q-6: the DfE\'s newer workbook', () => {
  const { years, qualifications, problems } = importLists([list, points, languages, { name: 'Notes', rows: [['Anything']] }], catalogue);
  const after = createCatalogue(catalogueData, qualifications);
  const found = (text: string) => {
    const answer = after.find(text);
    if (answer.kind !== 'found') throw new Error(answer.problem);
    return answer.qualification;
  };
  it('gives its years', () => expect(years).toEqual([2024]));
  it('brings technical awards with their points, which then count', () => {
    expect(found('603/7013/0')).toMatchObject({ kind: 'technical award', level: '1/2', discountCode: 'PA1', points: { '*2': 850, P1: 125 }, lists: [2024] });
    expect(after.counts(found('603/7013/0'), 2024)).toEqual({ counts: true });
    expect(after.grade(found('603/7013/0'), 'Level 1 Pass')).toMatchObject({ points: 125 });
  });
  it('brings new GCSEs with their EBacc subject, scored 9 to 1', () =>
    expect(found('610/1234/5')).toMatchObject({ kind: 'GCSE', ebacc: 'language', scale: 'GCSE 9-1', name: 'GCSE French' }));
  it('what was held keeps the years it was already on', () => expect(found('60146084').lists).toEqual([2019, 2020, 2021, 2024]));
  it('says which rows it left out', () => expect(problems).toEqual([
    'Discount codes, row 6: "6103/001" is no qualification number with a title; the row was left out.',
    'Underlying Data, row 4: "60370130", grade "M1", points "" is no grade with points; the row was left out.',
  ]));
  it('without EBacc sheets, qualifications keep their EBacc subject', () => {
    const alone = importLists([list], catalogue);
    expect(alone.qualifications.find(({ qn }) => qn === '60146084')!.ebacc).toBe('maths');
    expect(alone.problems).toHaveLength(3);
  });
  it('another workbook is refused with a sentence', () => expect(importLists([points], catalogue)).toMatchObject({ years: [], qualifications: [], problems: [expect.stringContaining('is this the DfE\'s workbook')] }));
});
