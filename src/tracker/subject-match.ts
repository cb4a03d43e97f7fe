import type { Found, Qualification } from '../qualification/types';
import type { TrackerCell } from './cell';
import type { Finder } from './finder';
import { fineGrade, looksLikeGrade } from './grade-shape';
import { writtenWords } from './heading-words';
import { titleOfCode } from './subject-codes';

/** What a subject label can stand for, with the share of its grades that read on that scale. */
export interface SubjectMatch {
  readonly subject: string;
  /** Empty where the catalogue does not know the label, or knows several that differ. */
  readonly qualifications: readonly string[];
  readonly candidates: readonly Qualification[];
  readonly confidence: number;
}

/** The texts under which a label is looked for: as it stands, and without what headings add to a subject's name. */
function spellings(label: string): string[] {
  const bare = label.replace(/\(\s*9\s*[-–]\s*1\s*\)|\b9\s*[-–]\s*1\b|\bgrades?\b|\by(?:ea)?r? ?1[01]\b/gi, ' ').replace(/\s+/g, ' ').trim();
  const qn = /\b\d{3}\/\d{4}\/[\dX]\b|\b\d{7}[\dX]\b/i.exec(label)?.[0];
  const words = writtenWords(bare).join(' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return [...new Set([label, ...(qn ? [qn] : []), bare, words, ...(/^(?:gcse|btec|as)\b/i.test(words) ? [] : [`GCSE ${words}`])])].filter(Boolean);
}

/** Looks a subject label up; the first spelling that is found, else the first that is ambiguous, else what a short code stands for. */
export function findSubject(label: string, finder: Finder): Found {
  const answers = spellings(label).map((text) => finder.find(text));
  const known = answers.find(({ kind }) => kind === 'found') ?? answers.find(({ kind }) => kind === 'ambiguous');
  const title = known ? null : titleOfCode(label);
  return known ?? (title === null ? answers[0]! : finder.find(title));
}

/** The share of filled cells that are grades of the qualification, fine grades such as 8+ among them; null where there are none. */
export function gradeFit(qualification: Qualification, cells: readonly TrackerCell[], finder: Finder): number | null {
  const said = cells.filter(({ kind }) => kind !== 'blank' && kind !== 'error' && kind !== 'uncalculated');
  if (said.length === 0) return null;
  // Dates and times where a combined science grade belongs are errors, but no reason to doubt the column.
  const fits = said.filter((cell) => cell.kind === 'date' || cell.kind === 'time'
    ? qualification.slots === 2
    : finder.grade(qualification, fineGrade(cell.text) ?? cell.text).kind !== 'unknown');
  return fits.length / said.length;
}

/** Whether a column's values look like grades of some kind, whatever its heading. */
export function looksGraded(cells: readonly TrackerCell[]): boolean {
  const said = cells.filter(({ kind }) => kind !== 'blank' && kind !== 'error' && kind !== 'uncalculated');
  const grades = said.filter(({ kind, text }) => (kind === 'text' || kind === 'number') && looksLikeGrade(text));
  return said.length > 0 && grades.length >= said.length * 0.8 && new Set(grades.map(({ text }) => text)).size > 1;
}

/**
 * What a column headed with a subject stands for.
 * @param cells the column's data cells
 */
export function matchSubject(label: string, cells: readonly TrackerCell[], finder: Finder): SubjectMatch {
  const found = findSubject(label, finder);
  const match = (qualifications: readonly Qualification[], candidates: readonly Qualification[], confidence: number): SubjectMatch =>
    ({ subject: label, qualifications: qualifications.map((each) => finder.nameOf(each)), candidates, confidence });
  if (found.kind === 'unknown') return match([], found.suggestions, 0.5);
  if (found.kind === 'ambiguous') {
    const only = byValues(found.candidates, cells, finder);
    return only ? match([only], found.candidates, CHOSEN_BY_VALUES) : match([], found.candidates, 0.6);
  }
  const fit = gradeFit(found.qualification, cells, finder);
  const most = spellings(label).some((text) => finder.find(text).kind === 'found') ? 1 : BY_CODE;
  return match([found.qualification], [found.qualification], Math.min(most, sure(fit)));
}

/** A short code is a proposal; a label of several meanings is settled where only one has such grades ("Science" and 5-4). */
const BY_CODE = 0.8;
const CHOSEN_BY_VALUES = 0.9;

function byValues(candidates: readonly Qualification[], cells: readonly TrackerCell[], finder: Finder): Qualification | null {
  const fits = candidates.map((candidate) => ({ candidate, fit: gradeFit(candidate, cells, finder) ?? 0 }));
  const fitting = fits.filter(({ fit }) => fit >= 0.9);
  return fitting.length === 1 && fits.every(({ candidate, fit }) => candidate === fitting[0]!.candidate || fit < 0.5) ? fitting[0]!.candidate : null;
}

/** A known label is sure while half of its values are grades; a column of marks is not. */
const sure = (fit: number | null): number =>
  (fit === null ? 0.9 : fit >= 0.95 ? 0.98 : fit >= 0.5 ? Math.round((0.85 + 0.12 * fit) * 100) / 100 : 0.4);
