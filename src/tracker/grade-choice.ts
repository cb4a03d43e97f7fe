import type { TrackerCell } from './cell';
import type { GradeMapping } from './types';

/** What a mapping's grade may be besides a DfE grade. */
export const UNCLASSIFIED = 'Unclassified';
export const NOT_AN_ENTRY = 'not an entry';

/**
 * A range of marks as a mapping's value: "60 to 69" or "60-69", both ends in it; null where the value is no range.
 * "4-5" is none: it is how a combined science grade may be written.
 */
export function markRange(value: string): readonly [number, number] | null {
  const range = /^\s*(\d+(?:\.\d+)?)\s*%?\s*(?:to|\.\.+|–|-)\s*(\d+(?:\.\d+)?)\s*%?\s*$/i.exec(value);
  const hyphen = range && /[–-]/.test(value) && Number(range[2]) < 10;
  return range && !hyphen && Number(range[1]) < Number(range[2]) ? [Number(range[1]), Number(range[2])] : null;
}

/** What the school says that a cell's grade is; null where it has said nothing. */
export type GradeChoice = (subject: string, cell: TrackerCell) => string | null;

interface Choices { readonly exact: Map<string, string>; readonly anyCase: Map<string, string>; readonly ranges: { readonly from: number; readonly to: number; readonly grade: string }[] }

/**
 * Grade mappings made quick to ask. A subject's own mapping goes before one for every subject; a value as it
 * stands before the same in another case, and before a range of marks.
 */
export function gradeChoices(mappings: readonly GradeMapping[]): GradeChoice {
  const bySubject = new Map<string, Choices>();
  for (const { subject, value, grade } of mappings) {
    const key = subject.trim().toLowerCase();
    const choices: Choices = bySubject.get(key) ?? { exact: new Map(), anyCase: new Map(), ranges: [] };
    bySubject.set(key, choices);
    choices.exact.set(value.trim(), grade);
    choices.anyCase.set(value.trim().toLowerCase(), grade);
    const range = markRange(value);
    if (range) choices.ranges.push({ from: range[0], to: range[1], grade });
  }
  const ask = (choices: Choices | undefined, cell: TrackerCell): string | null => {
    if (!choices) return null;
    const said = choices.exact.get(cell.text) ?? choices.anyCase.get(cell.text.toLowerCase());
    if (said !== undefined) return said;
    const marks = cell.kind === 'number' ? cell.number : NaN;
    return choices.ranges.find(({ from, to }) => marks >= from && marks <= to)?.grade ?? null;
  };
  return (subject, cell) => ask(bySubject.get(subject.trim().toLowerCase()), cell) ?? ask(bySubject.get(''), cell);
}
