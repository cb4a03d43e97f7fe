/**
 * The English Baccalaureate of a pupil: entry, points, thresholds and value added by pillar (rules EB-1 to
 * EB-3 and EB-5). Source: document 002, Annex C, Annex D, Annex F, Annex J table 40, Annex N.
 */
import { EBACC_SUBJECTS, type EbaccSubject } from '../qualification/types';
import { GRADE_POINTS, SINGLE_SCIENCES_FOR_PILLAR } from '../reference/ks4/thresholds';
import type { Desk } from './desk';
import { FLAG, NONE, PILLAR_FLAG, type Ks4Figures } from './figures';
import type { Ks4Rules } from './rules';

const { 5: GRADE_5, 4: GRADE_4, 1: GRADE_1 } = GRADE_POINTS;
const at = (subject: EbaccSubject): number => EBACC_SUBJECTS.indexOf(subject);
const LANGUAGE = at('English language');
const LITERATURE = at('English literature');
const MATHS = at('maths');
const COMBINED = at('combined science');
const BIOLOGY = at('biology');
const COMPUTER_SCIENCE = at('computer science');
const HISTORY = at('history');
const GEOGRAPHY = at('geography');
const LANGUAGES = at('language');

const { englishEntry: ENGLISH_ENTRY, mathsEntry: MATHS_ENTRY, scienceEntry: SCIENCE_ENTRY, humanitiesEntry: HUMANITIES_ENTRY, languagesEntry: LANGUAGES_ENTRY,
  ebaccEntered: ENTERED, ebacc5: AT_5, ebacc4: AT_4 } = FLAG;
const ALL_ENTRIES = ENGLISH_ENTRY | MATHS_ENTRY | SCIENCE_ENTRY | HUMANITIES_ENTRY | LANGUAGES_ENTRY;

/** The bits of one pillar at 5+, 4+ and 1+. */
const pillarAt = (pillar: string) => [PILLAR_FLAG[`${pillar}.at5`]!, PILLAR_FLAG[`${pillar}.at4`]!, PILLAR_FLAG[`${pillar}.at1`]!] as const;
const PILLARS = { english: pillarAt('english'), maths: pillarAt('maths'), science: pillarAt('science'), humanities: pillarAt('humanities'), languages: pillarAt('languages') };
const ALL_AT_5 = PILLARS.english[0] | PILLARS.maths[0] | PILLARS.science[0] | PILLARS.humanities[0] | PILLARS.languages[0];
const ALL_AT_4 = PILLARS.english[1] | PILLARS.maths[1] | PILLARS.science[1] | PILLARS.humanities[1] | PILLARS.languages[1];

/** Writes the EBacc figures from the tallied desk; the group must be there, the flags are added to. */
export function ebacc(desk: Desk, rules: Ks4Rules, figures: Ks4Figures, pupil: number): void {
  const { entered, best } = desk;
  const english = Math.max(best[LANGUAGE]!, best[LITERATURE]!);
  const humanity = Math.max(best[HISTORY]!, best[GEOGRAPHY]!);
  // The better and the second science, and with them whether the pillar was entered.
  let scienceEntered = false;
  let better = best[COMBINED]!;
  let second = better;
  if (entered[COMBINED]! > 0) scienceEntered = true;
  else {
    let sciences = 0;
    for (let subject = BIOLOGY; subject <= COMPUTER_SCIENCE; subject++) {
      if (entered[subject] === 0) continue;
      sciences++;
      const points = best[subject]!;
      if (points > better) { second = better; better = points; } else if (points > second) second = points;
    }
    scienceEntered = sciences >= SINGLE_SCIENCES_FOR_PILLAR;
  }

  let flags = 0;
  let pillars = 0;
  let points = 0;
  if (entered[LANGUAGE]! > 0 && entered[LITERATURE]! > 0) { flags |= ENGLISH_ENTRY; points += english; pillars |= reached(PILLARS.english, english); }
  if (entered[MATHS]! > 0) { flags |= MATHS_ENTRY; points += best[MATHS]!; pillars |= reached(PILLARS.maths, best[MATHS]!); }
  if (scienceEntered) { flags |= SCIENCE_ENTRY; points += better + second; pillars |= reached(PILLARS.science, second); }
  if (entered[HISTORY]! > 0 || entered[GEOGRAPHY]! > 0) { flags |= HUMANITIES_ENTRY; points += humanity; pillars |= reached(PILLARS.humanities, humanity); }
  if (entered[LANGUAGES]! > 0) { flags |= LANGUAGES_ENTRY; points += best[LANGUAGES]!; pillars |= reached(PILLARS.languages, best[LANGUAGES]!); }
  if ((flags & ALL_ENTRIES) === ALL_ENTRIES) {
    flags |= ENTERED;
    if ((pillars & ALL_AT_5) === ALL_AT_5) flags |= AT_5;
    if ((pillars & ALL_AT_4) === ALL_AT_4) flags |= AT_4;
  }
  figures.ebaccPoints[pupil] = points;
  figures.pillars[pupil] = pillars;
  figures.flags[pupil]! |= flags;

  const group = figures.pag[pupil]!;
  const national = group === 0 ? null : rules.progress;
  figures.vaScience[pupil] = national?.science && scienceEntered ? better + second - 2 * national.science[group]! : NONE;
  figures.vaHumanities[pupil] = national?.humanities && (flags & HUMANITIES_ENTRY) !== 0 ? humanity - national.humanities[group]! : NONE;
  figures.vaLanguages[pupil] = national?.languages && (flags & LANGUAGES_ENTRY) !== 0 ? best[LANGUAGES]! - national.languages[group]! : NONE;
}

/** EB-3: which of 5+, 4+ and 1+ these points reach. Both grades of combined science reach a grade where their mean does: they are at most one apart. */
function reached(bits: readonly [number, number, number], points: number): number {
  return points >= GRADE_5 ? bits[0] | bits[1] | bits[2] : points >= GRADE_4 ? bits[1] | bits[2] : points >= GRADE_1 ? bits[2] : 0;
}
