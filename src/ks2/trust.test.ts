import { describe, expect, it } from 'vitest';
import { csvTable } from '../cohort/record-table';
import { ks2TrustFromTable } from './trust';

const HEADER = ['school', 'type', 'years', 'pupils', 'reading', 'rwm_expected', 'dis_pupils', 'dis_rwm_expected'];
const trust = (rows: string[][]) => ks2TrustFromTable(csvTable('S.csv', [HEADER, ...rows]));
const academy = (name: number, years: number, pupils: number, reading: string, rwm: string, disadvantaged = '', disadvantagedRwm = '') =>
  [`Academy ${name}`, 'mainstream', String(years), String(pupils), reading, rwm, disadvantaged, disadvantagedRwm];

describe('004 Annex B: worked examples of KS2 MAT measures', () => {
  it('reading progress is -0.2: -156.4 over 788, Academy 5’s five years weighing four', () =>
    expect(trust([academy(1, 3, 52, '2.5', ''), academy(2, 4, 34, '-2.5', ''), academy(3, 4, 28, '3.3', ''), academy(4, 3, 48, '-1.5', ''), academy(5, 5, 60, '-1.5', '')]).reading).toBe(-0.2));
  it('70.7% meet the expected standard in reading, writing and maths, 70.3% unweighted', () => {
    const answer = trust([academy(1, 5, 25, '', '17'), academy(2, 3, 59, '', '31'), academy(3, 4, 50, '', '39'), academy(4, 3, 22, '', '7'), academy(5, 3, 90, '', '79')]);
    expect([answer.rwmExpected, answer.unweighted.rwmExpected]).toEqual([70.7, 70.3]);
  });
  it('46.9% of the disadvantaged pupils do, weighted', () => {
    const answer = trust([academy(1, 3, 40, '', '20', '17', '8'), academy(2, 3, 40, '', '20', '21', '7'), academy(3, 4, 40, '', '20', '26', '13'), academy(4, 3, 40, '', '20', '19', '12'), academy(5, 5, 40, '', '20', '15', '6')]);
    expect(answer.disadvantaged.rwmExpected).toBe(46.9);
  });
});
