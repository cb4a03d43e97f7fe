import { ks2Baseline, type Ks2Baseline, type Ks2Problem } from '../ks4/baseline';
import { NONE } from '../ks4/figures';
import { KS2_POINTS } from '../reference/ks4/ks2-points';
import { Column } from './columns';
import type { Report } from './pupils';
import { remembered } from './read-values';
import type { TableColumns } from './table-columns';

export const KS2_COLUMNS = ['ks2_year', 'ks2_reading', 'ks2_maths', 'ks2_override'] as const;

/** The Progress 8 baselines of a cohort (P8-1), by pupil. */
export interface CohortBaselines {
  /** The KS2 mean in tenths, NONE where there is none. */
  readonly ks2: Int32Array;
  /** 1 where an override stands in. */
  readonly unofficial: Uint8Array;
  /** Why a pupil without a mean has none: a code into `reasons`, 0 where there is a mean. */
  readonly why: Int32Array;
  readonly reasons: readonly string[];
}

/** Scaled scores came in this year: earlier KS2 results are levels. */
const FIRST_YEAR = Math.min(...KS2_POINTS.map(({ ks2Year }) => ks2Year));

const problemsOf = (baseline: Ks2Baseline): readonly Ks2Problem[] => (baseline.kind === 'unknown' ? baseline.problems : []);

/** Where the year is not understood: what no year would make right. */
function inEveryYear(read: (ks2Year: number) => Ks2Baseline): readonly Ks2Problem[] {
  const [first, ...others] = KS2_POINTS.map(({ ks2Year }) => problemsOf(read(ks2Year)));
  return first!.filter(({ part }) => others.every((problems) => problems.some((problem) => problem.part === part)));
}

/** Stands in no text that is read; a line break may stand in a value. */
const APART = '\0';

/** Gathers baselines row by row. */
export class BaselineBuilder {
  readonly #ks2 = new Column(Int32Array);
  readonly #unofficial = new Column(Uint8Array);
  readonly #why = new Column(Int32Array);
  readonly #reasons: string[] = [''];
  readonly #codes = new Map<string, number>();
  /** Most pupils share their scores with another: each combination is worked out once. */
  readonly #baseline: (key: string) => Ks2Baseline;

  /** @param files true where the data are files, false for a tracker */
  constructor(readonly columns: TableColumns<string>, readonly usualYear: number, readonly year: number, readonly files: boolean, readonly report: Report) {
    this.#baseline = remembered((key) => {
      const [ks2Year, reading, maths, override] = key.split(APART) as [string, string, string, string];
      return ks2Baseline({ reading, maths, override, ks2Year: Number(ks2Year) });
    });
  }

  add(row: readonly string[], at: number, pupil: number): void {
    const [yearText, reading, maths, override] = KS2_COLUMNS.map((column) => this.columns.value(row, column)) as [string, string, string, string];
    const ks2Year = yearText === '' ? this.usualYear : this.#year(yearText, at, pupil);
    const read = (by: string) => (of: number) => this.#baseline([of, reading, maths, by].join(APART));
    const baseline = ks2Year === null ? null : read(override)(ks2Year);
    const problems = (by: string) => (ks2Year === null ? inEveryYear(read(by)) : problemsOf(read(by)(ks2Year)));
    // In a tracker an override is the user's answer to scores that are not understood; a file has no such scores.
    const hidden = this.files && override !== '' ? problems('') : [];
    for (const { part, value, problem } of [...hidden, ...problems(override)]) {
      const sentence = /^[a-z]/.test(problem) ? `This ${problem}` : problem;
      this.report(this.columns.problem(at, `ks2_${part}`, value, sentence), 'baseline', pupil);
    }
    this.#ks2.push(baseline?.kind === 'mean' ? baseline.tenths : NONE);
    this.#unofficial.push(baseline?.kind === 'mean' && baseline.unofficial ? 1 : 0);
    this.#why.push(baseline?.kind === 'none' ? this.#code(baseline.reason) : 0);
  }

  build(): CohortBaselines {
    return { ks2: this.#ks2.toArray(), unofficial: this.#unofficial.toArray(), why: this.#why.toArray(), reasons: this.#reasons };
  }

  #year(text: string, at: number, pupil: number): number | null {
    const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
    if (year >= FIRST_YEAR && year < this.year) return year;
    const problem = year < FIRST_YEAR
      ? `Key Stage 2 before ${FIRST_YEAR} had levels, which Progress 8 no longer uses; give ${FIRST_YEAR} to ${this.year - 1}, or blank for ${this.usualYear}.`
      : `The year of the pupil's Key Stage 2 is ${FIRST_YEAR} to ${this.year - 1}, or blank for ${this.usualYear}.`;
    this.report(this.columns.problem(at, 'ks2_year', text, problem), 'baseline', pupil);
    return null;
  }

  #code(reason: string): number {
    const known = this.#codes.get(reason);
    if (known !== undefined) return known;
    this.#codes.set(reason, this.#reasons.length);
    return this.#reasons.push(reason) - 1;
  }
}
