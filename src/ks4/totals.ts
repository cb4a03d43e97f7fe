import { FLAG, NONE, PILLAR_FLAG, type Ks4Figures } from './figures';

export type FlagName = keyof typeof FLAG;
export const VALUE_ADDED_PILLARS = ['science', 'humanities', 'languages'] as const;
export type ValueAddedPillar = (typeof VALUE_ADDED_PILLARS)[number];

/** A sum over those who have the figure, in the column's own unit, and how many they are. */
export interface Sum { readonly sum: number; readonly pupils: number }

/** What a school's or a group's figures are made of: exact sums over its pupils, in the units of Ks4Figures. */
export interface Ks4Totals {
  readonly pupils: number;
  readonly att8: Sum; readonly att8English: Sum; readonly att8Maths: Sum; readonly att8Ebacc: Sum; readonly att8Open: Sum;
  readonly ebaccSlots: number; readonly openSlots: number;
  readonly ebaccPoints: number;
  readonly entries: number; readonly gcseEntries: number;
  readonly p8: Sum; readonly p8Adjusted: Sum;
  readonly gapEnglish: Sum; readonly gapMaths: Sum; readonly gapEbacc: Sum; readonly gapOpen: Sum;
  readonly valueAdded: Readonly<Record<ValueAddedPillar, Sum>>;
  /** How many pupils have each yes-or-no figure. */
  readonly flags: Readonly<Record<FlagName, number>>;
  /** How many reached each pillar's thresholds: "science.at5". */
  readonly pillars: Readonly<Record<string, number>>;
}

/**
 * Adds up the figures of some pupils of a cohort.
 * @param members places of pupils in the columns
 */
export function totalsOf(figures: Ks4Figures, members: Int32Array): Ks4Totals {
  const sum = (column: Int32Array) => sumOf(column, members);
  return {
    pupils: members.length,
    att8: sum(figures.att8), att8English: sum(figures.att8English), att8Maths: sum(figures.att8Maths), att8Ebacc: sum(figures.att8Ebacc), att8Open: sum(figures.att8Open),
    ebaccSlots: addUp(figures.ebaccSlots, members), openSlots: addUp(figures.openSlots, members),
    ebaccPoints: addUp(figures.ebaccPoints, members),
    entries: addUp(figures.entries, members), gcseEntries: addUp(figures.gcseEntries, members),
    p8: sum(figures.p8), p8Adjusted: sum(figures.p8Adjusted),
    gapEnglish: sum(figures.gapEnglish), gapMaths: sum(figures.gapMaths), gapEbacc: sum(figures.gapEbacc), gapOpen: sum(figures.gapOpen),
    valueAdded: { science: sum(figures.vaScience), humanities: sum(figures.vaHumanities), languages: sum(figures.vaLanguages) },
    flags: countBits(figures.flags, members, FLAG) as Record<FlagName, number>,
    pillars: countBits(figures.pillars, members, PILLAR_FLAG),
  };
}

function sumOf(column: Int32Array, members: Int32Array): Sum {
  let [sum, pupils] = [0, 0];
  for (const pupil of members) {
    const value = column[pupil]!;
    if (value === NONE) continue;
    sum += value;
    pupils += 1;
  }
  return { sum, pupils };
}

function addUp(column: Int32Array | Uint8Array, members: Int32Array): number {
  let sum = 0;
  for (const pupil of members) sum += column[pupil]!;
  return sum;
}

function countBits(column: Uint32Array, members: Int32Array, bits: Readonly<Record<string, number>>): Record<string, number> {
  const counts = new Float64Array(32);
  for (const pupil of members) {
    // Only the bits that are set are visited, the lowest first.
    for (let value = column[pupil]!; value !== 0; value &= value - 1) counts[31 - Math.clz32(value & -value)]! += 1;
  }
  return Object.fromEntries(Object.entries(bits).map(([name, bit]) => [name, counts[31 - Math.clz32(bit)]!]));
}
