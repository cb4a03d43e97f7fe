/**
 * Key stage 2, 2022. Document 004 (DfE, Primary school accountability in 2022: technical guide, September 2022).
 * ks1Points: "Key Stage 1 point scores for all subjects" and the P scales after it (assessments of 2018).
 * testPoints, writingPoints: "Key Stage 2 point scores". groups: "Prior attainment groups".
 * minimum: Annex C, "Standard deviations". sigma: Annex D. bands: Annex A.
 * Units: see ../types.ts (KS1 quarters and 48ths, averages hundredths, minimums ten-thousandths, bands tenths).
 */
import type { Ks2Year } from '../types';

const PRE_KEY_STAGE = { PK6: 79, PK5: 76, PK4: 73, PK3: 70, PK2: 67, PK1: 64, EM: 60 };

export const ks2Year2022: Ks2Year = {
  year: 2022,
  source: 'DfE, Primary school accountability in 2022: technical guide, September 2022',
  ks1Points: {
    GDS: 40, EXS: 32, WTS: 24, PKF: 16, BLW: 12,
    P8: 11, P7: 10, P6: 9, P5: 8, P4: 7, P3II: 6, P3I: 5, P2II: 4, P2I: 3, P1II: 2, P1I: 1,
  },
  testPoints: { ...PRE_KEY_STAGE, N: 79 },
  writingPoints: { ...PRE_KEY_STAGE, WTS: 91, EXS: 103, GDS: 113 },
  progress: {
    source: 'DfE, Primary school accountability in 2022: technical guide, September 2022',
    groups: [
      { pag: 1, from48: 0, fromIncluded: true, to48: 84, toIncluded: false, average: { reading: 6301, writing: 6282, maths: 6315 }, minimum: { reading: null, writing: null, maths: null } },
      { pag: 2, from48: 84, fromIncluded: true, to48: 96, toIncluded: false, average: { reading: 6727, writing: 6668, maths: 6789 }, minimum: { reading: null, writing: null, maths: null } },
      { pag: 3, from48: 96, fromIncluded: true, to48: 108, toIncluded: false, average: { reading: 7064, writing: 7010, maths: 7145 }, minimum: { reading: null, writing: null, maths: null } },
      { pag: 4, from48: 108, fromIncluded: true, to48: 120, toIncluded: false, average: { reading: 7402, writing: 7323, maths: 7489 }, minimum: { reading: null, writing: null, maths: null } },
      { pag: 5, from48: 120, fromIncluded: true, to48: 132, toIncluded: false, average: { reading: 7813, writing: 7686, maths: 7890 }, minimum: { reading: null, writing: null, maths: null } },
      { pag: 6, from48: 132, fromIncluded: true, to48: 144, toIncluded: false, average: { reading: 8219, writing: 8013, maths: 8197 }, minimum: { reading: null, writing: null, maths: null } },
      { pag: 7, from48: 144, fromIncluded: true, to48: 168, toIncluded: false, average: { reading: 8566, writing: 8335, maths: 8617 }, minimum: { reading: null, writing: null, maths: null } },
      { pag: 8, from48: 168, fromIncluded: true, to48: 192, toIncluded: true, average: { reading: 8715, writing: 8465, maths: 8700 }, minimum: { reading: -269386, writing: -234464, maths: -241507 } },
      { pag: 9, from48: 192, fromIncluded: false, to48: 240, toIncluded: false, average: { reading: 9133, writing: 8802, maths: 8984 }, minimum: { reading: -253810, writing: -215214, maths: -225818 } },
      { pag: 10, from48: 240, fromIncluded: true, to48: 240, toIncluded: true, average: { reading: 9264, writing: 8909, maths: 9280 }, minimum: { reading: -244078, writing: -212531, maths: -222313 } },
      { pag: 11, from48: 240, fromIncluded: false, to48: 288, toIncluded: false, average: { reading: 9414, writing: 9007, maths: 9400 }, minimum: { reading: -234831, writing: -205615, maths: -208625 } },
      { pag: 12, from48: 288, fromIncluded: true, to48: 288, toIncluded: true, average: { reading: 9613, writing: 9249, maths: 9511 }, minimum: { reading: -218907, writing: -189290, maths: -197523 } },
      { pag: 13, from48: 288, fromIncluded: false, to48: 336, toIncluded: false, average: { reading: 10063, writing: 9580, maths: 9724 }, minimum: { reading: -184113, writing: -179344, maths: -174058 } },
      { pag: 14, from48: 336, fromIncluded: true, to48: 336, toIncluded: true, average: { reading: 10088, writing: 9677, maths: 10035 }, minimum: { reading: -184085, writing: -179057, maths: -164779 } },
      { pag: 15, from48: 336, fromIncluded: false, to48: 384, toIncluded: false, average: { reading: 10272, writing: 9764, maths: 10242 }, minimum: { reading: -170395, writing: -172349, maths: -151897 } },
      { pag: 16, from48: 384, fromIncluded: true, to48: 384, toIncluded: true, average: { reading: 10546, writing: 10157, maths: 10419 }, minimum: { reading: -152264, writing: -135895, maths: -141894 } },
      { pag: 17, from48: 384, fromIncluded: false, to48: 456, toIncluded: false, average: { reading: 10897, writing: 10443, maths: 10736 }, minimum: { reading: -137648, writing: -134265, maths: -132668 } },
      { pag: 18, from48: 456, fromIncluded: true, to48: 480, toIncluded: false, average: { reading: 11013, writing: 10516, maths: 11033 }, minimum: { reading: -128922, writing: -130962, maths: -116664 } },
      { pag: 19, from48: 480, fromIncluded: true, to48: 480, toIncluded: true, average: { reading: 11218, writing: 10851, maths: 11159 }, minimum: { reading: -121759, writing: -130257, maths: -119506 } },
    ],
    sigma: { reading: 6.2871, writing: 6.0399, maths: 5.849 },
    bands: [
      { name: 'top 5%', from: { reading: 38, writing: 37, maths: 41 } },
      { name: 'next 20%', from: { reading: 16, writing: 17, maths: 18 } },
      { name: 'next 15%', from: { reading: 7, writing: 8, maths: 8 } },
      { name: 'middle 20%', from: { reading: -4, writing: -3, maths: -5 } },
      { name: 'next 15% below the middle', from: { reading: -13, writing: -13, maths: -16 } },
      { name: 'next 20% below that', from: { reading: -35, writing: -39, maths: -43 } },
      { name: 'bottom 5%', from: { reading: -Infinity, writing: -Infinity, maths: -Infinity } },
    ],
  },
};
