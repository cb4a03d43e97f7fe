/**
 * Progress 8 of a pupil (rules P8-2 to P8-4). Source: document 002, Annex A "Calculating a pupil's
 * Progress 8 score" and Annex B; the elements: rule P8-3.
 */
import { NONE, type Ks4Figures } from './figures';
import type { Ks4Rules, ProgressRules } from './rules';

/**
 * Writes the group, the estimate and the scores of a pupil whose Attainment 8 figures are there.
 * Hundredths of a point over ten slots are thousandths: the score needs no division.
 * @param ks2 the KS2 mean in tenths, or NONE
 */
export function progress8({ groupOf, progress }: Ks4Rules, ks2: number, figures: Ks4Figures, pupil: number): void {
  const group = ks2 === NONE ? 0 : (groupOf[ks2] ?? 0);
  figures.ks2[pupil] = ks2;
  figures.pag[pupil] = group;
  if (!progress || group === 0) {
    figures.estimate[pupil] = figures.p8[pupil] = figures.p8Adjusted[pupil] = NONE;
    figures.gapEnglish[pupil] = figures.gapMaths[pupil] = figures.gapEbacc[pupil] = figures.gapOpen[pupil] = NONE;
    return;
  }
  const score = figures.att8[pupil]! - progress.att8[group]!;
  figures.estimate[pupil] = progress.att8[group]!;
  figures.p8[pupil] = score;
  figures.p8Adjusted[pupil] = adjusted(score, group, progress);
  figures.gapEnglish[pupil] = gap(figures.att8English[pupil]!, progress.english[group]!);
  figures.gapMaths[pupil] = gap(figures.att8Maths[pupil]!, progress.maths[group]!);
  figures.gapEbacc[pupil] = gap(figures.att8Ebacc[pupil]!, progress.ebacc[group]!);
  figures.gapOpen[pupil] = gap(figures.att8Open[pupil]!, progress.open[group]!);
}

/** P8-4: never below the group's minimum; pupils of special schools are not raised to it. */
function adjusted(score: number, group: number, { minimum, capped }: ProgressRules): number {
  if (!capped) return score;
  if (!minimum) return NONE;
  return Math.max(score, minimum[group]!);
}

const gap = (points: number, estimate: number): number => (points === NONE ? NONE : points - estimate);
