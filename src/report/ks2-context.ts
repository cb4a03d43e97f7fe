import type { Ks2Answer } from '../ks2/answer';
import type { Comparisons, ReportContext, ReportPupil } from './context';

/** What the key stage 2 sheets are made from. */
export interface Ks2Report {
  readonly context: ReportContext;
  readonly answer: Ks2Answer;
  readonly comparisons: Comparisons;
  /** Names and characteristics of the pupils in the answer, in the order of the sheet Pupils. */
  readonly pupils: readonly Pick<ReportPupil, 'pupil' | 'name' | 'class' | 'sex' | 'disadvantaged' | 'sen'>[];
}
