import { isPublicGroup, publicPartitions, refuseFilters, withheldNote, withoutCells } from '../cohort/public-release';
import { WHOLE_SCHOOL, withheldFigures, type Release, type ReleasedFamily, type ReleasedFigure } from '../cohort/suppression';
import { roundRatio } from '../exact/round';
import type { Note } from '../ks4/answer';
import { PROGRESS_PLACES } from '../ks4/interval';
import type { Ks2Answer, Ks2SchoolAnswer } from './answer';
import type { Ks2Measures } from './measures';
import type { Outcome } from './outcome';
import { PROGRESS_DENOMINATOR } from './progress';
import { KS2_SUBJECTS, type Ks2PupilFigures } from './pupil';
import { AVERAGE_PLACES } from './school';
import { scienceExpected, testStandards, writingStandards, type Reached } from './standards';

/** Figures that follow from one another, by the name under which they are withheld together; any other name is a figure's own key. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  KS2_SUBJECTS.map((subject) => [`${subject}.progress`, ['progress', 'unadjusted', 'lower', 'upper'].map((part) => `${subject}.${part}`)]));

/**
 * The answer for the public and for governors (rule S-4): no pupil, groups of one characteristic alone,
 * nothing of five or fewer pupils, and nothing from which such a figure would follow.
 * @throws InputError where filters are on
 */
export function ks2PublicAnswer(measures: Ks2Measures): Ks2Answer {
  refuseFilters(measures.filtered);
  const withheld = withheldFigures(releaseOf(measures));
  const { answer } = measures;
  return {
    ...answer, pupils: [], notes: withoutCells(answer.notes),
    school: suppressed(answer.school, withheld.get(WHOLE_SCHOOL)),
    groups: Object.fromEntries(Object.entries(answer.groups).filter(([name]) => isPublicGroup(name)).map(([name, group]) => [name, suppressed(group, withheld.get(name))])),
  };
}

/** The cohort as suppression sees it: each figure over those who are in its fraction (K2-5, K2-6). */
function releaseOf({ figures, members, groups, percentPlaces }: Ks2Measures): Release {
  type Pick = (pupil: Ks2PupilFigures) => number | null;
  const family = (name: string, ...parts: readonly (readonly [name: string, of: Pick, print: ReleasedFigure['print']])[]): ReleasedFamily => ({
    name, has: (pupil) => !figures[pupil]!.removed && parts[0]![1](figures[pupil]!) !== null,
    figures: parts.map(([figure, of, print]) => ({ name: figure, value: (pupil) => of(figures[pupil]!) ?? 0, print })),
  });
  const percent: ReleasedFigure['print'] = (sum, pupils) => roundRatio(100 * sum, pupils, percentPlaces);
  const average: ReleasedFigure['print'] = (sum, pupils) => roundRatio(sum, pupils, AVERAGE_PLACES);
  const progress: ReleasedFigure['print'] = (sum, pupils) => roundRatio(sum, PROGRESS_DENOMINATOR * pupils, PROGRESS_PLACES);
  const bit = (reached: Reached): number | null => (reached === null ? null : Number(reached));
  const tested = (name: string, of: (pupil: Ks2PupilFigures) => Outcome | null): ReleasedFamily[] => {
    const standard = (which: 'expected' | 'higher'): Pick => (pupil) => { const outcome = of(pupil); return outcome && bit(testStandards(outcome)[which]); };
    return [family(`${name} standards`, [`${name}.expected`, standard('expected'), percent], [`${name}.higher`, standard('higher'), percent]),
      family(`${name} scores`, [`${name}.average`, (pupil) => of(pupil)?.score ?? null, average])];
  };
  const writing = (which: 'expected' | 'higher'): Pick => ({ assessments }) => bit(writingStandards(assessments.outcomes.writing)[which]);
  const families = [
    family('combined', ['rwmExpected', ({ combined }) => bit(combined.expected), percent], ['rwmHigher', ({ combined }) => bit(combined.higher), percent]),
    ...tested('reading', ({ assessments }) => assessments.outcomes.reading), ...tested('maths', ({ assessments }) => assessments.outcomes.maths), ...tested('gps', ({ assessments }) => assessments.gps),
    family('writing standards', ['writing.expected', writing('expected'), percent], ['writing.higher', writing('higher'), percent]),
    family('science standards', ['science.expected', ({ assessments }) => (assessments.science === null ? null : Number(scienceExpected(assessments.science))), percent]),
    ...KS2_SUBJECTS.map((subject) => family(`${subject} progress`,
      [`${subject}.progress`, ({ progress: of }) => of[subject]?.adjusted ?? null, progress], [`${subject}.progress`, ({ progress: of }) => of[subject]?.score ?? null, progress])),
  ];
  return { members, characteristics: publicPartitions(groups), families };
}

/** Makes null what is withheld, and says why. */
function suppressed(answer: Ks2SchoolAnswer, reasons: ReadonlyMap<string, string> | undefined): Ks2SchoolAnswer {
  const figures = structuredClone(answer) as unknown as Record<string, unknown>;
  const notes: Note[] = [...withoutCells(answer.notes ?? [])];
  for (const [name, reason] of reasons ?? []) {
    for (const key of TOGETHER[name] ?? [name]) {
      const [part, figure] = key.split('.') as [string, string | undefined];
      const home = figure === undefined ? figures : (figures[part] as Record<string, unknown>);
      if (home[figure ?? part] === null) continue;
      home[figure ?? part] = null;
      notes.push(withheldNote(key, reason));
    }
  }
  const { notes: _before, ...rest } = figures as unknown as Ks2SchoolAnswer;
  return notes.length > 0 ? { ...rest, notes } : rest;
}
