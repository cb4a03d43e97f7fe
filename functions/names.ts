/** The names of all functions behind the namespace. A released name never changes and never goes. */
export const FUNCTION_NAMES = [
  'KS4_ATT8', 'KS4_P8', 'KS4_BASELINE', 'KS4_PAG', 'KS4_ESTIMATE', 'KS4_EBACCAPS', 'KS4_EBACC', 'KS4_ENGMATHS', 'KS4_POINTS', 'KS4_SLOTS',
  'KS4_EXPLAIN', 'KS4_HEADLINES', 'KS4_P8INTERVAL', 'KS4_P8BAND', 'KS1_APS', 'KS2_PAG', 'KS2_PROGRESS', 'KS2_STANDARD', 'TRUST_MEAN',
] as const;

export type FunctionName = (typeof FUNCTION_NAMES)[number];
