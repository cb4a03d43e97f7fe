/** What the DfE publishes for Key Stage 4 Progress 8, as bundles called editions (rule Y-2). */

export type EditionStatus = 'provisional' | 'revised' | 'own';

/** One prior attainment group: its range of KS2 means in tenths, and the national averages in hundredths of a point. */
export interface GroupAverages {
  /** 1 (lowest) to 34. */
  readonly pag: number;
  /** Lowest and highest KS2 mean of the group, in tenths: 590 is 59.0. Both ends belong to the group. */
  readonly ks2From: number;
  readonly ks2To: number;
  /** Attainment 8 and its elements; English and maths as doubled. */
  readonly att8: number;
  readonly english: number;
  readonly maths: number;
  readonly ebacc: number;
  readonly open: number;
}

/** Average EBacc points of a group by subject area, in hundredths, not doubled; science is the mean of two. */
export interface PillarAverages {
  readonly pag: number;
  readonly science: number;
  readonly humanities: number;
  readonly languages: number;
}

/** Mean EBacc and open slots filled, in millionths of a slot, out of three. */
export interface SlotsFilled {
  readonly pag: number;
  readonly ebacc: number;
  readonly open: number;
}

/** The lowest pupil score that a school's adjusted mean takes, in thousandths; null where the group has none. */
export interface MinimumScore {
  readonly pag: number;
  readonly p8: number | null;
}

/** National standard deviations of pupils' scores: the only figures of an edition that are not whole numbers. */
export interface Sigma {
  readonly p8: number;
  readonly english: number;
  readonly maths: number;
  readonly ebacc: number;
  readonly open: number;
}
export interface PillarSigma {
  readonly science: number;
  readonly humanities: number;
  readonly languages: number;
}

/** The parts of an edition that may be missing. */
export const EDITION_PARTS = ['averages', 'pillarAverages', 'slotsFilled', 'minimumScores', 'sigma', 'pillarSigma'] as const;
export type EditionPart = (typeof EDITION_PARTS)[number];

/**
 * A bundle of national figures that belong together. A part that is missing is undefined and is
 * never borrowed from another edition (rule Y-2): what depends on it is null, with that reason.
 */
export interface Edition {
  /** "2023 provisional". */
  readonly name: string;
  /** The exam summer: 2023 is 2022/23. */
  readonly year: number;
  readonly status: EditionStatus;
  /** Who says so, in one line that may stand beside a figure. */
  readonly source: string;
  /** Set where the edition's label or a figure was inferred rather than read. */
  readonly caution?: string;
  readonly averages?: readonly GroupAverages[];
  readonly pillarAverages?: readonly PillarAverages[];
  readonly slotsFilled?: readonly SlotsFilled[];
  readonly minimumScores?: readonly MinimumScore[];
  readonly sigma?: Sigma;
  readonly pillarSigma?: PillarSigma;
}
