/**
 * A trust's figures from its schools' own (rule S-6; 002 Annex I, 004 Annex B): which schools take part,
 * and the mean in which a school weighs its pupils times its years with the trust, up to a cap.
 * Both key stages use it; what differs between them is in TrustRules.
 */
import type { Decimal } from '../exact/decimal';
import { roundQuotient, weightedSum } from '../exact/decimal';

/** What a guide says about a trust's measures at one key stage. */
export interface TrustRules {
  /** The only type of school that takes part. */
  readonly type: string;
  /** A school takes part from this many academic years with the trust. */
  readonly years: number;
  /** A trust with fewer such schools has no figures. */
  readonly schools: number;
  /** Years count up to this many: the length of the stage. */
  readonly yearsCap: number;
}

/** A school's part in one figure. */
export interface TrustTerm {
  /** Its score, or how many of its pupils reached what the figure counts; null where it has none. */
  readonly figure: Decimal | null;
  /** Pupils at the end of the stage. */
  readonly pupils: number;
  readonly years: number;
}

/** Why a school takes no part, as a sentence; null where it does. */
export function trustExclusion(school: { readonly type: string; readonly years: number; readonly pupils: number }, rules: TrustRules): string | null {
  if (school.type.trim().toLowerCase() !== rules.type) return `Only ${rules.type} schools are in the trust's measures; this one is "${school.type}".`;
  if (school.years < rules.years) {
    return `A school is in the measures from ${rules.years} academic years with the trust; this one has ${school.years}.`;
  }
  return school.pupils > 0 ? null : 'It has no pupils at the end of the key stage.';
}

/**
 * The weighted mean of the schools' scores, rounded once. A school without the figure, or without
 * pupils in it, has no weight in it.
 * @returns null where no school has the figure
 */
export function trustMean(terms: readonly TrustTerm[], rules: Pick<TrustRules, 'yearsCap'>, decimals: number): number | null {
  const weighted = withFigure(terms).map(({ figure, pupils, years }) => ({ figure, weight: pupils * Math.min(years, rules.yearsCap) }));
  const weight = weighted.reduce((sum, term) => sum + term.weight, 0);
  return weight === 0 ? null : roundQuotient(weightedSum(weighted), BigInt(weight), decimals);
}

/**
 * The percentage of pupils counted by the figure: weighted counts over weighted pupils.
 * @param years `capped` weighs years with the trust; `ignored` is the unweighted rate printed beside it
 */
export function trustPercentage(terms: readonly TrustTerm[], rules: Pick<TrustRules, 'yearsCap'>, decimals: number, years: 'capped' | 'ignored' = 'capped'): number | null {
  const counted = withFigure(terms);
  const weightOf = (term: TrustTerm) => (years === 'capped' ? Math.min(term.years, rules.yearsCap) : 1);
  const pupils = counted.reduce((sum, term) => sum + term.pupils * weightOf(term), 0);
  if (pupils === 0) return null;
  return roundQuotient(weightedSum(counted.map((term) => ({ figure: term.figure, weight: 100 * weightOf(term) }))), BigInt(pupils), decimals);
}

const withFigure = (terms: readonly TrustTerm[]) =>
  terms.filter((term): term is TrustTerm & { readonly figure: Decimal } => term.figure !== null && term.pupils > 0);
