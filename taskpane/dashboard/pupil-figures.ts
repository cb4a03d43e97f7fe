import type { Ks4PupilAnswer } from '../../src/ks4/answer';
import { figureText, pointsText, yesNoText } from './format';

/** One line of a pupil's figures. */
export interface PupilFigure { readonly key: keyof Ks4PupilAnswer; readonly name: string; readonly text: string }

const LINES: readonly (readonly [keyof Ks4PupilAnswer, string, (pupil: Ks4PupilAnswer) => string])[] = [
  ['att8', 'Attainment 8', ({ att8 }) => pointsText(att8)],
  ['estimate', 'Estimated Attainment 8', ({ estimate }) => pointsText(estimate)],
  ['p8', 'Progress 8', ({ p8 }) => figureText(p8, 'progress')],
  ['p8Adjusted', 'Progress 8, adjusted', ({ p8Adjusted }) => figureText(p8Adjusted, 'progress')],
  ['p8English', 'Progress 8: English', ({ p8English }) => figureText(p8English, 'progress')],
  ['p8Maths', 'Progress 8: maths', ({ p8Maths }) => figureText(p8Maths, 'progress')],
  ['p8Ebacc', 'Progress 8: EBacc', ({ p8Ebacc }) => figureText(p8Ebacc, 'progress')],
  ['p8Open', 'Progress 8: open', ({ p8Open }) => figureText(p8Open, 'progress')],
  ['ks2', 'Key stage 2 mean', ({ ks2 }) => figureText(ks2, 'score')],
  ['pag', 'Prior attainment group', ({ pag }) => pointsText(pag)],
  ['enMa5', 'English and maths 5+', ({ enMa5 }) => yesNoText(enMa5)],
  ['enMa4', 'English and maths 4+', ({ enMa4 }) => yesNoText(enMa4)],
  ['ebaccEntered', 'EBacc entry', ({ ebaccEntered }) => yesNoText(ebaccEntered)],
  ['ebaccAps', 'EBacc APS', ({ ebaccAps }) => figureText(ebaccAps, 'average')],
];

/** A pupil's figures in words, in the order in which they are read. The adjusted score stands only where it differs. */
export const pupilFigures = (pupil: Ks4PupilAnswer): PupilFigure[] =>
  LINES.filter(([key]) => key !== 'p8Adjusted' || pupil.p8Adjusted !== pupil.p8).map(([key, name, text]) => ({ key, name, text: text(pupil) }));

/** What a changed grade moves: the lines whose text differs, before and after. */
export function movedFigures(before: Ks4PupilAnswer, after: Ks4PupilAnswer): { readonly name: string; readonly before: string; readonly after: string }[] {
  return LINES.map(([, name, text]) => ({ name, before: text(before), after: text(after) })).filter((line) => line.before !== line.after);
}
