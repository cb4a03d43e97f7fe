import { describe, expect, it } from 'vitest';
import { createCatalogue } from './catalogue';
import { catalogue, catalogueData, qualification } from './test-catalogue';

const counts = (text: string, year: number): boolean => catalogue.counts(qualification(text), year).counts;

describe('rule Q-6: a qualification counts if it is on the list of the year', () => {
  it('the union of 2020 and 2021 stands for 2022 and 2023: NCFE Business and Enterprise, on the 2020 list only, counts (002 Table 5)', () => {
    expect(qualification('60100485').lists).toEqual([2019, 2020]);
    expect([2019, 2020, 2021, 2022, 2023].map((year) => counts('60100485', year))).toEqual([true, true, false, true, true]);
  });
  it('one that only the 2019 list has does not count in 2023, and says so', () => {
    const old = catalogue.qualifications.find(({ lists }) => lists.join() === '2019')!;
    expect(catalogue.counts(old, 2023)).toEqual({ counts: false, needsList: false, reason: "It is not on the DfE's list for 2023 (the 2020 list and the 2021 list), so it does not count." });
    expect(catalogue.counts(old, 2019)).toEqual({ counts: true });
  });
  it.each(['Maths', 'AS French', '50121637', '10025480'])('%s carries on from 2024', (text) => expect([2024, 2025, 2026].map((year) => counts(text, year))).toEqual([true, true, true]));
  it('technical awards need a list from 2024 on, and say so', () =>
    expect(catalogue.counts(qualification('60303955'), 2024)).toMatchObject({ counts: false, needsList: true, reason: expect.stringContaining("import the DfE's list for 2024") }));
  it('a year that is not measured is answered with its sentence', () => expect(catalogue.counts(qualification('Maths'), 2017)).toMatchObject({ counts: false, reason: expect.stringContaining('other point scores') }));

  const award = { ...qualification('60303955'), qn: '60370130', title: 'Our new award', name: 'Our new award' };
  it('one that the school added counts in every year', () =>
    expect([2019, 2024].map((year) => createCatalogue(catalogueData, [{ ...award, lists: [] }]).counts({ ...award, lists: [] }, year).counts)).toEqual([true, true]));
  it('an imported list rules its year and those after it', () => {
    const imported = createCatalogue(catalogueData, [{ ...award, lists: [2024] }]);
    const found = imported.find('603/7013/0');
    if (found.kind !== 'found') throw new Error(found.problem);
    expect([2023, 2024, 2025].map((year) => imported.counts(found.qualification, year).counts)).toEqual([false, true, true]);
    expect(imported.counts(qualification('60303955'), 2024)).toMatchObject({ counts: false, needsList: false });
    expect(imported.counts(qualification('Maths'), 2023).counts).toBe(true);
  });
  it('a list that names no GCSE says nothing about GCSEs', () => {
    expect(createCatalogue(catalogueData, [{ ...award, lists: [2024] }]).counts(qualification('Maths'), 2024).counts).toBe(true);
    const gcse = { ...qualification('Maths'), lists: [2024] };
    expect(createCatalogue(catalogueData, [gcse]).counts(qualification('AQA French'), 2024).counts).toBe(false);
  });
});
