/** One broken rule: what is changed, where, and which tests must notice. */
export interface Mutant {
  /** The rule that it breaks. */
  readonly rule: string;
  /** What the broken rule says. */
  readonly says: string;
  readonly file: string;
  /** Text that stands exactly once in the file, and what it becomes. */
  readonly find: string;
  readonly replace: string;
  /** Why no test can notice: the broken rule gives the same answers. */
  readonly survives?: string;
}

/** Mutants that the same tests must notice: first the quick ones, then those that take longer. */
export interface MutantGroup {
  readonly quick: readonly string[];
  readonly thorough: readonly string[];
  readonly mutants: readonly Mutant[];
}

const ks4 = (names: string): string[] => names.split(' ').map((name) => `src/ks4/${name}.test.ts`);

/** The tests of a pupil's figures. */
export const PUPIL_TESTS = {
  quick: ks4('worked-examples discounting pathway attainment8 tabulate progress8 ebacc thresholds entries baseline trace pupil'),
  thorough: [...ks4('explain laws'), 'test/golden/golden.test.ts'],
};
export const SCHOOL_TESTS = { quick: ks4('banding interval school measures trust trust-table'), thorough: [] };
export const COHORT_TESTS = { quick: ['src/cohort/inclusion.test.ts', 'src/cohort/groups.test.ts', 'src/cohort/suppression.test.ts', 'src/cohort/ks4-cohort.test.ts', 'src/ks4/measures.test.ts'], thorough: [] };
export const QUALIFICATION_TESTS = { quick: ['src/qualification/find.test.ts', 'src/qualification/grades.test.ts', 'src/qualification/counts.test.ts'], thorough: ['src/ks4/worked-examples.test.ts', 'src/cohort/ks4-cohort.test.ts'] };
export const TRACKER_TESTS = { quick: ['src/tracker/grades.test.ts', 'src/tracker/pupil-values.test.ts', 'src/tracker/unmapped.test.ts'], thorough: ['src/tracker/read-tracker.test.ts', 'src/tracker/settings.test.ts'] };
export const BENCHMARK_TESTS = { quick: ['src/report/comparisons.test.ts'], thorough: [] };
