import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { GradeReading } from './types';
import { catalogue, qualification } from './test-catalogue';

const FIRST_AWARD = '60047793';
const TECH_AWARD = '60303955';
const read = (text: string, grade: string): GradeReading => catalogue.grade(qualification(text), grade);
const points = (text: string, grade: string): readonly [string, number] | string => {
  const reading = read(text, grade);
  return reading.kind === 'result' ? [reading.grade, reading.points] : reading.kind;
};

describe('rule Q-2: grades in every spelling', () => {
  it.each([
    ['9', '9', 900], ['4', '4', 400], [' 7 ', '7', 700], ['7.0', '7', 700], ['Grade 6', '6', 600], ['U', 'U', 0], ['u', 'U', 0],
    ['Ungraded', 'U', 0], ['Unclassified', 'U', 0], ['Fail', 'U', 0],
  ])('GCSE French "%s" is %s, %i hundredths', (text, grade, value) => expect(points('GCSE French', text)).toEqual([grade, value]));

  it.each(['D2', 'd2', 'L2D', 'L2 D', 'Level 2 Distinction', 'L2 Dist', 'Distinction', 'Dist', '2D', 'L2-Distinction', 'Distinction (Level 2)'])('BTEC First Award "%s" is D2', (text) =>
    expect(points(FIRST_AWARD, text)).toEqual(['D2', 700]));
  it.each(['*2', 'L2D*', 'Level 2 Distinction*', 'Dist*', 'D*', 'D*2', 'D2*', 'Distinction Star', 'L2*', '*', 'Level 2 Distinction *'])('BTEC First Award "%s" is *2', (text) =>
    expect(points(FIRST_AWARD, text)).toEqual(['*2', 850]));
  it.each([['M2', 550], ['Merit', 550], ['P2', 400], ['Level 2 Pass', 400], ['P1', 175], ['Level 1 Pass', 175]] as const)('BTEC First Award "%s" scores %i', (text, value) =>
    expect(points(FIRST_AWARD, text)).toEqual([expect.any(String), value]));
  it.each([['D1', 300], ['M1', 200], ['P1', 125], ['L1M', 200], ['Level 1 Distinction', 300], ['*2', 850]] as const)('BTEC Tech Award "%s" scores %i', (text, value) =>
    expect(points(TECH_AWARD, text)).toEqual([expect.any(String), value]));
  it('a bare Pass of a qualification with two levels is not guessed', () => {
    expect(read(FIRST_AWARD, 'Pass')).toMatchObject({ kind: 'unknown', accepts: '*2, D2, M2, P2, P1, U or X' });
    expect(read(TECH_AWARD, 'Distinction').kind).toBe('unknown');
  });
  it.each([['A', 1075], ['b', 888], ['Grade E', 350]] as const)('AS French "%s" scores %i', (text, value) => expect(points('AS French', text)).toEqual([expect.any(String), value]));
  it('AQA Technical Award: Advanced Credit at level 1', () => {
    expect(points('60305083', 'Level 1 Advanced Credit')).toEqual(['AC1', 250]);
    expect(points('60305083', 'C1')).toEqual(['C1', 125]);
  });
  it('a level 1 Distinction* is the DfE\'s D* or *, by its list', () => {
    expect(points('60308515', 'Distinction*')).toEqual(['D*', 300]);
    expect(points('60111987', 'D*')).toEqual(['*', 300]);
  });
  it('a grade of another level is unknown', () => expect(read('60308515', 'L2D').kind).toBe('unknown'));
  it('graded music: a Grade 8 pass scores 8.5, a Grade 7 pass 7', () => {
    expect(points('50121637', 'Pass')).toEqual(['P', 850]);
    expect(points('50121662', 'P')).toEqual(['P', 700]);
  });
  it('FSMQ: A scores 5.13', () => expect(points('10025480', 'A')).toEqual(['A', 513]));
  it.each(['Q', 'q', 'Pending', 'pending'])('"%s" is no result yet', (text) => expect(points('GCSE French', text)).toBe('pending'));
});

