import { isAssessmentLabel, splitHeading } from './assessment';
import type { TrackerCell } from './cell';
import type { Finder } from './finder';
import type { ColumnHeading } from './header';
import { plainWords } from './heading-words';
import { isNotGrades, isOwnFigure } from './own-columns';
import { findSubject, looksGraded, matchSubject, type SubjectMatch } from './subject-match';

/** A column that holds a subject's grades, as far as heading and values tell. */
export interface SubjectColumn extends SubjectMatch {
  readonly column: number;
  /** The assessment point, "" where headings name none. */
  readonly assessment: string;
}

interface Labelled { readonly heading: ColumnHeading; readonly subject: string; readonly assessment: string; readonly known: boolean }

/**
 * The columns of grades of a wide tracker.
 * @param headings those not yet taken by anything else
 * @param cellsOf a column's data cells
 */
export function findSubjectColumns(headings: readonly ColumnHeading[], cellsOf: (column: number) => readonly TrackerCell[], finder: Finder): readonly SubjectColumn[] {
  const labelled = headings.flatMap((heading) => labelOf(heading, finder) ?? []);
  const known = labelled.filter((each) => each.known);
  const taken = new Set(known.map(({ heading }) => heading.column));
  // A heading that nobody knows is a subject where grades stand in it and subjects beside it.
  const unknown = labelled.filter((each) => !each.known && looksGraded(cellsOf(each.heading.column))
    && (besides(each.heading.column, taken, labelled) || sharesAbove(each, known)));
  const all = [...known, ...unknown].sort((a, b) => a.heading.column - b.heading.column);
  const assessments = assessmentNames(all);
  return alike(all.map((each) => {
    const match = matchSubject(each.subject, cellsOf(each.heading.column), finder);
    return { ...match, column: each.heading.column, assessment: assessments(each) };
  }));
}

/** One label stands for one qualification in every assessment: what the fullest column settles holds for the others. */
function alike(columns: readonly SubjectColumn[]): readonly SubjectColumn[] {
  return columns.map((column) => {
    if (column.qualifications.length > 0) return column;
    const settled = columns.find((each) => each.qualifications.length > 0 && plainWords(each.subject) === plainWords(column.subject));
    return settled ? { ...column, qualifications: settled.qualifications, candidates: settled.candidates, confidence: settled.confidence } : column;
  });
}

function labelOf(heading: ColumnHeading, finder: Finder): Labelled | null {
  const { heading: own, above } = heading;
  if (own === '') return null;
  const found = finder.find(own).kind === 'found';
  if (!found && (isOwnFigure(own) || isNotGrades(own))) return null;
  if (above !== '' && isAssessmentLabel(own) && knows(above, finder)) return { heading, subject: above, assessment: own, known: true };
  if (found || knows(own, finder)) return { heading, subject: own, assessment: above, known: true };
  const parts = splitHeading(own);
  if (parts && knows(parts.subject, finder)) return { heading, ...parts, known: true };
  return isAssessmentLabel(own) ? null : { heading, subject: parts?.subject ?? own, assessment: parts?.assessment ?? above, known: false };
}

const knows = (label: string, finder: Finder): boolean => /\p{L}{2}/u.test(label) && findSubject(label, finder).kind !== 'unknown';

/** Whether a known subject stands next to a column, or next to it but for other unknown headings. */
function besides(column: number, taken: ReadonlySet<number>, labelled: readonly Labelled[]): boolean {
  const labels = new Set(labelled.map(({ heading }) => heading.column));
  return [-1, 1].some((step) => {
    let at = column + step;
    while (labels.has(at) && !taken.has(at)) at += step;
    return taken.has(at);
  });
}

const sharesAbove = (each: Labelled, known: readonly Labelled[]): boolean =>
  isAssessmentLabel(each.heading.above) && known.some(({ heading }) => heading.above === each.heading.above);

/** Where some grades have no assessment's name beside others that have. */
export const UNNAMED = 'Grades';

/**
 * Labels are assessment points where they say so or where one subject stands under several of them; a label such as
 * "Core" over some subjects and "Options" over others is none.
 */
function assessmentNames(all: readonly Labelled[]): (each: Labelled) => string {
  const bySubject = new Map<string, Set<string>>();
  for (const { subject, assessment } of all) {
    const key = plainWords(subject);
    bySubject.set(key, (bySubject.get(key) ?? new Set()).add(plainWords(assessment)));
  }
  const compared = new Set([...bySubject.values()].filter((labels) => labels.size > 1).flatMap((labels) => [...labels]));
  const first = new Map<string, string>();
  const names = all.map(({ assessment }) => {
    const key = plainWords(assessment);
    if (key === '' || (!isAssessmentLabel(assessment) && !compared.has(key))) return '';
    return first.get(key) ?? (first.set(key, assessment), assessment);
  });
  const named = names.some((name) => name !== '');
  const byColumn = new Map(all.map((each, index) => [each, names[index] === '' && named ? UNNAMED : names[index]!]));
  return (each) => byColumn.get(each) ?? '';
}
