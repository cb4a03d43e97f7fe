import type { Ks4PupilAnswer } from '../../src/ks4/answer';
import type { ScatterPoint } from '../charts/ScatterChart';
import { figureText, pointsText } from './format';

/** What can stand on the vertical axis. */
export const SCATTER_MEASURES = [
  ['p8', 'Progress 8'], ['p8English', 'Progress 8: English'], ['p8Maths', 'Progress 8: maths'], ['p8Ebacc', 'Progress 8: EBacc'], ['p8Open', 'Progress 8: open'],
  ['att8', 'Attainment 8'], ['att8English', 'Attainment 8: English'], ['att8Maths', 'Attainment 8: maths'], ['att8Ebacc', 'Attainment 8: EBacc'], ['att8Open', 'Attainment 8: open'],
] as const satisfies readonly (readonly [keyof Ks4PupilAnswer, string])[];
export type ScatterMeasure = (typeof SCATTER_MEASURES)[number][0];

/** What can be highlighted: the group on one side of each characteristic (001). */
export const HIGHLIGHTS: readonly (readonly [group: string, label: string])[] = [
  ['disadvantaged=Y', 'Disadvantaged'], ['sex=F', 'Girls'], ['sex=M', 'Boys'], ['sen=K', 'SEN support'], ['sen=E', 'EHC plan'], ['eal=Y', 'English as an additional language'],
];

/**
 * Pupils of the cohort with a key stage 2 mean and the measure, from the lowest mean to the highest.
 * @param highlighted the pupils to bring out
 */
export function scatterPoints(pupils: readonly Ks4PupilAnswer[], measure: ScatterMeasure, highlighted: ReadonlySet<string>, nameOf: (pupil: string) => string): ScatterPoint[] {
  const title = SCATTER_MEASURES.find(([key]) => key === measure)![1];
  return pupils.flatMap((pupil): ScatterPoint[] => {
    const { ks2 } = pupil;
    const y = pupil[measure];
    if (!pupil.included || ks2 === null || y === null) return [];
    const text = measure.startsWith('p8') ? figureText(y, 'progress') : pointsText(y);
    return [{ key: pupil.pupil, x: ks2, y, highlighted: highlighted.has(pupil.pupil), label: `${nameOf(pupil.pupil)}: key stage 2 mean ${figureText(ks2, 'score')}, ${title} ${text}` }];
  }).sort((a, b) => a.x - b.x || a.y - b.y);
}
