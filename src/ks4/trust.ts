import type { Decimal } from '../exact/decimal';
import { trustExclusion, trustMean, trustPercentage, type TrustRules, type TrustTerm } from '../cohort/trust-mean';
import { TRUST } from '../reference/release';
import type { Note } from './answer';

/** Who is in and for how long (002, "KS4 multi-academy trust measures", Annex I). */
export const KS4_TRUST: TrustRules = { type: 'mainstream', ...TRUST.ks4 };

/** A trust's figures that are means of schools' scores, with the decimals they are published to (S-6). */
export const TRUST_SCORES = { p8: 1, att8: 1, ebaccAps: 2 } as const;
/** Those that are percentages of pupils, whole. */
export const TRUST_PERCENTAGES = ['ebaccEntry', 'ebacc5', 'ebacc4', 'enMa5'] as const;
const PERCENTAGE_PLACES = 0;

type Score = keyof typeof TRUST_SCORES;
type Percentage = (typeof TRUST_PERCENTAGES)[number];
export type TrustFigure = Score | Percentage;
export const TRUST_FIGURES: readonly TrustFigure[] = ['p8', 'att8', 'ebaccEntry', 'ebaccAps', 'ebacc5', 'ebacc4', 'enMa5'];

/** A school's own figures: scores, and for percentages how many pupils; null where it has none. */
export interface TrustSchoolFigures {
  readonly pupils: number;
  readonly figures: Readonly<Record<TrustFigure, Decimal | null>>;
}

export interface TrustSchool extends TrustSchoolFigures {
  readonly school: string;
  readonly type: string;
  /** Whole academic years with the trust, years with a predecessor trust among them (002 footnote 15). */
  readonly years: number;
  /** Its disadvantaged pupils; null where they are not given. */
  readonly disadvantaged: TrustSchoolFigures | null;
}

export interface Ks4TrustAnswer extends Readonly<Record<TrustFigure, number | null>> {
  readonly eligible: readonly string[];
  readonly excluded: readonly { readonly school: string; readonly reason: string }[];
  /** Percentages only: all pupils alike, whatever their school's years. */
  readonly unweighted: Readonly<Record<Percentage, number | null>>;
  readonly disadvantaged: Readonly<Record<TrustFigure, number | null>>;
  readonly notes: readonly Note[];
}

/** A trust's measures from its schools' (rule S-6). Schools of different editions are refused before this. */
export function ks4Trust(schools: readonly TrustSchool[]): Ks4TrustAnswer {
  const judged = schools.map((school) => ({ school, reason: trustExclusion(school, KS4_TRUST) }));
  const eligible = judged.flatMap(({ school, reason }) => (reason === null ? [school] : []));
  const enough = eligible.length >= KS4_TRUST.schools;
  const counted = enough ? eligible : [];
  const all = counted.map((school) => ({ years: school.years, own: school as TrustSchoolFigures }));
  const disadvantaged = counted.flatMap((school) => (school.disadvantaged ? [{ years: school.years, own: school.disadvantaged }] : []));
  const answer = {
    ...figuresOf(all),
    unweighted: Object.fromEntries(TRUST_PERCENTAGES.map((figure) =>
      [figure, trustPercentage(termsOf(all, figure), KS4_TRUST, PERCENTAGE_PLACES, 'ignored')])) as Record<Percentage, number | null>,
    disadvantaged: figuresOf(disadvantaged),
  };
  return {
    eligible: eligible.map(({ school }) => school),
    excluded: judged.flatMap(({ school, reason }) => (reason === null ? [] : [{ school: school.school, reason }])),
    ...answer,
    notes: enough ? missingNotes(answer) : [tooFew(eligible.length)],
  };
}

interface Weighed { readonly years: number; readonly own: TrustSchoolFigures }

const termsOf = (schools: readonly Weighed[], figure: TrustFigure): TrustTerm[] =>
  schools.map(({ years, own }) => ({ figure: own.figures[figure], pupils: own.pupils, years }));

function figuresOf(schools: readonly Weighed[]): Record<TrustFigure, number | null> {
  return Object.fromEntries(TRUST_FIGURES.map((figure) => {
    const terms = termsOf(schools, figure);
    return [figure, figure in TRUST_SCORES
      ? trustMean(terms, KS4_TRUST, TRUST_SCORES[figure as Score])
      : trustPercentage(terms, KS4_TRUST, PERCENTAGE_PLACES)];
  })) as Record<TrustFigure, number | null>;
}

const tooFew = (eligible: number): Note => ({
  figure: 'all', rule: 'S-6',
  reason: `A trust has measures from ${KS4_TRUST.schools} eligible schools; this one has ${eligible}.`,
});

function missingNotes(answer: Record<TrustFigure, number | null> & { readonly disadvantaged: Record<TrustFigure, number | null> }): Note[] {
  return (['', 'disadvantaged.'] as const).flatMap((prefix) => TRUST_FIGURES.flatMap((figure) => {
    const value = (prefix ? answer.disadvantaged : answer)[figure];
    return value === null ? [{ figure: `${prefix}${figure}`, rule: 'S-6', reason: 'No eligible school has this figure.' }] : [];
  }));
}
