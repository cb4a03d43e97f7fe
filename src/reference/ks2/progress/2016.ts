/**
 * Key Stage 2 points in use for 2016. Source: document 003 (a blog of 12 May 2017 that explains the DfE's
 * rules, not a DfE publication). Averages, minimum scores and standard deviations of 2016 are not held.
 */
import type { Ks2Progress } from '../types';

export const ks2Progress2016: Ks2Progress = {
  year: 2016,
  source: 'Pupils included and not included in KS2 measures, blog, 12 May 2017',
  caution: 'The source is a blog that explains the DfE\'s rules, not the DfE.',
  outcomes: {
    writing: { WTS: 90, EXS: 103, GDS: 113 },
    every: { BLW: 70, PKF: 73, PKE: 76, PKG: 79 },
    tests: {},
  },
  // A teacher assessment of HNM or EXS without a scaled score was no outcome in 2016 (rule K2-9).
  noProgress: ['A', 'M', 'U', 'T', 'D', 'HNM', 'EXS'],
};
