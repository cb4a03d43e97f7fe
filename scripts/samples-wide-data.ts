/** What stands in the wide sample: pupils, KS2 and three assessments, as a school would have typed them. */
import { gradeAt, levelOf, subjectsOf, SUBJECTS, type SampleSubject } from './samples-grades';
import { samplePupils, scaledScore, type SamplePupil } from './samples-pupils';
import type { Chance } from './samples-random';

export const ASSESSMENTS = ['Mock 1', 'Mock 2', 'Target'] as const;
export type SampleAssessment = (typeof ASSESSMENTS)[number];

export interface WideRow {
  readonly pupil: SamplePupil;
  /** Scaled scores, N for too few marks, or null where the school has none. */
  readonly reading: number | 'N' | null;
  readonly maths: number | 'N' | null;
  readonly grades: Readonly<Record<SampleAssessment, ReadonlyMap<SampleSubject, string | number>>>;
}

const FORMS = ['11A', '11B', '11C', '11D', '11E', '11F'] as const;
const PUPILS = 180;
/** How much better or worse than in the end pupils do at each point. */
const SHIFT: Readonly<Record<SampleAssessment, number>> = { 'Mock 1': -0.55, 'Mock 2': -0.05, Target: 0.5 };

export function wideRows(chance: Chance): WideRow[] {
  const pupils = samplePupils(chance, PUPILS, FORMS, 2018, 2011);
  const withoutKs2 = new Set(chance.shuffled(pupils.filter(({ joined }) => joined !== null)).slice(0, 5));
  const withoutLiterature = pupils.find(({ sen, ability }) => sen === 'E' && ability < 0) ?? pupils[0]!;
  return pupils.map((pupil) => {
    const score = (mean: number) => (withoutKs2.has(pupil) ? null : pupil.ability < -2.6 && chance.happens(0.6) ? 'N' as const : scaledScore(chance, pupil.ability, mean));
    const [reading, maths] = [score(104.6), score(104.2)];
    const taken = [...subjectsOf(pupil, chance)].filter((subject) => pupil !== withoutLiterature || subject !== 'English Literature');
    const own = new Map(taken.map((subject) => [subject, chance.normal() * 0.75]));
    const at = (assessment: SampleAssessment) => new Map(SUBJECTS.filter((subject) => own.has(subject)).map((subject) => {
      const noise = assessment === 'Target' ? 0 : chance.normal() * 0.45;
      const level = levelOf(pupil, subject, SHIFT[assessment] + own.get(subject)! + noise);
      return [subject, typed(subject, gradeAt(subject, assessment === 'Target' ? Math.max(level, 1) : level), assessment, chance)] as const;
    }));
    return { pupil, reading, maths, grades: { 'Mock 1': at('Mock 1'), 'Mock 2': at('Mock 2'), Target: at('Target') } };
  });
}

/** How teachers write a grade: a department types text, another puts signs after the first mock, a third never uses a hyphen. */
function typed(subject: SampleSubject, grade: string, assessment: SampleAssessment, chance: Chance): string | number {
  if (subject === 'Combined Science') return chance.weighted(pairSpellings(grade, assessment));
  if (subject === 'BTEC Sport') return assessment === 'Target' ? grade : chance.pick(AWARDS[grade] ?? [grade]);
  if (grade === 'U') return assessment === 'Mock 1' && chance.happens(0.3) ? 'X' : chance.happens(0.2) ? 'u' : 'U';
  if (assessment === 'Mock 1' && (subject === 'English Language' || subject === 'History')) return grade + chance.pick(['+', '=', '-', '', '', '']);
  return subject === 'French' || subject === 'Spanish' ? grade : Number(grade);
}

function pairSpellings(grade: string, assessment: SampleAssessment): readonly (readonly [string | number, number])[] {
  if (grade === 'U' || assessment === 'Target') return [[grade, 1]];
  const digits = grade.replace('-', '');
  return [[grade, 6], [Number(digits), 3], [`${digits[0]}/${digits[1]}`, 1], [`${digits[0]}:${digits[1]}`, 1], [`${digits[0]} ${digits[1]}`, 1]];
}

const AWARDS: Readonly<Record<string, readonly string[]>> = {
  '*2': ['L2D*', '*2', 'Level 2 Distinction*'], D2: ['D2', 'L2D', 'Level 2 Distinction'], M2: ['M2', 'L2M', 'Level 2 Merit'], P2: ['P2', 'L2P', 'Level 2 Pass'],
  D1: ['D1', 'L1D'], M1: ['M1', 'L1M'], P1: ['P1', 'L1P', 'Level 1 Pass'],
};
