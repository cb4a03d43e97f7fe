/**
 * Key Stage 2 progress, 2022. Source: document 004 (DfE, Primary school accountability in 2022: technical guide,
 * September 2022): prior attainment groups and averages; Annex A (distribution of school scores), Annex C (minimum
 * scores, groups 1 to 7 have none; group 19 as its table of thresholds prints it), Annex D (standard deviations);
 * KS1 point scores of 2018; KS2 point scores.
 * Units: KS1 averages in hundredths, group averages in hundredths, minimum scores in ten-thousandths,
 * points in hundredths (KS1) or whole (KS2), bands in tenths.
 */
import type { Ks2Progress } from '../types';

export const ks2Progress2022: Ks2Progress = {
  year: 2022,
  source: 'DfE, Primary school accountability in 2022, technical guide, September 2022',
  groups: [
    { pag: 1, from: 0, fromIncluded: true, to: 175, toIncluded: false, average: { reading: 6301, writing: 6282, maths: 6315 }, minimum: null },
    { pag: 2, from: 175, fromIncluded: true, to: 200, toIncluded: false, average: { reading: 6727, writing: 6668, maths: 6789 }, minimum: null },
    { pag: 3, from: 200, fromIncluded: true, to: 225, toIncluded: false, average: { reading: 7064, writing: 7010, maths: 7145 }, minimum: null },
    { pag: 4, from: 225, fromIncluded: true, to: 250, toIncluded: false, average: { reading: 7402, writing: 7323, maths: 7489 }, minimum: null },
    { pag: 5, from: 250, fromIncluded: true, to: 275, toIncluded: false, average: { reading: 7813, writing: 7686, maths: 7890 }, minimum: null },
    { pag: 6, from: 275, fromIncluded: true, to: 300, toIncluded: false, average: { reading: 8219, writing: 8013, maths: 8197 }, minimum: null },
    { pag: 7, from: 300, fromIncluded: true, to: 350, toIncluded: false, average: { reading: 8566, writing: 8335, maths: 8617 }, minimum: null },
    { pag: 8, from: 350, fromIncluded: true, to: 400, toIncluded: true, average: { reading: 8715, writing: 8465, maths: 8700 }, minimum: { reading: -269386, writing: -234464, maths: -241507 } },
    { pag: 9, from: 400, fromIncluded: false, to: 500, toIncluded: false, average: { reading: 9133, writing: 8802, maths: 8984 }, minimum: { reading: -253810, writing: -215214, maths: -225818 } },
    { pag: 10, from: 500, fromIncluded: true, to: 500, toIncluded: true, average: { reading: 9264, writing: 8909, maths: 9280 }, minimum: { reading: -244078, writing: -212531, maths: -222313 } },
    { pag: 11, from: 500, fromIncluded: false, to: 600, toIncluded: false, average: { reading: 9414, writing: 9007, maths: 9400 }, minimum: { reading: -234831, writing: -205615, maths: -208625 } },
    { pag: 12, from: 600, fromIncluded: true, to: 600, toIncluded: true, average: { reading: 9613, writing: 9249, maths: 9511 }, minimum: { reading: -218907, writing: -189290, maths: -197523 } },
    { pag: 13, from: 600, fromIncluded: false, to: 700, toIncluded: false, average: { reading: 10063, writing: 9580, maths: 9724 }, minimum: { reading: -184113, writing: -179344, maths: -174058 } },
    { pag: 14, from: 700, fromIncluded: true, to: 700, toIncluded: true, average: { reading: 10088, writing: 9677, maths: 10035 }, minimum: { reading: -184085, writing: -179057, maths: -164779 } },
    { pag: 15, from: 700, fromIncluded: false, to: 800, toIncluded: false, average: { reading: 10272, writing: 9764, maths: 10242 }, minimum: { reading: -170395, writing: -172349, maths: -151897 } },
    { pag: 16, from: 800, fromIncluded: true, to: 800, toIncluded: true, average: { reading: 10546, writing: 10157, maths: 10419 }, minimum: { reading: -152264, writing: -135895, maths: -141894 } },
    { pag: 17, from: 800, fromIncluded: false, to: 950, toIncluded: false, average: { reading: 10897, writing: 10443, maths: 10736 }, minimum: { reading: -137648, writing: -134265, maths: -132668 } },
    { pag: 18, from: 950, fromIncluded: true, to: 1000, toIncluded: false, average: { reading: 11013, writing: 10516, maths: 11033 }, minimum: { reading: -128922, writing: -130962, maths: -116664 } },
    { pag: 19, from: 1000, fromIncluded: true, to: 1000, toIncluded: true, average: { reading: 11218, writing: 10851, maths: 11159 }, minimum: { reading: -121759, writing: -130257, maths: -119506 } },
  ],
  sigma: { reading: 6.2871, writing: 6.0399, maths: 5.849 },
  minimumMultiplier: { reading: -2.6226, writing: -2.5183, maths: -2.6006 },
  schoolBands: [
    { band: 'top 5%', among: 'in the top 5%', from: { reading: 38, writing: 37, maths: 41 } },
    { band: 'next 20%', among: 'between the top 5% and the top 25%', from: { reading: 16, writing: 17, maths: 18 } },
    { band: 'next 15%', among: 'between the top 25% and the top 40%', from: { reading: 7, writing: 8, maths: 8 } },
    { band: 'middle 20%', among: 'in the middle 20%', from: { reading: -4, writing: -3, maths: -5 } },
    { band: 'next 15%', among: 'between the bottom 40% and the bottom 25%', from: { reading: -13, writing: -13, maths: -16 } },
    { band: 'next 20%', among: 'between the bottom 25% and the bottom 5%', from: { reading: -35, writing: -39, maths: -43 } },
    { band: 'bottom 5%', among: 'in the bottom 5%', from: { reading: null, writing: null, maths: null } },
  ],
  ks1: {
    ks1Year: 2018,
    points: {
      GDS: 1000, EXS: 800, WTS: 600, PKF: 400, BLW: 300,
      P8: 275, P7: 250, P6: 225, P5: 200, P4: 175, P3II: 150, P3I: 125, P2II: 100, P2I: 75, P1II: 50, P1I: 25,
    },
    disregard: ['M', 'D', 'A'],
  },
  outcomes: {
    writing: { WTS: 91, EXS: 103, GDS: 113 },
    every: { PK1: 64, PK2: 67, PK3: 70, PK4: 73, PK5: 76, PK6: 79, EM: 60 },
    tests: { N: 79 },
  },
  noProgress: ['A', 'M', 'X', 'U', 'T', 'D', 'B', 'Q', 'AS'],
};
