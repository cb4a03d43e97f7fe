import { roundRatio } from '../exact/round';
import type { Note } from '../ks4/answer';
import type { BySubject, Ks2Group, Ks2Subject } from '../reference/ks2/types';
import type { Ks2PupilAnswer } from './answer';
import { whyNoPoints, type Outcome } from './outcome';
import { PROGRESS_PLACES } from '../ks4/interval';
import { PROGRESS_DENOMINATOR, progressOf, type Progress } from './progress';
import { combined, type Standards } from './standards';
import { APS_DENOMINATOR, progressGroup } from './starting-point';
import type { Ks2Tables } from './tables';

export const KS2_SUBJECTS: readonly Ks2Subject[] = ['reading', 'writing', 'maths'];

/** A pupil's assessments as read. Null GPS and science: the file has no such column. */
export interface Ks2Assessments {
  /** KS1 average point score over APS_DENOMINATOR, null where a subject has no result. */
  readonly aps: number | null;
  readonly outcomes: BySubject<Outcome>;
  /** Subjects that the file has no column of: nothing is known of them, and nobody has failed to meet them. */
  readonly absent: readonly Ks2Subject[];
  readonly gps: Outcome | null;
  readonly science: string | null;
}

/** What the school's figures are made from. */
export interface Ks2PupilFigures {
  readonly assessments: Ks2Assessments;
  readonly group: Ks2Group | null;
  readonly progress: BySubject<Progress | null>;
  readonly combined: Standards;
  /** A removed arrival: out of every measure of the school (S-1). */
  readonly removed: boolean;
}

/** Scores one pupil (K2-2 to K2-5). */
export function scoreKs2Pupil(assessments: Ks2Assessments, tables: Ks2Tables, removed = false): Ks2PupilFigures {
  const { aps, outcomes } = assessments;
  const group = aps === null || !tables.progress ? null : progressGroup(aps, tables.progress.groups);
  const progress = bySubject((subject) => {
    const { points } = outcomes[subject];
    return group && points !== null ? progressOf(points, group, subject) : null;
  });
  const standards = removed || assessments.absent.length > 0 ? { expected: null, higher: null } : combined(outcomes.reading, outcomes.writing, outcomes.maths);
  return { assessments, group, progress, combined: standards, removed };
}

/** One value for each progress subject. */
export function bySubject<T>(of: (subject: Ks2Subject) => T): Record<Ks2Subject, T> {
  return Object.fromEntries(KS2_SUBJECTS.map((subject) => [subject, of(subject)])) as Record<Ks2Subject, T>;
}

/** A pupil in the keys of the contract, with the reason for being out of each measure. */
export function pupilAnswer(pupil: string, included: boolean, figures: Ks2PupilFigures, tables: Ks2Tables): Ks2PupilAnswer {
  const { assessments, group, progress } = figures;
  const notes = pupilNotes(figures, tables);
  return {
    pupil, included,
    ks1Aps: assessments.aps === null ? null : roundRatio(assessments.aps, APS_DENOMINATOR, 2),
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

/** Why nothing is said of subjects that the file has no column of. */
export const noOutcomes = (subjects: readonly Ks2Subject[]): string => `There are no ${subjects.join(' and no ')} outcomes: no column holds them.`;

const rounded = (tenThousandths: number | undefined): number | null =>
  tenThousandths === undefined ? null : roundRatio(tenThousandths, PROGRESS_DENOMINATOR, PROGRESS_PLACES);

function pupilNotes({ assessments, group, progress, combined: standards, removed }: Ks2PupilFigures, tables: Ks2Tables): Note[] {
  const notes: Note[] = [];
  if (removed) notes.push({ figure: 'all', rule: 'S-1', reason: 'A recent arrival from overseas whose removal was asked for: in no measure of the school.' });
  const unscored = tables.ks1 ? { rule: 'K2-1', reason: 'A key stage 1 result is missing: all three subjects are needed for a progress score.' } : { rule: 'Y-1', reason: tables.noProgress };
  const noProgress = assessments.aps === null ? unscored : { rule: 'Y-1', reason: tables.noProgress };
  if (assessments.aps === null) notes.push({ figure: 'ks1Aps', ...unscored });
  if (group === null) notes.push({ figure: 'pag', ...noProgress });
  for (const subject of KS2_SUBJECTS) {
    const outcome = assessments.outcomes[subject];
    const score = progress[subject];
    if (outcome.points === null) notes.push({ figure: subject, rule: 'K2-3', reason: `Not in ${subject} progress: ${whyNoPoints(outcome)}.` });
    else if (!score) notes.push(...['progress', 'adjusted'].map((figure) => ({ figure: `${subject}.${figure}`, ...noProgress })));
    else if (score.adjusted !== score.score) notes.push({ figure: subject, rule: 'K2-4', reason: `The ${subject} score is below the minimum of the pupil's prior attainment group, which counts instead.` });
  }
  if (standards.expected === null && !removed) {
    const reason = assessments.absent.length > 0 ? noOutcomes(assessments.absent) : 'A reading or maths script is missing: the pupil is out of both parts of the combined measure.';
    notes.push(...['rwmExpected', 'rwmHigher'].map((figure) => ({ figure, rule: 'K2-5', reason })));
  }
  return notes;
}
