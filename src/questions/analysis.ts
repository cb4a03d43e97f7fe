import { roundRatio } from '../exact/round';
import type { PupilMarks, Question, QuestionMarks } from './types';

/** One question's line: percentages to two decimals; null where there is no national figure or no pupil. */
export interface QuestionLine {
  readonly question: Question;
  readonly correct: number | null; readonly national: number | null; readonly difference: number | null;
  readonly attempted: number | null; readonly attemptedDifference: number | null;
}
/** One strand's line: whole percentages. */
export interface StrandLine {
  readonly strand: string; readonly marks: number;
  readonly correct: number | null; readonly national: number | null; readonly difference: number | null;
}
/** One pupil's line: percentages to one decimal, overall and by strand in the order of the strands. */
export interface PupilLine { readonly pupil: string; readonly name: string; readonly overall: number; readonly strands: readonly number[] }

export interface QuestionAnalysis {
  /** Pupils who sat the paper: those with a mark in at least one question. */
  readonly pupils: number;
  readonly strands: readonly StrandLine[];
  readonly questions: readonly QuestionLine[];
  readonly byPupil: readonly PupilLine[];
  /** Pupils of the group without a single mark: taken as absent, and in no figure. */
  readonly absent: readonly string[];
}

/** National percentages are hundredths of a point. */
const NATIONAL_SCALE = 100;
const PLACES = { question: 2, strand: 0, pupil: 1 } as const;

/**
 * The three tables of question-level analysis, for the whole cohort or a group (rule L-1).
 * A question of several marks counts marks gained over marks available; one not attempted gains none.
 * @param of which pupils are in the group; everyone when left out
 */
export function analyseQuestions({ questions, pupils }: QuestionMarks, of: (pupil: PupilMarks) => boolean = () => true): QuestionAnalysis {
  const group = pupils.filter(of);
  const sat = group.filter((pupil) => pupil.marks.some((mark) => mark !== null));
  const strands = [...new Set(questions.map(({ strand }) => strand))];
  const inStrand = strands.map((strand) => questions.flatMap((question, index) => (question.strand === strand ? [index] : [])));
  const all = questions.map((_, index) => index);
  return {
    pupils: sat.length,
    questions: questions.map((question, index) => questionLine(question, sat.map(({ marks }) => marks[index] ?? null))),
    strands: strands.map((strand, index) => strandLine(strand, inStrand[index]!, questions, sat)),
    byPupil: sat.map((pupil) => ({
      pupil: pupil.pupil, name: pupil.name,
      overall: pupilPercent(pupil, all, questions),
      strands: inStrand.map((members) => pupilPercent(pupil, members, questions)),
    })),
    absent: group.filter((pupil) => !sat.includes(pupil)).map(({ pupil }) => pupil),
  };
}

function questionLine(question: Question, marks: readonly (number | null)[]): QuestionLine {
  const gained = marks.reduce<number>((sum, mark) => sum + (mark ?? 0), 0);
  const attempted = marks.filter((mark) => mark !== null).length;
  const available = marks.length * question.marks;
  return {
    question,
    correct: percent(gained, available, PLACES.question),
    national: national(question.nationalCorrect, PLACES.question),
    difference: lessNational(gained, available, question.nationalCorrect, PLACES.question),
    attempted: percent(attempted, marks.length, PLACES.question),
    attemptedDifference: lessNational(attempted, marks.length, question.nationalAttempted, PLACES.question),
  };
}

/** The national figure of a strand is its questions' weighted by their marks, where every one of them has one. */
function strandLine(strand: string, members: readonly number[], questions: readonly Question[], sat: readonly PupilMarks[]): StrandLine {
  const marks = members.reduce((sum, index) => sum + questions[index]!.marks, 0);
  const gained = sat.reduce((sum, pupil) => sum + gainedIn(pupil, members), 0);
  const known = members.every((index) => questions[index]!.nationalCorrect !== null);
  const weighted = members.reduce((sum, index) => sum + (questions[index]!.nationalCorrect ?? 0) * questions[index]!.marks, 0);
  const available = sat.length * marks;
  return {
    strand, marks,
    correct: percent(gained, available, PLACES.strand),
    national: known ? roundRatio(weighted, marks * NATIONAL_SCALE, PLACES.strand) : null,
    difference: !known || available === 0 ? null : roundRatio(100 * NATIONAL_SCALE * gained - weighted * sat.length, available * NATIONAL_SCALE, PLACES.strand),
  };
}

const gainedIn = (pupil: PupilMarks, members: readonly number[]): number => members.reduce((sum, index) => sum + (pupil.marks[index] ?? 0), 0);

const pupilPercent = (pupil: PupilMarks, members: readonly number[], questions: readonly Question[]): number =>
  percent(gainedIn(pupil, members), members.reduce((sum, index) => sum + questions[index]!.marks, 0), PLACES.pupil) ?? 0;

const percent = (part: number, whole: number, places: number): number | null => (whole === 0 ? null : roundRatio(100 * part, whole, places));
const national = (hundredths: number | null, places: number): number | null => (hundredths === null ? null : roundRatio(hundredths, NATIONAL_SCALE, places));

/** Ours less theirs, rounded once from the exact difference. */
const lessNational = (part: number, whole: number, hundredths: number | null, places: number): number | null =>
  whole === 0 || hundredths === null ? null : roundRatio(100 * NATIONAL_SCALE * part - hundredths * whole, whole * NATIONAL_SCALE, places);
