import { describe, expect, it } from 'vitest';
import { assessmentKind, isAssessmentLabel, splitHeading } from './assessment';
import { proposedAssessment } from './assessment-choice';

describe('names of assessment points', () => {
  it.each(['Mock 1', 'Mock', 'PPE2', 'DC1', 'Autumn', 'Year 11 Mock 2', 'Target', 'Y11 Spring', 'FFT20', 'Nov 2022 mock', 'Predicted grade', 'Final result', 'Data Drop 3', 'March mock'])('%s is one', (label) => expect(isAssessmentLabel(label)).toBe(true));
  it.each(['Maths', 'Pupil', 'KS2', '2023', 'Art', '', 'English Mock 1', 'Core', 'Options'])('%s is none', (label) => expect(isAssessmentLabel(label)).toBe(false));
  it.each([['Target', 'target'], ['Autumn target', 'target'], ['Predicted', 'predicted'], ['Mock 2', 'attained'], ['Final result', 'result'], ['Thing', 'unknown']])('%s holds what is %s', (label, kind) => expect(assessmentKind(label)).toBe(kind));
});

describe('a heading with a subject and an assessment', () => {
  it.each([
    ['Maths Mock 1', 'Maths', 'Mock 1'], ['Mock 1 Maths', 'Maths', 'Mock 1'], ['English Lang - Target', 'English Lang', 'Target'], ['D&T (Autumn)', 'D&T', 'Autumn'], ['Target: French', 'French', 'Target'],
    ['Maths_PPE2', 'Maths', 'PPE2'], ['Combined Science Y11 Mock', 'Combined Science', 'Y11 Mock'], ['History DC1', 'History', 'DC1'],
  ])('%s comes apart', (heading, subject, assessment) => expect(splitHeading(heading)).toEqual({ subject, assessment }));
  it.each(['Maths', 'Mock 1', 'Pupil name'])('%s does not', (heading) => expect(splitHeading(heading)).toBeNull());
});

describe('the assessment that is proposed', () => {
  const full = (...labels: string[]) => labels.map((label) => ({ label, grades: 100 }));
  it.each([
    [['Mock 1', 'Mock 2', 'Target'], 'Mock 2'], [['Mock 2', 'Mock 1', 'Target'], 'Mock 2'], [['Target', 'Autumn', 'Spring', 'Summer'], 'Summer'], [['Autumn', 'Predicted', 'Target'], 'Autumn'],
    [['Mock 1', 'Result'], 'Result'], [['Target'], 'Target'], [['Year 10 Summer', 'Year 11 Autumn'], 'Year 11 Autumn'], [['November mock', 'March mock', 'FFT20'], 'March mock'], [['DC1', 'DC2', 'DC3'], 'DC3'],
  ])('of %j is %s', (labels, proposed) => expect(proposedAssessment(full(...labels))).toBe(proposed));
  it('is none that has only begun', () => expect(proposedAssessment([{ label: 'Mock 1', grades: 900 }, { label: 'Mock 2', grades: 40 }])).toBe('Mock 1'));
  it('is the first where there are no grades at all', () => expect(proposedAssessment([{ label: 'Mock 1', grades: 0 }, { label: 'Mock 2', grades: 0 }])).toBe('Mock 1'));
});
