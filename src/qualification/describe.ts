/** What a qualification is, read from its title as the DfE's lists print it (rule Q-1). */
import type { Kind, Qualification } from './types';

/** @param technical whether the list calls it a technical award */
export function kindOf(title: string, technical: boolean): Kind {
  if (/free.standing math/i.test(title)) return 'FSMQ';
  if (/advanced subsidiary/i.test(title)) return 'AS';
  if (/\bGCSE\b/.test(title)) return 'GCSE';
  if (!technical && musicGrade(title) !== undefined && /music|rock and pop/i.test(title)) return 'graded music';
  return technical ? 'technical award' : 'other';
}

/** Grade 6, 7 or 8 of a graded examination. */
export function musicGrade(title: string): 6 | 7 | 8 | undefined {
  const match = /\bgrade ([678])\b/i.exec(title);
  return match ? (Number(match[1]) as 6 | 7 | 8) : undefined;
}

export function levelOf(title: string, kind: Kind): Qualification['level'] {
  if (kind === 'AS') return '3';
  if (kind === 'GCSE' || /level 1\s*[/-]\s*(?:level )?2/i.test(title)) return '1/2';
  return (/level ([123])/i.exec(title)?.[1] ?? '') as Qualification['level'];
}

/** The words after "in" or, for a free-standing qualification, after its kind: "French", "Geography A", "Additional Maths". */
export function subjectOf(title: string): string {
  const free = /mathematics qualification\s*(?::|in\s)\s*(.+)$/i.exec(title);
  const at = title.search(/\sin\s/i);
  return (free?.[1] ?? (at < 0 ? title : title.slice(at + 4))).trim();
}

/** "Pearson BTEC Level 1/Level 2 Tech Award": what stands before the subject. Qualifications of one family are graded alike. */
export const familyOf = (title: string): string => title.split(/\s+in\s/i)[0]!.trim();

/** The everyday name: "GCSE French", "AS French", "FSMQ Additional Maths", "BTEC Tech Award Enterprise". */
export function nameOf(title: string, kind: Kind): string {
  const subject = subjectOf(title);
  if (kind === 'GCSE' || kind === 'AS' || kind === 'FSMQ') return `${kind} ${subject}`;
  if (kind === 'graded music') return title;
  return `${familyOf(title)} ${subject}`
    .replace(/^Pearson (?=BTEC)/, '').replace(/^OCR (?=.*Cambridge National)/, '')
    .replace(/Level 1\s*\/\s*(?:Level )?2 /, '').replace('Cambridge National Certificate', 'Cambridge National');
}
