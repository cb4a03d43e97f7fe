/**
 * Key Stage 1 points of 2019, used for Key Stage 2 progress of 2023. Source: hfleducation.org, "Measuring progress
 * across Key Stage 2 in Year 6 and beyond" (15 September 2023), quoting the DfE's 2023 technical guide. It quotes
 * only the ends of the P scale (P1i 0.25, P4 1.75); the steps between are document 004's, which has the same ends.
 * Averages, minimum scores and standard deviations of 2023 were not found.
 */
import type { Ks2Progress } from '../types';

export const ks2Progress2023: Ks2Progress = {
  year: 2023,
  source: 'HFL Education, September 2023, quoting the DfE technical guide of 2023',
  ks1: {
    ks1Year: 2019,
    points: {
      GDS: 1000, EXS: 800, WTS: 600, PK4: 400, PK3: 350, PK2: 300, PK1: 250,
      P4: 175, P3II: 150, P3I: 125, P2II: 100, P2I: 75, P1II: 50, P1I: 25,
    },
    disregard: ['M', 'D', 'A'],
    caution: 'The P scale between P1i and P4 is read from the 2022 guide: the source quotes its ends only.',
  },
};
