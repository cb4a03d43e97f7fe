import type { Problem } from '../cells/problem';
import { problemLine } from '../cells/problem';
import { CHARACTERISTICS, type Characteristic, type Uncertain } from './pupils';

/** What a tracker's problems make uncertain: the figures of these pupils, and of what would contain them. */
export interface Withheld {
  /** The first problem with a pupil's results or place in the cohort: nothing of the pupil is known for sure. */
  readonly results: ReadonlyMap<number, string>;
  /** The first problem with a pupil's KS2: nothing that needs a baseline is. */
  readonly baseline: ReadonlyMap<number, string>;
  /** Characteristics with a value that is not understood: every group of that kind might contain the pupil. */
  readonly groups: ReadonlyMap<Characteristic | 'prior', string>;
  /** A destination that is not understood. */
  readonly destinations: string | null;
}

/** Sorts problems by what they make uncertain. */
export class Withholding {
  readonly #results = new Map<number, string>();
  readonly #baseline = new Map<number, string>();
  readonly #groups = new Map<Characteristic | 'prior', string>();
  #destinations: string | null = null;

  add(problem: Problem, uncertain: Uncertain, pupil: number | null): void {
    const reason = problemLine(problem);
    if (uncertain === 'destination') this.#destinations ??= reason;
    else if (isCharacteristic(uncertain)) keepFirst(this.#groups, uncertain, reason);
    else if (pupil !== null && uncertain === 'baseline') {
      keepFirst(this.#baseline, pupil, reason);
      keepFirst(this.#groups, 'prior', reason);
    } else if (pupil !== null) keepFirst(this.#results, pupil, reason);
  }

  build(): Withheld {
    return { results: this.#results, baseline: this.#baseline, groups: this.#groups, destinations: this.#destinations };
  }
}

const isCharacteristic = (uncertain: Uncertain): uncertain is Characteristic => (CHARACTERISTICS as readonly string[]).includes(uncertain);

function keepFirst<Key>(map: Map<Key, string>, key: Key, reason: string): void {
  if (!map.has(key)) map.set(key, reason);
}
