import { describe, expect, it } from 'vitest';
import { cohortYearGroup, disadvantagedFrom, fullName, onePriorOutcome } from './pupil-values';

describe('S-2: disadvantaged from its parts (FSM6, looked after, adopted)', () => {
  it.each([
    [['Y', '', ''], 'Y'], [['N', 'Y', ''], 'Y'], [['N', '', 'Y'], 'Y'], [['N', '', ''], 'N'], [['N', 'N', 'N'], 'N'], [['', '', ''], ''], [['', 'N', 'N'], ''],
  ])('%j is "%s"', (parts, value) => expect(disadvantagedFrom(parts)).toBe(value));
});

describe('one KS2 outcome from the DfE\'s three columns', () => {
  it.each([
    [['AS', '104', ''], '104'], [['NS', '95', ''], '95'], [['NS', 'N', ''], 'N'], [['B', '', 'PK4'], 'PK4'], [['B', 'N', 'EM'], 'EM'], [['A', '', ''], 'A'], [['M', 'N', ''], 'M'], [['', '', ''], ''], [['B', '', ''], 'B'],
  ])('%j is %s', (values, outcome) => expect(onePriorOutcome(values)).toBe(outcome));
});

describe('S-1: the year group of a tracker', () => {
  it('is the one at the end of the stage', () => expect([cohortYearGroup(['10', '10', '11'], 'ks4'), cohortYearGroup(['5', '6'], 'ks2')]).toEqual(['11', '6']));
  it('is the only one of a tracker for year 10', () => expect(cohortYearGroup(['10', '10', '9'], 'ks4')).toBe('10'));
});

it('a name is surname first', () => expect([fullName("O'Neill", 'Zoë'), fullName('李', ''), fullName('', 'Zoë')]).toEqual(["O'Neill, Zoë", '李', 'Zoë']));
