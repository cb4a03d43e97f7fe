import type { Catalogue } from '../../src/qualification/types';
import type { GradeStatus, GradeValue, ScaleInventory } from '../../src/tracker/grade-inventory';
import type { GradeMapping } from '../../src/tracker/types';
import { UNCLASSIFIED, NOT_AN_ENTRY } from '../../src/tracker/grade-choice';

/** What a value counts as, in the words of the step. */
export const STATUS_WORDS: Readonly<Record<GradeStatus, string>> = {
  recognised: 'recognised', mapped: 'mapped', unclassified: 'Unclassified', 'not an entry': 'not an entry', absent: 'absent, no entry',
  pending: 'no result yet', 'not understood': 'not understood',
};

/** Whether the user has said what the value is, so that it can be taken back. */
export const isChosen = ({ status }: GradeValue): boolean => status === 'mapped' || status === 'unclassified' || status === 'not an entry';

/** How many cells of the tracker are not understood. */
export const unreadCells = (scales: readonly ScaleInventory[]): number =>
  scales.flatMap(({ values }) => values).filter(({ status }) => status === 'not understood').reduce((sum, { count }) => sum + count, 0);

/**
 * What the user says a value is.
 * @param subject "" for every subject
 * @param grade a DfE grade, "Unclassified" or "not an entry"; null takes the choice back
 */
export function withGrade(grades: readonly GradeMapping[], subject: string, value: string, grade: string | null): GradeMapping[] {
  const others = grades.filter((each) => each.value !== value || (each.subject !== subject && grade !== null));
  return grade === null ? others : [...others, { subject, value, grade }];
}

/** What a value can be besides a grade. */
export const OTHER_CHOICES: readonly (readonly [grade: string, label: string])[] = [
  [UNCLASSIFIED, 'Unclassified: an entry with no points'],
  [NOT_AN_ENTRY, 'Not an entry'],
];

/** The grades of a scale, best first, as people write them (combined science as 5-4), with U at the end. */
export function gradeNames(scale: string, catalogue: Catalogue): readonly string[] {
  const points = catalogue.qualifications.find((qualification) => qualification.scale === scale)?.points;
  if (!points) return [];
  const names = Object.entries(points).sort(([, a], [, b]) => b - a).map(([grade]) => (/^[1-9][1-9]$/.test(grade) ? `${grade[0]}-${grade[1]}` : grade));
  return [...names.filter((grade) => grade !== 'U'), 'U'];
}

/** A label for people: the qualification's name where the label is its number. */
function nameFor(subject: string, catalogue: Catalogue): string {
  const found = /\d{3}/.test(subject) ? catalogue.find(subject) : null;
  return found?.kind === 'found' ? found.qualification.name : subject;
}

/** A scale as a heading: its subjects where they are few, for "L1/L2 *2 D2 M2" says little to anybody. */
export const scaleTitle = ({ scale, subjects }: ScaleInventory, catalogue: Catalogue): string =>
  scale === '' ? 'Subjects not mapped yet' : subjects.length <= 2 ? subjects.map((subject) => nameFor(subject, catalogue)).join(', ') : `${scale[0]!.toUpperCase()}${scale.slice(1)}: ${subjects.length} subjects`;
