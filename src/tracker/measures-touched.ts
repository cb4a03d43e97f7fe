import type { EbaccSubject, Qualification } from '../qualification/types';

const EBACC = 'EBacc';
const EN_MA = 'English and maths';
const ALL = ['Attainment 8', 'Progress 8'];

/** The measures that a grade of the qualification goes into. */
export function measuresOf(qualification: Qualification | null): readonly string[] {
  if (!qualification) return [...ALL, EN_MA, EBACC];
  const subject: EbaccSubject = qualification.ebacc;
  if (subject === 'maths' || subject === 'English language' || subject === 'English literature') return [...ALL, EN_MA, EBACC];
  return subject === 'none' ? ALL : [...ALL, EBACC];
}
