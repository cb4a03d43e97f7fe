/** The catalogue as a file: compact JSON, made from the DfE's lists by `npm run catalogue`. */
import { EBACC_SUBJECTS, type Kind, type Qualification } from './types';

export const KINDS: readonly Kind[] = ['GCSE', 'AS', 'technical award', 'graded music', 'FSMQ', 'other'];
export const LEVELS: readonly Qualification['level'][] = ['', '1', '2', '1/2', '3'];

export interface CatalogueData {
  /** Where the data are from, for people. */
  readonly about: string;
  /** The years of the lists, which the qualifications' bits stand for. */
  readonly lists: readonly number[];
  /** Grade scales: canonical grades with their points in hundredths, best first. */
  readonly scales: readonly { readonly name: string; readonly points: Readonly<Record<string, number>> }[];
  readonly qualifications: readonly QualificationRow[];
}

/**
 * QN, title, everyday name, kind (index), level (index), scale (index, -1 where no points are held),
 * discount code, EBacc subject (index), lists (one bit a year).
 */
export type QualificationRow = readonly [string, string, string, number, number, number, string, number, number];

const NO_POINTS = { name: '', points: {} } as const;

export function decodeCatalogue(data: CatalogueData): Qualification[] {
  return data.qualifications.map(([qn, title, name, kind, level, scale, discountCode, ebacc, lists]) => {
    const { name: scaleName, points } = data.scales[scale] ?? NO_POINTS;
    return {
      qn, title, name, kind: KINDS[kind]!, level: LEVELS[level]!, scale: scaleName, slots: slotsOf(scaleName), discountCode,
      ebacc: EBACC_SUBJECTS[ebacc]!, points, lists: data.lists.filter((_, bit) => lists & (1 << bit)),
    };
  });
}

/** The inverse of decodeCatalogue, for the script that writes the file. */
export function encodeCatalogue(about: string, lists: readonly number[], qualifications: readonly Qualification[]): CatalogueData {
  const scales = [...new Map(qualifications.filter(({ scale }) => scale).map(({ scale, points }) => [scale, { name: scale, points }])).values()];
  const scaleAt = new Map(scales.map(({ name }, at) => [name, at]));
  return {
    about, lists, scales,
    qualifications: qualifications.map((q) => [
      q.qn, q.title, q.name, KINDS.indexOf(q.kind), LEVELS.indexOf(q.level), scaleAt.get(q.scale) ?? -1, q.discountCode,
      EBACC_SUBJECTS.indexOf(q.ebacc), lists.reduce((bits, year, bit) => (q.lists.includes(year) ? bits | (1 << bit) : bits), 0),
    ]),
  };
}

export const COMBINED_SCIENCE = 'combined science';

/** Combined science may fill two slots, everything else one (rule Q-1). */
export const slotsOf = (scale: string): 1 | 2 => (scale === COMBINED_SCIENCE ? 2 : 1);
