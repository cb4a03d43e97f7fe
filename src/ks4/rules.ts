/** The rules of one year as the kernel reads them: all numbers of it come from `reference/`. */
import type { VoidWindow } from '../reference/ks4/covid';
import { VOID_WINDOWS } from '../reference/ks4/covid';
import type { SlotPlan } from '../reference/ks4/slot-plan';
import type { Edition, GroupAverages, PillarAverages } from '../reference/ks4/types';
import { NONE } from './figures';

export type SchoolType = 'mainstream' | 'special' | 'independent';

/** Everything that decides a pupil's figures, apart from the results and the KS2 mean. */
export interface Ks4Rules {
  /** The exam summer: 2023 is 2022/23. */
  readonly year: number;
  readonly plan: SlotPlan;
  readonly voidWindows: readonly VoidWindow[];
  /** Null where there is no Progress 8: no edition was given, it has no averages, or the school is independent. */
  readonly progress: ProgressRules | null;
  /** Which group each KS2 mean belongs to, by the mean in tenths; 0 none. Empty without an edition. */
  readonly groupOf: Uint8Array;
}

/** An edition as columns by prior attainment group (index 0 is not used). */
export interface ProgressRules {
  readonly att8: Int32Array;
  readonly english: Int32Array;
  readonly maths: Int32Array;
  readonly ebacc: Int32Array;
  readonly open: Int32Array;
  /** Hundredths; null where the edition has no averages by pillar. */
  readonly science: Int32Array | null;
  readonly humanities: Int32Array | null;
  readonly languages: Int32Array | null;
  /** The lowest adjusted score in thousandths, NONE for a group without one; null where the edition has no minimum scores. */
  readonly minimum: Int32Array | null;
  /** Special schools' pupils are never raised to the minimum (P8-4). */
  readonly capped: boolean;
}

/**
 * The rules for a year, an edition and a type of school.
 * @param choice.edition null where the year has no estimates and none was asked for (Y-1, Y-2)
 */
export function ks4Rules(choice: {
  readonly year: { readonly year: number; readonly slotPlan: SlotPlan };
  readonly edition: Edition | null;
  readonly schoolType?: SchoolType;
  readonly voidWindows?: readonly VoidWindow[];
}): Ks4Rules {
  const { year, edition, schoolType = 'mainstream', voidWindows = VOID_WINDOWS } = choice;
  return {
    year: year.year,
    plan: year.slotPlan,
    voidWindows,
    progress: edition && schoolType !== 'independent' ? progressRules(edition, schoolType) : null,
    groupOf: groupTable(edition?.averages ?? []),
  };
}

function progressRules(edition: Edition, schoolType: SchoolType): ProgressRules | null {
  const { averages, pillarAverages, minimumScores } = edition;
  if (!averages) return null;
  const average = (of: (row: GroupAverages) => number) => byGroup(averages, of);
  const pillar = (of: (row: PillarAverages) => number) => (pillarAverages ? byGroup(pillarAverages, of) : null);
  return {
    att8: average((row) => row.att8), english: average((row) => row.english), maths: average((row) => row.maths),
    ebacc: average((row) => row.ebacc), open: average((row) => row.open),
    science: pillar((row) => row.science), humanities: pillar((row) => row.humanities), languages: pillar((row) => row.languages),
    minimum: minimumScores ? byGroup(minimumScores, (row) => row.p8 ?? NONE) : null,
    capped: schoolType !== 'special',
  };
}

function byGroup<Row extends { readonly pag: number }>(rows: readonly Row[], of: (row: Row) => number): Int32Array {
  const column = new Int32Array(Math.max(...rows.map(({ pag }) => pag)) + 1).fill(NONE);
  for (const row of rows) column[row.pag] = of(row);
  return column;
}

/** P8-2 for every mean that can be: the first group whose upper edge is at or above it. */
function groupTable(averages: readonly GroupAverages[]): Uint8Array {
  const [first, last] = [averages[0], averages.at(-1)];
  if (!first || !last) return new Uint8Array(0);
  const table = new Uint8Array(last.ks2To + 1);
  for (let mean = first.ks2From; mean <= last.ks2To; mean++) table[mean] = averages.find(({ ks2To }) => mean <= ks2To)!.pag;
  return table;
}
