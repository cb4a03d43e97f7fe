import { roundRatio } from '../exact/round';
import type { Note } from '../ks4/answer';
import { MISSING_SCRIPTS_PERCENT } from '../reference/release';
import type { Ks2Subject } from '../reference/ks2/types';
import type { Ks2SchoolAnswer, Ks2SubjectOfSchool } from './answer';
import type { Outcome } from './outcome';
import { schoolProgress } from './progress';
import { bySubject, noOutcomes, type Ks2PupilFigures } from './pupil';
import { hasMissingScript, scienceExpected, testStandards, writingStandards, type Reached, type Standards } from './standards';
import type { Ks2Tables } from './tables';

/** Decimals of an average scaled score. */
export const AVERAGE_PLACES = 1;
const NO_PROGRESS = { progress: null, unadjusted: null, lower: null, upper: null } as const;
const PROGRESS_FIGURES = ['progress', 'unadjusted', 'lower', 'upper'] as const;
const NOBODY: Omit<Note, 'figure'> = { rule: 'S-1', reason: 'No pupil is in it.' };

/** The figures of a school or a group from its pupils' (K2-4 to K2-7), every null with its note. */
export function ks2School(everyone: readonly Ks2PupilFigures[], tables: Ks2Tables, percentPlaces = 1): Ks2SchoolAnswer {
  const rate = rateTo(percentPlaces);
  const pupils = everyone.filter(({ removed }) => !removed);
  const notes: Note[] = [];
  const expected = rate(pupils.map((pupil) => pupil.combined.expected));
  const higher = rate(pupils.map((pupil) => pupil.combined.higher));
  const absent = pupils[0]?.assessments.absent ?? [];
  for (const [figure, { percent }] of [['rwmExpected', expected], ['rwmHigher', higher]] as const) {
    if (percent === null) notes.push({ figure, ...(pupils.length === 0 ? NOBODY : { rule: 'K2-5', reason: absent.length > 0 ? noOutcomes(absent) : 'A reading or maths script of every pupil is missing: none is in the fraction.' }) });
  }
  return {
    pupils: everyone.length,
    rwmPupils: expected.pupils,
    rwmExpected: expected.percent,
    rwmHigher: higher.percent,
    ...bySubject((subject) => subjectFigures(pupils, subject, tables, rate, notes)),
    gps: gpsFigures(pupils, rate, notes),
    science: scienceFigures(pupils, rate, notes),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function subjectFigures(pupils: readonly Ks2PupilFigures[], subject: Ks2Subject, tables: Ks2Tables, rate: Rate, notes: Note[]): Ks2SubjectOfSchool {
  const outcomes = pupils.map((pupil) => pupil.assessments.outcomes[subject]);
  const scores = pupils.flatMap((pupil) => pupil.progress[subject] ?? []);
  if (pupils[0]?.assessments.absent.includes(subject)) {
    notes.push({ figure: subject, rule: 'K2-5', reason: noOutcomes([subject]) });
    return { expected: null, higher: null, average: null, ...NO_PROGRESS, pupils: 0 };
  }
  if (subject !== 'writing' && isWithheld(outcomes, subject, notes)) return { expected: null, higher: null, average: null, ...NO_PROGRESS, pupils: scores.length };
  const progress = tables.progress ? schoolProgress(scores, tables.progress.sigma[subject]) : null;
  if (!progress) {
    const reason = tables.noProgress || `No pupil has a ${subject} progress score.`;
    notes.push(...PROGRESS_FIGURES.map((figure) => ({ figure: `${subject}.${figure}`, rule: 'K2-4', reason })));
  }
  const standards = outcomes.map(subject === 'writing' ? writingStandards : testStandards);
  const attainment = { ...rates(standards, rate), average: subject === 'writing' ? null : averageScore(outcomes) };
  return { ...attainmentNoted(subject, attainment, pupils.length, notes), ...(progress ?? { ...NO_PROGRESS, pupils: 0 }) };
}

function gpsFigures(pupils: readonly Ks2PupilFigures[], rate: Rate, notes: Note[]): Ks2SchoolAnswer['gps'] {
  const outcomes = pupils.flatMap(({ assessments }) => assessments.gps ?? []);
  const none = { expected: null, higher: null, average: null };
  if (outcomes.length === 0) {
    notes.push({ figure: 'gps', rule: 'K2-5', reason: 'There are no grammar, punctuation and spelling outcomes.' });
    return { ...none, pupils: 0 };
  }
  const standards = outcomes.map(testStandards);
  const pupilsIn = standards.filter(({ expected }) => expected !== null).length;
  if (isWithheld(outcomes, 'gps', notes)) return { ...none, pupils: pupilsIn };
  return { ...attainmentNoted('gps', { ...rates(standards, rate), average: averageScore(outcomes) }, pupils.length, notes), pupils: pupilsIn };
}

interface Attainment { readonly expected: number | null; readonly higher: number | null; readonly average: number | null }

/** Why a percentage or an average is null. A percentage that is not withheld is null where there is no pupil at all. */
function attainmentNoted(subject: string, figures: Attainment, pupils: number, notes: Note[]): Attainment {
  for (const figure of ['expected', 'higher'] as const) if (figures[figure] === null) notes.push({ figure: `${subject}.${figure}`, ...NOBODY });
  if (figures.average === null) {
    const reason = subject === 'writing' ? 'Writing has no test, so it has no scaled scores.' : `No pupil has a scaled score in ${subject}.`;
    notes.push({ figure: `${subject}.average`, ...(pupils === 0 ? NOBODY : { rule: 'K2-6', reason }) });
  }
  return figures;
}

function scienceFigures(pupils: readonly Ks2PupilFigures[], rate: Rate, notes: Note[]): Ks2SchoolAnswer['science'] {
  const codes = pupils.flatMap(({ assessments }) => assessments.science ?? []);
  if (codes.length === 0) notes.push({ figure: 'science', rule: 'K2-5', reason: 'There are no science teacher assessments.' });
  const { percent, pupils: pupilsIn } = rate(codes.map(scienceExpected));
  return { expected: percent, pupils: pupilsIn };
}

/** Half or more of a subject's scripts are missing: its figures are withheld, the combined measure stands (K2-7). */
function isWithheld(outcomes: readonly Outcome[], subject: string, notes: Note[]): boolean {
  const missing = outcomes.filter(hasMissingScript).length;
  const withheld = missing > 0 && 100 * missing >= MISSING_SCRIPTS_PERCENT * outcomes.length;
  if (withheld) notes.push({ figure: subject, rule: 'K2-7', reason: `Half or more of the ${subject} scripts are missing, so the subject's figures are withheld.` });
  return withheld;
}

const rates = (standards: readonly Standards[], rate: Rate) => ({
  expected: rate(standards.map(({ expected }) => expected)).percent,
  higher: rate(standards.map(({ higher }) => higher)).percent,
});

type Rate = (reached: readonly Reached[]) => { readonly percent: number | null; readonly pupils: number };

/** How many of those in the fraction reached it. */
const rateTo = (places: number): Rate => (reached) => {
  const pupils = reached.filter((value) => value !== null).length;
  return { pupils, percent: pupils === 0 ? null : roundRatio(100 * reached.filter(Boolean).length, pupils, places) };
};

/** The mean of scaled scores alone: nominal scores and codes are never in it (K2-6). */
function averageScore(outcomes: readonly Outcome[]): number | null {
  const scores = outcomes.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? null : roundRatio(scores.reduce((sum, score) => sum + score, 0), scores.length, AVERAGE_PLACES);
}
