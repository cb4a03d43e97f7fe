/**
 * Threshold measures outside the EBacc: English and maths (EB-4), five GCSEs, triple science, languages and
 * at least one qualification (EB-6). Source: document 002, Annex F, Annex K and Annex N.
 */
import { EBACC_SUBJECTS, type EbaccSubject } from '../qualification/types';
import { FIVE_GCSES, GRADE_POINTS, SEVERAL_LANGUAGES } from '../reference/ks4/thresholds';
import { isGcse, subjectBit } from './card';
import { OUTCOME } from './columns';
import { MARK, type Desk } from './desk';
import { FLAG, type Ks4Figures } from './figures';

const { 7: GRADE_7, 5: GRADE_5, 4: GRADE_4 } = GRADE_POINTS;
const GCSE_POINTS = GRADE_POINTS[FIVE_GCSES.grade];
const at = (subject: EbaccSubject): number => EBACC_SUBJECTS.indexOf(subject);
const LANGUAGE = at('English language');
const LITERATURE = at('English literature');
const MATHS = at('maths');
const LANGUAGES = at('language');
const TRIPLE_SCIENCE = subjectBit('biology') | subjectBit('chemistry') | subjectBit('physics');
const { english7, english5, english4, maths7, maths5, maths4, enMa7, enMa5, enMa4, fiveGcse4, tripleScience, language, multiLanguage, anyQualification } = FLAG;

/** Adds the threshold flags of a pupil from the tallied desk. */
export function thresholds(desk: Desk, figures: Ks4Figures, pupil: number): void {
  const { entered, best } = desk;
  const english = Math.max(best[LANGUAGE]!, best[LITERATURE]!);
  const maths = best[MATHS]!;
  let flags = (english >= GRADE_7 ? english7 : 0) | (english >= GRADE_5 ? english5 : 0) | (english >= GRADE_4 ? english4 : 0)
    | (maths >= GRADE_7 ? maths7 : 0) | (maths >= GRADE_5 ? maths5 : 0) | (maths >= GRADE_4 ? maths4 : 0);
  if (english >= GRADE_7 && maths >= GRADE_7) flags |= enMa7;
  if (english >= GRADE_5 && maths >= GRADE_5) flags |= enMa5;
  if (english >= GRADE_4 && maths >= GRADE_4) {
    flags |= enMa4;
    if (gcsesAt4(desk) >= FIVE_GCSES.count) flags |= fiveGcse4;
  }
  if ((desk.enteredBits & TRIPLE_SCIENCE) === TRIPLE_SCIENCE) flags |= tripleScience;
  if (entered[LANGUAGES]! > 0) flags |= language;
  if (entered[LANGUAGES]! >= SEVERAL_LANGUAGES) flags |= multiLanguage;
  if (hasPass(desk)) flags |= anyQualification;
  figures.flags[pupil]! |= flags;
}

/** GCSEs at grade 4 or better: combined science is one; an AS with the points stands for the GCSE it replaced. */
function gcsesAt4(desk: Desk): number {
  let gcses = 0;
  for (let one = 0; one < desk.standing; one++) {
    if (desk.points[one]! >= GCSE_POINTS && (isGcse(desk.card[one]!) || desk.isMarked(one, MARK.replacedGcse))) gcses++;
  }
  return gcses;
}

/** At least one qualification: a pass that is not void. */
function hasPass(desk: Desk): boolean {
  for (let one = 0; one < desk.standing; one++) {
    if (!desk.isMarked(one, MARK.void) && desk.entries.outcome[desk.entry[one]!] === OUTCOME.pass) return true;
  }
  return false;
}
