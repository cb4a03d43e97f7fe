import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { roundRatio } from '../exact/round';
import type { Ks2Subject } from '../reference/ks2/types';
import { PROGRESS_DENOMINATOR, percentileBand, progressOf, schoolProgress, significance, type Progress } from './progress';
import { APS_DENOMINATOR, averagePointScore, priorBand, progressGroup, readKs1 } from './starting-point';
import { ks2Tables } from './tables';

const tables = ks2Tables(2022).tables!;
const group = (pag: number) => tables.progress!.groups.find((each) => each.pag === pag)!;
const aps = (reading: string, writing: string, maths: string) =>
  averagePointScore(readKs1(reading, tables.ks1!, 'reading'), readKs1(writing, tables.ks1!, 'writing'), readKs1(maths, tables.ks1!, 'maths'));
const rounded = (score: number, pupils = 1) => roundRatio(score, pupils * PROGRESS_DENOMINATOR, 2);

describe('Jamie (004, "Key Stage 1 point scores" and "Calculating an individual pupil’s progress scores")', () => {
  const score = aps('EXS', 'WTS', 'GDS')!;
  it('has a key stage 1 average point score of 8.5: English 7, maths 10', () => expect(roundRatio(score, APS_DENOMINATOR, 2)).toBe(8.5));
  it('is in prior attainment group 17', () => expect(progressGroup(score, tables.progress!.groups)!.pag).toBe(17));
  it('has maths progress of +1.64: 109 less 107.36', () => expect(rounded(progressOf(109, group(17), 'maths').score)).toBe(1.64));
});

describe('the 60-pupil school (004, "Calculating a school’s progress scores")', () => {
  it('has maths progress of +2.21: 132.40 over 60 pupils', () => expect(roundRatio(13240, 60 * 100, 2)).toBe(2.21));
  it('the same from 60 pupils whose scores sum to 132.40', () => {
    const scores = Array.from({ length: 60 }, (_, index): Progress => ({ score: index === 0 ? 1_324_000 - 59 * 20_000 : 20_000, adjusted: index === 0 ? 1_324_000 - 59 * 20_000 : 20_000 }));
    expect(schoolProgress(scores, 5.849)!.progress).toBe(2.21);
  });
});

describe('School B’s nine pupils (004, Annex C)', () => {
  // Groups 1 to 7 have no minimum in 2022; the example prints some from another year, which no pupil reaches.
  const pupils: readonly (readonly [pag: number, progress: number, adjusted: number])[] = [
    [4, -4.02, -4.02], [7, 13.34, 13.34], [11, 4.86, 4.86], [3, -3.64, -3.64], [8, -27.15, -26.94],
    [15, 3.28, 3.28], [19, -15.18, -12.18], [8, 1.85, 1.85], [15, 0.28, 0.28],
  ];
  const scored = pupils.map(([pag, progress]) => {
    const own = group(pag);
    // The outcome that would give the printed score is not whole, so the score itself is put in.
    const score = Math.round(progress * PROGRESS_DENOMINATOR);
    return { score, adjusted: Math.max(score, own.minimum?.reading ?? score) };
  });
  it.each(pupils.map((pupil, index) => [index + 1, ...pupil] as const))('pupil %i in group %i with %d counts as %d', (pupil, _pag, _progress, adjusted) =>
    expect(rounded(scored[pupil - 1]!.adjusted)).toBe(adjusted));
  it('a score below the minimum is replaced in the school’s mean and not in its unadjusted mean', () => {
    const school = schoolProgress(scored, 6.2871)!;
    expect(school.unadjusted).toBe(roundRatio(-2638, 900, 2));
    expect(school.progress).toBe(-2.57);
  });
  it('a pupil of group 8 with the lowest score a test gives is capped by the rule itself', () =>
    expect(progressOf(60, group(8), 'reading')).toEqual({ score: -271_500, adjusted: -269_386 }));
});

