import type { TableColumns } from '../cohort/table-columns';
import { readScience, readTest, readWriting, type Outcome, type OutcomeReading, type TestSubject } from './outcome';
import { KS2_SUBJECTS, type Ks2Assessments } from './pupil';
import { averagePointScore, readKs1, type Ks1Reading } from './starting-point';
import type { Ks2Tables } from './tables';

/** The columns of a table of pupils that hold assessments. */
export const ASSESSMENT_COLUMNS = [
  'ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_reading', 'ks2_writing', 'ks2_maths', 'ks2_gps', 'ks2_science',
] as const;
export type AssessmentColumn = (typeof ASSESSMENT_COLUMNS)[number];

const NO_OUTCOME: Outcome = { score: null, code: '', points: null };

/**
 * Reads a pupil's assessments from a row. What is not on the year's lists is refused and never guessed.
 * @param refuse takes the column, the value, and what would be accepted
 */
export function readAssessments(columns: TableColumns<string>, row: readonly string[], tables: Ks2Tables, refuse: (column: AssessmentColumn, value: string, accepts: string) => void): Ks2Assessments {
  const text = (column: AssessmentColumn) => columns.value(row, column);
  const ks1 = (subject: 'reading' | 'writing' | 'maths'): Ks1Reading => {
    if (!tables.ks1) return { kind: 'none' };
    const reading = readKs1(text(`ks1_${subject}`), tables.ks1, subject);
    if (reading.kind === 'unknown') refuse(`ks1_${subject}`, text(`ks1_${subject}`), reading.accepts);
    return reading;
  };
  const outcome = (column: AssessmentColumn, reading: OutcomeReading): Outcome => {
    if (reading.kind === 'outcome') return reading.outcome;
    refuse(column, text(column), reading.accepts);
    return NO_OUTCOME;
  };
  const test = (subject: TestSubject) => outcome(`ks2_${subject}`, readTest(text(`ks2_${subject}`), tables, subject));
  const science = columns.has('ks2_science') ? readScience(text('ks2_science')) : null;
  if (science?.kind === 'unknown') refuse('ks2_science', text('ks2_science'), science.accepts);
  return {
    aps: averagePointScore(ks1('reading'), ks1('writing'), ks1('maths')),
    outcomes: { reading: test('reading'), writing: outcome('ks2_writing', readWriting(text('ks2_writing'), tables)), maths: test('maths') },
    absent: KS2_SUBJECTS.filter((subject) => !columns.has(`ks2_${subject}`)),
    gps: columns.has('ks2_gps') ? test('gps') : null,
    science: science === null ? null : science.kind === 'science' ? science.code : '',
  };
}
