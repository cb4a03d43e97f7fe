import type { Measure } from '../ks4/registry';

/** Every key stage 2 measure of the product, once: see the registry of key stage 4. Sources are document 004 (September 2022). */
const EVERYONE = 'every pupil in the cohort; removed arrivals leave validated data';
const NOT_MISSING = `${EVERYONE}; not those whose script in the subject is missing (M, X)`;
const PROGRESS = 'pupils with key stage 1 results in all three subjects and a score or points for the outcome';

export const KS2_MEASURES: readonly Measure[] = [
  { key: 'pupils', name: 'Pupils', kind: 'count', rules: ['S-1'], source: 'Pupils in particular circumstances', inclusion: EVERYONE, headline: true },
  { key: 'rwmExpected', name: 'Reading, writing and maths: expected standard', kind: 'percent', rules: ['K2-5'], source: 'KS2 Headline Measures; Annex E', inclusion: `${EVERYONE}; not those whose reading or maths script is missing (M, X)`, headline: true },
  { key: 'rwmHigher', name: 'Reading, writing and maths: higher standard', kind: 'percent', rules: ['K2-5'], source: 'KS2 Headline Measures; Annex E', inclusion: `${EVERYONE}; not those whose reading or maths script is missing (M, X)`, headline: true },
  ...(['reading', 'writing', 'maths'] as const).map((subject): Measure => (
    { key: `${subject}.progress`, name: `${title(subject)} progress`, kind: 'progress', rules: ['K2-2', 'K2-3', 'K2-4'], source: 'Calculating a school’s progress scores; Annexes C and D', inclusion: PROGRESS, headline: true })),
  ...(['reading', 'maths'] as const).map((subject): Measure => (
    { key: `${subject}.average`, name: `${title(subject)}: average scaled score`, kind: 'score', rules: ['K2-6'], source: 'KS2 Headline Measures; Annex E', inclusion: 'pupils with a scaled score from 80 to 120', headline: true })),
  ...(['reading', 'writing', 'maths'] as const).flatMap((subject): Measure[] => {
    const inclusion = subject === 'writing' ? EVERYONE : NOT_MISSING;
    return [
      { key: `${subject}.expected`, name: `${title(subject)}: expected standard`, kind: 'percent', rules: ['K2-5'], source: 'KS2 Headline Measures; Annex E', inclusion },
      { key: `${subject}.higher`, name: `${title(subject)}: higher standard`, kind: 'percent', rules: ['K2-5'], source: 'KS2 Headline Measures; Annex E', inclusion },
      { key: `${subject}.unadjusted`, name: `${title(subject)} progress before the minimum scores`, kind: 'progress', rules: ['K2-4'], source: 'Annex C', inclusion: PROGRESS },
    ];
  }),
  { key: 'gps.expected', name: 'Grammar, punctuation and spelling: expected standard', kind: 'percent', rules: ['K2-5'], source: 'KS2 Headline Measures; Annex E', inclusion: NOT_MISSING },
  { key: 'gps.higher', name: 'Grammar, punctuation and spelling: higher standard', kind: 'percent', rules: ['K2-5'], source: 'KS2 Headline Measures; Annex E', inclusion: NOT_MISSING },
  { key: 'gps.average', name: 'Grammar, punctuation and spelling: average scaled score', kind: 'score', rules: ['K2-6'], source: 'Annex E', inclusion: 'pupils with a scaled score from 80 to 120' },
  { key: 'science.expected', name: 'Science: expected standard', kind: 'percent', rules: ['K2-5'], source: 'Annex E, missing teacher assessments', inclusion: EVERYONE },
];

function title(subject: string): string { return subject[0]!.toUpperCase() + subject.slice(1); }
