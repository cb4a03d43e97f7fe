/** Destination codes of the headless contract, and what each counts as (rule EB-7; document 002, Annex E). */
export type DestinationOutcome = 'education' | 'apprenticeships' | 'employment' | 'notSustained' | 'unknown';

export const DESTINATIONS: readonly { readonly code: string; readonly label: string; readonly outcome: DestinationOutcome; readonly sustained: boolean }[] = [
  { code: 'SSF', label: 'School sixth form', outcome: 'education', sustained: true },
  { code: 'SFC', label: 'Sixth-form college', outcome: 'education', sustained: true },
  { code: 'FEC', label: 'Further education', outcome: 'education', sustained: true },
  { code: 'OED', label: 'Other education', outcome: 'education', sustained: true },
  { code: 'APP', label: 'Apprenticeship', outcome: 'apprenticeships', sustained: true },
  { code: 'EMP', label: 'Employment', outcome: 'employment', sustained: true },
  { code: 'NOT', label: 'Not sustained', outcome: 'notSustained', sustained: false },
  { code: 'UNK', label: 'Not known', outcome: 'unknown', sustained: false },
];

/** Destinations describe the cohort that finished so many years before. */
export const DESTINATIONS_YEARS_BEFORE = 2;
