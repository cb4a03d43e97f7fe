/** Grades that a pupil of some ability would get, and the subjects that such a pupil takes. */
import type { SamplePupil } from './samples-pupils';
import type { Chance } from './samples-random';

/** A subject of the sample school with the heading it has in the tracker. */
export const SUBJECTS = [
  'English Language', 'English Literature', 'Maths', 'Combined Science', 'Biology', 'Chemistry', 'Physics', 'History', 'Geography', 'French', 'Spanish', 'Computer Science',
  'Art & Design', 'BTEC Sport',
] as const;
export type SampleSubject = (typeof SUBJECTS)[number];

/** How far the subject lies from the pupil's usual grade. */
const OFFSET: Readonly<Record<SampleSubject, number>> = {
  'English Language': 0.1, 'English Literature': 0.15, Maths: -0.05, 'Combined Science': -0.25, Biology: 0.1, Chemistry: 0.05, Physics: 0.05, History: -0.1, Geography: 0, French: -0.25, Spanish: 0,
  'Computer Science': -0.2, 'Art & Design': 0.45, 'BTEC Sport': 0.2,
};
/** Grades of the BTEC award by the GCSE grade that is nearest. */
const BTEC = ['U', 'P1', 'M1', 'D1', 'P2', 'P2', 'M2', 'D2', '*2', '*2'] as const;

/** Which subjects a pupil takes: the core, sciences by pathway, a humanity, often a language, and what is left. */
export function subjectsOf(pupil: SamplePupil, chance: Chance): ReadonlySet<SampleSubject> {
  const triple = pupil.ability > 0.55 && chance.happens(0.85);
  const taken = new Set<SampleSubject>(['English Language', 'English Literature', 'Maths', ...(triple ? ['Biology', 'Chemistry', 'Physics'] as const : ['Combined Science'] as const)]);
  const options = triple ? 3 : 4;
  taken.add(chance.happens(0.52) ? 'History' : 'Geography');
  const language = pupil.ability > -0.9 && chance.happens(0.44 + 0.1 * pupil.ability);
  if (language) taken.add(chance.happens(0.55) ? 'French' : 'Spanish');
  const core = triple ? 6 : 4;
  for (const subject of chance.shuffled<SampleSubject>(['Computer Science', 'Art & Design', 'BTEC Sport', 'History', 'Geography', 'Art & Design', 'BTEC Sport'])) {
    if (taken.size >= core + options - (pupil.sen === 'E' ? 2 : 0)) break;
    taken.add(subject);
  }
  return taken;
}

/** A pupil's level at one assessment, on the scale of GCSE grades but between them too. */
export const levelOf = (pupil: SamplePupil, subject: SampleSubject, shift: number): number => 4.79 + 1.62 * pupil.ability + OFFSET[subject] + shift;

const whole = (level: number, most = 9): number => Math.max(0, Math.min(most, Math.round(level)));

/** The grade in the exam boards' own spelling: 9 to 1 and U, 9-9 to 1-1, *2 to P1. */
export function gradeAt(subject: SampleSubject, level: number): string {
  if (subject === 'BTEC Sport') return BTEC[whole(level)]!;
  if (subject !== 'Combined Science') return whole(level) === 0 ? 'U' : String(whole(level));
  const halves = Math.max(1, Math.min(18, Math.round(level * 2)));
  return halves === 1 ? 'U' : `${Math.ceil(halves / 2)}-${Math.floor(halves / 2)}`;
}
