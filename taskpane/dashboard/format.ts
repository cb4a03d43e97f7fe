import { roundFloat } from '../../src/exact/round';
import type { MeasureKind } from '../../src/ks4/registry';

/** The sign that stands for a minus in print: it lines up with "+" and is read as "minus". */
const MINUS = '\u2212';

const decimals: Readonly<Record<MeasureKind, number>> = { count: 0, progress: 2, score: 1, average: 2, percent: 0 };

/** A figure as people read it (S-5): "+0.26", "46.3", "48%", "178". A figure that cannot be made is "–". */
export function figureText(value: number | null | undefined, kind: MeasureKind): string {
  if (value === null || value === undefined) return '–';
  const magnitude = roundFloat(Math.abs(value), decimals[kind]).toFixed(decimals[kind]);
  const sign = value < 0 && Number(magnitude) !== 0 ? MINUS : kind === 'progress' && Number(magnitude) !== 0 ? '+' : '';
  return `${sign}${magnitude}${kind === 'percent' ? '%' : ''}`;
}

/** A difference of two figures, always with its sign: "+3.1", "−4 points" for percentages. */
export function gapText(gap: number, kind: MeasureKind): string {
  const magnitude = roundFloat(Math.abs(gap), decimals[kind]).toFixed(decimals[kind]);
  const sign = Number(magnitude) === 0 ? '' : gap < 0 ? MINUS : '+';
  return `${sign}${magnitude}${kind === 'percent' ? ' points' : ''}`;
}

/** "−0.12 to +0.41", or null where there is no interval. */
export function intervalText(lower: number | null | undefined, upper: number | null | undefined): string | null {
  if (lower === null || lower === undefined || upper === null || upper === undefined) return null;
  return `${figureText(lower, 'progress')} to ${figureText(upper, 'progress')}`;
}

/** "1 pupil", "12 pupils". */
export const pupilsText = (count: number): string => `${count} ${count === 1 ? 'pupil' : 'pupils'}`;

/** A pupil's points without needless zeros: "46", "46.25"; thirds and sixths to three decimals. */
export const pointsText = (points: number | null): string => (points === null ? '–' : String(roundFloat(points, 3)).replace('-', MINUS));

/** "Yes", "No", or "–" where it is not known. */
export const yesNoText = (value: boolean | null): string => (value === null ? '–' : value ? 'Yes' : 'No');
