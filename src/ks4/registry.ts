/**
 * Every Key Stage 4 measure of the product, once: its key in the answer, its name for people, the rules
 * it follows, where the documents define it, and who is in it. Reports, the pane and docs/measures.md
 * are made from this list, so none of them can drift from another.
 */
export type MeasureKind =
  /** A number of pupils. */ | 'count'
  /** Two decimals with a sign: Progress 8, value added. */ | 'progress'
  /** One decimal: Attainment 8 and its elements. */ | 'score'
  /** Two decimals: EBacc APS, counts per pupil. */ | 'average'
  /** A percentage of the cohort. */ | 'percent';

export interface Measure {
  /** Key in the school's and each group's answer; a dot goes one level down ("p8Elements.english"). */
  readonly key: string;
  readonly name: string;
  readonly kind: MeasureKind;
  readonly rules: readonly string[];
  /** Where document 002 (October 2023) defines it. */
  readonly source: string;
  /** Who is in the figure. */
  readonly inclusion: string;
  /** One of the tiles and lines that come first, in their order (workflow: summary tiles). */
  readonly headline?: boolean;
}

const COHORT = 'every pupil in the cohort';
const WITH_BASELINE = 'pupils in the cohort with a key stage 2 baseline';

export const KS4_MEASURES: readonly Measure[] = [
  { key: 'pupils', name: 'Pupils', kind: 'count', rules: ['S-1'], source: 'Annex L', inclusion: COHORT, headline: true },
  { key: 'p8Pupils', name: 'Pupils in Progress 8', kind: 'count', rules: ['P8-1', 'P8-5'], source: 'Measurement of Prior Attainment', inclusion: WITH_BASELINE, headline: true },
  { key: 'p8', name: 'Progress 8', kind: 'progress', rules: ['P8-3', 'P8-4', 'P8-5', 'P8-6'], source: 'Annex A, Annex B Table 9, Annex H, Annex J Table 39, Annex O', inclusion: WITH_BASELINE, headline: true },
  { key: 'att8', name: 'Attainment 8', kind: 'score', rules: ['A8-1', 'A8-2', 'A8-3', 'A8-4', 'A8-5'], source: 'Calculating Attainment 8 and Progress 8; Annex A', inclusion: COHORT, headline: true },
  { key: 'enMa5', name: 'English and maths at grade 5 or above', kind: 'percent', rules: ['EB-4'], source: 'Attainment in English and maths measures; Annex F', inclusion: COHORT, headline: true },
  { key: 'enMa4', name: 'English and maths at grade 4 or above', kind: 'percent', rules: ['EB-4'], source: 'Annex K', inclusion: COHORT, headline: true },
  { key: 'ebaccEntry', name: 'EBacc entry', kind: 'percent', rules: ['EB-1'], source: 'EBacc entry and attainment measures', inclusion: COHORT, headline: true },
  { key: 'ebaccAps', name: 'EBacc average point score', kind: 'average', rules: ['EB-2'], source: 'Annex C', inclusion: COHORT, headline: true },
  { key: 'p8Unadjusted', name: 'Progress 8 before the minimum scores', kind: 'progress', rules: ['P8-4'], source: 'Annex A Table 7', inclusion: WITH_BASELINE },
  { key: 'p8Elements.english', name: 'Progress 8: English', kind: 'progress', rules: ['P8-3'], source: 'Annex H Table 31, Annex J Table 39', inclusion: WITH_BASELINE },
  { key: 'p8Elements.maths', name: 'Progress 8: maths', kind: 'progress', rules: ['P8-3'], source: 'Annex H Table 31, Annex J Table 39', inclusion: WITH_BASELINE },
  { key: 'p8Elements.ebacc', name: 'Progress 8: EBacc', kind: 'progress', rules: ['P8-3'], source: 'Annex H Table 31, Annex J Table 39', inclusion: WITH_BASELINE },
  { key: 'p8Elements.open', name: 'Progress 8: open', kind: 'progress', rules: ['P8-3'], source: 'Annex H Table 31, Annex J Table 39', inclusion: WITH_BASELINE },
  { key: 'att8English', name: 'Attainment 8: English', kind: 'score', rules: ['A8-2'], source: 'English qualifications; Annex F', inclusion: COHORT },
  { key: 'att8Maths', name: 'Attainment 8: maths', kind: 'score', rules: ['A8-1'], source: 'Maths qualifications', inclusion: COHORT },
  { key: 'att8Ebacc', name: 'Attainment 8: EBacc', kind: 'score', rules: ['A8-3'], source: 'Qualifications in the EBacc subjects', inclusion: COHORT },
  { key: 'att8Open', name: 'Attainment 8: open', kind: 'score', rules: ['A8-4'], source: "Qualifications in the 'open' element", inclusion: COHORT },
  { key: 'ebacc5', name: 'EBacc at grade 5 or above', kind: 'percent', rules: ['EB-3'], source: 'Annex K', inclusion: COHORT },
  { key: 'ebacc4', name: 'EBacc at grade 4 or above', kind: 'percent', rules: ['EB-3'], source: 'Annex K', inclusion: COHORT },
  ...([['english', 'English'], ['maths', 'maths'], ['science', 'science'], ['humanities', 'humanities'], ['languages', 'languages']] as const).flatMap(([pillar, name]): Measure[] => [
    { key: `pillars.${pillar}.entry`, name: `EBacc ${name}: entered`, kind: 'percent', rules: ['EB-1'], source: 'Annex N Table 43', inclusion: COHORT },
    { key: `pillars.${pillar}.at5`, name: `EBacc ${name}: grade 5 or above`, kind: 'percent', rules: ['EB-3'], source: 'Annex N Table 43', inclusion: COHORT },
    { key: `pillars.${pillar}.at4`, name: `EBacc ${name}: grade 4 or above`, kind: 'percent', rules: ['EB-3'], source: 'Annex N Table 43', inclusion: COHORT },
    { key: `pillars.${pillar}.at1`, name: `EBacc ${name}: grade 1 or above`, kind: 'percent', rules: ['EB-3'], source: 'Annex N Table 43', inclusion: COHORT },
  ]),
  ...(['science', 'humanities', 'languages'] as const).map((pillar): Measure => (
    { key: `valueAdded.${pillar}`, name: `EBacc value added: ${pillar}`, kind: 'progress', rules: ['EB-5'], source: 'Annex J Table 40', inclusion: `${WITH_BASELINE} who were entered for the pillar` })),
  { key: 'fiveGcse4', name: '5 or more GCSEs at grade 4 or above with English and maths', kind: 'percent', rules: ['EB-6'], source: 'Annex K', inclusion: COHORT },
  { key: 'tripleScience', name: 'Entered for biology, chemistry and physics', kind: 'percent', rules: ['EB-6'], source: 'Annex N Table 43', inclusion: COHORT },
  { key: 'language', name: 'Entered for a language', kind: 'percent', rules: ['EB-6'], source: '2023/24 performance measures', inclusion: COHORT },
  { key: 'multiLanguage', name: 'Entered for more than one language', kind: 'percent', rules: ['EB-6'], source: 'Annex N Table 43', inclusion: COHORT },
  { key: 'anyQualification', name: 'At least one qualification', kind: 'percent', rules: ['EB-6'], source: 'Annex N Table 43', inclusion: COHORT },
  { key: 'entriesPerPupil', name: 'Entries per pupil', kind: 'average', rules: ['EB-6'], source: 'Annex N Table 43', inclusion: COHORT },
  { key: 'gcseEntriesPerPupil', name: 'GCSE entries per pupil', kind: 'average', rules: ['EB-6'], source: 'Annex N Table 43', inclusion: COHORT },
  { key: 'ebaccSlots', name: 'EBacc slots filled per pupil', kind: 'average', rules: ['EB-6'], source: 'Annex K; Annex J Table 41', inclusion: COHORT },
  { key: 'openSlots', name: 'Open slots filled per pupil', kind: 'average', rules: ['EB-6'], source: 'Annex K; Annex J Table 41', inclusion: COHORT },
  ...([['sustained', 'Staying in education or employment'], ['education', 'Staying in education'], ['apprenticeships', 'Apprenticeships'], ['employment', 'Staying in employment'], ['notSustained', 'Not staying in education or employment'], ['unknown', 'Destination unknown']] as const).map(([key, name]): Measure => (
    { key: `destinations.${key}`, name: `Destinations: ${name}`, kind: 'percent', rules: ['EB-7'], source: 'Annex E', inclusion: 'pupils who finished key stage 4 two years before' })),
];

/** A measure's figure in an answer by its dotted key: a number, null where it cannot be made, undefined where the answer has no such part. */
export function figureOf(answer: object, key: string): number | null | undefined {
  let value: unknown = answer;
  for (const part of key.split('.')) {
    if (value === null) return null;
    value = (value as Record<string, unknown> | undefined)?.[part];
  }
  if (typeof value === 'object' && value !== null) return (value as { score?: number | null }).score;
  return value as number | null | undefined;
}
