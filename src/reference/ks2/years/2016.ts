/**
 * Key stage 2, 2016: points that stand for outcomes other than scaled scores.
 * Document 003 (blog, "Pupils included and not included in KS2 measures", 12 May 2017), which warns that they
 * may change for 2017. The national averages by group were levels of key stage 1 and are not held.
 */
import type { Ks2Year } from '../types';

const INTERIM_PRE_KEY_STAGE = { BLW: 70, PKF: 73, PKE: 76, PKG: 79 };

export const ks2Year2016: Ks2Year = {
  year: 2016,
  source: 'Pupils included and not included in KS2 measures, 12 May 2017',
  ks1Points: null,
  testPoints: INTERIM_PRE_KEY_STAGE,
  writingPoints: { ...INTERIM_PRE_KEY_STAGE, WTS: 90, EXS: 103, GDS: 113 },
  progress: null,
  noProgress: 'The prior attainment groups of 2016 were made from key stage 1 levels; their national averages are not held.',
};
