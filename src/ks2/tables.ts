import { KS2_PROGRESS, ks2Year } from '../reference/ks2/years';
import type { BySubject, Ks1Points, Ks2Group, Ks2Progress } from '../reference/ks2/types';

/** What one year's measures are worked out with. */
export interface Ks2Tables {
  readonly year: number;
  /** KS1 points of this cohort; null where none are held. */
  readonly ks1: Ks1Points | null;
  /** Whole points of outcomes that are no scaled score; a known code may have none. */
  readonly testPoints: Readonly<Record<string, number>>;
  readonly writingPoints: Readonly<Record<string, number>>;
  /** Every code that may stand in the column, with or without points. */
  readonly testCodes: readonly string[];
  readonly writingCodes: readonly string[];
  readonly progress: { readonly groups: readonly Ks2Group[]; readonly sigma: BySubject<number>; readonly bands: NonNullable<Ks2Progress['schoolBands']> } | null;
  /** The sentence why there is no progress; empty where there is. */
  readonly noProgress: string;
}

export type Ks2TablesFound =
  | { readonly tables: Ks2Tables }
  /** `cancelled`: a year of key stage 2 without tests, which is answered with the sentence; else no year of it at all. */
  | { readonly tables: null; readonly problem: string; readonly cancelled: boolean };

/** Writing has no test: a pupil is absent or disapplied (document 004, K2-3). */
const WRITING_WITHOUT_OUTCOME: readonly string[] = ['A', 'D'];
const ENTERED_WITHOUT_SCORE = 'N';

/**
 * The tables of a year. Codes of a year without a list of its own are read by the latest list before it;
 * points and averages are never borrowed (Y-2).
 * @returns the tables, or the sentence why there are no key stage 2 measures in that year
 */
export function ks2Tables(year: number): Ks2TablesFound {
  const found = ks2Year(year);
  if (found.year === null) return { tables: null, problem: found.problem, cancelled: false };
  if (!found.year.attainment.exists) return { tables: null, problem: found.year.attainment.reason, cancelled: true };
  const { figures } = found;
  const codes = KS2_PROGRESS.filter((held) => held.year <= year).map(codesOf).findLast((held) => held !== null)!;
  const withoutPoints = KS2_PROGRESS.findLast((held) => held.year <= year && held.noProgress)!.noProgress!;
  const latest = KS2_PROGRESS.findLast((held) => held.noProgress)!;
  const own = figures?.outcomes;
  const { groups, sigma, schoolBands: bands } = figures ?? {};
  const status = found.year.progress;
  return {
    tables: {
      year,
      ks1: figures?.ks1 ?? null,
      testPoints: { ...own?.every, ...own?.tests },
      writingPoints: { ...own?.every, ...own?.writing },
      testCodes: distinct([...codes.every, ENTERED_WITHOUT_SCORE, ...latest.noProgress!, ...withoutPoints]),
      writingCodes: distinct([...codes.writing, ...codes.every, ...WRITING_WITHOUT_OUTCOME]),
      progress: status.exists && groups && sigma && bands ? { groups, sigma, bands } : null,
      noProgress: status.exists ? '' : status.reason,
    },
  };
}

/** The codes of outcomes that a year's list names, with their points or without. */
const codesOf = ({ codes, outcomes }: Ks2Progress) => codes ?? (outcomes ? { writing: Object.keys(outcomes.writing), every: Object.keys(outcomes.every) } : null);

const distinct = (codes: readonly string[]): readonly string[] => [...new Set(codes)];
