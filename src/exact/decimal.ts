/**
 * Figures that come in as text or as numbers with decimals (a school's published 0.53), kept exact:
 * `units` over 10 to the power `places`. Sums of them are rounded once, at the edge.
 */
export interface Decimal { readonly units: bigint; readonly places: number }

/** More decimals than any published figure has; beyond it a text is not read as a figure. */
const MOST_PLACES = 15;

/**
 * Reads a plain decimal number: "0.53", "-2.5", "+1", ".5", "47".
 * @returns null where the text is no such number (or has more than 15 decimals)
 */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text.trim().replace('−', '-'));
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  if (whole + fraction === '' || fraction.length > MOST_PLACES) return null;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, places: fraction.length };
}

/** A number as people write it: 0.1 is one tenth, not the double nearest to it. Null for NaN and the infinities. */
export function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  return parseDecimal(String(value)) ?? parseDecimal(value.toFixed(MOST_PLACES));
}

/** The sum of figure x weight over figures, exact. Weights are whole numbers. */
export function weightedSum(terms: Iterable<{ readonly figure: Decimal; readonly weight: number }>): Decimal {
  let [units, places] = [0n, 0];
  for (const { figure, weight } of terms) {
    const common = Math.max(places, figure.places);
    units = units * tenTo(common - places) + figure.units * tenTo(common - figure.places) * BigInt(weight);
    places = common;
  }
  return { units, places };
}

/**
 * value / denominator to `decimals` places, half away from zero (rules.md, "Exact arithmetic").
 * @param denominator a whole number above 0
 */
export function roundQuotient(value: Decimal, denominator: bigint, decimals: number): number {
  if (denominator <= 0n) throw new RangeError(`roundQuotient divides by a whole number above 0, not by ${denominator}`);
  const below = denominator * tenTo(value.places);
  const magnitude = (value.units < 0n ? -value.units : value.units) * tenTo(decimals);
  const rounded = (2n * magnitude + below) / (2n * below);
  const result = Number(`${rounded}e-${decimals}`);
  return value.units < 0n && result !== 0 ? -result : result;
}

const tenTo = (power: number): bigint => 10n ** BigInt(power);
