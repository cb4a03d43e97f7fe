import { describe, expect, it } from 'vitest';
import { AS_POINTS, COMBINED_SCIENCE_POINTS, FSMQ_POINTS, GCSE_POINTS, MUSIC_POINTS } from '../reference/ks4/point-scores';
import { levelPoints } from './schemes';

describe('002, Annex G', () => {
  it('Example A: a level 2 qualification with four passing grades', () =>
    expect(levelPoints({ level2: 4 })).toEqual({ '*': 850, D: 700, M: 550, P: 400 }));
  it('Example B: a BTEC First Award, four passing grades at level 2 and one at level 1', () =>
    expect(levelPoints({ level2: 4, level1: 1 })).toEqual({ '*2': 850, D2: 700, M2: 550, P2: 400, P1: 175 }));
  it('Example C: an OCR Cambridge National Certificate, four at level 2 and three at level 1', () =>
    expect(levelPoints({ level2: 4, level1: 3 })).toEqual({ '*2': 850, D2: 700, M2: 550, P2: 400, D1: 300, M1: 200, P1: 125 }));
  it('Table 23: level 1', () => {
    expect(levelPoints({ level1: 4 })).toEqual({ '*': 300, D: 200, M: 150, P: 100 });
    expect(levelPoints({ level1: 3 })).toEqual({ D: 300, M: 200, P: 125 });
    expect(levelPoints({ level1: 2 })).toEqual({ AC: 250, C: 125 });
    expect(levelPoints({ level1: 1 })).toEqual({ P: 175 });
  });
  it('Table 24: level 2', () => {
    expect(levelPoints({ level2: 3 })).toEqual({ D: 775, M: 625, P: 400 });
    expect(levelPoints({ level2: 1 })).toEqual({ P: 550 });
  });
  it('a number of grades without a scheme is not guessed', () => {
    expect(levelPoints({ level2: 2 })).toBeUndefined();
    expect(levelPoints({ level2: 5 })).toBeUndefined();
    expect(levelPoints({})).toBeUndefined();
  });
  it('Table 22: combined science scores the mean of its two grades', () =>
    Object.entries(COMBINED_SCIENCE_POINTS).forEach(([pair, points]) => expect(points).toBe((Number(pair[0]) + Number(pair[1])) * 50)));
  it('Table 25: AS A to E', () => expect(AS_POINTS).toEqual({ A: 1075, B: 888, C: 700, D: 513, E: 350 }));
  it('Table 26: graded music', () => expect(MUSIC_POINTS).toEqual({ 6: { D: 850, M: 850, P: 700 }, 7: { D: 850, M: 850, P: 700 }, 8: { D: 850, M: 850, P: 850 } }));
  it('Table 27: free-standing maths', () => expect(FSMQ_POINTS).toEqual({ A: 513, B: 400, C: 325, D: 250, E: 188 }));
  it('a GCSE scores its number', () => Object.entries(GCSE_POINTS).forEach(([grade, points]) => expect(points).toBe(Number(grade) * 100)));
});
