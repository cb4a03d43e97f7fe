import { isPublicGroup, publicPartitions, refuseFilters, withheldNote, withoutCells } from '../cohort/public-release';
import { tooFew, WHOLE_SCHOOL, withheldFigures, type Release, type ReleasedFamily, type ReleasedFigure } from '../cohort/suppression';
import { roundRatio } from '../exact/round';
import { SUPPRESSION } from '../reference/release';
import { EBACC_APS } from '../reference/ks4/thresholds';
import type { Ks4Answer, Ks4SchoolAnswer, Note } from './answer';
import { FLAG, NONE } from './figures';
import { PROGRESS_PLACES } from './interval';
import { answerHead, type Ks4Measures } from './measures';
import { VALUE_ADDED_PILLARS } from './totals';

/** Keys of the answer that are released by group, by the name under which they are withheld together. */
const RELEASED: Readonly<Record<string, readonly (keyof Ks4SchoolAnswer)[]>> = {
  att8: ['att8'],
  p8: ['p8', 'p8Unadjusted', 'p8HalfWidth', 'p8Lower', 'p8Upper', 'p8Band', 'p8Elements'],
  enMa5: ['enMa5'], enMa4: ['enMa4'], ebaccEntry: ['ebaccEntry'], ebacc5: ['ebacc5'], ebacc4: ['ebacc4'], ebaccAps: ['ebaccAps'],
};
/** The school's own further figures that would tell of one that is withheld for the school: nobody enters the EBacc where nobody enters a language. */
const TELLING: Readonly<Record<string, readonly (keyof Ks4SchoolAnswer)[]>> = {
  ebaccEntry: ['pillars', 'language', 'valueAdded'], ebacc5: ['pillars', 'language', 'valueAdded'], ebacc4: ['pillars', 'language', 'valueAdded'],
  ebaccAps: ['pillars', 'language', 'valueAdded'], enMa5: ['pillars', 'fiveGcse4', 'anyQualification'], enMa4: ['pillars', 'fiveGcse4', 'anyQualification'],
  att8: ['att8English', 'att8Maths', 'att8Ebacc', 'att8Open', 'pillars', 'language', 'multiLanguage', 'tripleScience', 'fiveGcse4', 'anyQualification', 'entriesPerPupil', 'gcseEntriesPerPupil', 'ebaccSlots', 'openSlots', 'valueAdded'],
  p8: ['valueAdded'],
};
/** Counts, which are never withheld (002: the results of small numbers of pupils are). */
const COUNTS: ReadonlySet<string> = new Set<keyof Ks4SchoolAnswer>(['pupils', 'p8Pupils', 'unofficial', 'notes']);
const BY_GROUP: ReadonlySet<string> = new Set(Object.values(RELEASED).flat());

/**
 * The answer for the public and for governors (rule S-4): no pupil, groups of one characteristic alone,
 * nothing of five or fewer pupils, and nothing from which such a figure would follow.
 * @throws InputError where filters are on: a filtered release beside the whole would tell of those left out
 */
export function publicAnswer(measures: Ks4Measures): Ks4Answer {
  refuseFilters(measures.filtered);
  const withheld = withheldFigures(releaseOf(measures));
  const shown = [...measures.groups].filter(([name]) => isPublicGroup(name));
  return {
    ...answerHead(measures),
    notes: withoutCells(measures.notes),
    pupils: [],
    school: smallParts(suppressed(measures.school.answer, withheld.get(WHOLE_SCHOOL))),
    groups: Object.fromEntries(shown.map(([name, { answer }]) => [name, suppressed(byGroupAlone(answer), withheld.get(name))])),
  };
}

