import type { Problem } from '../../src/cells/problem';
import type { Ks4Answer } from '../../src/ks4/answer';
import type { Ks4Measures } from '../../src/ks4/measures';
import type { Comparisons } from '../../src/report/context';
import type { TrackerRead } from '../../src/tracker/read-tracker';
import type { TrackerSettings } from '../../src/tracker/types';

/** A pupil as people know them, and where they stand in the workbook. */
export interface Person {
  readonly pupil: string;
  /** Empty where the tracker has no names. */
  readonly name: string;
  readonly sheet: string;
  /** The cell that says who the pupil is. */
  readonly address: string;
}

/** What every choice of filters is worked out from: the tracker read and every pupil scored. */
export interface Scored {
  readonly settings: TrackerSettings;
  readonly read: TrackerRead;
  readonly measures: Ks4Measures;
  /** Every pupil of the cohort: its groups are the filters to choose from. */
  readonly whole: Ks4Answer;
  readonly people: ReadonlyMap<string, Person>;
  /** What keeps figures from being made, each with its cell. */
  readonly problems: readonly Problem[];
}

/** Everything that the screens of figures show. */
export interface Figures extends Scored {
  /** The pupils that pass the filters; the same as `whole` when there are none. */
  readonly answer: Ks4Answer;
  /** The pupils of each group of `answer`, by its key ("sex=F"), in the order of the tracker. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Empty while filters are on (S-3). */
  readonly comparisons: Comparisons;
}
