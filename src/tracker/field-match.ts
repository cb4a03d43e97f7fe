import type { TrackerCell } from './cell';
import { fieldFit } from './field-fit';
import { FIELD_HEADINGS, type FieldHeading } from './field-headings';
import { plainWords } from './heading-words';
import type { Field } from './types';

/** A field that a column may be, and how sure that is from heading and values together. */
export interface FieldMatch { readonly field: Field; readonly confidence: number }

const exactHeadings = new Map<FieldHeading, ReadonlySet<string>>(FIELD_HEADINGS.map((each) => [each, new Set(each.exact.split('|'))]));

/** How well a heading names each field, 0 to 1; only fields that it names at all. */
export function headingMatches(heading: string): readonly FieldMatch[] {
  const words = plainWords(heading);
  if (words === '') return [];
  return FIELD_HEADINGS.flatMap((each) => {
    const { field, like, unlike, weight = 1 } = each;
    if (exactHeadings.get(each)!.has(words)) return [{ field, confidence: weight }];
    return like?.test(words) && !unlike?.test(words) ? [{ field, confidence: 0.95 * weight }] : [];
  });
}

/** Whether a heading names any field, for finding the header row. */
export const namesField = (heading: string): number => Math.max(0, ...headingMatches(heading).map(({ confidence }) => confidence));

/** Heading and values weighed: an exact heading needs only half of the values to fit, an unusual one nearly all. */
export function confidenceOf(heading: number, fit: number | null): number {
  if (fit === null) return round(heading * 0.9);
  if (heading >= 0.85) return fit >= 0.95 ? round(heading * 0.99) : fit >= 0.5 ? round(heading * (0.82 + 0.17 * fit)) : round(heading * 0.4 * (0.5 + fit));
  return fit >= 0.95 ? round(heading) : round(heading * fit * 0.9);
}

const round = (confidence: number) => Math.round(Math.min(confidence, 1) * 100) / 100;

/**
 * What a column may be, surest first.
 * @param headings the heading alone and, where there is one, together with the heading above it ("KS2 Reading")
 */
export function fieldMatches(headings: readonly string[], cells: readonly TrackerCell[]): readonly FieldMatch[] {
  const best = new Map<Field, number>();
  for (const heading of headings) {
    for (const { field, confidence } of headingMatches(heading)) {
      const sure = confidenceOf(confidence, fieldFit(field, cells, heading));
      if (sure > (best.get(field) ?? 0)) best.set(field, sure);
    }
  }
  for (const { field, confidence } of valueMatches(cells)) {
    if (confidence > (best.get(field) ?? 0)) best.set(field, confidence);
  }
  return [...best].map(([field, confidence]) => ({ field, confidence })).sort((a, b) => b.confidence - a.confidence);
}

/** A column of UPNs or qualification numbers is known whatever its heading says. */
function valueMatches(cells: readonly TrackerCell[]): readonly FieldMatch[] {
  return (['pupil', 'qualification'] as const).flatMap((field) => {
    const fit = fieldFit(field, cells, '');
    const shapes = cells.filter(({ kind }) => kind === 'text' || kind === 'number');
    const sure = shapes.filter(({ text }) => (field === 'pupil' ? /^[A-Z]\d{11}[0-9A-Z]$/i : /^\d{3}\/\d{4}\/[\dX]$|^\d{7}[\dX]$/i).test(text)).length;
    return fit !== null && shapes.length >= 3 && sure / shapes.length >= 0.9 ? [{ field, confidence: 0.95 }] : [];
  });
}