describe('key stage 1 average point scores (K2-1)', () => {
  it('takes the mean of three maths strands, P6, P5 and P7: 2.25', () => expect(readKs1('P6/P5/P7', tables.ks1!, 'maths')).toEqual({ kind: 'points', points: 675 }));
  it('does not take strands for reading', () => expect(readKs1('P6/P5/P7', tables.ks1!, 'reading').kind).toBe('unknown'));
  it('reads P scales in any case, with brackets', () => expect(['p1i', 'P1(i)', 'P1I'].map((text) => readKs1(text, tables.ks1!, 'writing'))).toEqual(Array(3).fill({ kind: 'points', points: 75 })));
  it('BLW without a P scale is 3 points', () => expect(readKs1('BLW', tables.ks1!, 'maths')).toEqual({ kind: 'points', points: 900 }));
  it.each(['M', 'D', 'A', ''])('"%s" is no result, and a pupil needs all three subjects', (code) => expect(aps('EXS', code, 'EXS')).toBeNull());
  it('a level is not guessed at: the codes that would be accepted are named', () => {
    const reading = readKs1('2b', tables.ks1!, 'reading');
    expect(reading).toMatchObject({ kind: 'unknown' });
    expect(reading.kind === 'unknown' && reading.accepts).toContain('P1i');
  });
});

describe('prior attainment groups: open and closed ends as printed (K2-2)', () => {
  const at = (points: number) => progressGroup(points * APS_DENOMINATOR, tables.progress!.groups)?.pag;
  it.each([[0, 1], [1.75, 2], [3.5, 8], [4, 8], [4.25, 9], [5, 10], [5.5, 11], [6, 12], [7, 14], [7.5, 15], [8, 16], [8.25, 17], [9.5, 18], [10, 19]])('%d points are group %i', (points, pag) =>
    expect(at(points)).toBe(pag));
  it('every score a pupil can have is in exactly one group', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 * APS_DENOMINATOR }), (score) =>
      tables.progress!.groups.filter((each) => progressGroup(score, [each]) !== null).length === 1)));
});

describe('low, middle and high prior attainers (K2-8)', () => {
  it.each([[6.99, 'low'], [7, 'middle'], [8, 'middle'], [8.01, 'high']] as const)('%d is %s', (points, band) =>
    expect(priorBand(Math.round(points * APS_DENOMINATOR))).toBe(band));
  it('a pupil without key stage 1 is in none', () => expect(priorBand(null)).toBe('none'));
});

describe('interval and significance (004, Annex D)', () => {
  it('is 1.96 standard deviations over the root of the pupils on either side', () =>
    expect(schoolProgress(Array.from({ length: 100 }, () => ({ score: 20_000, adjusted: 20_000 })), 6.2871)).toEqual({ progress: 2, unadjusted: 2, lower: 0.77, upper: 3.23, pupils: 100 }));
  it('is above or below average only when the whole interval is', () =>
    expect([[0.01, 2], [-2, -0.01], [0, 2], [-1, 0]].map(([lower, upper]) => significance({ lower: lower!, upper: upper! }))).toEqual(['above', 'below', 'not different', 'not different']));
  it('no pupil with a score: no figure', () => expect(schoolProgress([], 6)).toBeNull());
});

describe('distribution of schools’ scores (004, Annex A)', () => {
  it.each<[number, Ks2Subject, string]>([[3.8, 'reading', 'top 5%'], [3.74, 'reading', 'next 20%'], [3.75, 'reading', 'top 5%'], [0.6, 'reading', 'middle 20%'], [-4.4, 'maths', 'bottom 5%'], [-4.34, 'maths', 'next 20%']])('%d in %s is in the %s', (score, subject, band) =>
    expect(percentileBand(score, subject, tables.progress!).band).toBe(band));
});

describe('properties', () => {
  const scores = fc.array(fc.integer({ min: -400_000, max: 400_000 }).chain((score) => fc.integer({ min: 0, max: 100_000 }).map((lift) => ({ score, adjusted: score + lift }))), { minLength: 1, maxLength: 40 });
  it('a school’s mean lies between its lowest and highest pupil', () =>
    fc.assert(fc.property(scores, (pupils) => {
      const { progress } = schoolProgress(pupils, 6)!;
      const adjusted = pupils.map((pupil) => rounded(pupil.adjusted));
      return progress >= Math.min(...adjusted) && progress <= Math.max(...adjusted);
    })));
  it('the adjusted mean is never below the unadjusted one', () =>
    fc.assert(fc.property(scores, (pupils) => { const school = schoolProgress(pupils, 6)!; return school.progress >= school.unadjusted; })));
  it('a higher outcome never lowers progress', () =>
    fc.assert(fc.property(fc.integer({ min: 60, max: 119 }), fc.integer({ min: 1, max: 19 }), (points, pag) =>
      progressOf(points + 1, group(pag), 'maths').adjusted >= progressOf(points, group(pag), 'maths').adjusted)));
});
