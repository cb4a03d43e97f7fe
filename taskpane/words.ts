/**
 * The DfE's words on pupil scores, shown wherever a pupil's Progress 8 is
 * (002, "Using performance data to predict individual pupils' scores and sharing pupils' progress data").
 */
export const PUPIL_SCORES_CAUTION =
  'Schools should not share individual pupil progress scores with pupils or parents. ' +
  'Schools should not try to predict pupil or school level progress scores in advance of official provisional data.';

/** Where those words stand. */
export const PUPIL_SCORES_SOURCE = 'DfE, Secondary accountability measures guide';

/** Why no national figure stands beside a filtered one (001; S-3). */
export const FILTERED_NO_BENCHMARK = 'National figures are for all pupils, so they are not shown while filters are on.';
