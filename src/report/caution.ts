/**
 * What document 002 asks anyone who reads these figures to bear in mind, in our words:
 * "Making comparisons between years", "Using performance data to predict ... and sharing pupils' progress data".
 */
export const CAUTIONS = {
  inYear: 'Progress 8 compares pupils with others nationally in the same year: it cannot be compared from one year to the next.',
  predict: 'Scores are not known before the national averages of the year are published: do not predict pupils’ or the school’s Progress 8.',
  share: 'Pupils’ own progress scores are for working out the school’s score only: do not share them with pupils or parents.',
  interval: 'A score is above or below average only where its whole confidence interval is above or below 0.',
} as const;

/** The same for key stage 2: document 004, "Calculating an individual pupil's progress scores", "Confidence intervals", "How will ... data be used". */
export const KS2_CAUTIONS = {
  inYear: 'Progress compares pupils with others nationally in the same year: do not compare it with other years, and take great care with 2022.',
  predict: 'Scores are not known before the national averages of the year are published: do not predict them.',
  share: CAUTIONS.share,
  interval: CAUTIONS.interval,
} as const;
