/** The functions that the pane can write beside the data, with the arguments that it fills in (docs/functions.md). */
export type ScoreSlot = 'ks1_reading' | 'ks1_writing' | 'ks1_maths' | 'ks2_reading' | 'ks2_writing' | 'ks2_maths';
export type Slot = 'labels' | 'grades' | ScoreSlot | 'edition' | 'year' | 'ks2_year' | 'series' | 'map';

/** An argument: a place that the plan fills in, or a constant as it stands in the formula. */
export type Argument = Slot | { readonly constant: string | number };

export interface InsertableFunction {
  /** Unique among the choices: the function's id with its constant. */
  readonly key: string;
  /** The function's name behind the namespace. */
  readonly id: string;
  /** The heading of the new column, and the name of the choice. */
  readonly title: string;
  /** What one cell of it holds. */
  readonly gives: string;
  /** The number format of its column; none where it answers TRUE or FALSE. */
  readonly numberFormat?: string;
  readonly arguments: readonly Argument[];
}

const results: readonly Argument[] = ['labels', 'grades'];
const SIGNED = '+0.00;-0.00;0.00';
const ks2: readonly Argument[] = ['ks2_reading', 'ks2_maths'];

export const INSERTABLE: readonly InsertableFunction[] = [
  { key: 'KS4_ATT8', id: 'KS4_ATT8', title: 'Attainment 8', numberFormat: '0.00', gives: 'Points of the eight slots, English and maths doubled.', arguments: [...results, 'edition', 'series', 'map'] },
  { key: 'KS4_P8', id: 'KS4_P8', title: 'Progress 8', numberFormat: SIGNED, gives: 'Attainment 8 against the national average of pupils with the same key stage 2 mean.', arguments: [...results, ...ks2, 'edition', 'ks2_year', 'series', 'map'] },
  { key: 'KS4_PAG', id: 'KS4_PAG', title: 'Prior attainment group', numberFormat: '0', gives: 'Group 1 to 34 from key stage 2.', arguments: [...ks2, 'ks2_year', 'edition'] },
  { key: 'KS4_BASELINE', id: 'KS4_BASELINE', title: 'Key stage 2 mean', numberFormat: '0.0', gives: 'Mean of reading and maths, to one decimal.', arguments: [...ks2, 'ks2_year'] },
  { key: 'KS4_EBACCAPS', id: 'KS4_EBACCAPS', title: 'EBacc APS', numberFormat: '0.00', gives: 'EBacc average point score.', arguments: [...results, 'edition', 'series', 'map'] },
  { key: 'KS4_EBACC entry', id: 'KS4_EBACC', title: 'EBacc entry', gives: 'TRUE where all five pillars are entered.', arguments: [...results, { constant: 'entry' }, 'edition', 'series', 'map'] },
  { key: 'KS4_ENGMATHS 5', id: 'KS4_ENGMATHS', title: 'English and maths 5+', gives: 'TRUE at grade 5 or above in both.', arguments: [...results, { constant: 5 }, 'edition', 'series', 'map'] },
  { key: 'KS4_ENGMATHS 4', id: 'KS4_ENGMATHS', title: 'English and maths 4+', gives: 'TRUE at grade 4 or above in both.', arguments: [...results, { constant: 4 }, 'edition', 'series', 'map'] },
];

const ks1: readonly Argument[] = ['ks1_reading', 'ks1_writing', 'ks1_maths'];
const standard: readonly Argument[] = ['ks2_reading', 'ks2_writing', 'ks2_maths'];
/** For primary trackers. */
export const INSERTABLE_KS2: readonly InsertableFunction[] = [
  { key: 'KS2_STANDARD expected', id: 'KS2_STANDARD', title: 'RWM expected', gives: 'TRUE at the expected standard in reading, writing and maths.', arguments: [...standard, { constant: 'expected' }] },
  { key: 'KS2_STANDARD higher', id: 'KS2_STANDARD', title: 'RWM higher', gives: 'TRUE at the higher standard in reading, writing and maths.', arguments: [...standard, { constant: 'higher' }] },
  ...(['reading', 'writing', 'maths'] as const).map((subject): InsertableFunction => ({
    key: `KS2_PROGRESS ${subject}`, id: 'KS2_PROGRESS', title: `${subject[0]!.toUpperCase()}${subject.slice(1)} progress`, numberFormat: SIGNED,
    gives: `Outcome in ${subject} against the national average of the prior attainment group.`, arguments: [{ constant: subject }, ...ks1, `ks2_${subject}`, 'year'],
  })),
  { key: 'KS1_APS', id: 'KS1_APS', title: 'Key stage 1 APS', numberFormat: '0.00', gives: 'Average point score of key stage 1.', arguments: [...ks1, 'year'] },
  { key: 'KS2_PAG', id: 'KS2_PAG', title: 'Prior attainment group', numberFormat: '0', gives: 'Group 1 to 19 from key stage 1.', arguments: [...ks1, 'year'] },
];

const SCORES: readonly ScoreSlot[] = ['ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_reading', 'ks2_writing', 'ks2_maths'];

/** The columns of scores that a function cannot do without. */
export const scoresNeeded = (fn: InsertableFunction): readonly ScoreSlot[] => SCORES.filter((slot) => fn.arguments.includes(slot));
export const needsResults = (fn: InsertableFunction): boolean => fn.arguments.includes('grades');
