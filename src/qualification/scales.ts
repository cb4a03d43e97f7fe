/** Grade scales: what they are called and how a grade is written on each (rules Q-2, Q-3). */
import { COMBINED_SCIENCE } from './catalogue-data';
import type { Kind, Qualification } from './types';

/** How grades of a scale are read. */
export type ScaleShape = 'number' | 'pair' | 'levels' | 'words' | 'letters' | 'none';

/** Told from the grades themselves, so that a scale that a school adds is read like the DfE's. */
export function shapeOf(points: Readonly<Record<string, number>>): ScaleShape {
  const grades = Object.keys(points);
  const all = (pattern: RegExp): boolean => grades.every((grade) => pattern.test(grade));
  if (grades.length === 0) return 'none';
  if (all(/^[1-9]$/)) return 'number';
  if (all(/^[1-9][1-9]$/)) return 'pair';
  if (all(/^(?:\*|D\*?|M|P|AC|C)[12]$/)) return 'levels';
  if (all(/^(?:\*|D\*?|M|P|AC|C)$/) && grades.some((grade) => /^[MP]$|^AC$/.test(grade))) return 'words';
  return 'letters';
}

/** Two qualifications whose scale has one name score the same points for the same grades. */
export function scaleName(points: Readonly<Record<string, number>>, kind: Kind, level: Qualification['level'], musicGrade?: number): string {
  const shape = shapeOf(points);
  if (shape === 'none') return '';
  if (shape === 'pair') return COMBINED_SCIENCE;
  // Object keys that are whole numbers come in ascending order, whatever order they were written in.
  const grades = Object.entries(points).sort((a, b) => b[1] - a[1]).map(([grade]) => grade);
  if (shape === 'number') return 'GCSE 9-1';
  if (kind === 'AS' || kind === 'FSMQ' || kind === 'GCSE') return `${kind} ${grades[0]}-${grades.at(-1)}`;
  return `${musicGrade ? `Music grade ${musicGrade}` : shape === 'levels' ? 'L1/L2' : `Level ${level}`} ${grades.join(' ')}`;
}
