import { roundRatio } from '../exact/round';
import type { Note } from '../ks4/answer';
import { PROGRESS_SUBJECTS, type Ks2Year, type ProgressGroup, type ProgressSubject } from '../reference/ks2/types';
import type { Ks2PupilAnswer } from './answer';
import type { Outcome } from './outcome';
import { PROGRESS_DENOMINATOR, progressOf, type Progress } from './progress';
import { combined, type Standards } from './standards';
import { progressGroup } from './starting-point';

/** A pupil's assessments as read. Null GPS and science: the file has no such column. */
export interface Ks2Assessments {
  /** KS1 average point score in 48ths, null where a subject has no result. */
  readonly aps48: number | null;
  readonly outcomes: Readonly<Record<ProgressSubject, Outcome>>;
  readonly gps: Outcome | null;
  readonly science: string | null;
}

/** What the school's figures are made from. */
export interface Ks2PupilFigures {
  readonly assessments: Ks2Assessments;
  readonly group: ProgressGroup | null;
  readonly progress: Readonly<Record<ProgressSubject, Progress | null>>;
  readonly combined: Standards;
}

/** Scores one pupil (K2-2 to K2-5). */
export function scoreKs2Pupil(assessments: Ks2Assessments, year: Ks2Year): Ks2PupilFigures {
  const { aps48, outcomes } = assessments;
  const group = aps48 === null || !year.progress ? null : progressGroup(aps48, year.progress.groups);
  const progress = bySubject((subject) => {
    const { points } = outcomes[subject];
    return group && points !== null ? progressOf(points, group, subject) : null;
  });
  return { assessments, group, progress, combined: combined(outcomes.reading, outcomes.writing, outcomes.maths) };
}

/** One value for each progress subject. */
export function bySubject<T>(of: (subject: ProgressSubject) => T): Record<ProgressSubject, T> {
  return Object.fromEntries(PROGRESS_SUBJECTS.map((subject) => [subject, of(subject)])) as Record<ProgressSubject, T>;
}

/** A pupil in the keys of the contract, with the reason for being out of each measure. */
export function pupilAnswer(pupil: string, included: boolean, figures: Ks2PupilFigures, year: Ks2Year): Ks2PupilAnswer {
  const { assessments, group, progress } = figures;
  const notes = pupilNotes(figures, year);
  return {
    pupil, included,
    ks1Aps: assessments.aps48 === null ? null : roundRatio(assessments.aps48, 48, 2),
    pag: group?.pag ?? null,
    ...bySubject((subject) => ({
      outcome: assessments.outcomes[subject].points,
      progress: rounded(progress[subject]?.score),
      adjusted: rounded(progress[subject]?.adjusted),
    })),
    rwmExpected: figures.combined.expected, rwmHigher: figures.combined.higher,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

const rounded = (tenThousandths: number | undefined): number | null =>
  tenThousandths === undefined ? null : roundRatio(tenThousandths, PROGRESS_DENOMINATOR, 2);

function pupilNotes({ assessments, progress, combined: standards }: Ks2PupilFigures, year: Ks2Year): Note[] {
  const notes: Note[] = [];
  if (assessments.aps48 === null && year.ks1Points) notes.push({ figure: 'ks1Aps', rule: 'K2-1', reason: 'A key stage 1 result is missing: all three subjects are needed for a progress score.' });
  for (const subject of PROGRESS_SUBJECTS) {
    const outcome = assessments.outcomes[subject];
    const score = progress[subject];
    if (outcome.points === null) notes.push({ figure: subject, rule: 'K2-3', reason: `Not in ${subject} progress: ${outcome.why}.` });
    else if (score && score.adjusted !== score.score) notes.push({ figure: subject, rule: 'K2-4', reason: `The ${subject} score is below the minimum of the pupil's prior attainment group, which counts instead.` });
  }
  if (standards.expected === null) notes.push({ figure: 'rwmExpected', rule: 'K2-5', reason: 'A reading or maths script is missing: the pupil is out of both parts of the combined measure.' });
  return notes;
}
