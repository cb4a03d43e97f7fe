import { roundRatio } from '../exact/round';
import type { Note } from '../ks4/answer';
import { MISSING_SCRIPTS_PERCENT } from '../reference/release';
import type { Ks2Subject } from '../reference/ks2/types';
import type { Ks2SchoolAnswer, Ks2SubjectOfSchool } from './answer';
import type { Outcome } from './outcome';
import { schoolProgress } from './progress';
import { bySubject, type Ks2PupilFigures } from './pupil';
import { hasMissingScript, scienceExpected, testStandards, writingStandards, type Reached, type Standards } from './standards';
import type { Ks2Tables } from './tables';

const AVERAGE_PLACES = 1;
const NO_PROGRESS = { progress: null, unadjusted: null, lower: null, upper: null } as const;

/** The figures of a school or a group from its pupils' (K2-4 to K2-7). */
export function ks2School(everyone: readonly Ks2PupilFigures[], tables: Ks2Tables, percentPlaces = 1): Ks2SchoolAnswer {
  const rate = rateTo(percentPlaces);
  const pupils = everyone.filter(({ removed }) => !removed);
  const notes: Note[] = [];
  const expected = rate(pupils.map((pupil) => pupil.combined.expected));
  return {
    pupils: everyone.length,
    rwmPupils: expected.pupils,
    rwmExpected: expected.percent,
    rwmHigher: rate(pupils.map((pupil) => pupil.combined.higher)).percent,
    ...bySubject((subject) => subjectFigures(pupils, subject, tables, rate, notes)),
    gps: gpsFigures(pupils, rate, notes),
    science: scienceFigures(pupils, rate, notes),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function subjectFigures(pupils: readonly Ks2PupilFigures[], subject: Ks2Subject, tables: Ks2Tables, rate: Rate, notes: Note[]): Ks2SubjectOfSchool {
  const outcomes = pupils.map((pupil) => pupil.assessments.outcomes[subject]);
  const scores = pupils.flatMap((pupil) => pupil.progress[subject] ?? []);
  if (subject !== 'writing' && isWithheld(outcomes, subject, notes)) return { expected: null, higher: null, average: null, ...NO_PROGRESS, pupils: scores.length };
  const standards = outcomes.map(subject === 'writing' ? writingStandards : testStandards);
  const progress = tables.progress ? schoolProgress(scores, tables.progress.sigma[subject]) : null;
  if (!progress) notes.push({ figure: `${subject}.progress`, rule: 'K2-4', reason: tables.noProgress || `No pupil has a ${subject} progress score.` });
  return { ...rates(standards, rate), average: subject === 'writing' ? null : averageScore(outcomes), ...(progress ?? { ...NO_PROGRESS, pupils: 0 }) };
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
  return isWithheld(outcomes, 'gps', notes) ? { ...none, pupils: pupilsIn } : { ...rates(standards, rate), average: averageScore(outcomes), pupils: pupilsIn };
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
  if (withheld) notes.push({ figure: subject, rule: 'K2-7', reason: `Half or more of the ${subject} scripts are missing (${missing} of ${outcomes.length}), so the subject's figures are withheld.` });
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
