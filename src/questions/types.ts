/** Question-level analysis (rule L-1; document 001, "Question Level Data"). */

export interface Question {
  /** "1", "2a", as the paper prints it. */
  readonly label: string;
  readonly strand: string;
  /** Marks available, a whole number above 0. */
  readonly marks: number;
  /** National percentages in hundredths of a point, null where not known. */
  readonly nationalCorrect: number | null;
  readonly nationalAttempted: number | null;
}

/** One pupil's marks, in the order of the questions; null where the question was not attempted. */
export interface PupilMarks {
  readonly pupil: string;
  readonly name: string;
  readonly marks: readonly (number | null)[];
}

export interface QuestionMarks {
  readonly questions: readonly Question[];
  readonly pupils: readonly PupilMarks[];
}
