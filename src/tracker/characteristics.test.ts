import { describe, expect, it } from 'vitest';
import { readDestination, readDisadvantaged, readEal, readFirstLanguage, readInclude, readLanguageGroup, readSen, readSex, readYearGroup, readYesNo } from './characteristics';

describe('the words that schools use', () => {
  it.each([['Y', 'Y'], ['yes', 'Y'], ['TRUE', 'Y'], ['1', 'Y'], ['✓', 'Y'], ['N', 'N'], ['No', 'N'], ['FALSE', 'N'], ['0', 'N'], ['maybe', null], ['', null]])('"%s" is %s', (text, value) => expect(readYesNo(text)).toBe(value));
  it.each([['PP', 'Y'], ['Non-PP', 'N'], ['Disadvantaged', 'Y'], ['Not disadvantaged', 'N'], ['Other', 'N'], ['N', 'N'], ['LAC', 'Y'], ['perhaps', null]])('disadvantaged: "%s" is %s', (text, value) => expect(readDisadvantaged(text)).toBe(value));
  it.each([['Male', 'M'], ['Girl', 'F'], ['f', 'F'], ['Non-binary', 'Non-binary']])('sex: "%s" is %s', (text, value) => expect(readSex(text)).toBe(value));
  it.each([['K', 'K'], ['SEN support', 'K'], ['EHCP', 'E'], ['Statement', 'E'], ['None', 'N'], ['N', 'N'], ['Y', null]])('SEN: "%s" is %s, and a bare yes does not say which', (text, value) => expect(readSen(text)).toBe(value));
  it.each([['Y', 'Y'], ['N', 'N'], ['ENG', 'N'], ['Believed to be English', 'N'], ['Other than English', 'Y'], ['ZZZ', ''], ['Refused', ''], ['Polish', null]])('EAL: "%s" is "%s"', (text, value) => expect(readEal(text)).toBe(value));
  it('a first language other than English is one', () => expect([readFirstLanguage('Polish'), readFirstLanguage('English'), readFirstLanguage('7')]).toEqual(['Y', 'N', null]));
  it('the DfE\'s language group 3 is unknown', () => expect(['1', '2', '3'].map(readLanguageGroup)).toEqual(['N', 'Y', '']));
  it.each([['Year 11', '11'], ['Y7', '7'], ['11', '11'], ['NC Year 6', '6'], ['2023', null], ['Eleven', null]])('year group: "%s" is %s', (text, value) => expect(readYearGroup(text)).toBe(value));
  it('in and out of the cohort', () => expect(['Include', 'excluded', 'Y', '?'].map(readInclude)).toEqual(['Y', 'N', 'Y', null]));
  it('destinations by code or name', () => expect(['SSF', 'Apprenticeship', 'FE college', 'Moon'].map(readDestination)).toEqual(['SSF', 'APP', 'FEC', null]));
});