/** The cohort as suppression sees it: what is a mean over whom, and how it is printed. */
function releaseOf({ figures, percentPlaces, school, groups }: Ks4Measures): Release {
  const flag = (name: string, of: keyof typeof FLAG): ReleasedFigure => ({
    name, value: (pupil) => Number((figures.flags[pupil]! & FLAG[of]) !== 0), print: (sum, pupils) => roundRatio(100 * sum, pupils, percentPlaces) });
  const progress = (column: Int32Array, per: number): ReleasedFigure => ({ name: 'p8', value: (pupil) => column[pupil]!, print: (sum, pupils) => roundRatio(sum, per * pupils, PROGRESS_PLACES) });
  const known = (column: Int32Array) => school.members.every((pupil) => column[pupil] !== NONE || figures.p8[pupil] === NONE);
  const attainment: ReleasedFamily = {
    name: 'attainment', has: () => true,
    figures: [
      { name: 'att8', value: (pupil) => figures.att8[pupil]!, print: (sum, pupils) => roundRatio(sum, 100 * pupils, 1) },
      flag('enMa5', 'enMa5'), flag('enMa4', 'enMa4'), flag('ebaccEntry', 'ebaccEntered'), flag('ebacc5', 'ebacc5'), flag('ebacc4', 'ebacc4'),
      { name: 'ebaccAps', value: (pupil) => figures.ebaccPoints[pupil]!, print: (sum, pupils) => roundRatio(sum, 100 * EBACC_APS.divisor * pupils, 2) },
    ],
  };
  const progress8: ReleasedFamily = {
    name: 'progress', has: (pupil) => figures.p8[pupil] !== NONE, minimumSharePercent: SUPPRESSION.progress8SharePercent,
    figures: [
      ...[figures.p8, figures.p8Adjusted].filter(known).map((column) => progress(column, 1000)),
      ...[figures.gapEnglish, figures.gapMaths].filter(known).map((column) => progress(column, 200)),
      ...[figures.gapEbacc, figures.gapOpen].filter(known).map((column) => progress(column, 300)),
    ],
  };
  return { members: school.members, characteristics: publicPartitions([...groups].map(([name, { members }]) => [name, members])), families: [attainment, progress8] };
}

/** Makes null what is withheld, and says why. */
function suppressed(answer: Ks4SchoolAnswer, reasons: ReadonlyMap<string, string> | undefined): Ks4SchoolAnswer {
  const figures: Record<string, unknown> = { ...answer };
  const notes = [...withoutCells(answer.notes ?? [])];
  for (const [name, reason] of reasons ?? []) {
    for (const key of [...(RELEASED[name] ?? []), ...(TELLING[name] ?? [])]) {
      if (figures[key] === null) continue;
      figures[key] = null;
      notes.push(withheldNote(key, reason));
    }
  }
  return withNotes(figures, notes);
}

/** Of a group only the headline figures are released: every further one is a further way to work something out. */
function byGroupAlone(answer: Ks4SchoolAnswer): Ks4SchoolAnswer {
  const figures = Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, COUNTS.has(key) || BY_GROUP.has(key) ? value : null]));
  const left = Object.keys(answer).filter((key) => !COUNTS.has(key) && !BY_GROUP.has(key));
  const notes = (answer.notes ?? []).filter(({ figure }) => !left.includes(figure.split('.')[0]!));
  return withNotes(figures, [...notes, ...left.map((figure) => ({ figure, rule: 'S-4', reason: 'Not released by group.' }))]);
}

/** The school's own figures of fewer pupils than the cohort: value added by pillar; and all others where the school itself is small. */
function smallParts(answer: Ks4SchoolAnswer): Ks4SchoolAnswer {
  const notes = [...(answer.notes ?? [])];
  const few = `It is of ${SUPPRESSION.pupils} or fewer pupils.`;
  if (tooFew(answer.pupils)) {
    const left = Object.entries(answer).filter(([key, value]) => !COUNTS.has(key) && value !== null).map(([key]) => key);
    return withNotes({ ...answer, ...Object.fromEntries(left.map((key) => [key, null])) }, [...notes, ...left.map((figure) => withheldNote(figure, few))]);
  }
  if (!answer.valueAdded) return answer;
  const valueAdded = Object.fromEntries(VALUE_ADDED_PILLARS.map((pillar) => {
    const own = answer.valueAdded![pillar];
    if (!tooFew(own.pupils)) return [pillar, own];
    notes.push(withheldNote(`valueAdded.${pillar}`, few));
    return [pillar, { score: null, lower: null, upper: null, pupils: own.pupils }];
  }));
  return withNotes({ ...answer, valueAdded }, notes);
}

function withNotes(figures: Record<string, unknown> | Ks4SchoolAnswer, notes: readonly Note[]): Ks4SchoolAnswer {
  const { notes: _before, ...answer } = figures as unknown as Ks4SchoolAnswer;
  return notes.length > 0 ? { ...answer, notes } : answer;
}
