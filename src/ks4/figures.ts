/**
 * What the kernel finds for each pupil, as columns (index = pupil), exact.
 * Points are whole hundredths. NONE stands for "has none" in every integer column.
 */
export const NONE = -2147483648;

export interface Ks4Figures {
  readonly pupils: number;
  /** Attainment 8 and its elements, hundredths; English and maths as doubled. */
  readonly att8: Int32Array;
  readonly att8English: Int32Array;
  readonly att8Maths: Int32Array;
  readonly att8Ebacc: Int32Array;
  readonly att8Open: Int32Array;
  readonly ebaccSlots: Uint8Array;
  readonly openSlots: Uint8Array;
  /** KS2 mean in tenths, the prior attainment group (0 none) and the estimate in hundredths. */
  readonly ks2: Int32Array;
  readonly pag: Uint8Array;
  readonly estimate: Int32Array;
  /** Progress 8 in thousandths, before and after the floor (P8-3, P8-4). */
  readonly p8: Int32Array;
  readonly p8Adjusted: Int32Array;
  /** Element less its estimate, hundredths, not yet divided by 2, 2, 3 and 3 (P8-3). */
  readonly gapEnglish: Int32Array;
  readonly gapMaths: Int32Array;
  readonly gapEbacc: Int32Array;
  readonly gapOpen: Int32Array;
  /** EBacc: the six slots' points together, hundredths, not yet divided by 6 (EB-2). */
  readonly ebaccPoints: Int32Array;
  /** Value added by pillar less the group's average; science in two-hundredths, the others hundredths (EB-5). */
  readonly vaScience: Int32Array;
  readonly vaHumanities: Int32Array;
  readonly vaLanguages: Int32Array;
  /** Entries after discounting, all and GCSE (EB-6). */
  readonly entries: Uint8Array;
  readonly gcseEntries: Uint8Array;
  /** Yes-or-no figures, one bit each: see FLAG. */
  readonly flags: Uint32Array;
  /** EBacc thresholds by pillar, one bit each: see PILLAR_FLAG. */
  readonly pillars: Uint32Array;
}

const bits = [
  'ebaccEntered', 'ebacc5', 'ebacc4', 'enMa7', 'enMa5', 'enMa4', 'english7', 'english5', 'english4', 'maths7', 'maths5', 'maths4',
  'tripleScience', 'language', 'multiLanguage', 'fiveGcse4', 'anyQualification',
  'englishEntry', 'mathsEntry', 'scienceEntry', 'humanitiesEntry', 'languagesEntry',
] as const;
/** Yes-or-no figures of a pupil; `english5` is a 5 in either English (EB-4), `englishEntry` the EBacc pillar (EB-1). */
export const FLAG = Object.fromEntries(bits.map((name, bit) => [name, 1 << bit])) as Record<(typeof bits)[number], number>;

const pillarBits = ['english', 'maths', 'science', 'humanities', 'languages']
  .flatMap((pillar) => (['at5', 'at4', 'at1'] as const).map((at) => `${pillar}.${at}`));
/** Which bit of `pillars` says that the pupil reached the grade in the EBacc pillar: "science.at5" (EB-3). */
export const PILLAR_FLAG: Readonly<Record<string, number>> = Object.fromEntries(pillarBits.map((name, bit) => [name, 1 << bit]));
