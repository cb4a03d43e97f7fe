/** What document 002 asks to be said beside Progress 8 ("Making comparisons between years", "Using performance data to predict"). */
export const PROGRESS_8_CAUTIONS: readonly string[] = [
  'Progress 8 compares pupils within one year: scores of different years must not be compared.',
  'Another year\'s averages are a rough guide at best: entries, grading and methods change between years.',
  'Do not use estimates to predict a pupil\'s or a school\'s Progress 8 before the year\'s own averages are out.',
  'A pupil\'s Progress 8 exists to make a school\'s average: do not share it with pupils or parents.',
];