describe('rule Q-3: combined science has two grades', () => {
  it.each(['5-4', '5:4', '5/4', '54', '5 4', '4-5', '4 / 5', '5–4', '5—4', '5−4', '5‑4', '45', '54.0'])('"%s" is 54, 4.5 points in each slot', (text) => expect(points('Trilogy', text)).toEqual(['54', 450]));
  it.each([['99', 900], ['1-1', 100], ['7:7', 700]] as const)('"%s" scores %i', (text, value) => expect(points('Trilogy', text)).toEqual([expect.any(String), value]));
  it.each(['5-Apr', '05-Apr', '05/04/2023', '2023-04-05', '45021', '07:07', '0.2965', '5.4', '07:07:00'])('"%s" is what Excel made of a grade, and is never decoded', (text) =>
    expect(read('Trilogy', text)).toMatchObject({ kind: 'unknown', problem: expect.stringContaining('Excel may have changed a grade such as 5-4'), accepts: expect.stringContaining('9-9, 9-8') }));
  it.each(['9-7', '5', '10', '0-1', '5-4-3', 'A', '5A'])('"%s" is no grade of combined science', (text) => expect(read('Trilogy', text).kind).toBe('unknown'));
  it('UU is a fail, XX is absent', () => {
    expect(points('Trilogy', 'U-U')).toEqual(['U', 0]);
    expect(read('Trilogy', 'X-X')).toEqual({ kind: 'absent', grade: 'X' });
  });
});

describe('rules Q-4 and Q-5: fails, absences and what is no grade', () => {
  it('U scores 0 and is no pass', () => expect(read('Maths', 'U')).toEqual({ kind: 'result', grade: 'U', points: 0, pass: false }));
  it('X and a blank are no entry', () => {
    expect(read('Maths', 'x')).toEqual({ kind: 'absent', grade: 'X' });
    expect(read('Maths', '  ')).toEqual({ kind: 'absent', grade: '' });
  });
  it.each([['Maths', 'A*'], ['Maths', '10'], ['Maths', '0'], ['Maths', '54'], ['Maths', '8+'], ['AS French', 'A*'], ['AS French', '9'], [FIRST_AWARD, '7'], [FIRST_AWARD, 'D1'], ['Maths', 'constructor']])(
    '%s "%s" is unknown and says what would do', (text, grade) => {
      const reading = read(text, grade);
      expect(reading).toMatchObject({ kind: 'unknown', problem: expect.stringMatching(/^is no/), accepts: expect.stringContaining('U or X') });
    });
  it('a qualification without points asks for them', () => expect(read('60332943', 'Pass')).toMatchObject({ kind: 'unknown', problem: expect.stringContaining('none are held') }));

  it('every grade of every qualification reads to its own points', () =>
    catalogue.qualifications.forEach((q) => Object.entries(q.points).forEach(([grade, value]) =>
      expect(catalogue.grade(q, grade), `${q.title} ${grade}`).toEqual({ kind: 'result', grade, points: value, pass: true }))));
  it('reading never throws, and what it reads is on the scale', () =>
    fc.assert(fc.property(fc.constantFrom(...catalogue.qualifications), fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789LDMPUXACEtorinsc*-/: ') })), (q, text) => {
      const reading = catalogue.grade(q, text);
      return reading.kind !== 'result' || (reading.grade === 'U' ? reading.points === 0 : q.points[reading.grade] === reading.points);
    }), { numRuns: 5000 }));
  it('two qualifications with one scale name have the same points', () => {
    const scales = new Map<string, string>();
    for (const { scale, points: of } of catalogue.qualifications) {
      expect(scales.get(scale) ?? JSON.stringify(of)).toBe(JSON.stringify(of));
      scales.set(scale, JSON.stringify(of));
    }
  });
});
