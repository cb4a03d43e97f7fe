/**
 * Key stage 2, 2023. ks1Points: hfleducation.org, "Measuring progress across Key Stage 2 in Year 6 and beyond"
 * (15 September 2023), quoting the DfE's 2023 guide for key stage 1 of 2019. It prints the ends of the P scales
 * (P1i 0.25, P4 1.75); the steps between are those of 2018 (document 004), which have the same ends.
 * The guide's group averages, minimums and standard deviations are not held.
 */
import type { Ks2Year } from '../types';
import { ks2Year2022 } from './2022';

export const ks2Year2023: Ks2Year = {
  year: 2023,
  source: 'hfleducation.org, Measuring progress across Key Stage 2 in Year 6 and beyond, 15 September 2023',
  ks1Points: { GDS: 40, EXS: 32, WTS: 24, PK4: 16, PK3: 14, PK2: 12, PK1: 10, P4: 7, P3II: 6, P3I: 5, P2II: 4, P2I: 3, P1II: 2, P1I: 1 },
  testPoints: ks2Year2022.testPoints,
  writingPoints: ks2Year2022.writingPoints,
  progress: null,
  noProgress: 'The 2023 national averages by prior attainment group are not held, so there is no progress score for 2022/23 here.',
};
