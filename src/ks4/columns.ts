/** Results as columns: what the kernel reads. A cohort of one and a cohort of a nation have the same shape. */
import type { GradeReading } from '../qualification/types';

/** What a line of results came to (rules ). Only a pass or a fail is an entry. */
export const OUTCOME = { pass: 0, fail: 1, absent: 2, pending: 3 } as const;
export type Outcome = (typeof OUTCOME)[keyof typeof OUTCOME];

/** Every result of every pupil, grouped by pupil; index = entry. */
export interface Ks4Entries {
  readonly pupils: number;
  /** Where each pupil's entries start, and at the end the number of entries: pupils + 1 numbers, rising. */
  readonly offsets: Uint32Array;
  /** The qualification's place in the catalogue. */
  readonly qualification: Uint16Array;
  /** Points as awarded, whole hundredths, per slot. */
  readonly points: Int16Array;
  /** One of OUTCOME. */
  readonly outcome: Uint8Array;
  /** The exam series as a number, YYYYMM: 202306. */
  readonly series: Int32Array;
  /** The exam date as a number, YYYYMMDD, where it is known; else 0. */
  readonly day: Int32Array;
}

/** The most results that one pupil may have: more is a mistake in the data, and counts are kept in one byte. */
export const MOST_ENTRIES = 120;

/** Room for so many entries, not yet filled in. */
export function emptyEntries(pupils: number, entries: number): Ks4Entries {
  return {
    pupils,
    offsets: new Uint32Array(pupils + 1),
    qualification: new Uint16Array(entries),
    points: new Int16Array(entries),
    outcome: new Uint8Array(entries),
    series: new Int32Array(entries),
    day: new Int32Array(entries),
  };
}

/**
 * A grade as the columns hold it.
 * @returns points and outcome; null for a grade that is not understood, which never reaches the kernel
 */
export function resultOf(reading: GradeReading): { readonly points: number; readonly outcome: Outcome } | null {
  switch (reading.kind) {
    case 'result': return { points: reading.points, outcome: reading.pass ? OUTCOME.pass : OUTCOME.fail };
    case 'absent': return { points: 0, outcome: OUTCOME.absent };
    case 'pending': return { points: 0, outcome: OUTCOME.pending };
    case 'unknown': return null;
  }
}

const SUMMER = 6;
const LAST_MONTH_OF_THE_YEAR = 8;

/** The June series of a year, which a result without a series belongs to. */
export const summerSeries = (year: number): number => year * 100 + SUMMER;

/**
 * Whether an exam series lies after the August in which the pupils' Key Stage 4 ends (rule D-9): an error,
 * to be refused where the data is read.
 * @param series YYYYMM
 */
export const seriesAfterYear = (series: number, year: number): boolean => series > year * 100 + LAST_MONTH_OF_THE_YEAR;
