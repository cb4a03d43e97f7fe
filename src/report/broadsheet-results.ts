import { remembered } from '../cohort/read-values';
import type { Ks4Answer, Ks4PupilAnswer } from '../ks4/answer';
import { EBACC_SUBJECTS, type Catalogue, type Qualification } from '../qualification/types';
import type { ReportPupil, SubjectResult } from './context';

/** What a report says of a pupil besides figures. */
export type PupilDetails = Omit<ReportPupil, 'results' | 'pupil'>;

/** Names of the slots in a broadsheet. */
const SLOT_NAMES = { maths: 'maths', english: 'English', ebacc: 'EBacc', open: 'open' } as const;
const POINTS = 100;

/**
 * The results of every pupil by subject, from the answer's own trace: what fills a slot, and what is not counted.
 * A subject is a qualification's everyday name; several results of one subject show the one that fills a slot.
 * @param details name, class and characteristics by pupil
 */
export function broadsheetResults(answer: Ks4Answer, catalogue: Catalogue, details: (pupil: string) => PupilDetails): { readonly subjects: readonly string[]; readonly pupils: readonly ReportPupil[] } {
  const qualificationOf = remembered((text: string) => {
    const found = catalogue.find(text);
    return found.kind === 'found' ? found.qualification : null;
  });
  const byPupil = answer.pupils.map((pupil) => resultsOf(pupil, catalogue, qualificationOf));
  const ranks = new Map<string, number>();
  for (const results of byPupil) for (const [subject, { rank }] of results) ranks.set(subject, Math.min(rank, ranks.get(subject) ?? rank));
  const subjects = [...ranks.keys()].sort((a, b) => ranks.get(a)! - ranks.get(b)! || a.localeCompare(b, 'en-GB'));
  return {
    subjects,
    pupils: answer.pupils.map((pupil, index) => ({
      pupil: pupil.pupil, ...details(pupil.pupil),
      results: subjects.map((subject) => byPupil[index]!.get(subject)?.result ?? null),
    })),
  };
}

interface Placed { readonly result: SubjectResult; readonly rank: number }

function resultsOf(pupil: Ks4PupilAnswer, catalogue: Catalogue, qualificationOf: (text: string) => Qualification | null): Map<string, Placed> {
  const results = new Map<string, Placed>();
  const put = (text: string, title: string, result: SubjectResult) => {
    const qualification = qualificationOf(text);
    const subject = qualification?.name ?? title;
    const before = results.get(subject);
    const slots = [...new Set([before?.result.slots, result.slots].filter(Boolean))].join(', ');
    if (before && !result.slots) return;
    results.set(subject, { result: { ...result, slots }, rank: qualification ? EBACC_SUBJECTS.indexOf(qualification.ebacc) : EBACC_SUBJECTS.length });
  };
  for (const { qualification, title, grade, points, slot } of pupil.slots) put(qualification, title, { grade, points, slots: SLOT_NAMES[slot] });
  for (const { qualification: text, title, grade } of pupil.notCounted) {
    const qualification = qualificationOf(text);
    const reading = qualification && catalogue.grade(qualification, grade);
    put(text, title, { grade, points: reading?.kind === 'result' ? reading.points / POINTS : null, slots: '' });
  }
  return results;
}

