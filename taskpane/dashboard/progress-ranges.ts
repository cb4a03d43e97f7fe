import type { Ks4Answer } from '../../src/ks4/answer';
import { figureText } from './format';

/** Where one Progress 8 range ends and the next begins, unless the school has set its own. */
export const DEFAULT_CUTS: readonly number[] = [-1, -0.5, 0, 0.5, 1];

export interface ProgressRange {
  readonly label: string;
  /** The lowest score that belongs to it, null for the first; the first above it, null for the last. */
  readonly from: number | null;
  readonly below: number | null;
  readonly pupils: readonly string[];
}

/** Pupils of the cohort by Progress 8 range, lowest first; the last entry has those without a score. */
export function progressRanges(answer: Ks4Answer, cuts: readonly number[]): { readonly ranges: ProgressRange[]; readonly without: readonly string[] } {
  const pupils = answer.pupils.filter(({ included }) => included);
  const ends: (number | null)[] = [null, ...cuts, null];
  const ranges = ends.slice(0, -1).map((from, index): ProgressRange => {
    const below = ends[index + 1]!;
    const inside = pupils.filter(({ p8 }) => p8 !== null && (from === null || p8 >= from) && (below === null || p8 < below));
    return { from, below, label: rangeLabel(from, below), pupils: inside.map(({ pupil }) => pupil) };
  });
  return { ranges, without: pupils.filter(({ p8 }) => p8 === null).map(({ pupil }) => pupil) };
}

function rangeLabel(from: number | null, below: number | null): string {
  if (from === null) return below === null ? 'Every score' : `Below ${figureText(below, 'progress')}`;
  return below === null ? `${figureText(from, 'progress')} or above` : `${figureText(from, 'progress')} to below ${figureText(below, 'progress')}`;
}

/**
 * The ends of ranges as a person types them: "-1; -0.5; 0; 0.5; 1".
 * @returns the ends in rising order, or the sentence that says what is wrong
 */
export function readCuts(text: string): { readonly cuts: readonly number[] } | { readonly problem: string } {
  const parts = text.split(/[;,\s]+/).filter(Boolean);
  const wrong = parts.find((part) => !/^[+\-\u2212]?\d+(\.\d+)?$/.test(part));
  if (wrong !== undefined) return { problem: `"${wrong}" is not a score: type numbers such as -0.5 with a semicolon between them.` };
  if (parts.length === 0) return { problem: 'Type at least one score, for example 0.' };
  const cuts = parts.map((part) => Number(part.replace('\u2212', '-')));
  if (cuts.some((cut, index) => index > 0 && cut <= cuts[index - 1]!)) return { problem: 'Each score must be higher than the one before it.' };
  return { cuts };
}

/** The ends as text, to be kept among the settings. */
export const cutsText = (cuts: readonly number[]): string => cuts.join('; ');
