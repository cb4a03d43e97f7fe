/**
 * Points of KS2 outcomes for the Progress 8 baseline (rule P8-1), by the year of the pupil's KS2.
 * Source: document 002, Tables 2a (2016 to 2018), 2b (2019) and 3 (P scales), Table 2c (disregard codes);
 * code N: 79, from KS2 2017 on (002, "Pupils working below the level of the test" and its footnote 12).
 * The letters BLW, PKF, PKE, PKG are document 003's.
 * KS2 2022: document 004, Key Stage 2 point scores, which prints them for KS2 progress; no document that
 * we hold prints a baseline table for KS2 years after 2019.
 */
export interface Ks2PointsYear {
  /** The year of the KS2 assessment. */
  readonly ks2Year: number;
  readonly source: string;
  readonly caution?: string;
  /** Whole points by code, in capitals. */
  readonly points: Readonly<Record<string, number>>;
}

const pScales2017 = { P1I: 59, P1II: 59, P2I: 59, P2II: 59, P3I: 59, P3II: 59, P4: 61, P5: 63, P6: 65, P7: 67, P8: 69 };

export const KS2_POINTS: readonly Ks2PointsYear[] = [
  {
    ks2Year: 2016, source: '002, Tables 2a and 3',
    points: {
      BLW: 70, PKF: 73, PKE: 76, PKG: 79,
      P1I: 70, P1II: 70, P2I: 70, P2II: 70, P3I: 70, P3II: 70, P4: 70, P5: 70, P6: 70, P7: 70, P8: 70,
    },
  },
  { ks2Year: 2017, source: '002, Tables 2a and 3', points: { BLW: 71, PKF: 73, PKE: 76, PKG: 79, N: 79, ...pScales2017 } },
  { ks2Year: 2018, source: '002, Tables 2a and 3', points: { BLW: 71, PKF: 73, PKE: 76, PKG: 79, N: 79, ...pScales2017 } },
  {
    ks2Year: 2019, source: '002, Tables 2b and 3',
    points: {
      BLW: 62, PK1: 64, PK2: 67, PK3: 70, PK4: 73, PK5: 76, PK6: 79, N: 79,
      P1I: 59, P1II: 59, P2I: 59, P2II: 59, P3I: 59, P3II: 59, P4: 61,
    },
  },
  {
    ks2Year: 2022, source: '004, Key Stage 2 point scores',
    caution: 'The points are those of KS2 progress; no baseline table for KS2 2022 is held.',
    points: { EM: 60, PK1: 64, PK2: 67, PK3: 70, PK4: 73, PK5: 76, PK6: 79, N: 79 },
  },
];

/** Table 2c: these are no result. */
export const KS2_DISREGARD: Readonly<Record<string, string>> = {
  M: 'missing', A: 'absent', U: 'unable to access the test', J: 'just arrived',
  CA: 'ability affected', CN: 'ability not affected', HNM: 'has not met the standard',
  D: 'disapplied', F: 'takes the test in the future', P: 'took the test in the past',
  L: 'left', Z: 'ineligible', Q: 'maladministration', S: 'pending maladministration', X: 'lost',
};

/** Scaled scores of the tests, both ends included (002, Annex J). */
export const SCALED_SCORES = { from: 80, to: 120 } as const;

/** The KS2 year of a pupil who took neither more nor less time than usual: this many years before. */
export const YEARS_FROM_KS2_TO_KS4 = 5;
