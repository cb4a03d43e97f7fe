/** What the kernel notes down when asked why (A8-7): columns beside the entries, so that a nation's trace fits in memory. */
import type { Ks4Entries } from './columns';

/** Why a result, or what is left of it, fills no slot; the rule ids of the documentation. */
export const REASONS = ['', 'Q-2', 'Q-4', 'Q-6', 'D-1', 'D-2', 'D-3', 'D-4', 'D-5', 'D-6', 'D-7', 'D-8', 'A8-4'] as const;
export type Reason = (typeof REASONS)[number];

/** Columns by entry. */
export interface Ks4Record {
  /** The index in REASONS; 0 where it fills all the slots that it may. */
  readonly reason: Uint8Array;
  /** The entry that stands in its place, or NOBODY. */
  readonly because: Int32Array;
  /** The slots it fills, up to two: 0 none, else the slot plan's row + 1 with the weight above it; see `fillingOf`. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}
export const NOBODY = -1;

export function emptyRecord(entries: Pick<Ks4Entries, 'qualification'>): Ks4Record {
  const { length } = entries.qualification;
  return { reason: new Uint8Array(length), because: new Int32Array(length).fill(NOBODY), first: new Uint8Array(length), second: new Uint8Array(length) };
}

const ROW_BITS = 4;

/** Notes that an entry fills one more slot of a row of the plan. */
export function recordFilling(record: Ks4Record, entry: number, row: number, weight: number): void {
  const column = record.first[entry] === 0 ? record.first : record.second;
  column[entry] = (weight << ROW_BITS) | (row + 1);
}

/** The row of the plan and the weight that a filling stands for; null for none. */
export function fillingOf(filling: number): { readonly row: number; readonly weight: number } | null {
  return filling === 0 ? null : { row: (filling & ((1 << ROW_BITS) - 1)) - 1, weight: filling >> ROW_BITS };
}
